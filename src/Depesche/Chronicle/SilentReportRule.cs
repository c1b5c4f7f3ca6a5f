using System.Collections.Frozen;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Finds the report of what was only announced: a sentence in the past, dated on its day, that names its people or its people and place.</summary>
internal static class SilentReportRule
{
    private static readonly FrozenSet<string> Doubts = GermanWords.Set("nicht kein keine keinen keiner ohne abgesagt abgesagte ausgefallen verschoben geplatzt geplant geplante geplanten angekündigt angekündigte angekündigten vorgesehen hätte hätten sollte sollten wollte wollten abgesagten");

    /// <summary>How many days a meeting may last of which one day is told.</summary>
    private const int MostDays = 4;

    /// <param name="drafts">The events.</param>
    /// <param name="passages">All sentences with time expressions.</param>
    /// <param name="mentions">What was read in them: whom a pronoun means.</param>
    /// <param name="roster">Who is who.</param>
    public static void Apply(List<EventDraft> drafts, IEnumerable<Passage> passages, IEnumerable<EventMention> mentions, Roster roster)
    {
        var open = drafts.Where(draft => draft.Mentions.All(mention => mention.Role == EvidenceRole.Announces) && !draft.Triggers[0].IsUtterance).SelectMany(draft => Days(draft.Date).Select(day => (day, draft))).ToLookup(pair => pair.day, pair => pair.draft);
        if (open.Count == 0)
        {
            return;
        }

        var meant = mentions.Where(mention => NamesOne(mention.Passage, open)).ToLookup(mention => mention.Passage, mention => mention, ReferenceEqualityComparer.Instance);
        foreach (var passage in passages.Where(passage => passage.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Caption && NamesOne(passage, open)))
        {
            foreach (var timex in passage.Timexes.Where(timex => timex.Days is { IsDay: true } && DateChooser.IsUsable(passage, timex)))
            {
                var day = timex.Days!.Value.First;
                if (!open.Contains(day) || (passage.Reading.Time.Last is { } published && published < day) || !(IsPast(passage, timex) || IsHearsay(passage, timex)))
                {
                    continue;
                }

                var clause = ClauseReader.Read(passage.Text, passage.Sentence.Span, timex.Timex.Span.Span).Clause;
                foreach (var draft in open[day].Where(draft => (!draft.Date.IsDay || draft.Date.Last == day) && (IsOfThoseOffices(draft, passage) || OfficesAtWork.Act(draft, passage, clause, roster) || OfficesAtWork.Listen(draft, passage, clause, roster) || ((draft.Date.IsDay || IsOneOfTwo(draft.Date)) && Names(draft, passage, meant[passage].SelectMany(mention => mention.Participants), roster) && !meant[passage].Any(mention => IsOfAnother(mention, draft) || IsOfAnotherDay(mention, draft, roster)))) && !draft.Mentions.Any(mention => mention.Passage == passage)))
                {
                    var report = Report(draft.Mentions[0], passage, timex);
                    if (!draft.Date.IsDay && IsOneOfTwo(draft.Date))
                    {
                        draft.Redate(report.Date! with { Because = "Ein Bericht nennt den Tag." }, ChronicleRules.SilentReport);
                    }

                    draft.AddWitness(report, ChronicleRules.SilentReport);
                }
            }
        }
    }

    // Whether a sentence names a day of an event that was only announced.
    private static bool NamesOne(Passage passage, ILookup<DateOnly, EventDraft> open)
    {
        foreach (var timex in passage.Timexes)
        {
            if (timex.Days is { IsDay: true } day && open.Contains(day.First))
            {
                return true;
            }
        }

        return false;
    }

    // "am Donnerstag" in a text that may be of several days: one of two Thursdays.
    private static bool IsOneOfTwo(MentionDate date) => date is { IsDay: false, First: { } first, Weekday: not null } && date.Last.DayNumber - first.DayNumber == Weekdays.Count;

    // The day, or those of a meeting of some days, or the two that one weekday may mean.
    private static IEnumerable<DateOnly> Days(MentionDate date)
    {
        if (IsOneOfTwo(date))
        {
            yield return date.First!.Value;
            yield return date.Last;
            yield break;
        }

        for (var day = date.From; (date.IsDay || (date is { Precision: DatePrecision.Span, First: not null } && date.Last.DayNumber - date.From.DayNumber < MostDays)) && day <= date.Last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static EventMention Report(EventMention first, Passage passage, ResolvedTimex timex)
    {
        var day = timex.Days!.Value.First;
        var old = passage.Reading.Time.First is { } published && published.DayNumber - day.DayNumber > 2;
        return first with
        {
            Passage = passage,
            Order = passage.WordAt(timex.Timex.Span.Start),
            Date = new MentionDate(day, day, DatePrecision.Day, timex.Edtf, ChronicleRules.SameSentence) { Timexes = [timex], Phrase = DaysOf.Phrase(passage, [timex]), Inferred = timex.Inferred },
            Role = old ? EvidenceRole.LooksBack : EvidenceRole.Reports,
            Modality = Modality.Fact,
            Note = null,
            Rules = [],
        };
    }

    private static bool IsPast(Passage passage, ResolvedTimex timex)
    {
        var (clause, tense) = ClauseReader.Read(passage.Text, passage.Sentence.Span, timex.Timex.Span.Span);
        return tense is Tense.Past or Tense.Pluperfect && !passage.Words.Any(word => clause.Overlaps(word.Span) && Doubts.Contains(word.Text));
    }

    // "Man sei sich bei der Sitzung am Freitag einig gewesen, hieß es": told by others, but over.
    private static bool IsHearsay(Passage passage, ResolvedTimex timex)
    {
        var (clause, tense) = ClauseReader.Read(passage.Text, passage.Sentence.Span, timex.Timex.Span.Span);
        return tense == Tense.Hypothetical && passage.Words.Any(word => clause.Overlaps(word.Span) && !word.Quoted && word.Text is "gewesen" or "worden") && !passage.Words.Any(word => clause.Overlaps(word.Span) && Doubts.Contains(word.Text));
    }

    // "bei einer Videoschalte der Außenminister": those offices, and nobody else, were said to meet on that day.
    private static bool IsOfThoseOffices(EventDraft draft, Passage passage)
    {
        if (passage.Names.Any(name => !PlaceChooser.IsPlace(name)))
        {
            return false;
        }

        foreach (var hit in TriggerFinder.Find(passage))
        {
            if (hit.IsNoun && (hit.Trigger.IsEncounter || hit.Trigger.Kind == EventKind.Call) && SessionOwner.GroupBehind(passage, hit.Word) is { } office
                && draft.Mentions.Any(mention => (mention.Trigger.IsEncounter || mention.Kind == EventKind.Call) && mention.Passage.Words.Any(word => word.IsCapital && word.Text.EndsWith(office, StringComparison.OrdinalIgnoreCase))))
            {
                return true;
            }
        }

        return false;
    }

    // "sprach 80 Minuten am Telefon mit A und B": a call is no report of the meeting of A and B.
    private static bool IsOfAnother(EventMention mention, EventDraft draft) =>
        mention.Date is not null && (mention.Trigger.IsEncounter || mention.Kind == EventKind.Call) && !Families.Related(mention.Trigger, draft.Triggers[0]);

    // "traf er A in Kiew, nachdem er am Montag in Moskau mit B gesprochen hatte": B and Moskau are Monday's.
    private static bool IsOfAnotherDay(EventMention mention, EventDraft draft, Roster roster) =>
        mention.Date is { IsDay: true } date && date.Last != draft.Date.Last && (mention.Trigger.IsEncounter || mention.Kind == EventKind.Call) && draft.Place is not null && mention.Place == draft.Place && mention.Participants.Any(id => roster.IsPerson(id) && draft.Participants.Contains(id));

    private static bool Names(EventDraft draft, Passage passage, IEnumerable<string> meant, Roster roster)
    {
        var there = draft.Place is { } place && passage.Names.Any(name => name.Link.Entity == place && (name.Link.Kind is Naming.MentionKind.Name or Naming.MentionKind.Metonym || (name.Link.Kind == Naming.MentionKind.Adjective && name.Link.Type == Naming.EntityType.Place && place.StartsWith("loc:", StringComparison.Ordinal))));
        var known = Compatibility.Distinct(draft.Participants, roster);
        var named = known.Count(id => passage.Names.Any(name => name.Id == id && !name.IsAttribute) || meant.Contains(id));
        return named >= 2 || (there && named >= 1 && (known.Length == 1 || known.Any(id => roster.IsPerson(id) && passage.Names.Any(name => name.Id == id)))) || (there && named == 0 && IsHeld(draft, passage))
            || (named == 1 && known is [var body] && roster.Find(body) is { Type: Naming.EntityType.Organisation, Subtype: not "international organisation" } && draft.Triggers[0].IsEncounter && Meets(passage));
    }

    // "Neun Stunden haben die Unterhändler in Berlin verhandelt": a meeting of the same kind there and then, whose people have no names.
    private static bool IsHeld(EventDraft draft, Passage passage) =>
        draft.Triggers[0] is { IsEncounter: true, Kind: not EventKind.Visit } && passage.Names.All(name => PlaceChooser.IsPlace(name))
        && Meets(passage) && passage.Words.Any(word => word.IsCapital && GermanWords.IsEnvoy(word.Text));

    private static bool Meets(Passage passage) =>
        TriggerFinder.Find(passage).Exists(hit => hit is { IsNoun: false, Trigger: { IsEncounter: true, IsPresence: false, Kind: not EventKind.Visit } });
}

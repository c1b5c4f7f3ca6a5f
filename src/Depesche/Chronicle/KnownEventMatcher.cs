using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Finds the known event that an evidenced one is, and lets it lend what an editor wrote.</summary>
internal static class KnownEventMatcher
{
    private const int WidestDays = 40;

    /// <summary>The same events with what the known ones lend; known events without evidence are added only where the site asks for them.</summary>
    /// <param name="events">What the archive evidences.</param>
    /// <param name="meant">Those that an entry means by their id or a sentence, and whether the entry says so itself.</param>
    /// <param name="known">All known events.</param>
    /// <param name="config">The site's configuration.</param>
    /// <param name="roster">Who is who.</param>
    public static ImmutableArray<TimelineEvent> Apply(ImmutableArray<(TimelineEvent Event, EventDraft Draft)> events, Dictionary<EventDraft, (KnownEvent Entry, bool Stated)> meant, ImmutableArray<KnownEvent> known, SiteConfig config, Roster roster)
    {
        var byDay = known.SelectMany(one => Days(one.When).Select(day => (day, one))).ToLookup(pair => pair.day, pair => pair.one);
        var pairs = events.SelectMany((one, index) => Near(one.Event, byDay).Select(candidate => (index, candidate, score: Score(one.Event, one.Draft, candidate, roster)))).Where(pair => pair.score > 0)
            .OrderByDescending(pair => pair.score).ThenBy(pair => pair.candidate.Id, StringComparer.Ordinal).ThenBy(pair => pair.index);
        var result = events.Select(one => one.Event).ToImmutableArray().ToBuilder();
        var (used, done) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<int>());
        for (var i = 0; i < events.Length; i++)
        {
            if (meant.TryGetValue(events[i].Draft, out var entry))
            {
                used.Add(entry.Entry.Id);
                done.Add(i);
                result[i] = entry.Stated ? Override(events[i].Event, entry.Entry) : Lend(events[i].Event, entry.Entry, config);
            }
        }

        foreach (var (index, candidate, _) in pairs)
        {
            if (!used.Contains(candidate.Id) && done.Add(index))
            {
                used.Add(candidate.Id);
                result[index] = Narrow(Lend(events[index].Event, candidate, config), candidate, events[index].Draft);
            }
        }

        if (config.ShowUnevidenced)
        {
            result.AddRange(known.Where(one => !used.Contains(one.Id) && (!one.Builtin || config.BuiltinKnownEvents)).Select(Unevidenced));
        }

        return result.ToImmutable();
    }

    private static TimelineEvent Lend(TimelineEvent one, KnownEvent known, SiteConfig config)
    {
        if (known.Builtin && !config.BuiltinKnownEvents)
        {
            return one with { Known = known.Id };
        }

        // An editor's title tells how it went; before anyone in the archive reports that, the archive only knows the plan.
        var planned = one.Status is EventStatus.Announced or EventStatus.Open && one.Evidence.All(piece => piece.Role == EvidenceRole.Announces);
        if (planned && !string.Equals(known.Status, one.Status.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return one with { Id = known.Id, Known = known.Id, Main = known.Main, Place = one.Place ?? known.Place, Because = one.Because + ", " + ChronicleRules.Known };
        }

        var status = known.Status is null ? one.Status : Enum.Parse<EventStatus>(known.Status, ignoreCase: true);
        return one with
        {
            Id = known.Id,
            Known = known.Id,
            Kind = Families.Of(one.Kind) == Families.Of(KindOf(known)) ? one.Kind : KindOf(known),
            Title = known.Title,
            Summary = known.Summary,
            Main = known.Main,
            Status = status,
            Place = one.Place ?? known.Place,
            Found = one,
            Edited = [.. (string[])["title"], .. known.Summary is null ? [] : (string[])["summary"], .. known.Status is null ? [] : (string[])["status"]],
            Because = one.Because + ", " + ChronicleRules.Known,
        };
    }

    // An entry that names its event by "same_as" is the editor's word on every part that it states.
    private static TimelineEvent Override(TimelineEvent one, KnownEvent known)
    {
        var (kind, place) = (KindOf(known), known.Place ?? one.Place);
        var status = known.Status is null ? one.Status : Enum.Parse<EventStatus>(known.Status, ignoreCase: true);
        var redated = one.When.First != known.When.First || one.When.Last != known.When.Last;
        var precision = known.When.IsDay ? DatePrecision.Day : DatePrecision.Span;
        var when = redated ? new EventTime(known.When.First, known.When.Last, precision, Edtf.Of(new MentionDate(known.When.First, known.When.Last, precision, null, ChronicleRules.Known)), Inferred: false) { Clock = one.When.Clock } : one.When;
        return one with
        {
            Id = known.Id,
            Known = known.Id,
            When = when,
            DateBecause = redated ? "Den Tag hat die Redaktion festgelegt." : one.DateBecause,
            Kind = kind,
            Title = known.Title,
            Summary = known.Summary,
            Main = known.Main,
            Status = status,
            Place = place,
            Found = one,
            Edited =
            [
                "title", .. known.Summary is null ? [] : (string[])["summary"], .. status == one.Status ? [] : (string[])["status"], .. kind == one.Kind ? [] : (string[])["kind"],
                .. place == one.Place ? [] : (string[])["place"], .. redated ? (string[])["date"] : [],
            ],
            Because = one.Because + ", " + ChronicleRules.Known,
        };
    }

    private static TimelineEvent Unevidenced(KnownEvent known)
    {
        var date = new MentionDate(known.When.First, known.When.Last, known.When.IsDay ? DatePrecision.Day : DatePrecision.Span, null, ChronicleRules.Known);
        return new TimelineEvent(known.Id, new EventTime(known.When.First, known.When.Last, date.Precision, Edtf.Of(date), Inferred: false), KindOf(known),
            known.Status is null ? EventStatus.Happened : Enum.Parse<EventStatus>(known.Status, ignoreCase: true), known.Title, known.Participants, known.Place, [])
        {
            Known = known.Id,
            Summary = known.Summary,
            Main = known.Main,
            Edited = ["title"],
            Because = ChronicleRules.Known,
        };
    }

    private static int Score(TimelineEvent one, EventDraft draft, KnownEvent known, Roster roster)
    {
        if (known.NotSameAs.Contains(one.Id) || one.Evidence.Any(piece => known.NotSameAs.Contains(piece.Id)))
        {
            return 0;
        }

        var date = new MentionDate(known.When.First, known.When.Last, DatePrecision.Day, null, "");
        var open = draft.Place is null && Families.Of(KindOf(known)) == 1 && draft.Triggers.All(trigger => trigger.Loose);
        if ((Families.Of(one.Kind) != Families.Of(KindOf(known)) && !open) || !Compatibility.Places(one.Place, known.Place, roster) || !draft.Date.AgreesWith(date))
        {
            return 0;
        }

        ImmutableArray<string> actors = [.. one.Participants.Where(id => roster.Find(id) is not { Type: Naming.EntityType.Place } place || place.Subtype == "country")];
        var shared = actors.Count(id => known.Participants.Any(other => roster.Same(id, other)));
        var missing = actors.Count(id => roster.IsPerson(id) && !known.Participants.Contains(id));
        if (shared == 0 || shared * 2 < actors.Length || (missing > 0 && missing >= shared))
        {
            return 0;
        }

        // Whom the editor does not name may be one more, not most of them.
        if (missing > 0 && missing >= actors.Count(id => roster.IsPerson(id) && known.Participants.Contains(id)))
        {
            return 0;
        }

        var exact = one.When.First == known.When.First && one.When.Last == known.When.Last;
        var matter = Matter(draft, known, roster);
        return IsEnough(one, known, shared, matter, roster) ? (exact ? 100 : 50) + shared * 2 - missing + Math.Min(matter, 8) + (one.Kind == KindOf(known) ? 1 : 0) : 0;
    }

    // Who met whom on a day names an encounter; what someone said or decided is only known by its matter.
    private static bool IsEnough(TimelineEvent one, KnownEvent known, int shared, int matter, Roster roster)
    {
        switch (Families.Of(one.Kind))
        {
            case 0 or 1:
                return matter > 0 || (one.When.Precision == DatePrecision.Day || one.When.Last.DayNumber - (one.When.First ?? one.When.Last).DayNumber < 7) && (shared > 1 || (one.Place is not null && one.Place == known.Place));
            // Whoever hands over a paper does so for the state; two on one day by the same one are rare.
            case 3 when one.Participants is [var giver, ..] && known.Participants.Take(2).Any(id => id == giver || (roster.StateOf(id) ?? id) == (roster.StateOf(giver) ?? giver)):
                return matter > 0 || (one.When.First == known.When.First && one.When.Last == known.When.Last);
            case 2 or 3:
                return matter > 0 && !one.Participants.IsEmpty && !known.Participants.IsEmpty && (known.Participants[0] == one.Participants[0] || (!roster.IsParliament(one.Participants[0]) && !roster.IsParliament(known.Participants[0]) && roster.Same(known.Participants[0], one.Participants[0])));
            default:
                // Nobody recognises a state twice.
                return matter > 0 || (one.Kind == EventKind.Recognition && KindOf(known) == EventKind.Recognition) || (shared > 1 && one.When.Precision == DatePrecision.Day && one.Kind == KindOf(known));
        }
    }

    /// <summary>2 for each telling word of the title that the evidence has, 1 for each of the summary; 0 unless one of the title or two of the summary are there.</summary>
    private static int Matter(EventDraft draft, KnownEvent known, Roster roster)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in draft.Mentions)
        {
            ContentWords.Add(said, mention.Passage.Text.AsSpan(mention.Passage.Sentence.Span.Start, mention.Passage.Sentence.Span.Length));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in known.Participants.Append(known.Place).OfType<string>().Where(id => id == known.Place || draft.Participants.Any(other => roster.Same(other, id))).Concat(draft.Participants.Where(id => roster.IsPerson(id) || roster.IsState(id))))
        {
            foreach (var name in roster.Find(id) is { } entity ? entity.Variants.Append(entity.Name).Concat(entity.Adjectives).Concat(entity.Inhabitants) : [])
            {
                ContentWords.Add(names, name);
            }
        }

        said.ExceptWith(names);
        var (title, summary) = (ContentWords.Of(known.Title), ContentWords.Of(known.Summary ?? ""));
        title.IntersectWith(said);
        summary.IntersectWith(said);
        return title.Count == 0 && summary.Count < 2 ? 0 : title.Count * 2 + summary.Count;
    }

    // A weekday whose week stayed open is the day of the known event when the names of the days agree.
    private static TimelineEvent Narrow(TimelineEvent one, KnownEvent known, EventDraft draft) =>
        draft.Date.Weekday is { } weekday && known.When.IsDay && known.When.First.DayOfWeek == weekday
            ? one with { When = new EventTime(known.When.First, known.When.First, DatePrecision.Day, Edtf.Of(new MentionDate(known.When.First, known.When.First, DatePrecision.Day, null, "")), Inferred: true) { Clock = one.When.Clock }, DateBecause = "Der Text nennt nur den Wochentag; an diesem Tag war es nach der Wissensbasis." }
            : one;

    private static IEnumerable<KnownEvent> Near(TimelineEvent one, ILookup<int, KnownEvent> byDay)
    {
        var first = (one.When.First ?? one.When.Last).DayNumber;
        var last = Math.Min(one.When.Last.DayNumber, first + WidestDays);
        return Enumerable.Range(first, last - first + 1).SelectMany(day => byDay[day]).Distinct()
            .Where(known => (known.When.First.DayNumber >= first && known.When.Last.DayNumber <= last) || (known.When.First.DayNumber <= first && known.When.Last.DayNumber >= last));
    }

    private static IEnumerable<int> Days(DateRange range) => Enumerable.Range(range.First.DayNumber, Math.Min(range.Days, WidestDays));

    private static EventKind KindOf(KnownEvent known) => Enum.TryParse<EventKind>(known.Kind, ignoreCase: true, out var kind) ? kind : EventKind.Statement;
}

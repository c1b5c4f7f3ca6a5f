using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Reads the event mentions of one article, sentence by sentence.</summary>
internal static class MentionReader
{
    private static readonly FrozenSet<string> Continuations = GermanWords.Set(
        "danach anschließend daraufhin dabei dort zudem außerdem ebenfalls später gleichzeitig zugleich weiter zusätzlich daneben darüber parallel unterdessen ferner");

    private const int DaysOfWeek = 7;

    private static readonly FrozenSet<string> Earlier = GermanWords.Set("zuvor vorher zuletzt kürzlich");

    private static readonly FrozenSet<string> Afterwards = GermanWords.Set("danach anschließend anschliessend hinterher Anschluss");

    // Told of often: no single event, unless a day stands beside it.
    private static readonly FrozenSet<string> Often = GermanWords.Set("zweimal dreimal viermal mehrmals mehrfach wiederholt immer regelmäßig häufig stets ständig");

    private static readonly FrozenSet<string> Definite = GermanWords.Set("das dem des die der den beim vom zum zur im am diesem dieses diese dieser jenem ihrem ihr ihre seinem sein seine");

    private static readonly FrozenSet<string> Judgements = GermanWords.Set("nannte nannten bezeichnete bezeichneten bezeichnet kritisierte kritisierten kritisiert verurteilte verurteilten verurteilt begrüßte begrüßten verteidigte verteidigten");

    /// <summary>What a statement is on when nothing names its matter.</summary>
    public const string Situation = "zur Lage";

    /// <summary>All mentions of an article in reading order, dated or not.</summary>
    public static ImmutableArray<EventMention> Read(ImmutableArray<Passage> passages, Roster roster)
    {
        var result = ImmutableArray.CreateBuilder<EventMention>();
        var (subjects, told) = (new RecentSubjects(roster), new ToldDays());
        for (var i = 0; i < passages.Length; i++)
        {
            var previous = i > 0 && passages[i - 1].Block == passages[i].Block ? passages[i - 1] : null;
            var before = result.Count > 0 && previous is not null && ReferenceEquals(result[^1].Passage, previous) ? result[^1] : null;
            var pair = previous is null ? null : Pair(result, previous.Block);
            if (passages[i].Kind is BlockKind.Caption)
            {
                result.AddRange(CaptionReader.Read(passages[i], roster));
            }
            else if (passages[i].Kind is not (BlockKind.Kicker or BlockKind.Dateline))
            {
                var found = ReadSentence(passages[i], new Before(previous, before, pair, subjects.Latest), told, roster);
                for (var last = result.Count - 1; last >= 0 && previous is not null && ReferenceEquals(result[last].Passage, previous); last--)
                {
                    var open = result[last];
                    if (open.Date is null && found.Find(mention => Dates(mention, open) || Completes(mention, open, roster)) is { } dating)
                    {
                        result[last] = open with { Date = dating.Date! with { Phrase = null, Timexes = [], Rule = ChronicleRules.NextSentence, Inferred = true, Because = "Der nächste Satz nennt den Tag." }, Rules = open.Rules.Add(ChronicleRules.NextSentence) };
                    }
                }

                result.AddRange(found);
                subjects.Note(passages[i]);
                told.Note(passages[i]);
            }
        }

        return result.ToImmutable();
    }

    private static EventMention? Pair(ImmutableArray<EventMention>.Builder read, int block)
    {
        for (var i = read.Count - 1; i >= 0 && read[i].Passage.Block == block; i--)
        {
            if (read[i].Participants.Length > 1)
            {
                return read[i];
            }
        }

        return null;
    }

    // "Frostig verlief die Begegnung von A mit B. A nannte das Gespräch am Donnerstag …": the day of the second is that of the first.
    private static bool Dates(EventMention mention, EventMention open) =>
        mention is { IsNoun: true, IsAnaphor: true, Date: { IsDay: true, Phrase: not null }, Role: EvidenceRole.Reports or EvidenceRole.LooksBack } && open is { Participants.Length: > 1, Role: EvidenceRole.Reports or EvidenceRole.LooksBack, IsEarlier: false }
        && (open.Trigger.IsEncounter || open.Kind == EventKind.Call) && Families.Related(mention.Trigger, open.Trigger) && mention.Participants.All(open.Participants.Contains);

    // "Die USA haben geantwortet. Ihr Botschafter übergab das Papier am Mittwoch", "hat bei einem Besuch in Kiew Hilfe zugesagt. Er traf dort am Mittwoch …": the lead in its details.
    private static bool Completes(EventMention mention, EventMention open, Roster roster) =>
        mention is { Date: { IsDay: true, Rule: ChronicleRules.SameClause }, Role: EvidenceRole.Reports or EvidenceRole.LooksBack, Participants.IsEmpty: false } && open is { Passage.IsLead: true, Role: EvidenceRole.Reports, Participants.IsEmpty: false } && roster.Same(open.Participants[0], mention.Participants[0])
        && ((open.IsLeadAct && Families.Of(open.Kind) == Families.Of(mention.Kind) && (!open.Trigger.IsUtterance || open.Participants[0] == mention.Participants[0])) || (IsOnVisit(open) && (mention.Trigger.IsEncounter || mention.Trigger.IsUtterance)));

    private static bool IsOnVisit(EventMention open) =>
        open is { IsOnOccasion: true, Kind: EventKind.Visit, Place: not null } || (open.Trigger.IsUtterance && open.Passage.Words.Any(word => word.Text is "Besuch" or "Antrittsbesuch") && open.Passage.Words.Any(word => word.Is("bei")));

    private static List<EventMention> ReadSentence(Passage passage, Before before, ToldDays told, Roster roster)
    {
        var hits = TriggerFinder.Find(passage.Words, span => ClauseFinder.SpanOf(passage, span), span => ParticipantChooser.HasRegion(passage, span, roster));
        hits.RemoveAll(hit => hit.Trigger.IsPresence && !Presence.IsPossible(passage, hit, before.Passage, roster));
        var clauses = hits.ConvertAll(hit => ClauseFinder.Of(passage, hit));
        clauses.RemoveAll(clause => clause.Hit.Trigger.IsPresence && !Presence.Fits(Gapping.Split(clause, [])[0], roster));
        // "veröffentlichte die Antwort": the paper is the object of the deed.
        clauses.RemoveAll(noun => noun.Hit is { IsNoun: true, Trigger.Kind: EventKind.Document } && clauses.Exists(verb => verb.Hit is { IsNoun: false, Trigger.Kind: EventKind.Document } && verb.Holds(noun.Trigger.Span)));
        if (clauses.Count == 0)
        {
            return [.. CaptionReader.ReadVerbless(passage, roster)];
        }

        var found = new List<EventMention>();
        foreach (var clause in clauses)
        {
            EventMention? lead = null;
            foreach (var piece in Gapping.Split(clause, clauses))
            {
                if (ReadClause(piece, clauses, before, told, lead, roster) is { } mention)
                {
                    found.AddRange(Itinerary.Split(piece, mention));
                    lead ??= mention;
                }
            }
        }

        return SentenceFolder.Fold(found, roster);
    }

    private static EventMention? ReadClause(ClauseView clause, List<ClauseView> all, Before behind, ToldDays days, EventMention? lead, Roster roster)
    {
        var (passage, trigger, before) = (clause.Passage, clause.Hit.Trigger, behind.Mention);
        var rules = new List<string> { ChronicleRules.TriggerWord };
        var modality = ModalityReader.Read(passage.Words, clause.Span, clause.Hit);
        if (modality == Modality.Hypothetical && Complement.IsSetting(clause))
        {
            // "hat bei einem Besuch seine Hilfe angeboten": the visit is no offer.
            modality = Modality.Fact;
        }

        var date = DateChooser.Choose(clause, all);
        var continues = before is not null && before.Date is not null && date is null && Continues(clause, before);
        if (continues)
        {
            date = before!.Date! with { Phrase = null, Timexes = [], Rule = ChronicleRules.PreviousSentence };
        }

        // "Danach sprach er von …" behind a meeting with a day.
        if (date is null && trigger.IsUtterance && !clause.Hit.IsNoun && before is { Date: { IsDay: true } met, Role: EvidenceRole.Reports or EvidenceRole.LooksBack } && (before.Trigger.IsEncounter || before.Kind == EventKind.Call) && passage.Timexes.IsEmpty && clause.HasAny(Afterwards))
        {
            (date, continues) = (met with { Phrase = null, Timexes = [], Rule = ChronicleRules.PreviousSentence }, true);
        }

        var pledged = !trigger.IsUtterance && Complement.IsPledged(clause);
        var anchor = date is not null && !trigger.IsUtterance && Complement.IsAnchor(clause, date) && !Complement.IsJustBefore(clause, all);
        // "sagte das für Montag geplante Telefonat ab", printed on a Monday: that Monday.
        if (date is not null && Today(clause, date, modality) is { } today)
        {
            date = today;
        }

        // "Zur selben Zeit" at the head of a paragraph: the day told of before it.
        if (date is null && !trigger.IsUtterance && IsMeanwhile(passage))
        {
            date = days.Meanwhile();
        }

        // "Ein geplantes Treffen mit A wurde abgesagt" behind a sentence with a day: it was to be then.
        var dropped = date is null && modality is Modality.Cancelled or Modality.Postponed && clause.Hit.IsNoun && passage.Timexes.IsEmpty ? days.Just(passage) : null;
        date ??= dropped;

        // A report without a day right behind one with a day goes on telling of that day.
        if (date is null && !continues && days.For(clause) is { } same)
        {
            date = same;
        }

        // "die Woche, in der dreimal verhandelt wird": the day of another clause is none of these times.
        if (!clause.Hit.IsNoun && clause.HasAny(Often) && (date?.Rule != ChronicleRules.SameClause || IsApart(clause, date)))
        {
            return null;
        }

        // "Drei Tage nach seinem Telefonat mit A sprach er mit B": the day is that of the talk with B.
        if (anchor || Complement.IsMatterOfAnother(clause))
        {
            return null;
        }

        // "…, dass er das versprochen habe": what is said in what is said is no news.
        if (trigger.IsUtterance && !clause.Hit.IsNoun && passage.WordAt(clause.Span.Start) is var opening && opening < passage.Words.Length && passage.Words[opening].Is("dass"))
        {
            return null;
        }

        var unmoored = false;
        if (date is not null && !trigger.IsUtterance && pledged && modality is not (Modality.Cancelled or Modality.Postponed) && !(passage.Reading.Time.Last is { } published && date.From > published))
        {
            (date, unmoored) = (null, true);
        }

        // "dementierte, dass …": to deny is to say.
        var denies = trigger.IsUtterance && clause.Tense == Tense.Hypothetical && ModalityReader.IsDenial(clause.Trigger);
        var tense = denies || Complement.IsBegun(clause) || IsReportedPast(clause) || clause.IsPerfect ? Tense.Past : clause.Tense;
        if ((!trigger.IsUtterance && Complement.IsDemanded(clause)) || RoleChooser.Choose(modality, tense, date, passage.Reading.Time, trigger, clause.Has("hat", "haben", "worden")) is not { } told)
        {
            return null;
        }

        // What should have been on a day cannot be called off for a day to come.
        if (modality is Modality.Cancelled or Modality.Postponed && clause.Has("hätte", "hätten") && date is not null && passage.Reading.Time.Last is { } printed && date.From > printed)
        {
            return null;
        }

        var role = pledged && told != EvidenceRole.Cancels ? EvidenceRole.Announces : told;

        if (HasUnknownSubject(clause) && !(passage.Words[clause.Hit.Word - 1].Text.EndsWith("ministerium", StringComparison.Ordinal) && Descriptions.StateBefore(behind, roster) is not null))
        {
            return null;
        }

        var participants = ParticipantChooser.Choose(clause, roster);
        var anaphor = clause.Hit.IsNoun && IsDefinite(clause);
        participants = lead is not null ? Gapping.Fill(participants, lead.Participants, clause) : SubjectFinder.Complete(clause, participants, behind, roster, rules);
        participants = Descriptions.Personal(clause, participants, behind, roster);
        if (dropped is not null && participants.Count(roster.IsPerson) == 1 && !clause.Names.Any(name => name.IsBare && participants.Contains(name.Id)) && behind.Subjects.FirstOrDefault(id => !participants.Any(other => roster.Same(other, id))) is { } host)
        {
            participants = participants.Insert(0, host);
        }

        if (date is not null)
        {
            rules.Add(date.Rule);
        }

        var place = PlaceChooser.Choose(clause, all, behind.Passage, roster);
        if (!Suffices(trigger, participants, place, date, roster))
        {
            return null;
        }

        if (participants.Length == 0 && !anaphor)
        {
            return null;
        }

        // "schaltete sich mit den Verbündeten zusammen. 80 Minuten lang sprach er mit A, B und C": the same call.
        if (trigger.Loose && before is { Kind: EventKind.Call, Group: not null, Participants: [var caller] } && participants.Length > 1 && participants[0] == caller
            || (trigger.Loose && anaphor && before is { Kind: EventKind.Call } && participants.SequenceEqual(before.Participants, StringComparer.Ordinal)))
        {
            trigger = before.Trigger;
        }

        var subjects = ParticipantChooser.Subjects(clause, participants, roster);
        var telling = modality == Modality.Fact && role != EvidenceRole.Announces && !clause.Hit.IsNoun && !trigger.IsEncounter && trigger.Kind != EventKind.Call ? new Telling(clause, date, subjects, behind.Passage) : null;
        // That someone stood before the press is no news without what was said.
        if (trigger.Name == "vor die Presse treten" && telling?.Read(roster) is null or [])
        {
            return null;
        }

        return new EventMention(passage, trigger, clause.Hit.IsNoun, clause.Hit.Word, date, role, participants, place)
        {
            Group = GroupReader.Read(clause),
            Modality = modality,
            Subjects = subjects,
            Telling = telling,
            IsAnaphor = anaphor,
            Clause = clause.Span,
            IsJoint = trigger.Kind == EventKind.Visit && clause.Has("zusammen", "gemeinsam"),
            IsAnother = clause.IsAnother,
            IsHosting = trigger.Kind == EventKind.Visit && clause.Hit is { IsNoun: true, Word: > 0 } && (passage.Words[clause.Hit.Word - 1].Is("zu") || (clause.Hit.Word + 1 < passage.Words.Length && passage.Words[clause.Hit.Word + 1].Text is "von" or "vom")) && clause.Has("hat", "hatte", "haben", "hatten"),
            IsSettingCall = Complement.IsCallSetting(clause),
            IsUnmoored = unmoored,
            IsOnOccasion = Complement.IsSetting(clause),
            HasPlannedDay = dropped is not null || Complement.PlannedDay(clause) is not null || (modality is Modality.Cancelled or Modality.Postponed && date?.Rule == ChronicleRules.SameClause && (clause.Has("wollen") || clause.Has("vorgesehen", "geplant", "angesetzt", "vereinbart", "verabredet", "anberaumt", "stattfinden"))),
            IsEarlier = clause.Tense == Tense.Pluperfect || clause.HasAny(Earlier) || IsReportedPast(clause),
            IsLeadAct = passage.IsLead && !clause.Hit.IsNoun && (IsDeed(clause, tense, passage, participants) || clause.Hit.Word == all.Where(other => other.Hit.Trigger.IsUtterance && !other.Hit.IsNoun).Select(other => other.Hit.Word).DefaultIfEmpty(-1).Last()),
            IsBeforeEncounter = trigger.IsUtterance && date is null && (IsBeforeEncounter(passage) || (before is { IsBeforeEncounter: true } && !passage.Timexes.Any())),
            IsLikewise = date is { Phrase: not null } && Likewise(passage, date),
            Topic = TopicReader.Read(clause, all, behind.Passage, participants.FirstOrDefault(), roster),
            Matter = trigger.IsUtterance && trigger.Name != "vor die Presse treten" ? StatementTopic.Read(passage, behind.Passage, participants.FirstOrDefault(), roster) ?? (IsSaid(clause, date) ? StatementTopic.Around(behind.Passage) ?? (passage.Words.Any(word => word.Is("reisen") || word.Is("fliegen")) ? "zu einer Reise" : Situation) : null) : null,
            Rules = [.. rules],
        };
    }

    // "Das Ministerium bestellte die Botschafterin A ein": who acts stands right before the verb and has no name; whoever is named behind it is the object.
    private static bool HasUnknownSubject(ClauseView clause)
    {
        var (words, noun) = (clause.Passage.Words, clause.Hit.Word - 1);
        if (clause.Hit.IsNoun || clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call || noun < 1 || !words[noun].IsCapital || !GermanWords.IsEnvoy(words[noun].Text) || clause.Passage.Names.Any(name => name.First <= noun && noun <= name.Last || name.Noun == noun || name.Head == noun))
        {
            return false;
        }

        var first = noun - 1;
        while (first > 0 && GermanWords.MayBeAdjective(words[first]))
        {
            first--;
        }

        return words[first].Text is "Das" or "Der" or "Die" && clause.Holds(words[first].Span) && !clause.Passage.Names.Any(name => name.First >= first && name.First < noun);
    }

    // A verb of saying with a subject, a day and what is said: an event, even when no noun names the matter.
    private static bool IsSaid(ClauseView clause, MentionDate? date) =>
        !clause.Hit.IsNoun && date is { IsDay: true, Phrase: not null, Rule: ChronicleRules.SameClause } && clause.Names.Any(name => name is { IsBare: true, IsAttribute: false })
        && (Judgements.Contains(clause.Trigger.Text) || clause.Passage.Words.Any(word => word.Text is "," or ":" || word.Quoted));

    // What says who is where, or who talks to whom, says nothing without people, place and day.
    private static bool Suffices(Trigger trigger, ImmutableArray<string> participants, string? place, MentionDate? date, Roster roster) =>
        (!trigger.IsPresence || (date is not null && participants.Any(roster.IsPerson) && (place is not null || participants.Length > 1)))
        && (!trigger.IsPair || (date is not null && place is not null && participants.Count(roster.IsPerson) > 1))
        && (!trigger.IsSession || (date is not null && participants.Length > 0));

    private static bool Continues(ClauseView clause, EventMention before) =>
        (clause.Passage.Timexes.IsEmpty && clause.Passage.Words.Take(6).Any(word => Continuations.Contains(word.Text)) || IsMeanwhile(clause.Passage)) && before.Trigger.IsUtterance == clause.Hit.Trigger.IsUtterance;

    // Whether a comma stands between the day and the trigger.
    private static bool IsApart(ClauseView clause, MentionDate date)
    {
        var at = date.Phrase is { } phrase ? clause.Passage.WordAt(phrase.Start) : clause.Hit.Word;
        return clause.Passage.Words[Math.Min(at, clause.Hit.Word)..Math.Max(at, clause.Hit.Word)].Any(word => word.Is(","));
    }

    private static MentionDate? Today(ClauseView clause, MentionDate date, Modality modality)
    {
        var past = modality is Modality.Cancelled or Modality.Postponed || clause.Has("wollte", "wollten", "sollte", "sollten", "musste", "mussten");
        return past && clause.Passage.Reading.Time.Range is { IsDay: true } range && date.IsDay && date.Last == range.Last.AddDays(DaysOfWeek) && date.Timexes is [{ Timex.Says: { Weekday: not null, Day: null, Shift: null } }]
            ? date with { First = range.First, Last = range.Last, Edtf = null } : null;
    }

    // "Zur gleichen Zeit …": the day of the sentence before.
    private static bool IsMeanwhile(Passage passage) =>
        (IsAtThatTime(passage) || passage.Words.Take(3).Any(word => word.Is("zeitgleich") || word.Is("parallel"))) && !passage.Timexes.Any(timex => DateChooser.IsUsable(passage, timex));

    private static bool IsAtThatTime(Passage passage)
    {
        for (var i = 0; i + 2 < passage.Words.Length; i++)
        {
            if (passage.Words[i].Is("zur") && passage.Words[i + 2].Is("Zeit") && (passage.Words[i + 1].Is("gleichen") || passage.Words[i + 1].Is("selben")) && !passage.Words[i].Quoted)
            {
                return !(i + 3 < passage.Words.Length && passage.Words[i + 3].Is("wie"));
            }
        }

        return false;
    }

    private static bool IsDefinite(ClauseView clause)
    {
        var i = clause.Hit.Word - 1;
        while (i >= 0 && clause.Passage.Words[i].IsLower && GermanWords.MayBeAdjective(clause.Passage.Words[i]))
        {
            i--;
        }

        return i >= 0 && Definite.Contains(clause.Passage.Words[i].Text);
    }

    // "Die EU hat Sanktionen verhängt": what the lead reports as done without any day was done when it was reported.
    private static bool IsDeed(ClauseView clause, Tense tense, Passage passage, ImmutableArray<string> participants) =>
        tense == Tense.Past && clause.Hit.Trigger.Kind is EventKind.Decision or EventKind.Sanction or EventKind.Recognition or EventKind.Legislature or EventKind.Document or EventKind.Military
        && !passage.Timexes.Any(timex => timex.Days is not null) && passage.Names.Any(name => name.IsBare && name.First < clause.Hit.Word && (clause.Holds(name.Link.Span.Span) || participants.Contains(name.Id)));

    // "soll … vereinbart haben": an infinitive perfect is past whatever its modal verb says.
    private static bool IsReportedPast(ClauseView clause) => clause.Has("haben", "sein") && clause.Has("soll", "sollen");

    private static bool IsBeforeEncounter(Passage passage)
    {
        for (var i = 0; i + 2 < passage.Words.Length; i++)
        {
            if (passage.Words[i].Is("vor") && !passage.Words[i].Quoted && GermanWords.Determiners.Contains(passage.Words[i + 1].Text))
            {
                for (var j = i + 2; j < passage.Words.Length && j < i + 5; j++)
                {
                    if (passage.Words[j].IsCapital)
                    {
                        var noun = passage.Words[j].Text;
                        return noun.EndsWith("reffen", StringComparison.Ordinal) || noun.EndsWith("espräch", StringComparison.Ordinal) || noun.EndsWith("espräche", StringComparison.Ordinal)
                            || noun.EndsWith("esprächen", StringComparison.Ordinal) || noun.EndsWith("ipfel", StringComparison.Ordinal);
                    }
                }
            }
        }

        return false;
    }

    private static bool Likewise(Passage passage, MentionDate date)
    {
        var phrase = date.Phrase!.Value;
        return passage.Words.Any(word => word.Span.Start >= phrase.Start && word.Span.End <= phrase.End && (word.Is("ebenfalls") || word.Is("auch")));
    }
}

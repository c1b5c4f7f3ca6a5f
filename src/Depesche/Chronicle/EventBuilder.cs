using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Makes the final event of what was gathered.</summary>
internal static class EventBuilder
{
    private static readonly Wording Receive = new("empfängt", "empfangen", "empfangen", "Empfang", Others.Unnamed) { Gender = 'm' };

    public static TimelineEvent Build(EventDraft draft, DateOnly? archiveEnd, Roster roster)
    {
        var main = Voice(draft);
        var date = Written(draft) ?? draft.Date;
        var when = new EventTime(date.First, date.Last, EventTime.Honest(date.First, date.Last, date.Precision), Edtf.Of(date), date.Inferred) { Clock = date.Clock };
        var status = StatusRule.Of([.. draft.Mentions.Select(Testify)], when, archiveEnd);
        var participants = Order(draft, main, roster);
        var kind = KindOf(draft, main, roster);
        return new TimelineEvent(
            EventId.Of(date, kind, participants, draft.Place), when, kind, status, TitleOf(main, draft, participants, status, roster),
            participants, draft.Place, EvidenceMaker.Of(draft))
        {
            Because = string.Join(", ", draft.Mentions.SelectMany(mention => mention.Rules).Union(draft.Rules, StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            DateBecause = status == EventStatus.Happened ? Reported(draft, date) : date.Because,
            Disagreements = [.. DisagreementFinder.Find(draft, roster), .. draft.Disagreements],
            Confidence = Confidence(draft),
        };
    }

    // A day that one piece of evidence writes out is not concluded, however many others only say the weekday.
    private static MentionDate? Written(EventDraft draft) => !draft.Date.Inferred ? null
        : draft.Mentions.Select(mention => mention.Date).FirstOrDefault(date => date is { Inferred: false } && date.First == draft.Date.First && date.Last == draft.Date.Last && date.Precision == draft.Date.Precision) is { } written
            ? draft.Date with { Inferred = false, Because = written.Because }
            : null;

    // Of what was reported a report says why it was then, not the announcement.
    private static string Reported(EventDraft draft, MentionDate date)
    {
        string? reported = null;
        var announced = false;
        foreach (var mention in draft.Mentions)
        {
            if (mention.Date is { } own && own.First == date.First && own.Last == date.Last)
            {
                if (mention.Role is EvidenceRole.Announces or EvidenceRole.Cancels)
                {
                    announced |= own.Because == date.Because;
                    continue;
                }

                if (own.Because == date.Because)
                {
                    return date.Because;
                }

                reported ??= own.Because.Length > 0 ? own.Because : null;
            }
        }

        return reported ?? (!announced || date.Because.Length == 0 ? date.Because : "Ein Bericht bestätigt das Ereignis; seinen Tag nennt die Ankündigung. " + date.Because);
    }

    // In the words of the evidence where these can stand alone, else composed.
    private static string TitleOf(EventMention main, EventDraft draft, ImmutableArray<string> participants, EventStatus status, Roster roster)
    {
        if (status == EventStatus.Happened)
        {
            foreach (var mention in draft.Mentions.Where(mention => mention.Kind == main.Kind && (mention.Date is not null || mention.Passage.Block == main.Passage.Block) && !mention.Subjects.IsEmpty && !main.Participants.IsEmpty && mention.Subjects[0] == main.Participants[0]).OrderByDescending(mention => ReferenceEquals(mention, main)).ThenBy(mention => mention.Date is null).ThenBy(mention => mention.Position))
            {
                foreach (var retold in mention.Telling?.Read(roster) ?? [])
                {
                    if (EventTitle.Tell(retold, mention.Subjects, roster) is { } told)
                    {
                        return told;
                    }
                }
            }
        }

        // Whoever else a deed's other sentences name is no object of this one.
        var named = main.Trigger.IsEncounter || main.Kind is EventKind.Call or EventKind.Military ? participants : main.Participants;
        return EventTitle.Compose(WordingOf(main, draft, roster), TopicOf(main, draft) ?? (NeedsMatter(main, draft) ? MatterOf(draft) ?? (status == EventStatus.Happened && main.Trigger.Wording.Singular == "äußert sich" ? StatementMatter.Situation : null) : GroupOf(main, participants, roster)), named, draft.Place, status, roster, main.Subjects);
    }

    /// <summary>Whether it is only that someone spoke: neither a matter nor a demand nor a contradiction can be named.</summary>
    public static bool IsEmpty(EventDraft draft, Roster roster)
    {
        var main = Voice(draft);
        return main.Trigger is { IsUtterance: true, Wording.NeedsTopic: true } && TopicOf(main, draft) is null && MatterOf(draft) is null && draft.Disagreements.Count == 0 && main.Telling?.Read(roster) is null or [];
    }

    private static string? TopicOf(EventMention main, EventDraft draft) => main.Topic ?? (main.Trigger.IsUtterance ? draft.Mentions.FirstOrDefault(other => other.Topic is not null && other.Trigger.Wording == main.Trigger.Wording)?.Topic : null);

    private static string? MatterOf(EventDraft draft) => draft.Mentions.Select(mention => mention.Matter).Where(matter => matter is not null).OrderBy(matter => matter == StatementMatter.Situation).FirstOrDefault();

    // "warnt" without a word of what: then it is told that he spoke, and on what.
    private static bool NeedsMatter(EventMention main, EventDraft draft) => main.Trigger is { IsUtterance: true, Wording.NeedsTopic: true } && TopicOf(main, draft) is null;

    // Whoever meets or calls people without a name does so with them.
    private static string? GroupOf(EventMention main, ImmutableArray<string> participants, Roster roster) =>
        main.Group is not null && Compatibility.Distinct(participants, roster).Length == 1 ? (main.Trigger.Wording.Object == "sich" && main.Group.StartsWith("mit", StringComparison.Ordinal) ? "sich " : "") + main.Group : null;

    private static Testimony Testify(EventMention mention) => new(mention.Role, mention.Passage.Reading.Time.Last, mention.Modality switch
    {
        Modality.Doubted => TestimonyTone.Doubting,
        Modality.Postponed => TestimonyTone.Postponing,
        _ => TestimonyTone.Plain,
    });

    // The mention that names most people in its own dated sentence speaks for the event; a verb before a noun.
    private static EventMention Voice(EventDraft draft)
    {
        EventMention? best = null;
        foreach (var mention in draft.Mentions)
        {
            if (!mention.Rules.Contains(ChronicleRules.Frame) && !mention.Rules.Contains(ChronicleRules.Undated) && (best is null || SaysMore(mention, best)))
            {
                best = mention;
            }
        }

        return best ?? draft.Mentions[0];
    }

    private static bool SaysMore(EventMention one, EventMention other)
    {
        var order = Strength(other).CompareTo(Strength(one));
        return (order != 0 ? order : one.Position.CompareTo(other.Position)) < 0;
    }

    private static (int People, bool HasTopic, bool IsStrict, bool IsVerb) Strength(EventMention mention) =>
        (mention.Trigger.IsUtterance ? (int)mention.Kind - (int)EventKind.Statement : Math.Min(mention.Participants.Length, 3), mention.Topic is not null, !mention.Trigger.Loose, !mention.IsNoun);

    // Heads of two states who only "speak", nowhere in particular, telephone.
    private static EventKind KindOf(EventDraft draft, EventMention main, Roster roster) =>
        main.Kind == EventKind.Meeting && draft.Place is null && draft.Triggers.All(trigger => trigger.Loose) && draft.Participants.Count(roster.IsHead) >= 2 && !draft.Mentions.Any(IsUnderARoof) && !draft.Mentions.All(GoesOn) ? EventKind.Call
        : main.Kind == EventKind.Meeting && main.Trigger.Loose && draft.Triggers.Any(trigger => trigger.Kind == EventKind.Call) ? EventKind.Call : main.Kind;

    // "im Kreml": whoever talks in a house sits there.
    private static bool IsUnderARoof(EventMention mention) => mention.Passage.Names.Any(name => name is { Preposition: "im" or "in", Link.Type: EntityType.Organisation });

    // "Das Gespräch dauerte vier Stunden": whether it was by telephone said the sentence before.
    private static bool GoesOn(EventMention mention) => mention is { IsNoun: true, Kind: EventKind.Meeting } && mention.Rules.Contains(ChronicleRules.SubjectBefore);

    // "reist" needs somewhere to go; without it a visit to someone is a meeting.
    private static Wording WordingOf(EventMention main, EventDraft draft, Roster roster) =>
        NeedsMatter(main, draft) && MatterOf(draft) is not null ? UtteranceTriggers.All[0].Wording :
                KindOf(draft, main, roster) == EventKind.Call && main.Kind != EventKind.Call ? CallTriggers.All.First(trigger => trigger.Name == "telefonieren").Wording
        : main is { Kind: EventKind.Call, Group: null } && Compatibility.Distinct(draft.Participants, roster).Length == 1 ? CallTriggers.All.First(trigger => trigger.Name == "Videoschalte").Wording
        : main.Group is not null && !main.Group.StartsWith("mit", StringComparison.Ordinal) && Compatibility.Distinct(main.Participants, roster).Length == 1 ? Receive
        : main.IsJoint && draft.Participants.Count(roster.IsPerson) > 1 && draft.Place is not null ? main.Trigger.Wording with { Others = Others.Joined }
        : main is { Kind: EventKind.Talks, IsNoun: false, Subjects.Length: 1, Trigger.Wording.Others: Others.Joined } && draft.Place is null && main.Participants.Length > 3 ? main.Trigger.Wording with { Others = Others.With }
        : main.IsHosting ? EncounterTriggers.All[0].Wording
        : main.Kind == EventKind.Visit && draft.Place is null && draft.Participants.Count(roster.IsPerson) > 1 ? EncounterTriggers.All[0].Wording : main.Trigger.Wording;

    private static ImmutableArray<string> Order(EventDraft draft, EventMention main, Roster roster)
    {
        IEnumerable<string> rest = draft.Participants.Except(main.Participants, StringComparer.Ordinal);
        if (main.Trigger.IsUtterance)
        {
            rest = [];
        }

        // Where a person is named, others who only stand for the same state add nothing.
        return [.. main.Participants, .. rest.Where(id => !main.Participants.Any(other => roster.Same(other, id) && !roster.IsPerson(id)))];
    }

    private static double Confidence(EventDraft draft)
    {
        var weakest = 1.0;
        foreach (var mention in draft.Mentions)
        {
            var own = mention.Date is null ? 0.7 : mention.Date.Rule switch
            {
                ChronicleRules.SameClause or ChronicleRules.Caption => 0.95,
                ChronicleRules.SameSentence => 0.9,
                ChronicleRules.PreviousSentence => 0.8,
                _ => 0.7,
            };
            weakest = Math.Min(weakest, own);
        }

        return weakest;
    }
}

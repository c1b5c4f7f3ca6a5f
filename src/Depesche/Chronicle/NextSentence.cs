using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>What a sentence adds to the mentions of the one right before it in its paragraph: their people, their day, that they were given up.</summary>
internal static class NextSentence
{
    /// <summary>Completes the mentions of the sentence before, and takes from those of this one what only repeats them.</summary>
    /// <param name="told">All mentions of the article before this sentence.</param>
    /// <param name="previous">The sentence before.</param>
    /// <param name="passage">This sentence.</param>
    /// <param name="found">Its own mentions.</param>
    /// <param name="roster">The entities.</param>
    public static void Complete(ImmutableArray<EventMention>.Builder told, Passage previous, Passage passage, List<EventMention> found, Roster roster)
    {
        for (var last = told.Count - 1; last >= 0 && ReferenceEquals(told[last].Passage, previous); last--)
        {
            told[last] = Dated(PutOff(GivenUp(WithPeople(told[last], passage, found, roster), passage, found), found), found, roster);
        }

        // "lud zu einem Gipfel ein. Er soll am Donnerstag stattfinden".
        if (found.TrueForAll(mention => mention.Date is null) && HeldLater.Read(passage, previous, told, roster) is { } held)
        {
            told.RemoveAll(mention => ReferenceEquals(mention.Passage, previous) && mention.Trigger == held.Trigger && mention.Role == EvidenceRole.Announces && mention.Date is not { IsDay: true });
            found.Clear();
            found.Add(held);
        }

        FreeSpeech.Note(told, previous, passage, found.Exists(mention => mention.Trigger.IsUtterance));
    }

    private static EventMention WithPeople(EventMention open, Passage passage, List<EventMention> found, Roster roster)
    {
        if (open.Participants.IsEmpty && Sequel.PeopleOf(open, passage, roster) is { } people)
        {
            open = open with { Participants = people, Subjects = people, Rules = open.Rules.Add(ChronicleRules.SubjectBefore) };
            found.RemoveAll(mention => mention.Trigger.IsUtterance && mention.Date is null);
        }

        // "stimmte sich per Video mit den Regierungschefs ab. Zugeschaltet waren A und B."
        return Sequel.Joining(open, passage, roster) is { IsEmpty: false } joining ? open with { Participants = [.. open.Participants, .. joining] } : open;
    }

    // "wollten am Montag telefonieren. Daraus wurde nichts."
    private static EventMention GivenUp(EventMention open, Passage passage, List<EventMention> found)
    {
        if (open is not { IsIntended: true, Role: EvidenceRole.Announces, Date: not null } || Intentions.GivenUp(passage.Words, 0, isSentence: true) is not { } off || found.Exists(mention => mention.Role is EvidenceRole.Reports or EvidenceRole.Announces && mention.Date is not null))
        {
            return open;
        }

        found.RemoveAll(mention => mention.Role == EvidenceRole.Cancels);
        return open with { Role = EvidenceRole.Cancels, Modality = off, HasPlannedDay = true };
    }

    // "hatte am Montag telefonieren wollen. Das Gespräch wurde verschoben": once, and only put off.
    private static EventMention PutOff(EventMention open, List<EventMention> found) =>
        open is { Role: EvidenceRole.Cancels, Date: { } missed } && found.Find(mention => mention is { Role: EvidenceRole.Cancels, IsNoun: true, Date: { } day } && day.Overlaps(missed) && Families.Related(mention.Trigger, open.Trigger) && mention.Participants.SequenceEqual(open.Participants, StringComparer.Ordinal)) is { } off
            ? open with { Modality = off.Modality } : open;

    // "Die Begegnung von A mit B verlief frostig. A nannte das Gespräch am Donnerstag …".
    private static EventMention Dated(EventMention open, List<EventMention> found, Roster roster) =>
        open.Date is null && found.Find(mention => Sequel.Dates(mention, open) || Sequel.Completes(mention, open, roster)) is { } dating
            ? open with { Date = dating.Date! with { Phrase = null, Timexes = [], Rule = ChronicleRules.NextSentence, Inferred = true, Because = "Der nächste Satz nennt den Tag." }, Rules = open.Rules.Add(ChronicleRules.NextSentence) }
            : open;
}

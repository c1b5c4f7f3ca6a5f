using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Reads what had been put off before it took place: holte ein Telefonat nach, das er am Montag verschoben hatte; sprach mit A, nachdem ein für Montag geplanter Anruf ausgefallen war.</summary>
internal static class MadeUpFor
{
    /// <summary>Adds the talk that was put off to what a sentence tells, and says whose it was.</summary>
    public static void Complete(List<EventMention> found, Passage passage)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            var mention = found[i];
            if (mention.Role == EvidenceRole.Cancels && mention.Participants.Length < 2 && mention.Date is { } missed && found.Find(other => IsHeld(other) && Families.Related(other.Trigger, mention.Trigger) && !other.Date!.Overlaps(missed) && mention.Participants.All(other.Participants.Contains)) is { } held)
            {
                found[i] = mention with { Participants = held.Participants, Subjects = held.Subjects };
            }
            else if (IsHeld(mention) && mention.IsNoun && PutOff(mention, passage) is var (timex, modality))
            {
                var day = timex.Days!.Value.First;
                found.Add(mention with
                {
                    Date = new MentionDate(day, day, DatePrecision.Day, timex.Edtf, ChronicleRules.SameSentence) { Timexes = [timex], Phrase = DaysOf.Phrase(passage, [timex]), Inferred = timex.Inferred },
                    Role = EvidenceRole.Cancels,
                    Modality = modality,
                    HasPlannedDay = true,
                    Place = null,
                });
            }
        }
    }

    private static bool IsHeld(EventMention mention) =>
        (mention.Trigger.IsEncounter || mention.Kind == EventKind.Call) && mention is { Participants.Length: > 1, Date.IsDay: true, Role: EvidenceRole.Reports or EvidenceRole.LooksBack or EvidenceRole.Announces };

    // A relative clause behind the noun that says when it had been put off; null when there is none.
    private static (ResolvedTimex Timex, Modality Modality)? PutOff(EventMention mention, Passage passage)
    {
        var words = passage.Words;
        var comma = mention.Order + 1;
        while (comma < words.Length && !words[comma].Is(","))
        {
            comma++;
        }

        if (comma + 1 >= words.Length || !(words[comma + 1].Text is "das" or "den" or "die" or "der"))
        {
            return null;
        }

        var end = comma + 1;
        while (end < words.Length && !words[end].Is(","))
        {
            end++;
        }

        for (var i = comma + 2; i < end; i++)
        {
            if (ModalityReader.IsCallingOff(words[i]) && words[(i + 1)..end].Any(word => word.Text is "hatte" or "hatten" or "war" or "waren" or "müssen" or "worden"))
            {
                var timex = passage.Timexes.FirstOrDefault(one => one.Timex.Span.Start > words[comma].Span.Start && one.Timex.Span.End <= words[i].Span.Start && one.Days is { IsDay: true } && DateChooser.IsUsable(passage, one));
                return timex is not null && !mention.Date!.Contains(new MentionDate(timex.Days!.Value.First, timex.Days!.Value.Last, DatePrecision.Day, null, "")) ? (timex, ModalityReader.IsPuttingOff(words[i]) ? Modality.Postponed : Modality.Cancelled) : null;
            }
        }

        return null;
    }
}

using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Recognises a range such as "Vom 10. bis 13. Januar" that covers several events of its participants: their frame, no event of its own.</summary>
internal static class FrameRule
{
    /// <summary>Adds the range as evidence to every event that it frames; false when it frames fewer than two.</summary>
    public static bool Apply(List<EventDraft> near, EventMention mention, MentionDate date, Roster roster)
    {
        if (date.IsDay || date.First is null || date.Weekday is not null || !mention.Trigger.IsEncounter)
        {
            return false;
        }

        var framed = near.Where(draft => IsFramed(draft, mention, date, roster)).ToList();
        if (framed.Count < 2 || (framed.Count == near.Count(draft => Compatibility.Score(draft, mention, date, roster) >= 100) && date.Precision != DatePrecision.Span))
        {
            return false;
        }

        foreach (var draft in framed)
        {
            draft.AddWitness(mention with { Note = "passt" }, ChronicleRules.Frame);
            draft.Frames.Add(mention);
        }

        return true;
    }

    /// <summary>Whether a range lasts longer than an exactly dated event of only some of its people: then it is not that event.</summary>
    public static bool Exceeds(EventDraft draft, EventMention mention, MentionDate date, Roster roster) =>
        date.Precision == DatePrecision.Span && draft.Date.IsDay && Compatibility.Shared(draft.Participants, mention.Participants, roster) < mention.Participants.Length;

    private static bool IsFramed(EventDraft draft, EventMention mention, MentionDate date, Roster roster) =>
        draft.Date.First is not null && draft.Date.Last <= date.Last && draft.Date.Overlaps(date)
        && (draft.Date.From != date.From || draft.Date.Last != date.Last)
        && Compatibility.Kinds(draft, mention) && draft.Participants.Length >= 2 && Compatibility.Places(draft.Place, mention.Place, roster)
        && draft.Participants.Length <= mention.Participants.Length && Compatibility.Shared(draft.Participants, mention.Participants, roster) >= 2;
}

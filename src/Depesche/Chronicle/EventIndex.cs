using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Events by day and by those who take part, so that a mention meets only its likely ones.</summary>
internal sealed class EventIndex(Roster roster)
{
    /// <summary>Longer dates are not looked up day by day: they are too vague to be one event with another.</summary>
    private const int LongestDays = 130;

    private readonly Dictionary<(int Day, string Who), List<EventDraft>> byDay = [];

    // What one look-up gathers; only the result outlives it.
    private readonly List<string> keys = [];
    private readonly HashSet<EventDraft> seen = new(ReferenceEqualityComparer.Instance);

    public void Add(EventDraft draft)
    {
        Gather(draft.Participants, draft.Place);
        var (first, last) = Days(draft.Date);
        for (var day = first; day <= last; day++)
        {
            foreach (var who in keys)
            {
                if (!byDay.TryGetValue((day, who), out var list))
                {
                    byDay[(day, who)] = list = [];
                }

                if (!list.Contains(draft))
                {
                    list.Add(draft);
                }
            }
        }
    }

    /// <summary>Events that share a day and a state, a person or the place, each once, in the order they were added.</summary>
    public List<EventDraft> Near(MentionDate date, ImmutableArray<string> participants, string? place = null)
    {
        var found = new List<EventDraft>();
        seen.Clear();
        Gather(participants, place);
        var (first, last) = Days(date);
        for (var day = first; day <= last; day++)
        {
            foreach (var who in keys)
            {
                if (byDay.TryGetValue((day, who), out var list))
                {
                    foreach (var draft in list)
                    {
                        if (seen.Add(draft))
                        {
                            found.Add(draft);
                        }
                    }
                }
            }
        }

        return found;
    }

    private void Gather(ImmutableArray<string> participants, string? place)
    {
        keys.Clear();
        foreach (var id in participants)
        {
            var key = roster.StateOf(id) ?? id;
            if (!keys.Contains(key))
            {
                keys.Add(key);
            }
        }

        if (place is not null)
        {
            keys.Add("@" + place);
        }
    }

    // First and last day; none of a date that is too long.
    private static (int First, int Last) Days(MentionDate date)
    {
        var (first, last) = (date.From.DayNumber, date.Last.DayNumber);
        return date.First is null ? (last, last) : last - first > LongestDays ? (0, -1) : (first, last);
    }
}

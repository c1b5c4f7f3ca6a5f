namespace Depesche.Chronicle;

/// <summary>Events by day and by those who take part, so that a mention meets only its likely ones.</summary>
internal sealed class EventIndex(Roster roster)
{
    /// <summary>Longer dates are not looked up day by day: they are too vague to be one event with another.</summary>
    private const int LongestDays = 130;

    private readonly Dictionary<(int Day, string Who), List<EventDraft>> byDay = [];

    public void Add(EventDraft draft)
    {
        foreach (var day in Days(draft.Date))
        {
            foreach (var who in Keys(draft.Participants, draft.Place))
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
    public List<EventDraft> Near(MentionDate date, IEnumerable<string> participants, string? place = null)
    {
        var found = new List<EventDraft>();
        var seen = new HashSet<EventDraft>();
        var keys = Keys(participants, place).ToList();
        foreach (var day in Days(date))
        {
            foreach (var who in keys)
            {
                foreach (var draft in byDay.GetValueOrDefault((day, who), []))
                {
                    if (seen.Add(draft))
                    {
                        found.Add(draft);
                    }
                }
            }
        }

        return found;
    }

    private IEnumerable<string> Keys(IEnumerable<string> participants, string? place)
    {
        var keys = participants.Select(id => roster.StateOf(id) ?? id).Distinct(StringComparer.Ordinal);
        return place is null ? keys : keys.Append("@" + place);
    }

    private static IEnumerable<int> Days(MentionDate date)
    {
        var (first, last) = (date.From.DayNumber, date.Last.DayNumber);
        return date.First is null ? [last] : last - first > LongestDays ? [] : Enumerable.Range(first, last - first + 1);
    }
}

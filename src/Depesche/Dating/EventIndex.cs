namespace Depesche.Dating;

/// <summary>Events by pairs of those who take part, or of one of them and the place, so that a sentence meets only the few that it can mean.</summary>
internal sealed class EventIndex
{
    // A sentence that names more than these is a list.
    private const int MostNames = 12;

    private readonly Dictionary<(string, string), List<KnownEvent>> byPair = [];

    public EventIndex(IEnumerable<KnownEvent> events)
    {
        foreach (var one in events)
        {
            foreach (var pair in Pairs(one.Place is { } place ? one.Participants.Append(place) : one.Participants))
            {
                if (!byPair.TryGetValue(pair, out var list))
                {
                    byPair[pair] = list = [];
                }

                list.Add(one);
            }
        }
    }

    /// <summary>Every event of which at least two participants, or one and the place, are named, each once.</summary>
    public IEnumerable<KnownEvent> Of(IReadOnlySet<string> named)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in Pairs(named.Order(StringComparer.Ordinal).Take(MostNames)))
        {
            foreach (var one in byPair.GetValueOrDefault(pair) ?? [])
            {
                if (seen.Add(one.Id))
                {
                    yield return one;
                }
            }
        }
    }

    private static IEnumerable<(string, string)> Pairs(IEnumerable<string> ids)
    {
        var sorted = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(40).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count; j++)
            {
                yield return (sorted[i], sorted[j]);
            }
        }
    }
}

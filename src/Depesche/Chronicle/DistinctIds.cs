using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells events of one id apart by their first evidence.</summary>
internal static class DistinctIds
{
    /// <summary>The same events, each with an id of its own; the first to have an id keeps it.</summary>
    /// <param name="events">The events.</param>
    /// <param name="taken">Ids that only those events may have that hold them.</param>
    /// <param name="holds">Whether an event holds its id; it is not changed.</param>
    public static ImmutableArray<TimelineEvent> Of(ImmutableArray<TimelineEvent> events, IEnumerable<string> taken, Func<int, bool> holds)
    {
        var seen = taken.ToHashSet(StringComparer.Ordinal);
        return [.. events.Select((one, index) => holds(index) || seen.Add(one.Id) ? one : one with { Id = Suffixed(one, seen) })];
    }

    private static string Suffixed(TimelineEvent one, HashSet<string> seen)
    {
        var mark = one.Evidence.IsEmpty ? "b-" : one.Evidence[0].Id;
        for (var digits = 4; digits <= mark.Length - 2; digits++)
        {
            var id = $"{one.Id}-{mark[2..(2 + digits)]}";
            if (seen.Add(id))
            {
                return id;
            }
        }

        var number = 2;
        while (!seen.Add($"{one.Id}-{number}"))
        {
            number++;
        }

        return $"{one.Id}-{number}";
    }
}

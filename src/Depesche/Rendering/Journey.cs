using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>An announced journey: places where one person was to be within few days, one after the other.</summary>
/// <param name="Person">Who.</param>
/// <param name="Stops">The places in the order of the days; three to six, two of them only announced.</param>
internal sealed record Journey(Entity Person, ImmutableArray<Entity> Stops)
{
    // From one stop to the next.
    private const int MostDays = 2;

    // A tour of capitals has three to six; what goes on longer is somebody's diary, and as a line a scribble that hides the map.
    private const int MostStops = 6;

    /// <summary>The longest announced journey of a site, the earliest of equals; null when there is none.</summary>
    public static Journey? Of(SiteIndex index)
    {
        var stays = index.Site.Timeline.Events.Where(one => one.Place is not null && one.When.Precision == DatePrecision.Day && Encounter.IsKind(one.Kind) && one.Status is EventStatus.Happened or EventStatus.Announced)
            .SelectMany(one => one.Participants.Select(id => (Person: id, Event: one))).ToLookup(pair => pair.Person, pair => pair.Event, StringComparer.Ordinal);
        return stays.Select(group => (Person: index.Site.Knowledge.Find(group.Key), Events: group)).Where(pair => pair.Person is { Type: EntityType.Person })
            .SelectMany(pair => Legs([.. pair.Events]).Select(stops => (Person: pair.Person!, Stops: stops)))
            .Where(one => one.Stops.Count is > 2 and <= MostStops && one.Stops.Count(stop => stop.Status == EventStatus.Announced) > 1)
            .OrderByDescending(one => one.Stops.Count).ThenBy(one => one.Stops[0].When.Last).ThenBy(one => one.Person.Id, StringComparer.Ordinal)
            .Select(one => new Journey(one.Person, [.. one.Stops.Select(stop => index.Site.Knowledge.Find(stop.Place!)!)])).FirstOrDefault();
    }

    // Runs of stays without a gap; two at the same place are one stop.
    private static List<List<TimelineEvent>> Legs(ImmutableArray<TimelineEvent> events)
    {
        var runs = new List<List<TimelineEvent>>();
        foreach (var one in events.OrderBy(one => one.When.Last).ThenBy(one => one.Id, StringComparer.Ordinal))
        {
            if (runs.Count == 0 || one.When.Last.DayNumber - runs[^1][^1].When.Last.DayNumber > MostDays)
            {
                runs.Add([one]);
            }
            else if (runs[^1][^1].Place != one.Place)
            {
                runs[^1].Add(one);
            }
        }

        return runs;
    }
}

using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

/// <summary>Sites of any size: ten states with four persons each and two organisations, who meet, call and talk in places all over Europe and beyond.</summary>
internal static class BusySite
{
    private static readonly EventKind[] Kinds = [EventKind.Meeting, EventKind.Call, EventKind.Talks, EventKind.Visit, EventKind.Statement, EventKind.Summit];

    private static readonly EventStatus[] Statuses = [EventStatus.Happened, EventStatus.Happened, EventStatus.Announced, EventStatus.Happened, EventStatus.Cancelled, EventStatus.Happened, EventStatus.Open];

    private static readonly string[] Names = ["Au", "Oberhuber", "von Stauffenberg", "Li"];

    private static readonly ImmutableArray<Entity> States = [.. Enumerable.Range(0, 10).Select(i => new Entity($"c:s{i}", EntityType.Place, $"Staat {i}") { Subtype = "country", Country = $"S{i}", Geo = (40 + (2.2 * i), 4 + (3.1 * i)) })];

    private static readonly ImmutableArray<Entity> People = [.. States.SelectMany((state, i) => Names.Select((name, j) => new Entity($"per:p{i}-{j}", EntityType.Person, $"Kim {name}{i}") { Sort = $"{name}{i}, Kim", Country = state.Country }))];

    private static readonly ImmutableArray<Entity> Bodies = [.. Enumerable.Range(0, 2).Select(i => new Entity($"org:o{i}", EntityType.Organisation, $"Rat {i}"))];

    private static readonly ImmutableArray<Entity> Places =
    [
        .. Enumerable.Range(0, 40).Select(i => new Entity($"loc:l{i}", EntityType.Place, $"Ort {i}") { Subtype = "city", Geo = (42 + (i * 37 % 20), -3 + (i * 53 % 38)) }),
        new("loc:fern", EntityType.Place, "Fernost") { Subtype = "city", Geo = (39.9, 116.4) }, new("loc:west", EntityType.Place, "Westend") { Subtype = "city", Geo = (40.7, -74) },
        new("loc:sued", EntityType.Place, "Südkap") { Subtype = "city", Geo = (-33.9, 18.4) }, new("loc:irgendwo", EntityType.Place, "Irgendwo") { Subtype = "region" },
    ];

    /// <summary>A site with so many events; the same every time.</summary>
    public static Site Of(int events)
    {
        var site = SmallSite.Build();
        var model = site.Timeline.Events[2] with { Main = false, Disagreements = [] };
        var seed = 12345u;
        int Next(int below)
        {
            seed = (seed * 1664525) + 1013904223;
            return (int)(seed >> 16) % below;
        }

        // The first few are named most often, as in any archive.
        T Pick<T>(ImmutableArray<T> from) => from[Math.Min(Next(from.Length), Next(from.Length))];
        var made = Enumerable.Range(0, events).Select(i =>
        {
            var day = new DateOnly(2023, 5, 1).AddDays(i * 60 / events);
            var who = Enumerable.Range(0, 1 + Next(4)).Select(_ => Next(6) switch { 0 => Pick(States), 1 => Pick(Bodies), _ => Pick(People) }).Select(entity => entity.Id).Distinct(StringComparer.Ordinal);
            return model with
            {
                Id = $"e{i}",
                Kind = Kinds[Next(Kinds.Length)],
                Status = Statuses[Next(Statuses.Length)],
                Main = i % 12 == 7,
                When = i % 9 == 4 ? new EventTime(day, day.AddDays(6), DatePrecision.Week, $"{day:yyyy-MM-dd}/{day.AddDays(6):yyyy-MM-dd}", false) : new EventTime(day, day, DatePrecision.Day, $"{day:yyyy-MM-dd}", false),
                Participants = [.. who],
                Place = Next(4) == 0 ? null : Next(12) == 0 ? Pick(States).Id : Pick(Places).Id,
            };
        });
        return site with { Knowledge = SmallSite.Knowledge([.. States, .. People, .. Bodies, .. Places]), Timeline = new([.. made], []), Readings = [.. site.Readings.Select(reading => reading with { Links = [] })] };
    }
}

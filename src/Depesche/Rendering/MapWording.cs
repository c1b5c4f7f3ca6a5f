using System.Collections.Immutable;
using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>What may stand beside a mark of the map, from many words to few.</summary>
/// <param name="Name">The name of the place, with the number of events where days would be too many.</param>
/// <param name="Days">Events with their days.</param>
/// <param name="Stacked">Whether the days stand below the name.</param>
/// <param name="NameSize">Size of the name.</param>
internal sealed record MapWording(string Name, ImmutableArray<(TimelineEvent Event, string Text)> Days, bool Stacked, double NameSize)
{
    private const int MostDays = 3;

    private double NameWidth => Math.Max(TextWidth.Of(Name, NameSize, bold: true) + 4, MapLabel.Row);

    private double DaysWidth => Days.Sum(day => DayWidth(day.Text));

    /// <summary>What it takes up.</summary>
    public (double Width, double Height) Size => Stacked ? (Math.Max(NameWidth, DaysWidth), 2 * MapLabel.Row) : (NameWidth + DaysWidth, MapLabel.Row);

    /// <summary>The choices for a scene.</summary>
    /// <param name="scene">The place with its events.</param>
    /// <param name="narrow">Whether the map is too narrow for more than names.</param>
    /// <param name="withYear">Which events' days could be mistaken without their year.</param>
    public static IEnumerable<MapWording> Of(Scene scene, bool narrow, Func<TimelineEvent, bool> withYear)
    {
        var name = Typographer.Set(scene.Place.Name);
        if (narrow)
        {
            return [new MapWording(name, [], false, MapLabel.DaySize)];
        }

        var days = scene.Events.Length <= MostDays ? scene.Events.Select(one => (one, Day(one, withYear(one)))).ToImmutableArray() : [];
        MapWording[] all = days.IsEmpty
            ? [new MapWording(Typographer.Set($"{scene.Place.Name} ({Count.Digits(scene.Events.Length)})"), [], false, MapLabel.NameSize)]
            : [new MapWording(name, days, false, MapLabel.NameSize), new MapWording(name, days, true, MapLabel.NameSize)];
        return [.. all, new MapWording(name, [], false, MapLabel.NameSize)];
    }

    /// <summary>The label with its upper left corner at a point.</summary>
    /// <param name="x">The left edge.</param>
    /// <param name="y">The upper edge.</param>
    /// <param name="align">Where shorter rows stand: 0 on the left, 1 on the right.</param>
    public MapLabel At(double x, double y, double align)
    {
        var (width, _) = Size;
        var left = x + (Stacked ? (width - NameWidth) * align : 0);
        var name = new Box(left, y, left + NameWidth, y + MapLabel.Row);
        var day = Stacked ? x + ((width - DaysWidth) * align) : name.Right;
        var top = Stacked ? name.Bottom : y;
        var days = ImmutableArray.CreateBuilder<MapDay>();
        foreach (var (one, text) in Days)
        {
            days.Add(new MapDay(one, text, new Box(day, top, day + DayWidth(text), top + MapLabel.Row)));
            day += DayWidth(text);
        }

        return new MapLabel(Name, name, days.ToImmutable());
    }

    private static double DayWidth(string text) => Math.Max(TextWidth.Of(text, MapLabel.DaySize) + 6, MapLabel.Row);

    private static string Day(TimelineEvent one, bool withYear) =>
        Typographer.Set((withYear ? DateWords.Edge(one.When) : DateWords.Digits(one.When)) + (one.Status == EventStatus.Open ? "?" : ""));
}

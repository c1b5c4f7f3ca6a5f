using System.Collections.Immutable;

namespace Depesche.Rendering;

/// <summary>The words beside a mark of the map: the name of the place, and as many days as there is room for.</summary>
/// <param name="Text">The name, with the number of events where days would be too many.</param>
/// <param name="Box">Where it stands, with what a finger needs around it.</param>
/// <param name="Days">The days, each a target of its own; empty where there is no room.</param>
internal sealed record MapLabel(string Text, Box Box, ImmutableArray<MapDay> Days)
{
    /// <summary>Size of the name.</summary>
    public const double NameSize = 15;

    /// <summary>Size of the days, and of the name where the map is narrow.</summary>
    public const double DaySize = 13;

    /// <summary>Height of a row, which is what a finger needs.</summary>
    public const double Row = 24;

    /// <summary>The thin line from the rim of the dot to words that stand apart from it; null for words beside it.</summary>
    public ((double X, double Y) From, (double X, double Y) To)? Leader { get; init; }

    /// <summary>Everything that it takes up.</summary>
    public Box Bounds => Days.Aggregate(Box, (all, day) => new Box(Math.Min(all.Left, day.Box.Left), Math.Min(all.Top, day.Box.Top), Math.Max(all.Right, day.Box.Right), Math.Max(all.Bottom, day.Box.Bottom)));
}

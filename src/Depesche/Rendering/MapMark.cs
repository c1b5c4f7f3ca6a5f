using System.Collections.Immutable;

namespace Depesche.Rendering;

/// <summary>A scene on the map: a dot at its place, or an arrow at the edge.</summary>
/// <param name="Scene">The place with its events.</param>
/// <param name="X">The middle of the mark.</param>
/// <param name="Y">The same, from the top.</param>
/// <param name="Radius">The dot's size, by the number of events.</param>
/// <param name="Edge">Where an arrow points to; null for a dot.</param>
internal sealed record MapMark(Scene Scene, double X, double Y, double Radius, MapEdge? Edge)
{
    /// <summary>Width of the ring around the dot of a main event.</summary>
    public const double Ring = 4;

    /// <summary>Scenes so close by that the mark stands for them too.</summary>
    public ImmutableArray<Scene> Near { get; init; } = [];

    /// <summary>The words beside it; null where there is no room.</summary>
    public MapLabel? Label { get; init; }

    /// <summary>From the middle to the outer edge of what is drawn.</summary>
    public double Rim => Radius + (Scene.Main ? Ring : 0);

    /// <summary>What a finger needs.</summary>
    public Box Reach => Box.Around(X, Y, Math.Max(MapLabel.Row, 2 * Rim), Math.Max(MapLabel.Row, 2 * Rim));

    /// <summary>How far a box keeps from the rim of the dot.</summary>
    public double From(Box box)
    {
        var (dx, dy) = (Math.Max(Math.Max(box.Left - X, X - box.Right), 0), Math.Max(Math.Max(box.Top - Y, Y - box.Bottom), 0));
        return Math.Sqrt((dx * dx) + (dy * dy)) - Rim;
    }
}

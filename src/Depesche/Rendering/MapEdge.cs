namespace Depesche.Rendering;

/// <summary>Where on the edge of the map an arrow points to a place outside.</summary>
/// <param name="X">The point of the edge.</param>
/// <param name="Y">The same, from the top.</param>
/// <param name="AlongX">The direction to the place, one unit long.</param>
/// <param name="AlongY">The same, downwards.</param>
/// <param name="Side">Which edge.</param>
internal readonly record struct MapEdge(double X, double Y, double AlongX, double AlongY, Side Side)
{
    /// <summary>The edge in the direction of a point outside, seen from the middle of the map.</summary>
    public static MapEdge Towards(double x, double y)
    {
        var (dx, dy) = (x - (MapProjection.Width / 2), y - (MapProjection.Height / 2));
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var (across, down) = (Math.Abs(dx) / MapProjection.Width, Math.Abs(dy) / MapProjection.Height);
        var part = 0.5 / Math.Max(across, down);
        var side = across >= down ? (dx < 0 ? Side.Left : Side.Right) : dy < 0 ? Side.Top : Side.Bottom;
        return new MapEdge((MapProjection.Width / 2) + (dx * part), (MapProjection.Height / 2) + (dy * part), dx / length, dy / length, side);
    }

    /// <summary>The arrow as the data of a path, with its middle at a point.</summary>
    public FormattableString Arrow(double x, double y)
    {
        var (headX, headY) = (x + (8 * AlongX), y + (8 * AlongY));
        return $"M{x - (8 * AlongX):0.#} {y - (8 * AlongY):0.#}L{headX:0.#} {headY:0.#}m{-(5 * AlongX) - (5 * AlongY):0.#} {-(5 * AlongY) + (5 * AlongX):0.#}L{headX:0.#} {headY:0.#}l{-(5 * AlongX) + (5 * AlongY):0.#} {-(5 * AlongY) - (5 * AlongX):0.#}";
    }
}

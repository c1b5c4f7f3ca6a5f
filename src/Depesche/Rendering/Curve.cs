namespace Depesche.Rendering;

/// <summary>A line from one point to another that bends towards a third.</summary>
internal readonly record struct Curve((double X, double Y) From, (double X, double Y) Bend, (double X, double Y) To)
{
    /// <summary>The curve as the data of a path.</summary>
    public FormattableString Path => $"M{From.X:0.#} {From.Y:0.#}Q{Bend.X:0.#} {Bend.Y:0.#} {To.X:0.#} {To.Y:0.#}";

    /// <summary>A straight line.</summary>
    public static Curve Straight((double X, double Y) from, (double X, double Y) to) => new(from, ((from.X + to.X) / 2, (from.Y + to.Y) / 2), to);

    /// <summary>A point of the curve, from 0 at its beginning to 1 at its end.</summary>
    public (double X, double Y) At(double part)
    {
        var (a, b, c) = ((1 - part) * (1 - part), 2 * part * (1 - part), part * part);
        return ((a * From.X) + (b * Bend.X) + (c * To.X), (a * From.Y) + (b * Bend.Y) + (c * To.Y));
    }

    /// <summary>Whether the curve runs through a box.</summary>
    public bool Meets(Box box)
    {
        const int Steps = 60;
        for (var step = 0; step <= Steps; step++)
        {
            var (x, y) = At(step / (double)Steps);
            if (box.Holds(x, y))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two curves cross; that they begin or end at the same mark is no crossing.</summary>
    public bool Crosses(Curve other)
    {
        const int Steps = 12;
        for (var i = 0; i < Steps; i++)
        {
            var (a, b) = (At(i / (double)Steps), At((i + 1) / (double)Steps));
            for (var j = 0; j < Steps; j++)
            {
                var (c, d) = (other.At(j / (double)Steps), other.At((j + 1) / (double)Steps));
                if (Turn(a, b, c) * Turn(a, b, d) < 0 && Turn(c, d, a) * Turn(c, d, b) < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static double Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    /// <summary>How many of twenty points of the curve lie in frames, those at whose marks it begins and ends only beyond their edge.</summary>
    public int Hits(IEnumerable<PlacedDelegation> frames)
    {
        const int Steps = 20;
        var hits = 0;
        foreach (var frame in frames.Select(frame => frame.Frame))
        {
            var (first, last) = (frame.Holds(From.X, From.Y), frame.Holds(To.X, To.Y));
            for (var step = 1; step < Steps; step++)
            {
                var (x, y) = At(step / (double)Steps);
                hits += (first && step < 3) || (last && step > Steps - 3) ? 0 : frame.With(first || last ? 0 : 6).Holds(x, y) ? 1 : 0;
            }
        }

        return hits;
    }
}

using System.Collections.Immutable;

namespace Depesche.Rendering;

/// <summary>Draws the ties between frames with words on each, the most important first: what has no room for its words is not drawn.</summary>
internal sealed class TiePlacing
{
    // What a finger needs.
    private const double Reach = 24;

    // From one line of a fan to the next, so that words on each have room.
    private const double Fan = 26;

    private static readonly double[] Pulls = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1, 1.25];

    private static readonly double[] Parts = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];

    // The line still runs through the words.
    private static readonly double[] Asides = [0, 9, -9, 16, -16];

    private readonly SiteIndex index;
    private readonly ImmutableArray<PlacedDelegation> frames;
    private readonly Box canvas;
    private readonly Dictionary<string, (double X, double Y)> marks;
    private readonly List<Box> taken;

    private TiePlacing(SiteIndex index, ImmutableArray<PlacedDelegation> frames, double height)
    {
        this.index = index;
        this.frames = frames;
        canvas = new Box(0, 0, NetworkLayout.Width, height);
        marks = frames.SelectMany(frame => frame.Nodes).ToDictionary(node => node.Node.Id, node => (node.X, node.Y), StringComparer.Ordinal);
        taken = [.. frames.Select(frame => frame.Frame.With(3))];
    }

    /// <summary>The ties that have room, in their order.</summary>
    public static ImmutableArray<PlacedTie> Of(SiteIndex index, Network network, ImmutableArray<PlacedDelegation> frames, double height)
    {
        var placing = new TiePlacing(index, frames, height);
        var fans = network.Ties.Where(tie => !tie.IsRound).GroupBy(tie => (tie.Nodes[0].Id, tie.Nodes[1].Id)).SelectMany(fan => fan.Select((tie, i) => (tie, i, Count: fan.Count()))).ToDictionary(one => one.tie, one => (one.i, one.Count));
        return [.. network.Ties.Select(tie => tie.IsRound ? placing.Round(tie) : placing.Pair(tie, fans[tie].i, fans[tie].Count)).OfType<PlacedTie>()];
    }

    // Straight where the way is free, else bent towards the middle; several between the same two fan out, the first in the middle.
    private PlacedTie? Pair(Tie tie, int number, int count)
    {
        var (from, to) = (marks[tie.Nodes[0].Id], marks[tie.Nodes[1].Id]);
        var pull = Pulls.MinBy(one => Bent(from, to, one, 0).Hits(frames));
        var place = (number % 2 == 0 ? -number / 2 : (number + 1) / 2) - (count % 2 == 0 ? 0.5 : 0);
        var curve = Bent(from, to, pull, place * 2 * Fan);
        foreach (var (text, aside, part) in TieWords.Of(index, tie).SelectMany(text => Asides.SelectMany(aside => Parts.Select(part => (text, aside, part)))))
        {
            var (x, y) = curve.At(part);
            if (Take(tie, text, x + aside, y) is { } box)
            {
                return new PlacedTie(tie, [curve], text, box);
            }
        }

        return null;
    }

    // Words between all marks, as near to their middle as there is room; of equal distances the one whose rays run through fewest frames.
    private PlacedTie? Round(Tie tie)
    {
        var ends = tie.Nodes.Select(node => marks[node.Id]).ToArray();
        var (x, y) = (ends.Average(end => end.X), ends.Average(end => end.Y));
        (x, y) = (x + (0.3 * ((NetworkLayout.Width / 2) - x)), y + (0.3 * ((canvas.Height / 2) - y)));
        foreach (var text in TieWords.Of(index, tie))
        {
            for (var ring = 0; ring < 8; ring++)
            {
                var spots = Enumerable.Range(0, ring == 0 ? 1 : 12).Select(step => (X: x + (22 * ring * Math.Cos(step * Math.PI / 6)), Y: y + (18 * ring * Math.Sin(step * Math.PI / 6))));
                foreach (var (at, _) in spots.Select(at => (at, Hits: ends.Sum(end => Curve.Straight(at, end).Hits(frames)))).Where(one => one.Hits <= ring / 2).OrderBy(one => one.Hits))
                {
                    if (Take(tie, text, at.X, at.Y) is { } box)
                    {
                        return new PlacedTie(tie, [.. ends.Select(end => Curve.Straight(at, end))], text, box);
                    }
                }
            }
        }

        return null;
    }

    private Box? Take(Tie tie, string text, double x, double y)
    {
        var box = Box.Around(x, y, Math.Max(TextWidth.Of(text, PlacedTie.LetterSize, tie.Main) + (tie.IsRound ? 14 : 6), Reach), Reach);
        if (!canvas.Holds(box) || taken.Exists(box.Touches))
        {
            return null;
        }

        taken.Add(box);
        return box;
    }

    private Curve Bent((double X, double Y) from, (double X, double Y) to, double pull, double fan)
    {
        var (x, y) = ((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(Math.Sqrt((dx * dx) + (dy * dy)), 1);

        // Upwards or to the right, whichever end is the first.
        var turn = dx < 0 || (dx == 0 && dy < 0) ? -1 : 1;
        return new Curve(from, (x + (pull * ((NetworkLayout.Width / 2) - x)) + (turn * fan * dy / length), y + (pull * ((canvas.Height / 2) - y)) - (turn * fan * dx / length)), to);
    }
}

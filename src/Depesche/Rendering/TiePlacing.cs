using System.Collections.Immutable;

namespace Depesche.Rendering;

/// <summary>Draws the ties between frames with words on each, the most important first: what has no room for its words is not drawn.</summary>
internal sealed class TiePlacing
{
    // What a finger needs.
    private const double Reach = 24;

    // From one line of a fan to the next, so that words on each have room.
    private const double Fan = 26;

    // From words to the lines of others.
    private const double Apart = 1;

    private static readonly double[] Pulls = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1, 1.25];

    private static readonly double[] Parts = [0.5, 0.46, 0.54, 0.42, 0.58, 0.38, 0.62, 0.34, 0.66, 0.3, 0.7, 0.26, 0.74, 0.22, 0.78];

    // The line still runs through the words.
    private static readonly double[] Asides = [0, 9, -9, 16, -16];

    private readonly SiteIndex index;
    private readonly ImmutableArray<PlacedDelegation> frames;
    private readonly Box canvas;
    private readonly Dictionary<string, (double X, double Y)> marks;
    private readonly Dictionary<Tie, ImmutableArray<Curve>> lines = [];
    private readonly List<Box> taken;
    private readonly List<Box> hubs = [];

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
        foreach (var fan in network.Ties.Where(tie => !tie.IsRound).GroupBy(tie => (tie.Nodes[0].Id, tie.Nodes[1].Id)))
        {
            placing.Draw([.. fan]);
        }

        // All lines first, then the words on them: no word stands on a line that is not its own.
        var rounds = network.Ties.Where(tie => tie.IsRound).Select(placing.Round).OfType<PlacedTie>().ToDictionary(one => one.Tie);
        return [.. network.Ties.Select(tie => tie.IsRound ? rounds.GetValueOrDefault(tie) : placing.Pair(tie)).OfType<PlacedTie>()];
    }

    // Straight where the way is free, else bent towards the middle; several between the same two fan out, the first in the middle.
    private void Draw(ImmutableArray<Tie> fan)
    {
        var (from, to) = (marks[fan[0].Nodes[0].Id], marks[fan[0].Nodes[1].Id]);
        var pull = Pulls.MinBy(one => Bent(from, to, one, 0).Hits(frames));
        for (var i = 0; i < fan.Length; i++)
        {
            var place = (i % 2 == 0 ? -i / 2 : (i + 1) / 2) - (fan.Length % 2 == 0 ? 0.5 : 0);
            lines[fan[i]] = [Bent(from, to, pull, place * 2 * Fan)];
        }
    }

    private PlacedTie? Pair(Tie tie)
    {
        var curve = lines[tie][0];
        foreach (var (text, aside, part) in TieWords.Of(index, tie).SelectMany(text => Asides.SelectMany(aside => Parts.Select(part => (text, aside, part)))))
        {
            var (x, y) = curve.At(part);
            if (BoxOf(tie, text, x + aside, y) is { } box)
            {
                taken.Add(box);
                return new PlacedTie(tie, lines[tie], text, box);
            }
        }

        return null;
    }

    // Words between all marks, as near to their middle as there is room; of equal distances the one whose rays run through fewest frames and lines.
    private PlacedTie? Round(Tie tie)
    {
        var ends = tie.Nodes.Select(node => marks[node.Id]).ToArray();
        var (x, y) = (ends.Average(end => end.X), ends.Average(end => end.Y));
        (x, y) = (x + (0.3 * ((NetworkLayout.Width / 2) - x)), y + (0.3 * ((canvas.Height / 2) - y)));
        foreach (var text in TieWords.Of(index, tie))
        {
            for (var ring = 0; ring < 8; ring++)
            {
                var spots = Enumerable.Range(0, ring == 0 ? 1 : 12).Select(step => (X: x + (22 * ring * Math.Cos(step * Math.PI / 6)), Y: y + (18 * ring * Math.Sin(step * Math.PI / 6))))
                    .Select(at => (At: at, Rays: ends.Select(end => Curve.Straight(at, end)).ToImmutableArray())).Select(one => (one.At, one.Rays, Hits: one.Rays.Sum(ray => ray.Hits(frames))));
                foreach (var (at, rays, _) in spots.Where(one => one.Hits <= ring / 2).OrderBy(one => one.Hits + lines.Values.SelectMany(line => line).Sum(line => one.Rays.Count(line.Crosses))))
                {
                    if (BoxOf(tie, text, at.X, at.Y) is { } box && !rays.Any(ray => hubs.Exists(ray.Meets)))
                    {
                        taken.Add(box);
                        hubs.Add(box);
                        lines[tie] = rays;
                        return new PlacedTie(tie, rays, text, box);
                    }
                }
            }
        }

        return null;
    }

    // Room for words; null where others stand or another line runs.
    private Box? BoxOf(Tie tie, string text, double x, double y)
    {
        var box = Box.Around(x, y, Math.Max(TextWidth.Of(text, PlacedTie.LetterSize, tie.Main) + (tie.IsRound ? 14 : 6), Reach), Reach);
        var clear = box.With(Apart);
        return canvas.Holds(box) && !taken.Exists(box.Touches) && !lines.Any(line => line.Key != tie && line.Value.Any(curve => curve.Meets(clear))) ? box : null;
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

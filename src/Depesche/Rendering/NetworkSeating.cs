using System.Collections.Immutable;

namespace Depesche.Rendering;

/// <summary>Finds the place of every frame: the two that have most in common face each other; of all ways to seat the others above and below, and the persons in them, it takes the one whose ties cross least.</summary>
internal static class NetworkSeating
{
    // From the frames above and below to those at the sides.
    private const double Gap = 22;

    // Height that a tie needs for its words.
    private const double Line = 18;

    // From name to name where a frame has room to spare: taller, it would be half empty.
    private const double Loose = 64;

    // As tall as the map beside it.
    private const double LikeTheMap = MapProjection.Height * MapLayout.Wide / MapProjection.Width;

    private static readonly Side[][] Seats = [[], [Side.Top], [Side.Top, Side.Bottom], [Side.Top, Side.Bottom, Side.Bottom], [Side.Top, Side.Top, Side.Bottom, Side.Bottom]];

    /// <summary>The frames in the order of the delegations, and the height that they need.</summary>
    public static (ImmutableArray<PlacedDelegation> Frames, double Height) Best(Network network)
    {
        var orders = network.Delegations.Select(one => (IReadOnlyList<NetworkNode>)one.Nodes).ToArray();
        var (left, right) = Opposite(network);
        var others = Enumerable.Range(0, orders.Length).Where(i => i != left && i != right).ToArray();
        var seats = Seats[others.Length];
        Side[] Sides(int[] order)
        {
            var sides = new Side[orders.Length];
            (sides[left], sides[right]) = (Side.Left, Side.Right);
            foreach (var (seat, i) in seats.Zip(order))
            {
                sides[others[i]] = seat;
            }

            return sides;
        }

        // Which of two at the same edge stands further left is decided by their order in the row: both are tried.
        var best = Orders(others.Length).SelectMany(order => new[] { (Sides: Sides(order), Turned: false), (Sides: Sides(order), Turned: true) }).MinBy(one => Cost(network, one.Sides, one.Turned, orders));

        // Then the persons of each frame, twice, since one frame's order depends on the others'.
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < orders.Length; i++)
            {
                var (frame, nodes) = (i, network.Delegations[i].Nodes);
                orders[frame] = Orders(nodes.Length).Select(order => (IReadOnlyList<NetworkNode>)Array.ConvertAll(order, one => nodes[one]))
                    .MinBy(order => Cost(network, best.Sides, best.Turned, [.. orders[..frame], order, .. orders[(frame + 1)..]]))!;
            }
        }

        return Place(network, best.Sides, best.Turned, orders);
    }

    // The two delegations with most events in common.
    private static (int Left, int Right) Opposite(Network network) =>
        Enumerable.Range(0, network.Delegations.Length).SelectMany(right => Enumerable.Range(0, network.Delegations.Length).Where(left => left < right).Select(left => (left, right)))
            .MaxBy(pair => network.Ties.Where(tie => Has(tie, network.Delegations[pair.left]) && Has(tie, network.Delegations[pair.right])).Sum(tie => tie.Events.Length * (tie.Main ? 3 : 1) * (tie.IsRound ? 1 : 2)));

    private static bool Has(Tie tie, Delegation one) => tie.Nodes.Any(node => node.Delegation == one.Key);

    // All orders of so many things, the natural one first.
    private static IEnumerable<int[]> Orders(int count) => count == 0 ? [[]]
        : Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(at => (int[])[.. order[..(count - 1 - at)], count - 1, .. order[(count - 1 - at)..]]));

    private static (ImmutableArray<PlacedDelegation> Frames, double Height) Place(Network network, Side[] sides, bool turned, IReadOnlyList<NetworkNode>[] orders)
    {
        var sizes = network.Delegations.Select((one, i) => PlacedDelegation.SizeOf(one, sides[i])).ToArray();
        double Tallest(Side side) => sizes.Where((_, i) => sides[i] == side).Select(size => size.Height).DefaultIfEmpty(-Gap).Max();
        var top = 1 + Tallest(Side.Top) + Gap;
        var bottom = Gap + Tallest(Side.Bottom) + 1;
        var middle = Math.Max(Math.Max(Tallest(Side.Left), Tallest(Side.Right)), 40 + (network.Ties.Length * Line));
        var height = sides.Length < 4 ? top + middle + bottom : Math.Max(top + middle + bottom, LikeTheMap);
        middle = height - top - bottom;
        var frames = new PlacedDelegation[sides.Length];
        foreach (var row in Enumerable.Range(0, sides.Length).GroupBy(i => sides[i]))
        {
            var free = (NetworkLayout.Width - 2 - row.Sum(i => sizes[i].Width)) / (row.Count() + 1);
            var x = 1 + free;
            foreach (var i in turned ? row.Reverse() : row)
            {
                var (wide, high) = sizes[i];
                // Only a frame at the side stands in the middle; one above or below may be taller than that.
                var tall = Math.Max(high, Math.Min(middle, PlacedDelegation.Row + (orders[i].Count(node => node.Person is not null) * Loose)));
                var frame = sides[i] switch
                {
                    Side.Left => new Box(1, top + ((middle - tall) / 2), 1 + wide, top + ((middle + tall) / 2)),
                    Side.Right => new Box(NetworkLayout.Width - 1 - wide, top + ((middle - tall) / 2), NetworkLayout.Width - 1, top + ((middle + tall) / 2)),
                    Side.Top => new Box(x, 1, x + wide, 1 + high),
                    _ => new Box(x, height - 1 - high, x + wide, height - 1),
                };
                frames[i] = PlacedDelegation.At(network.Delegations[i], orders[i], sides[i], frame);
                x += wide + free;
            }
        }

        return ([.. frames], height);
    }

    // Crossings of ties, and in case of doubt the length of all; what does not fit costs most of all.
    private static double Cost(Network network, Side[] sides, bool turned, IReadOnlyList<NetworkNode>[] orders)
    {
        var (frames, _) = Place(network, sides, turned, orders);
        var marks = frames.SelectMany(frame => frame.Nodes).ToDictionary(node => node.Node.Id, node => (node.X, node.Y), StringComparer.Ordinal);
        var lines = network.Ties.SelectMany(tie => tie.IsRound ? tie.Nodes.Select(node => (From: marks[node.Id], To: Middle(tie, marks))) : [(From: marks[tie.Nodes[0].Id], To: marks[tie.Nodes[1].Id])]).Distinct().ToArray();
        var cost = frames.Count(frame => frame.Frame.Left < 0 || frames.Any(other => other != frame && other.Frame.With(8).Touches(frame.Frame))) * 1000.0;
        for (var i = 0; i < lines.Length; i++)
        {
            var (from, to) = lines[i];
            cost += Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y))) / 200;
            for (var j = 0; j < i; j++)
            {
                cost += Cross(from, to, lines[j].From, lines[j].To) ? 1 : 0;
            }
        }

        return cost;
    }

    private static (double X, double Y) Middle(Tie tie, Dictionary<string, (double X, double Y)> marks) => (tie.Nodes.Average(node => marks[node.Id].X), tie.Nodes.Average(node => marks[node.Id].Y));

    private static bool Cross((double X, double Y) a, (double X, double Y) b, (double X, double Y) c, (double X, double Y) d) =>
        a != c && a != d && b != c && b != d && Turn(a, b, c) * Turn(a, b, d) < 0 && Turn(c, d, a) * Turn(c, d, b) < 0;

    private static double Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}

namespace Depesche.Rendering;

/// <summary>
/// Places names beside the dots of a map: none touches another or a dot, and each stands clearly nearer to its own dot than to any other.
/// Where dots crowd, a name stands apart and a thin line leads to it; rather no name than one that could be another dot's.
/// Some orders of going through the dots are tried, each again with those first that got no name, and the one that names most is taken, main events above all.
/// </summary>
internal sealed class MapNames
{
    // Pixels by which words are nearer to their own dot than to another.
    private static readonly double[] Apart = [10, 6];

    private static readonly bool[] AtOnce = [true, false];

    private static readonly double[] Slides = [0, -0.2, 0.2, -0.35, 0.35, -0.5, 0.5, -0.7, 0.7];

    // Above and below the letters of a row.
    private const double Leading = 5;

    // A dot within so many pixels of another is in its crowd.
    private const double Crowd = 90;

    // Words at the end of a line keep so far from other dots, the line itself so far.
    private const double LeaderApart = 12;
    private const double LineApart = 5;

    // How often an order is mended, and how many more are tried: as if shuffled, but always the same.
    private const int Rounds = 6;
    private const int Shuffles = 12;
    private const int ShuffleStep = 7919;

    // How many ways are tried: so many by the square of the number of dots, but never fewer than the least.
    private const int Effort = 30000;
    private const int LeastWays = 24;

    // What the closer of two distances costs: taken only where it names one more.
    private const double Closeness = 60;

    // The length of a line: what is shorter is not seen, what is longer does not belong together any more.
    private const double ShortestLeader = 10;
    private const double LongestLeader = 78;
    private const double LeaderStep = 8;
    private const int Directions = 24;

    private readonly IReadOnlyList<MapMark> marks;
    private readonly Func<Scene, IEnumerable<MapWording>> wordings;
    private readonly Box canvas;
    private readonly List<Box> taken;
    private readonly double apart;

    private MapNames(IReadOnlyList<MapMark> marks, Func<Scene, IEnumerable<MapWording>> wordings, Box canvas, IEnumerable<Box> taken, double apart) =>
        (this.marks, this.wordings, this.canvas, this.taken, this.apart) = (marks, wordings, canvas, [.. taken], apart);

    /// <summary>The names in the order of the marks; null for arrows and where there is no room.</summary>
    /// <param name="marks">The marks, the most important first.</param>
    /// <param name="wordings">What may stand beside a scene's dot, from many words to few.</param>
    /// <param name="canvas">Where names may stand.</param>
    /// <param name="taken">Where they may not.</param>
    public static MapLabel?[] Of(IReadOnlyList<MapMark> marks, Func<Scene, IEnumerable<MapWording>> wordings, Box canvas, IReadOnlyCollection<Box> taken)
    {
        var dots = Enumerable.Range(0, marks.Count).Where(at => marks[at].Edge is null).ToList();
        var crowds = dots.ToDictionary(at => at, at => dots.Count(other => Math.Abs(marks[at].X - marks[other].X) < Crowd && Math.Abs(marks[at].Y - marks[other].Y) < Crowd));
        IEnumerable<int>[] orders =
        [
            dots, dots.OrderByDescending(at => crowds[at]), dots.OrderBy(at => crowds[at]), dots.OrderByDescending(at => marks[at].Scene.Main).ThenByDescending(at => crowds[at]),
            dots.OrderBy(at => marks[at].X), dots.OrderByDescending(at => marks[at].X), dots.OrderBy(at => marks[at].Y), dots.OrderByDescending(at => marks[at].Y),
            .. Enumerable.Range(1, Shuffles).Select(shuffle => dots.OrderBy(at => (at + 1) * shuffle * ShuffleStep % 127)),
        ];

        // With lines at once, or only for what is left when all that can have their names beside them; the more dots, the fewer ways are tried.
        return orders.SelectMany(order => AtOnce.SelectMany(atOnce => Apart.SelectMany(apart => Mended([.. order], one => new MapNames(marks, wordings, canvas, taken, apart).Place(one, atOnce))
                .Select(names => (Names: names, Worth: Worth(names, marks) - (apart < Apart[0] ? Closeness : 0))))))
            .Take(Math.Max(Effort / Math.Max(dots.Count * dots.Count, 1), LeastWays)).DefaultIfEmpty((Names: new MapLabel?[marks.Count], Worth: 0)).MaxBy(one => one.Worth).Names;
    }

    // Who got no name goes first in the next round.
    private static IEnumerable<MapLabel?[]> Mended(List<int> order, Func<IReadOnlyList<int>, MapLabel?[]> place)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var names = place(order);
            yield return names;
            var next = order.OrderBy(at => names[at] is not null).ToList();
            if (next.SequenceEqual(order))
            {
                yield break;
            }

            order = next;
        }
    }

    // Every name first, those of main events above all, then those of many events; beside the dot rather than at the end of a line; then days and numbers.
    private static double Worth(MapLabel?[] names, IReadOnlyList<MapMark> marks) =>
        names.Select((name, at) => name is null ? 0 : (marks[at].Scene.Main ? 500 : 100) + Math.Min(marks[at].Scene.Events.Length, 20) - (name.Leader is { } line ? 10 + (Math.Abs(line.To.X - line.From.X) + Math.Abs(line.To.Y - line.From.Y)) / 4 : 0)
            + (name.Text.Length > Typographer.Set(marks[at].Scene.Place.Name).Length ? 2 : name.Days.Length)).Sum();

    private MapLabel?[] Place(IReadOnlyList<int> order, bool atOnce)
    {
        var names = new MapLabel?[marks.Count];
        void Try(int at, bool beside, bool apartToo)
        {
            var mark = marks[at];
            names[at] ??= (beside ? Beside(mark) : null) ?? (apartToo ? AtTheEnd(mark) : null);
            if (names[at] is { } name)
            {
                taken.Add(name.Bounds);
                taken.AddRange(name.Leader is { } leader ? Along(leader.From, leader.To) : []);
            }
        }

        foreach (var at in order)
        {
            Try(at, beside: true, apartToo: atOnce);
        }

        foreach (var at in order.Where(at => names[at] is null).OrderByDescending(at => marks[at].Scene.Main).ThenByDescending(at => marks[at].Scene.Events.Length).ToList())
        {
            Try(at, beside: false, apartToo: true);
        }

        return names;
    }

    private MapLabel? Beside(MapMark mark) => wordings(mark.Scene).SelectMany(wording => Around(mark, wording)).FirstOrDefault(label => IsFree(label.Bounds) && IsItsOwn(label, mark));

    private bool IsFree(Box words) => canvas.Holds(words) && !taken.Exists(words.Touches);

    private bool IsItsOwn(MapLabel label, MapMark mark)
    {
        var most = mark.From(Letters(label.Bounds)) + apart;
        return marks.All(other => other.Edge is not null || other == mark || most <= other.From(Letters(label.Bounds)));
    }

    private static Box Letters(Box words) => new(words.Left, words.Top + Leading, words.Right, words.Bottom - Leading);

    // Beside the mark before above and below it, then slid along it, the least first.
    private static IEnumerable<MapLabel> Around(MapMark mark, MapWording wording)
    {
        var (wide, high) = wording.Size;
        var reach = mark.Reach;
        foreach (var slide in Slides)
        {
            var (beside, middle) = (mark.Y - (MapLabel.Row / 2) + (slide * MapLabel.Row), mark.X - (wide / 2) + (slide * wide));
            yield return wording.At(reach.Right, beside, 0);
            yield return wording.At(reach.Left - wide, beside, 1);
            yield return wording.At(middle, reach.Top - high, 0.5 - slide);
            yield return wording.At(middle, reach.Bottom, 0.5 - slide);
        }
    }

    // The name alone, at the end of the shortest line that has room.
    private MapLabel? AtTheEnd(MapMark mark)
    {
        var wording = wordings(mark.Scene).Last();
        var (wide, high) = wording.Size;
        for (var length = ShortestLeader; length <= LongestLeader; length += LeaderStep)
        {
            for (var step = 0; step < Directions; step++)
            {
                var (along, down) = (Math.Cos(2 * Math.PI * step / Directions), Math.Sin(2 * Math.PI * step / Directions));
                var (x, y) = (mark.X + (along * (mark.Rim + length + (wide / 2))), mark.Y + (down * (mark.Rim + length + (high / 2) - Leading)));
                var label = wording.At(x - (wide / 2), y - (high / 2), 0.5);
                var letters = Letters(label.Bounds);
                if (!IsFree(label.Bounds) || marks.Any(other => other.Edge is null && other != mark && other.From(letters) < LeaderApart))
                {
                    continue;
                }

                var leader = Line(mark, letters);
                if (mark.From(letters) is >= ShortestLeader and <= LongestLeader && IsClear(leader, mark))
                {
                    return label with { Leader = leader };
                }
            }
        }

        return null;
    }

    // From the rim to where the words are nearest.
    private static ((double X, double Y) From, (double X, double Y) To) Line(MapMark mark, Box letters)
    {
        var (x, y) = (Math.Clamp(mark.X, letters.Left, letters.Right), Math.Clamp(mark.Y, letters.Top, letters.Bottom));
        var (dx, dy) = (x - mark.X, y - mark.Y);
        var length = Math.Max(Math.Sqrt((dx * dx) + (dy * dy)), 1);
        return ((mark.X + (dx * mark.Rim / length), mark.Y + (dy * mark.Rim / length)), (mark.X + (dx * (length - 1) / length), mark.Y + (dy * (length - 1) / length)));
    }

    private bool IsClear(((double X, double Y) From, (double X, double Y) To) leader, MapMark mark) =>
        Along(leader.From, leader.To).All(point => !taken.Exists(box => box != mark.Reach && box.Touches(point)) && marks.All(other => other.Edge is not null || other == mark || other.From(point) >= LineApart));

    // A line as a chain of small boxes.
    private static IEnumerable<Box> Along((double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var steps = Math.Max((int)(Math.Sqrt((dx * dx) + (dy * dy)) / 3), 1);
        return Enumerable.Range(0, steps + 1).Select(step => Box.Around(from.X + (dx * step / steps), from.Y + (dy * step / steps), 4, 4));
    }
}

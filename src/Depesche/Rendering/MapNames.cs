namespace Depesche.Rendering;

/// <summary>
/// Places names beside the dots of a map: none touches another or a dot, and each stands nearer to its own dot than to any other.
/// Some orders of going through the dots are tried, and the one that names most of them is taken, main events above all.
/// </summary>
internal sealed class MapNames
{
    // Pixels by which words are nearer to their own dot; what is crowded gets by with less.
    private static readonly double[] Apart = [8, 4, 1];

    private static readonly double[] Slides = [0, -0.2, 0.2, -0.35, 0.35, -0.5, 0.5, -0.7, 0.7];

    // Above and below the letters of a row.
    private const double Leading = 5;

    // A dot within so many pixels of another is in its crowd.
    private const double Crowd = 90;

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
            dots, dots.OrderByDescending(at => crowds[at]), dots.OrderBy(at => crowds[at]),
            dots.OrderBy(at => marks[at].X), dots.OrderByDescending(at => marks[at].X), dots.OrderBy(at => marks[at].Y), dots.OrderByDescending(at => marks[at].Y),
        ];
        return Apart.SelectMany(apart => orders.Select(order => new MapNames(marks, wordings, canvas, taken, apart).Place(order))).MaxBy(names => Worth(names, marks))!;
    }

    // Every name first, those of main events twice, then days.
    private static int Worth(MapLabel?[] names, IReadOnlyList<MapMark> marks) =>
        names.Select((name, at) => name is null ? 0 : (marks[at].Scene.Main ? 200 : 100) + name.Days.Length).Sum();

    private MapLabel?[] Place(IEnumerable<int> order)
    {
        var names = new MapLabel?[marks.Count];
        foreach (var at in order)
        {
            names[at] = wordings(marks[at].Scene).SelectMany(wording => Around(marks[at], wording)).FirstOrDefault(label => IsFree(label.Bounds) && IsItsOwn(label, marks[at]));
            if (names[at] is { } name)
            {
                taken.Add(name.Bounds);
            }
        }

        return names;
    }

    private bool IsFree(Box words) => canvas.Holds(words) && !taken.Exists(words.Touches);

    private bool IsItsOwn(MapLabel label, MapMark mark)
    {
        var words = new Box(label.Bounds.Left, label.Bounds.Top + Leading, label.Bounds.Right, label.Bounds.Bottom - Leading);
        var most = Between(words, mark) + apart;
        return marks.All(other => other.Edge is not null || other == mark || most <= Between(words, other));
    }

    // From the words to the rim of a dot.
    private static double Between(Box words, MapMark mark)
    {
        var (dx, dy) = (Math.Max(Math.Max(words.Left - mark.X, mark.X - words.Right), 0), Math.Max(Math.Max(words.Top - mark.Y, mark.Y - words.Bottom), 0));
        return Math.Sqrt((dx * dx) + (dy * dy)) - mark.Radius;
    }

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
}

namespace Depesche.Rendering;

/// <summary>One lane of the overview strip: marks in rows, so that neither hit areas nor labels touch; where rows run out, labels give way, fewest sources first.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Marks">The marks, by day.</param>
/// <param name="Rows">How many rows they take.</param>
internal sealed record StripLane(string Name, IReadOnlyList<StripMark> Marks, int Rows)
{
    /// <summary>Places marks in as many rows as their hit areas need, or in the given number if that is more.</summary>
    /// <param name="name">The name of the lane.</param>
    /// <param name="marks">The marks with their labels: arrows at the edges first, then by left end.</param>
    /// <param name="most">Rows that the lane may take.</param>
    /// <param name="bounds">Where labels may stand.</param>
    public static StripLane Of(string name, IReadOnlyList<StripMark> marks, int most, (double From, double To) bounds)
    {
        var bare = Place(Bare(marks), int.MaxValue, bounds)!;
        var rows = Math.Max(most, Height(bare));
        if (Place(marks, rows, bounds) is { } all)
        {
            return new StripLane(name, Lengthen(all, bounds), Height(all));
        }

        // Halving finds how many labels must go; what goes first is what fewest articles speak of, the later of equals.
        // A bar without a word says nothing, so it outlives the dots.
        var order = marks.Select((mark, i) => (mark, i)).Where(pair => !IsKept(pair.mark)).OrderBy(pair => pair.mark.To > pair.mark.From).ThenBy(pair => Sources(pair.mark)).ThenByDescending(pair => pair.mark.Label.Length).ThenByDescending(pair => pair.i).Select(pair => pair.i).ToList();
        var (best, low, high) = (bare, 0, order.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            var without = order.Take(middle).ToHashSet();
            if (Place([.. marks.Select((mark, i) => without.Contains(i) ? mark with { Label = "" } : mark)], rows, bounds) is { } placed)
            {
                (best, high) = (placed, middle);
            }
            else
            {
                low = middle;
            }
        }

        return new StripLane(name, Lengthen(Refill(best, marks, Enumerable.Reverse(order), bounds), bounds), Height(best));
    }

    /// <summary>One mark for all events of a few days, as wide as a finger; arrows keep their own, and main events where there is room for that.</summary>
    public static IReadOnlyList<StripMark> Gather(IEnumerable<StripMark> marks, StripAxis axis, bool mainApart)
    {
        var all = marks.ToList();
        bool IsApart(StripMark mark) => mark.Away != 0 || (mainApart && mark.Event.Main);
        var last = Math.Floor((axis.Right - axis.Left - StripMark.Reach) / StripLayout.RowHeight);
        var groups = all.Where(mark => !IsApart(mark)).GroupBy(mark => Math.Clamp(Math.Floor((mark.Middle - axis.Left) / StripLayout.RowHeight), 0, last)).OrderBy(group => group.Key).Select(group =>
        {
            var events = group.Select(mark => mark.Event).OrderBy(one => one.When.SortDay).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
            var x = axis.Left + ((group.Key + 0.5) * StripLayout.RowHeight);
            return events.Count == 1 ? group.First() : new StripMark(events[0], "", x, x, LabelLeft: false, Row: 0, Away: 0) { More = [.. events.Skip(1)] };
        });
        return [.. all.Where(mark => mark.Away != 0), .. all.Where(mark => mark.Away == 0 && IsApart(mark)).Concat(groups).OrderBy(mark => mark.From).ThenBy(mark => mark.Event.Id, StringComparer.Ordinal)];
    }

    /// <summary>The marks with only those labels that never give way.</summary>
    public static IReadOnlyList<StripMark> Bare(IEnumerable<StripMark> marks) => [.. marks.Select(mark => IsKept(mark) ? mark : mark with { Label = "" })];

    // The main events are what the drawing is about, and an arrow without its date would say nothing.
    private static bool IsKept(StripMark mark) => mark.Event.Main || mark.Away != 0;

    private static int Height(List<StripMark> marks) => marks.Count == 0 ? 0 : marks.Max(mark => mark.Row) + 1;

    private static int Sources(StripMark mark) => mark.Event.Evidence.Select(evidence => evidence.Article).Distinct(StringComparer.Ordinal).Count();

    // Greedy: the first row with room wins, the label on the right before the label on the left; null when the rows do not suffice.
    private static List<StripMark>? Place(IReadOnlyList<StripMark> marks, int most, (double From, double To) bounds)
    {
        var rows = new List<List<StripMark>>();
        var placed = new List<StripMark>();
        foreach (var mark in marks)
        {
            StripMark? found = null;
            for (var row = 0; row < most && found is null; row++)
            {
                if (row == rows.Count)
                {
                    rows.Add([]);
                }

                found = Sides(mark with { Row = row }).FirstOrDefault(one => IsFree(one, rows[row], bounds));
                if (found is null && rows[row].Count == 0)
                {
                    // No label fits beside this mark even in an empty row.
                    found = mark with { Row = row, Label = "" };
                }
            }

            if (found is null)
            {
                return null;
            }

            rows[found.Row].Add(found);
            placed.Add(found);
        }

        return placed;
    }

    // Labels that went too early come back where there is room, most sources first.
    private static List<StripMark> Refill(List<StripMark> placed, IReadOnlyList<StripMark> wished, IEnumerable<int> order, (double From, double To) bounds)
    {
        var marks = placed.ToList();
        foreach (var i in order.Where(i => marks[i].Label.Length == 0 && wished[i].Label.Length > 0))
        {
            var others = marks.Where((mark, other) => other != i && mark.Row == marks[i].Row).ToList();
            marks[i] = Sides(marks[i] with { Label = wished[i].Label }).FirstOrDefault(one => IsFree(one, others, bounds)) ?? marks[i];
        }

        return marks;
    }

    // Where the row has room left, the headline takes the place of the word that stands for it, most sources first.
    private static List<StripMark> Lengthen(List<StripMark> placed, (double From, double To) bounds)
    {
        var marks = placed.ToList();
        foreach (var i in Enumerable.Range(0, marks.Count).Where(i => marks[i].Label.Length > 0 && marks[i].Captions.Length > 0).OrderByDescending(i => Sources(marks[i])).ThenBy(i => i))
        {
            var others = marks.Where((mark, other) => other != i && mark.Row == marks[i].Row).ToList();
            var mark = marks[i];
            marks[i] = mark.Captions.SelectMany(caption => Sides(mark with { Label = caption })).FirstOrDefault(one => IsFree(one, others, bounds)) ?? mark;
        }

        return marks;
    }

    private static IEnumerable<StripMark> Sides(StripMark mark) => mark.Label.Length == 0 || mark.Away > 0 ? [mark with { LabelLeft = mark.Away > 0 }]
        : mark.Away < 0 ? [mark with { LabelLeft = false }] : [mark with { LabelLeft = false }, mark with { LabelLeft = true }];

    private static bool IsFree(StripMark mark, List<StripMark> row, (double From, double To) bounds)
    {
        var label = mark.LabelSpan;
        var span = mark.Span;
        return label.From >= bounds.From && label.To <= bounds.To && row.TrueForAll(other => other.Span.To <= span.From || span.To <= other.Span.From);
    }
}

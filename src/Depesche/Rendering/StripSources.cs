using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>Places the articles below the axis of the overview strip: a numbered box for each where they fit into a few rows, else columns of dots for a few days each.</summary>
internal sealed class StripSources
{
    /// <summary>Dots side by side in a column.</summary>
    public const int DotsAcross = 3;

    // From so many articles on, boxes say the number alone and stand closer.
    private const int Many = 25;
    private const int MostRows = 6;

    // A box may stand a little beside its day if that keeps all in one row.
    private const double MostShift = 48;
    private const double HighestColumn = 126;

    /// <summary>Places all articles that are evidence of an event.</summary>
    public StripSources(SiteIndex index, StripAxis axis)
    {
        var dated = index.ByDate.Where(reading => index.EventsFrom(reading.Article.Id).Any()).Select(reading => (Reading: reading, Day: Middle(reading.Time, axis.Last))).OrderBy(pair => pair.Day).ToList();
        Pitch = dated.Count < Many ? 40 : StripLayout.RowHeight;
        if ((OneRow(dated, axis) ?? Rows(dated, axis)) is { } boxes)
        {
            Marks = boxes;
            Height = boxes.Count == 0 ? 0 : (boxes.Max(mark => mark.Row) + 1) * StripLayout.RowHeight;
            return;
        }

        Grouped = true;
        Marks = Columns(dated, axis);
        var rows = Marks.Max(mark => (mark.Readings.Count + DotsAcross - 1) / DotsAcross);
        DotPitch = Math.Min(9, HighestColumn / rows);
        Height = Math.Max(StripLayout.RowHeight, rows * DotPitch);
    }

    /// <summary>The marks, by date.</summary>
    public IReadOnlyList<StripSource> Marks { get; }

    /// <summary>Whether a mark stands for the articles of some days.</summary>
    public bool Grouped { get; }

    /// <summary>Width of a box with the room around it.</summary>
    public double Pitch { get; }

    /// <summary>Whether boxes show the number alone.</summary>
    public bool Short => Pitch <= StripLayout.RowHeight;

    /// <summary>From dot to dot in a column, upwards.</summary>
    public double DotPitch { get; }

    /// <summary>Height of all rows, or of the highest column.</summary>
    public double Height { get; }

    private static DateOnly Middle(DocumentTime time, DateOnly unknown)
    {
        var (first, last) = (time.First ?? time.Last ?? unknown, time.Last ?? time.First ?? unknown);
        return first.AddDays((last.DayNumber - first.DayNumber) / 2);
    }

    private double Clamped(double x) => Math.Clamp(x, StripLayout.Left + (Pitch / 2), StripLayout.Width - (Pitch / 2));

    // As near to their days as a row allows, in order: neighbours that would touch share the way (pool adjacent violators); null when one would be pushed too far.
    private List<StripSource>? OneRow(List<(Reading Reading, DateOnly Day)> dated, StripAxis axis)
    {
        var pools = new List<(double Sum, int Count)>();
        for (var i = 0; i < dated.Count; i++)
        {
            pools.Add((axis.X(dated[i].Day) - (i * Pitch), 1));
            while (pools.Count > 1 && pools[^2].Sum / pools[^2].Count >= pools[^1].Sum / pools[^1].Count)
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }

        var (left, right) = (StripLayout.Left + (Pitch / 2), StripLayout.Width - (Pitch / 2) - ((dated.Count - 1) * Pitch));
        var starts = pools.SelectMany(pool => Enumerable.Repeat(right < left ? left : Math.Clamp(pool.Sum / pool.Count, left, right), pool.Count));
        var placed = starts.Select((start, i) => new StripSource([dated[i].Reading], dated[i].Day, dated[i].Day, start + (i * Pitch), 0)).ToList();
        return placed.TrueForAll(mark => Math.Abs(mark.X - axis.X(mark.First)) <= MostShift) ? placed : null;
    }

    // Every box stands at its day, in the first row that is free there; null when there are too few rows.
    private List<StripSource>? Rows(List<(Reading Reading, DateOnly Day)> dated, StripAxis axis)
    {
        var ends = new List<double>();
        var placed = new List<StripSource>();
        foreach (var (reading, day) in dated)
        {
            var x = Clamped(axis.X(day));
            var row = ends.FindIndex(end => end <= x - (Pitch / 2));
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = x + (Pitch / 2);
            placed.Add(new StripSource([reading], day, day, x, row));
        }

        return ends.Count > MostRows ? null : placed;
    }

    // As many whole days to a column as a finger is wide.
    private static List<StripSource> Columns(List<(Reading Reading, DateOnly Day)> dated, StripAxis axis)
    {
        var days = (int)Math.Ceiling(StripLayout.RowHeight / axis.Day);
        var columns = (axis.Last.DayNumber - axis.First.DayNumber) / days;
        return
        [
            .. dated.GroupBy(pair => Math.Clamp((pair.Day.DayNumber - axis.First.DayNumber) / days, 0, columns)).OrderBy(group => group.Key)
                .Select(group => new StripSource([.. group.Select(pair => pair.Reading)], group.Min(pair => pair.Day), group.Max(pair => pair.Day),
                    Math.Min(axis.Left + ((group.Key + 0.5) * days * axis.Day), StripLayout.Width - StripMark.Reach), 0)),
        ];
    }
}

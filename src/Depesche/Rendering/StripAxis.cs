using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>The days that the overview strip draws: the main mass of the events, so that a single one far away does not squeeze all others.</summary>
internal sealed class StripAxis
{
    // Further apart than this, and than a part of all days, an event at the end is left to an arrow at the edge.
    private const int LeastGap = 28;
    private const double GapShare = 0.25;
    private const int MostAway = 6;

    // A mark longer than this says little about when the archive's time is.
    private const int LongestForAxis = 45;

    // Room for the arrows that point past an end.
    private const double ArrowRoom = 34;

    private readonly DateRange mass;

    private StripAxis(DateRange shown, bool before, bool after)
    {
        mass = shown;
        (First, Last) = (shown.First.AddDays(-2), shown.Last.AddDays(2));
        Left = StripLayout.Left + (before ? ArrowRoom : 0);
        Right = StripLayout.Width - (after ? ArrowRoom : StripMark.Reach);
    }

    /// <summary>First day drawn.</summary>
    public DateOnly First { get; }

    /// <summary>Last day drawn.</summary>
    public DateOnly Last { get; }

    /// <summary>Where the first day begins.</summary>
    public double Left { get; }

    /// <summary>Where the last day ends.</summary>
    public double Right { get; }

    /// <summary>Width of one day.</summary>
    public double Day => (Right - Left) / (Last.DayNumber - First.DayNumber + 1);

    /// <summary>The axis of some events, at least one.</summary>
    public static StripAxis Of(IReadOnlyCollection<TimelineEvent> events)
    {
        var spans = events.Select(Days).ToList();
        var brief = spans.Where(span => span.Days <= LongestForAxis).ToList();
        var ordered = (brief.Count > 0 ? brief : spans).OrderBy(span => span.First).ThenBy(span => span.Last).ToList();
        var most = Math.Clamp(events.Count / 20, 1, MostAway);
        var to = Cut(ordered, most);
        var reversed = ordered.Take(to).Select(span => new DateRange(Mirror(span.Last), Mirror(span.First))).OrderBy(span => span.First).ThenBy(span => span.Last).ToList();
        var from = Cut(reversed, most);
        var kept = reversed.Take(from).Select(span => new DateRange(Mirror(span.Last), Mirror(span.First))).ToList();
        var shown = new DateRange(kept.Min(span => span.First), kept.Max(span => span.Last));
        return new StripAxis(shown, spans.Exists(span => span.Last < shown.First), spans.Exists(span => span.First > shown.Last));
    }

    /// <summary>Middle of a day; a day outside counts as the first or last.</summary>
    public double X(DateOnly day) => Left + ((Math.Clamp(day.DayNumber, First.DayNumber, Last.DayNumber) - First.DayNumber + 0.5) * Day);

    /// <summary>-1 or 1 for an event wholly before or after the days drawn.</summary>
    public int Away(EventTime when) => when.Last < mass.First ? -1 : when.SortDay > mass.Last ? 1 : 0;

    private static DateRange Days(TimelineEvent one) => new(one.When.SortDay, one.When.Last);

    private static DateOnly Mirror(DateOnly day) => DateOnly.FromDayNumber(DateOnly.MaxValue.DayNumber - day.DayNumber);

    // How many remain when the few at the end that stand far from all others are cut off, ordered by first day.
    private static int Cut(List<DateRange> ordered, int most)
    {
        var reach = new DateOnly[ordered.Count];
        for (var i = 0; i < ordered.Count; i++)
        {
            reach[i] = i > 0 && reach[i - 1] > ordered[i].Last ? reach[i - 1] : ordered[i].Last;
        }

        for (var keep = Math.Max(1, ordered.Count - most); keep < ordered.Count; keep++)
        {
            var gap = ordered[keep].First.DayNumber - reach[keep - 1].DayNumber;
            var days = reach[keep - 1].DayNumber - ordered[0].First.DayNumber + 1;
            if (keep >= 2 && gap > LeastGap && gap > days * GapShare)
            {
                return keep;
            }
        }

        return ordered.Count;
    }
}

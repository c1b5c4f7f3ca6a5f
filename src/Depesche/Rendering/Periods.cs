using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>
/// The months and days that have something. What is known to a week or better may belong to a day, to a quarter or better to a month;
/// what the start page lists under a month belongs to the month too.
/// </summary>
internal static class Periods
{
    private const int LongestOfDay = 7;

    private const int LongestOfMonth = 100;

    /// <summary>Months in which something happened or an article appeared, in order.</summary>
    public static ImmutableArray<Period> Months(SiteIndex index) =>
    [
        .. index.Site.Timeline.Events.Select(one => one.When.SortDay).Concat(index.ByDate.Select(reading => reading.Time.Range).OfType<DateRange>().Where(range => range.Days < LongestOfMonth).Select(range => range.Last))
            .Select(day => new DateOnly(day.Year, day.Month, 1)).Distinct().Order()
            .Select(month => Of(index, Addresses.Month(month), new DateRange(month, month.AddMonths(1).AddDays(-1)))),
    ];

    /// <summary>Days of which it is known that something happened or an article appeared, in order.</summary>
    public static ImmutableArray<Period> Days(SiteIndex index) =>
    [
        .. index.Site.Timeline.Events.Where(one => one.When.Precision == DatePrecision.Day).Select(one => one.When.Last)
            .Concat(index.ByDate.Select(reading => reading.Time.Range).OfType<DateRange>().Where(range => range.IsDay).Select(range => range.First)).Distinct().Order()
            .Select(day => Of(index, Addresses.Day(day), DateRange.Day(day))),
    ];

    private static Period Of(SiteIndex index, string path, DateRange range)
    {
        var longest = range.IsDay ? LongestOfDay : LongestOfMonth;
        var events = index.Site.Timeline.Events.Where(one => Touches(one.When.First ?? one.When.Last, one.When.Last, range, longest) || (!range.IsDay && range.Contains(one.When.SortDay))).ToLookup(TimelinePages.IsVague);
        var articles = index.ByDate.Where(reading => reading.Time is { First: { } first, Last: { } last } && Touches(first, last, range, longest));
        return new Period(path, range, [.. events[false]], [.. events[true]], [.. articles]);
    }

    // What may belong to a whole year would stand on every page of it and say nothing there: at most `longest` days.
    private static bool Touches(DateOnly first, DateOnly last, DateRange range, int longest) => first <= range.Last && last >= range.First && last.DayNumber - first.DayNumber < longest;
}

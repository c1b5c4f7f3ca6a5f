using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>Resolves a range or list as a whole: one verb, one direction, the end not before the start.</summary>
internal static class RangeResolver
{
    /// <summary>Fills the meanings of the points from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static void Resolve(TimexPass pass, ImmutableArray<Timex> timexes, Meaning[] meanings, int first, int end, DateOnly? from)
    {
        var last = end - 1;
        var kind = timexes[last].Says.Kind;
        if (kind == PartialKind.Calendar && timexes[last].Says.Month is not null)
        {
            // Month and year come from the end; "31. Dezember bis 2. Januar" crosses the year.
            meanings[last] = pass.Resolve(last, from);
            for (var i = last - 1; i >= first; i--)
            {
                meanings[i] = meanings[last].Days is { } stop ? Before(timexes[i].Says, stop) : pass.Resolve(i, from);
            }
        }
        else if (kind == PartialKind.Weekday && timexes[first].IsRange)
        {
            var past = timexes[first].Direction is TimexDirection.Before or TimexDirection.NotAfter or TimexDirection.None;
            var anchor = past ? last : first;
            meanings[anchor] = pass.Resolve(anchor, from);
            var other = past ? first : last;
            meanings[other] = meanings[anchor].Days is { } days
                ? CalendarResolver.Weekday(timexes[other].Says, past ? TimexDirection.Before : TimexDirection.After, past ? days.First : days.Last, timed: false)
                : pass.Resolve(other, from);
        }
        else
        {
            for (var i = first; i < end; i++)
            {
                meanings[i] = pass.Resolve(i, from);
            }
        }
    }

    private static Meaning Before(PartialDate says, DateRange stop)
    {
        var year = says.Year ?? stop.First.Year;
        var point = CalendarResolver.Resolve(says with { Year = year }, TimexDirection.None, null, null);
        return says.Year is null && point.Days is { } days && days.First > stop.Last && year > 1
            ? CalendarResolver.Resolve(says with { Year = year - 1 }, TimexDirection.None, null, null)
            : point;
    }
}

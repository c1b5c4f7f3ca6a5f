namespace Depesche.Dating;

/// <summary>Which Friday, which January: the occurrence that a direction means, seen from one day.</summary>
internal static class Windows
{
    // The other reading is then ten months away or more.
    private const int FewWeeks = NearDay;

    private const int FewMonths = 85;

    /// <summary>The day of a weekday without a date; null when the direction leaves none.</summary>
    /// <param name="weekday">The weekday.</param>
    /// <param name="direction">Where it lies.</param>
    /// <param name="from">The day it is seen from.</param>
    /// <param name="timed">Whether a clock time or part of the day is said, so that the day itself is possible.</param>
    public static DateOnly? Weekday(DayOfWeek weekday, TimexDirection direction, DateOnly from, bool timed)
    {
        var ahead = Weekdays.Ahead(from.DayOfWeek, weekday);
        return direction switch
        {
            TimexDirection.Before => ahead == 0 ? timed ? from : null : Add(from, ahead - 7),
            TimexDirection.After => ahead == 0 ? timed ? from : null : Add(from, ahead),
            TimexDirection.NotBefore => Add(from, ahead),
            _ => Add(from, ahead == 0 ? 0 : ahead - 7),
        };
    }

    /// <summary>"kommenden Freitag", "vergangenen Freitag", "diesen Freitag".</summary>
    public static DateOnly? Weekday(DayOfWeek weekday, int shift, TimexDirection direction, DateOnly from)
    {
        var ahead = Weekdays.Ahead(from.DayOfWeek, weekday);
        if (shift != 0)
        {
            var steps = shift > 0 ? shift - 1 : shift + 1;
            return Add(from, shift > 0 ? (ahead == 0 ? 7 : ahead) + (7 * steps) : ahead - 7 + (7 * steps));
        }

        // Of the ISO week of the day; against the tense only if that week cannot be meant.
        var day = Add(Meanings.Monday(from), ((int)weekday + 6) % 7);
        return day is not { } inWeek ? null
            : direction is TimexDirection.Before or TimexDirection.NotAfter && inWeek > from ? Add(inWeek, -7)
            : direction is TimexDirection.After or TimexDirection.NotBefore && inWeek < from ? Add(inWeek, 7) : inWeek;
    }

    // News that means a day ten months away says its year; one some weeks off is meant whatever the tense seemed to be. Months follow their tense.
    private const int NearDay = 35;

    private const int FarAway = 280;

    /// <summary>The year of something that comes once a year, given its days in a year.</summary>
    public static int? Year(Func<int, DateRange?> inYear, TimexDirection direction, DateOnly from)
    {
        int? best = null;
        int? near = null;
        var distance = int.MaxValue;
        for (var year = from.Year - 1; year <= from.Year + 1; year++)
        {
            if (year is < 1 or > 9998 || inYear(year) is not { } days)
            {
                continue;
            }

            var away = Away(days, from);
            var fits = direction switch
            {
                TimexDirection.Before or TimexDirection.NotAfter => days.First <= from,
                TimexDirection.After or TimexDirection.NotBefore => days.Last >= from,
                _ => true,
            };
            if (fits && away < distance)
            {
                (best, distance) = (year, away);
            }

            if (days.IsDay && away <= NearDay)
            {
                near = year;
            }
        }

        return distance > FarAway && near is not null ? near : best;
    }

    /// <summary>
    /// The year of a day or month named without one: a reading a few weeks away beats one ten or eleven months away, whatever the tense.
    /// The present tense of a day tells what was as well as what will be ("19. Januar: Er warnt …", told in February): there the other reading is far away from nine months on.
    /// </summary>
    public static int? NearYear(Func<int, DateRange?> inYear, TimexDirection direction, DateOnly from)
    {
        var nearest = Year(inYear, TimexDirection.None, from);
        if (nearest is not { } near || inYear(near) is not { } days)
        {
            return Year(inYear, direction, from);
        }

        var away = Away(days, from);
        return away <= FewWeeks || (days.IsDay && direction == TimexDirection.NotBefore && away <= FewMonths) ? near : Year(inYear, direction, from);
    }

    /// <summary>A day so many days away; null outside the calendar.</summary>
    public static DateOnly? Add(DateOnly day, int days) =>
        day.DayNumber + (long)days is >= 0 and <= 3_652_058 and var number ? DateOnly.FromDayNumber((int)number) : null;

    private static int Away(DateRange days, DateOnly from) =>
        days.First > from ? days.First.DayNumber - from.DayNumber : days.Last < from ? from.DayNumber - days.Last.DayNumber : 0;
}

namespace Depesche.Dating;

/// <summary>Dates, weekdays, holidays, seasons and parts of the year, seen from one day.</summary>
internal static class CalendarResolver
{
    // A chronicle goes on from the date that it named: a day further away from that one than this is not its next.
    internal const int NextInSeries = 60;

    internal const int OneYear = 366;

    private const int HalfYear = 183;

    /// <summary>A date as far as it is said.</summary>
    /// <param name="says">What the words say.</param>
    /// <param name="direction">Where it lies.</param>
    /// <param name="from">The day it is seen from.</param>
    /// <param name="named">The date with a month that was named before it.</param>
    /// <param name="series">The date with a year that the text told of just before, and how many days its next may be away; null when there is none.</param>
    public static Meaning Resolve(PartialDate says, TimexDirection direction, DateOnly? from, DateOnly? named, (DateOnly Told, int Reach)? series = null)
    {
        if (says.Day is { } day && says.Month is null && says.Year is null)
        {
            return DayOfMonth(day, direction, from, named);
        }

        if (says.Month is not { } month)
        {
            return says.Year is { } only and >= 1 and <= 9998 ? Meanings.Year(only, says.Modifier) : Meaning.Unknown;
        }

        var year = says.Year ?? (says.Unit == DateUnit.Year && says.Shift is { } shift ? from?.Year + shift : null);
        if (year is null && from is { } seen)
        {
            year = says.Unit == DateUnit.Month && says.Shift is { } step ? ShiftedMonth(month, step, direction, seen)
                : says.Weekday is { } weekday && says.Day is { } number && ByWeekday(weekday, month, number, direction, seen) is { } fitting ? fitting
                // "ab Dezember soll …", said in January: a month that a plan names is ahead.
                : says.Day is null && direction is TimexDirection.After ? (Days(seen.Year, month, null)!.Value.Last >= seen ? seen.Year : seen.Year + 1)
                : says.Day is null && direction is (TimexDirection.Before or TimexDirection.NotAfter) ? Windows.Year(candidate => Days(candidate, month, null), direction, seen)
                : Windows.NearYear(candidate => Days(candidate, month, says.Day), direction, seen);
        }

        if (says.Year is null && says.Shift is null && series is var (told, reach) && Days(told.Year, month, says.Day ?? 1) is { } sameYear)
        {
            var next = sameYear.First >= told ? sameYear : Days(told.Year + 1, month, says.Day ?? 1) ?? sameYear;
            var after = next.First.DayNumber - told.DayNumber;
            var past = direction is TimexDirection.Before or TimexDirection.NotAfter;
            var far = year is not { } read || from is not { } today || (past && told.Year < today.Year - 1) || Days(read, month, says.Day ?? 1) is not { } found || Math.Abs(found.First.DayNumber - today.DayNumber) > HalfYear;
            year = far && after <= (told.Year < from?.Year - 1 ? reach : NextInSeries) ? next.First.Year : year;
        }

        if (year is null or < 1 or > 9998)
        {
            return Meaning.Of(says.Day is { } dayOnly ? $"XXXX-{month:00}-{dayOnly:00}" : $"XXXX-{month:00}");
        }

        if (says.Day is not { } dayOfMonth)
        {
            return Meanings.Month(year.Value, month, says.Modifier);
        }

        return Days(year.Value, month, dayOfMonth) is { } days
            ? says.DayPart == DayPart.Night ? Meanings.NightTo(days.First) : Meanings.Day(days.First, says.DayPart)
            : Meaning.Of($"{year:0000}-{month:00}-{dayOfMonth:00}");
    }

    public static Meaning Weekday(PartialDate says, TimexDirection direction, DateOnly? from, bool timed)
    {
        var weekday = says.Weekday!.Value;
        var generic = Meaning.Of($"XXXX-WXX-{(((int)weekday + 6) % 7) + 1}{Meanings.Suffix(says.DayPart)}");
        if (from is not { } seen)
        {
            return generic;
        }

        var day = says.Shift is not { } shift ? Windows.Weekday(weekday, direction, seen, timed)
            // "Freitag vor einer Woche": that many weeks from the last or next day of the name.
            : says.Unit == DateUnit.Week ? Windows.Weekday(weekday, shift < 0 ? TimexDirection.NotAfter : TimexDirection.NotBefore, seen, timed) is { } closest ? Windows.Add(closest, 7 * shift) : null
            : says.InWeek ? Windows.Add(Meanings.Monday(seen), (shift * 7) + (((int)weekday + 6) % 7))
            : Windows.Weekday(weekday, shift, direction, seen);
        if (day is { } found)
        {
            return says.DayPart == DayPart.Night && says.Shift is null && IsNightTo(says) ? Meanings.NightTo(found) : Meanings.Day(found, says.DayPart);
        }

        // The window of the tense is empty on that very weekday: where the day is fixed, "will am Mittwoch", written on a Wednesday, is that day; "hatte am Mittwoch" the one before.
        var near = Windows.Add(seen, direction == TimexDirection.After ? 0 : -7);
        return near is { } next ? Meanings.Day(next, says.DayPart) with { Impossible = true } : generic;
    }

    public static Meaning Yearly(PartialDate says, TimexDirection direction, DateOnly? from)
    {
        var year = says.Year ?? (says.Unit == DateUnit.Year && says.Shift is { } shift && says.Kind == PartialKind.Holiday ? from?.Year + shift : null);
        if (says.Kind == PartialKind.Season)
        {
            return Season(says, direction, from);
        }

        if (says.Kind == PartialKind.PartOfYear)
        {
            year ??= from?.Year + (says.Shift ?? 0);
            return year is >= 1 and <= 9998 and var known ? Meanings.PartOfYear(known, says.Unit, says.Number) : Meaning.Of(says.Unit == DateUnit.Week ? $"XXXX-W{says.Number:00}" : $"XXXX-{(says.Unit == DateUnit.Quarter ? 'Q' : 'H')}{says.Number}");
        }

        var holiday = Holidays.All[says.Number];
        year ??= from is { } seen ? Windows.Year(candidate => candidate < 1583 ? null : DateRange.Day(holiday.In(candidate).AddDays((int)says.Amount)), direction, seen) : null;
        return year is >= 1583 and <= 9998 and var fixedYear ? Meanings.Day(holiday.In(fixedYear).AddDays((int)says.Amount), says.DayPart)
            : holiday.Month > 0 ? Meaning.Of($"XXXX-{holiday.Month:00}-{holiday.Day + (int)says.Amount:00}") : Meaning.Unknown;
    }

    private static bool IsNightTo(PartialDate says) => says.Bound is DateBound.Within;

    private static Meaning Season(PartialDate says, TimexDirection direction, DateOnly? from)
    {
        if (says.Year is { } named)
        {
            return named is >= 1 and <= 9998 ? Meanings.Season(named, says.Number) : Meaning.Unknown;
        }

        if (from is not { } seen || seen.Year is < 3 or > 9990)
        {
            return Meaning.Of("XXXX" + says.Number switch { 1 => "-SP", 2 => "-SU", 3 => "-FA", _ => "-WI" });
        }

        if (says.Number == 4)
        {
            // In the first half of the year the winter is the one that ends in it, unless it is ahead.
            var ahead = direction is TimexDirection.After or TimexDirection.NotBefore || says.Shift > 0;
            return seen.Month <= 6 && !(ahead && seen.Month > 2) ? Meanings.Season(seen.Year + Math.Min(0, says.Shift ?? 0), 4, ended: true)
                : direction is TimexDirection.Before or TimexDirection.NotAfter && seen.Month < 12 || says.Shift < 0 ? Meanings.Season(seen.Year, 4, ended: true) : Meanings.Season(seen.Year, 4);
        }

        if (says.Shift is { } shift)
        {
            var own = Meanings.Season(seen.Year, says.Number).Days!.Value;
            var year = shift switch { < 0 when own.Last < seen => seen.Year, > 0 when own.First > seen => seen.Year, _ => seen.Year + shift };
            return Meanings.Season(year, says.Number);
        }

        return Windows.Year(candidate => Meanings.Season(candidate, says.Number).Days, direction, seen) is { } found ? Meanings.Season(found, says.Number) : Meaning.Unknown;
    }

    private static Meaning DayOfMonth(int day, TimexDirection direction, DateOnly? from, DateOnly? named)
    {
        if ((named ?? from) is not { } seen)
        {
            return Meaning.Of($"XXXX-XX-{day:00}");
        }

        if (named is { } before)
        {
            return Days(before.Year, before.Month, day) is { } same ? Meanings.Day(same.First) : Meaning.Of($"XXXX-XX-{day:00}");
        }

        // The nearest month on the side of the tense that has such a day.
        var step = direction is TimexDirection.After or TimexDirection.NotBefore ? 1 : -1;
        for (var i = 0; i < 4; i++)
        {
            var month = (seen.Year * 12) + seen.Month - 1 + (step * i);
            if (Days(month / 12, (month % 12) + 1, day) is { } days && (step > 0 ? days.First >= seen : days.First <= seen))
            {
                return Meanings.Day(days.First);
            }
        }

        return Meaning.Of($"XXXX-XX-{day:00}");
    }

    private static int ShiftedMonth(int month, int shift, TimexDirection direction, DateOnly seen) => shift switch
    {
        < 0 => month < seen.Month ? seen.Year : seen.Year - 1,
        > 0 => month > seen.Month ? seen.Year : seen.Year + 1,
        _ => Windows.Year(candidate => Days(candidate, month, null), direction, seen) ?? seen.Year,
    };

    // 21 January is a Friday in 2011, 2022 and 2028: a weekday beside a date tells the year when only one near year fits.
    // A year further away than the nearest day is more likely a slip in the weekday: the date is believed.
    private static int? ByWeekday(DayOfWeek weekday, int month, int day, TimexDirection direction, DateOnly seen)
    {
        if (Windows.NearYear(candidate => Days(candidate, month, day), direction, seen) is { } nearest && Days(nearest, month, day) is { } near && Math.Abs(near.First.DayNumber - seen.DayNumber) <= NextInSeries)
        {
            return nearest;
        }

        int? found = null;
        for (var year = Math.Max(1, seen.Year - 1); year <= Math.Min(9998, seen.Year + 1); year++)
        {
            if (Days(year, month, day) is { } days && days.First.DayOfWeek == weekday)
            {
                if (found is not null)
                {
                    return null;
                }

                found = year;
            }
        }

        return found;
    }

    private static DateRange? Days(int year, int month, int? day) =>
        day is not { } number ? new DateRange(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
        : year is >= 1 and <= 9998 && number <= DateTime.DaysInMonth(year, month) ? DateRange.Day(new DateOnly(year, month, number)) : null;
}

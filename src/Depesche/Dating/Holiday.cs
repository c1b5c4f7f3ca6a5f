namespace Depesche.Dating;

/// <summary>A German, Austrian or Swiss holiday with the rule for its day.</summary>
/// <param name="Name">Its German name, as the reasons print it.</param>
/// <param name="Month">Month of a fixed holiday, 0 for one that moves.</param>
/// <param name="Day">Day of a fixed holiday; else days after Easter Sunday, or after the fourth Sunday in Advent when <paramref name="FromAdvent"/>.</param>
/// <param name="FromAdvent">Counted from the fourth Sunday in Advent.</param>
/// <param name="Words">The words that name it; a blank separates those that must stand together.</param>
internal sealed record Holiday(string Name, int Month, int Day, bool FromAdvent, params string[] Words)
{
    /// <summary>Its day in a year.</summary>
    public DateOnly In(int year)
    {
        if (Month > 0)
        {
            return new DateOnly(year, Month, Day);
        }

        return (FromAdvent ? FourthAdvent(year) : Easter(year)).AddDays(Day);
    }

    // The anonymous Gregorian algorithm (Meeus, Jones, Butcher), valid for all Gregorian years.
    private static DateOnly Easter(int year)
    {
        var a = year % 19;
        var (b, c) = (year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static DateOnly FourthAdvent(int year)
    {
        var eve = new DateOnly(year, 12, 24);
        return eve.AddDays(-(int)eve.DayOfWeek);
    }
}

namespace Depesche.Dating;

/// <summary>German words for days and ranges, as the pages print them (blanks are plain; the typographer sets the no-break ones).</summary>
public static class GermanDates
{
    private static readonly string[] MonthNames = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly string[] WeekdayNames = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    /// <summary>Name of a month from 1.</summary>
    public static string Month(int month) => MonthNames[month - 1];

    /// <summary>Name of a weekday.</summary>
    public static string Weekday(DayOfWeek day) => WeekdayNames[(int)day];

    /// <summary><c>21. Januar 2022</c>.</summary>
    public static string Day(DateOnly day) => $"{day.Day}. {Month(day.Month)} {day.Year}";

    /// <summary><c>21. Januar</c>.</summary>
    public static string DayAndMonth(DateOnly day) => $"{day.Day}. {Month(day.Month)}";

    /// <summary><c>21. bis 25. Januar</c>; days next to each other are joined by "und".</summary>
    public static string DaysAndMonth(DateOnly first, DateOnly last) =>
        $"{(first.Month == last.Month ? $"{first.Day}." : DayAndMonth(first))} {(first.AddDays(1) == last ? "und" : "bis")} {DayAndMonth(last)}";

    /// <summary><c>Freitag, 21. Januar 2022</c>.</summary>
    public static string WeekdayAndDay(DateOnly day) => $"{Weekday(day.DayOfWeek)}, {Day(day)}";

    /// <summary>
    /// Days in the words of their precision: <c>21. Januar 2022</c>, <c>3. oder 4. Januar 2022</c>, <c>10. bis 13. Januar 2022</c>, <c>in der Woche vom 24. bis 30. Januar 2022</c>,
    /// <c>Mitte Dezember 2021</c>, <c>Februar 2022</c>, <c>Herbst 2021</c>, <c>spätestens 18. Januar 2022</c>.
    /// </summary>
    /// <param name="days">The days.</param>
    /// <param name="precision">How exactly they are meant.</param>
    public static string Of(DateRange days, DatePrecision precision) => precision switch
    {
        DatePrecision.Latest => "spätestens " + Day(days.Last),
        DatePrecision.Week when days.Days == 7 && days.First.DayOfWeek == DayOfWeek.Monday => "in der Woche vom " + Range(days),
        DatePrecision.Week when days is { Days: 2, First.DayOfWeek: DayOfWeek.Saturday } => "am Wochenende, " + Range(days, "und"),
        DatePrecision.Week when days.Days == 2 => Range(days, "oder"),
        DatePrecision.About => About(days),
        _ => Named(days) ?? Range(days),
    };

    /// <summary>The day an article may have appeared: one day, two with "oder", a month by its name, else from and to.</summary>
    public static string Spoken(DateRange days) => Named(days) ?? Range(days, days.Days == 2 ? "oder" : "bis");

    /// <summary>The same behind "gesehen": <c>vom 26. Januar 2022</c>, <c>vom 18. oder 19. Januar 2022</c>, <c>aus dem Januar 2022</c>, <c>aus dem Jahr 2022</c>.</summary>
    public static string SeenFrom(DateRange days) =>
        Named(days) is not { } name ? "vom " + Spoken(days) : char.IsAsciiDigit(name[0]) ? (days.First.Year == days.Last.Year ? "aus dem Jahr " : "aus den Jahren ") + name : (name.Contains(" bis ", StringComparison.Ordinal) ? "aus der Zeit von " : "aus dem ") + name;

    /// <summary>Two days joined by a word, month and year said once where they are the same: <c>10. bis 13. Januar 2022</c>.</summary>
    public static string Range(DateRange days, string joint = "bis")
    {
        var (first, last) = (days.First, days.Last);
        return days.IsDay ? Day(first)
            : first.Year != last.Year ? $"{Day(first)} {joint} {Day(last)}"
            : first.Month != last.Month ? $"{first.Day}. {Month(first.Month)} {joint} {Day(last)}"
            : $"{first.Day}. {joint} {Day(last)}";
    }

    // Whole months, seasons and years have names of their own.
    private static string? Named(DateRange days)
    {
        var (first, last) = (days.First, days.Last);
        if (first.Day != 1 || last.AddDays(1).Day != 1)
        {
            return null;
        }

        if (first.Year == last.Year && first.Month == last.Month)
        {
            return $"{Month(first.Month)} {first.Year}";
        }

        if (first.Month == 1 && last.Month == 12)
        {
            return first.Year == last.Year ? $"{first.Year}" : $"{first.Year} bis {last.Year}";
        }

        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return (months, first.Month) switch
        {
            (3, 3) => $"Frühjahr {first.Year}",
            (3, 6) => $"Sommer {first.Year}",
            (3, 9) => $"Herbst {first.Year}",
            (3, 12) => $"Winter {first.Year}/{last.Year % 100:00}",
            _ => first.Year == last.Year ? $"{Month(first.Month)} bis {Month(last.Month)} {first.Year}" : $"{Month(first.Month)} {first.Year} bis {Month(last.Month)} {last.Year}",
        };
    }

    private static string About(DateRange days)
    {
        var (first, last) = (days.First, days.Last);
        if (days.IsDay)
        {
            return "etwa " + Day(first);
        }

        if (first.Year == last.Year && first.Month == last.Month && days.Days < 28)
        {
            var part = first.Day switch { 1 when last.Day == 10 => "Anfang", 11 when last.Day == 20 => "Mitte", 21 when last.AddDays(1).Day == 1 => "Ende", _ => null };
            return part is null ? "etwa " + Range(days) : $"{part} {Month(first.Month)} {first.Year}";
        }

        if (first.Year == last.Year && first.Day == 1 && last.AddDays(1).Day == 1)
        {
            var part = (first.Month, last.Month) switch { (1, 3) => "Anfang ", (5, 8) => "Mitte ", (10, 12) => "Ende ", _ => null };
            return part is null ? "etwa " + Named(days) : part + first.Year;
        }

        return "etwa " + (Named(days) ?? Range(days));
    }
}

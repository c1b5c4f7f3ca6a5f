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

    /// <summary><c>Freitag, 21. Januar 2022</c>.</summary>
    public static string WeekdayAndDay(DateOnly day) => $"{Weekday(day.DayOfWeek)}, {Day(day)}";
}

namespace Depesche.Dating;

/// <summary>Counts from a day to a weekday.</summary>
internal static class Weekdays
{
    /// <summary>Days of a week.</summary>
    public const int Count = 7;

    /// <summary>How many days ahead the weekday is, from 0 to 6.</summary>
    public static int Ahead(DayOfWeek from, DayOfWeek to) => ((int)to - (int)from + Count) % Count;

    /// <summary>That weekday, on the day or within the six after it.</summary>
    public static DateOnly OnOrAfter(DateOnly day, DayOfWeek weekday) => day.AddDays(Ahead(day.DayOfWeek, weekday));

    /// <summary>That weekday, on the day or within the six before it.</summary>
    public static DateOnly OnOrBefore(DateOnly day, DayOfWeek weekday) => day.AddDays(-Ahead(weekday, day.DayOfWeek));
}

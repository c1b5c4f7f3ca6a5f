namespace Depesche.Dating;

/// <summary>A run of whole days; the last day belongs to it.</summary>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>One day.</summary>
    public static DateRange Day(DateOnly day) => new(day, day);

    /// <summary>Number of days, at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>Whether it is a calendar month.</summary>
    public bool IsMonth => First.Day == 1 && First.Year == Last.Year && First.Month == Last.Month && Last.Day == DateTime.DaysInMonth(Last.Year, Last.Month);

    /// <summary>Whether the day lies inside.</summary>
    public bool Contains(DateOnly day) => First <= day && day <= Last;

    /// <summary>Whether the other lies wholly inside.</summary>
    public bool Contains(DateRange other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether they share a day.</summary>
    public bool Overlaps(DateRange other) => First <= other.Last && other.First <= Last;
}

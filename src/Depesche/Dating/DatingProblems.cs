using Depesche.Diagnostics;

namespace Depesche.Dating;

/// <summary>Everything that can be wrong with dates.</summary>
public static class DatingProblems
{
    /// <summary>A date in the metadata that cannot be read.</summary>
    public static readonly Problem UnreadableDate = new("DE3001", Severity.Error, "the date \"{0}\" cannot be read; write YYYY-MM-DD, YYYY-MM or YYYY-MM-DD/YYYY-MM-DD");

    /// <summary>A weekday beside a date of another weekday; the date wins.</summary>
    public static readonly Problem WeekdayDiffers = new("DE3002", Severity.Warning, "\"{0}\": that day is a {1}; the date is believed, not the weekday");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [UnreadableDate, WeekdayDiffers];
}

using Depesche.Diagnostics;

namespace Depesche.Dating;

/// <summary>Everything that can be wrong with dates.</summary>
public static class DatingProblems
{
    /// <summary>A date in the metadata that cannot be read.</summary>
    public static readonly Problem UnreadableDate = new("DE3001", Severity.Error, "the date \"{0}\" cannot be read; write YYYY-MM-DD, YYYY-MM or YYYY-MM-DD/YYYY-MM-DD");

    /// <summary>A weekday beside a date of another weekday; the date wins.</summary>
    public static readonly Problem WeekdayDiffers = new("DE3002", Severity.Warning, "\"{0}\": that day is a {1}; the date is believed, not the weekday");

    /// <summary>Words that cannot be written on the article's day.</summary>
    public static readonly Problem Contradiction = new("DE3003", Severity.Warning, "\"{0}\" does not fit an article of {1}; check the date that the file states");

    /// <summary>The text contradicts what the file states.</summary>
    public static readonly Problem MetadataDiffers = new("DE3004", Severity.Warning, "the file states \"{0}\", but its text can only be of {1}; both are shown");

    /// <summary>One id, two known events.</summary>
    public static readonly Problem DuplicateEvent = new("DE3005", Severity.Error, "the known event \"{0}\" stands here a second time; keep one");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [UnreadableDate, WeekdayDiffers, Contradiction, MetadataDiffers, DuplicateEvent];
}

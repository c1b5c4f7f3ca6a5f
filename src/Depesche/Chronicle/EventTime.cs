using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>When an event was or was to be.</summary>
/// <param name="First">First day; null when open (on that day or earlier).</param>
/// <param name="Last">Last day.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="Edtf">EDTF level 1; never empty.</param>
/// <param name="Inferred">Whether the day was concluded rather than written out.</param>
public sealed record EventTime(DateOnly? First, DateOnly Last, DatePrecision Precision, string Edtf, bool Inferred)
{
    /// <summary>Clock time; null when not known.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>The day that the timeline sorts by: the first, or the last when the start is open.</summary>
    public DateOnly SortDay => First ?? Last;

    /// <summary>The precision whose words these days bear: "week" for seven days at most, "month" for a calendar month only, else "within".</summary>
    /// <param name="first">First day; null when open.</param>
    /// <param name="last">Last day.</param>
    /// <param name="precision">How exactly, as the rules found it.</param>
    public static DatePrecision Honest(DateOnly? first, DateOnly last, DatePrecision precision) => (precision, first) switch
    {
        (DatePrecision.Week, { } from) when new DateRange(from, last) is { Days: > 7 } days => days.IsMonth ? DatePrecision.Month : DatePrecision.Within,
        (DatePrecision.Month, { } from) when new DateRange(from, last) is { IsMonth: false } days => days.Days <= 7 ? DatePrecision.Week : DatePrecision.Within,
        _ => precision,
    };
}

namespace Depesche.Dating;

/// <summary>A time expression with the days it means in its article, or none, and why.</summary>
/// <param name="Timex">The expression.</param>
/// <param name="Value">TIMEX3 value; never empty.</param>
/// <param name="Edtf">The same as EDTF level 1; null where there is none.</param>
/// <param name="Days">The days it means, or within which they lie; null when unknown.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="Because">One German sentence; never empty.</param>
public sealed record ResolvedTimex(Timex Timex, string Value, string? Edtf, DateRange? Days, DatePrecision Precision, string Because)
{
    /// <summary>The EDTF of the range that the expression is an end of; null when it is none.</summary>
    public string? Interval { get; init; }

    /// <summary>The days of that range.</summary>
    public DateRange? IntervalDays { get; init; }

    /// <summary>TIMEX3 modifier: START, MID, END, APPROX, LESS_THAN, MORE_THAN; null when none.</summary>
    public string? Mod { get; init; }

    /// <summary>Clock time, if said.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>Whether the day was concluded from the article's date or another expression rather than written out.</summary>
    public bool Inferred { get; init; }
}

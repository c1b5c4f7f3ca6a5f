namespace Depesche.Dating;

/// <summary>What a time expression says before anyone knows when it was written.</summary>
public readonly record struct PartialDate
{
    /// <summary>Year, if said.</summary>
    public int? Year { get; init; }

    /// <summary>Month from 1, if said.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month, if said.</summary>
    public int? Day { get; init; }

    /// <summary>Weekday, if said.</summary>
    public DayOfWeek? Weekday { get; init; }
}

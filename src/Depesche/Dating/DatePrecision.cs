namespace Depesche.Dating;

/// <summary>How exactly a date is known. "Lasted from to" and "one day within" look alike in EDTF.</summary>
public enum DatePrecision
{
    /// <summary>No day can be told.</summary>
    None,

    /// <summary>One known day.</summary>
    Day,

    /// <summary>It lasted from the first to the last day.</summary>
    Span,

    /// <summary>Some day within a week or a few days.</summary>
    Week,

    /// <summary>Some day within a calendar month.</summary>
    Month,

    /// <summary>About then: beginning, middle or end of a month or year.</summary>
    About,

    /// <summary>On that day or earlier.</summary>
    Latest,

    /// <summary>Some day within a season, a year or more.</summary>
    Year,

    /// <summary>Some day between two that lie further apart than a week and are not those of a calendar month.</summary>
    Within,
}

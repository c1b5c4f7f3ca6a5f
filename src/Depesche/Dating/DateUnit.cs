namespace Depesche.Dating;

/// <summary>Units of time, from short to long.</summary>
public enum DateUnit
{
    /// <summary>No unit is said.</summary>
    None,

    /// <summary>Second.</summary>
    Second,

    /// <summary>Minute.</summary>
    Minute,

    /// <summary>Hour.</summary>
    Hour,

    /// <summary>Day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>ISO week, Monday to Sunday.</summary>
    Week,

    /// <summary>Calendar month.</summary>
    Month,

    /// <summary>Quarter of a year.</summary>
    Quarter,

    /// <summary>Half of a year.</summary>
    Half,

    /// <summary>Calendar year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,

    /// <summary>A thousand years.</summary>
    Millennium,
}

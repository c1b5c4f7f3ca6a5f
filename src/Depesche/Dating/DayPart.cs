namespace Depesche.Dating;

/// <summary>Parts of a day as TIMEX3 writes them.</summary>
public enum DayPart
{
    /// <summary>None is said.</summary>
    None,

    /// <summary>Morning, MO.</summary>
    Morning,

    /// <summary>Midday, MI.</summary>
    Midday,

    /// <summary>Afternoon, AF.</summary>
    Afternoon,

    /// <summary>Evening, EV.</summary>
    Evening,

    /// <summary>Night, NI.</summary>
    Night,

    /// <summary>Daytime, DT.</summary>
    Daytime,
}

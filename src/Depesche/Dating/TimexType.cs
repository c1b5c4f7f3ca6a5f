namespace Depesche.Dating;

/// <summary>The four types of TIMEX3.</summary>
public enum TimexType
{
    /// <summary>A day or something coarser, also vague.</summary>
    Date,

    /// <summary>Something finer than a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that recurs.</summary>
    Set,
}

namespace Depesche.Dating;

/// <summary>How the preposition relates what happens to the time that is named.</summary>
public enum DateBound
{
    /// <summary>At, on, in; or nothing is said.</summary>
    At,

    /// <summary>ab, von … an.</summary>
    From,

    /// <summary>bis.</summary>
    Until,

    /// <summary>vor.</summary>
    Before,

    /// <summary>nach.</summary>
    After,

    /// <summary>gegen, um … herum.</summary>
    About,

    /// <summary>für.</summary>
    For,

    /// <summary>seit: begun in the past and still going on.</summary>
    Since,

    /// <summary>in, with a length of time: "in drei Tagen".</summary>
    Within,
}

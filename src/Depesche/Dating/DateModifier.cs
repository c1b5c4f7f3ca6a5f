namespace Depesche.Dating;

/// <summary>The modifiers of TIMEX3 that our rules give.</summary>
public enum DateModifier
{
    /// <summary>None.</summary>
    None,

    /// <summary>Anfang, Beginn.</summary>
    Start,

    /// <summary>Mitte.</summary>
    Mid,

    /// <summary>Ende.</summary>
    End,

    /// <summary>rund, etwa, gegen.</summary>
    Approx,

    /// <summary>knapp, fast.</summary>
    LessThan,

    /// <summary>gut, mindestens.</summary>
    MoreThan,
}

namespace Depesche.Chronicle;

/// <summary>What a clause claims of the event it speaks of.</summary>
internal enum Modality
{
    /// <summary>That it happens, in whatever tense.</summary>
    Fact,

    /// <summary>That it is uncertain whether an announced event takes place.</summary>
    Doubted,

    /// <summary>That it is put off.</summary>
    Postponed,

    /// <summary>That it is called off.</summary>
    Cancelled,

    /// <summary>That it may happen, is feared, offered, asked for: no event.</summary>
    Hypothetical,

    /// <summary>That it does not happen: no event.</summary>
    Denied,
}

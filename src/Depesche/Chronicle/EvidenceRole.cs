namespace Depesche.Chronicle;

/// <summary>What a sentence does to an event.</summary>
public enum EvidenceRole
{
    /// <summary>Kündigt an.</summary>
    Announces,

    /// <summary>Berichtet.</summary>
    Reports,

    /// <summary>Blickt zurück.</summary>
    LooksBack,

    /// <summary>Sagt ab.</summary>
    Cancels,

    /// <summary>Bestreitet.</summary>
    Denies,
}

namespace Depesche.Rendering;

/// <summary>How people came together; each has a line style of its own.</summary>
internal enum TieKind
{
    /// <summary>Treffen, Reise, Gipfel.</summary>
    Meeting,

    /// <summary>Telefonat.</summary>
    Call,

    /// <summary>Gespräche.</summary>
    Talks,

    /// <summary>Whatever was only announced, or of which nobody knows whether it took place.</summary>
    Planned,
}

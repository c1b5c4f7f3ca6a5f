namespace Depesche.Chronicle;

/// <summary>What the archive knows of whether it happened; the names in data are these in lower case.</summary>
public enum EventStatus
{
    /// <summary>Reported on or after its day.</summary>
    Happened,

    /// <summary>Only announced.</summary>
    Announced,

    /// <summary>Called off.</summary>
    Cancelled,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>Announced, doubted by its last source, and its day is past the end of the archive's knowledge.</summary>
    Open,
}

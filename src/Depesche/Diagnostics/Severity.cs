namespace Depesche.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Shown only with --verbose.</summary>
    Info,

    /// <summary>Shown; an error under --strict.</summary>
    Warning,

    /// <summary>Nothing is published.</summary>
    Error,
}

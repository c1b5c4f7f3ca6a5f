using Depesche.Diagnostics;

namespace Depesche.Serving;

/// <summary>Everything that can be wrong with the preview.</summary>
public static class ServingProblems
{
    /// <summary>A port in use.</summary>
    public static readonly Problem PortInUse = new("DE8001", Severity.Error, "port {0} is in use; choose another with --port");

    /// <summary>A port that the system does not give.</summary>
    public static readonly Problem PortRefused = new("DE8002", Severity.Error, "port {0} cannot be used ({1}); choose another with --port");

    /// <summary>A base path that is none.</summary>
    public static readonly Problem BadBasePath = new("DE8003", Severity.Error, "the base path \"{0}\" must begin and end with a slash and hold letters, digits, hyphens, dots and underscores, such as /REPO/");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [PortInUse, PortRefused, BadBasePath];
}

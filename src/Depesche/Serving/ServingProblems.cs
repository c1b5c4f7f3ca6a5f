using Depesche.Diagnostics;

namespace Depesche.Serving;

/// <summary>Everything that can be wrong with the preview.</summary>
public static class ServingProblems
{
    /// <summary>A port in use.</summary>
    public static readonly Problem PortInUse = new("DE8001", Severity.Error, "port {0} is in use; choose another with --port");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [PortInUse];
}

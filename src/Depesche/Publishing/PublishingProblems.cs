using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>Everything that can be wrong when the site is written.</summary>
public static class PublishingProblems
{
    /// <summary>A folder that is not ours.</summary>
    public static readonly Problem ForeignFolder = new("DE7001", Severity.Error, "the output folder \"{0}\" is not empty and holds no manifest of ours; choose another, or empty it yourself");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [ForeignFolder];
}

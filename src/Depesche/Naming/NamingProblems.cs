using Depesche.Diagnostics;

namespace Depesche.Naming;

/// <summary>Everything that can be wrong with names.</summary>
public static class NamingProblems
{
    /// <summary>One id twice.</summary>
    public static readonly Problem DuplicateId = new("DE4001", Severity.Error, "the entity id \"{0}\" is given twice");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [DuplicateId];
}

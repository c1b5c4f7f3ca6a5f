using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Everything that can be wrong with events.</summary>
public static class ChronicleProblems
{
    /// <summary>A registered id that would change.</summary>
    public static readonly Problem IdChanged = new("DE5001", Severity.Error, "the event \"{0}\" is in the registry of ids, but no event of this build has that id; restore its evidence or take it out of content/events/ids.yaml");

    /// <summary>A known event that names nobody the knowledge has.</summary>
    public static readonly Problem UnknownEntity = new("DE5002", Severity.Error, "the known event \"{0}\" names the unknown entity \"{1}\"{2}; add it to content/entities or correct the id");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [IdChanged, UnknownEntity];
}

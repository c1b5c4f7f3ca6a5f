using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Everything that can be wrong with events.</summary>
public static class ChronicleProblems
{
    /// <summary>A registered id that would change.</summary>
    public static readonly Problem IdChanged = new("DE5001", Severity.Error, "the event \"{0}\" is in the registry of ids, but no event of this build has that id; restore its evidence or take it out of content/events/ids.yaml");

    /// <summary>A known event that names nobody the knowledge has.</summary>
    public static readonly Problem UnknownEntity = new("DE5002", Severity.Error, "the known event \"{0}\" names the unknown entity \"{1}\"{2}; add it to content/entities or correct the id");

    /// <summary>An override that changes nothing.</summary>
    public static readonly Problem NoEffect = new("DE5003", Severity.Warning, "[{0}] of \"{1}\" names \"{2}\", which is no event or sentence of this build; take it out or correct it (ids stand on the page and in \"depesche explain\")");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [IdChanged, UnknownEntity, NoEffect];
}

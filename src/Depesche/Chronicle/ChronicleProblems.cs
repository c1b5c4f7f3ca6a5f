using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Everything that can be wrong with events.</summary>
public static class ChronicleProblems
{
    /// <summary>A registered id that no event has any more.</summary>
    public static readonly Problem IdGone = new("DE5001", Severity.Warning, "the event \"{0}\" is registered, but no event of this build has its id or its evidence; restore them, write which event it is now (\"{0}: other-id\"), or take the line out");

    /// <summary>A known event that names nobody the knowledge has.</summary>
    public static readonly Problem UnknownEntity = new("DE5002", Severity.Error, "the known event \"{0}\" names the unknown entity \"{1}\"{2}; add it to content/entities or correct the id");

    /// <summary>An override that changes nothing.</summary>
    public static readonly Problem NoEffect = new("DE5003", Severity.Warning, "[{0}] of \"{1}\" names \"{2}\", which is no event or sentence of this build; take it out or correct it (ids stand on the page and in \"depesche explain\")");

    /// <summary>A registered event that another one took in.</summary>
    public static readonly Problem IdMerged = new("DE5004", Severity.Warning, "the event \"{0}\" is part of \"{1}\" now, and its address leads there; \"depesche review --accept-ids\" registers that");

    /// <summary>An id that is said to be another one, which is not there.</summary>
    public static readonly Problem UnknownSuccessor = new("DE5005", Severity.Error, "\"{0}\" is said to be \"{1}\" now; write the id of an event of this build{2}");

    /// <summary>An id that leads back to itself.</summary>
    public static readonly Problem IdCircle = new("DE5006", Severity.Error, "\"{0}\" leads back to itself; write which event it is now");

    /// <summary>An id that is said to be another one, though an event would have it.</summary>
    public static readonly Problem IdOfAnother = new("DE5007", Severity.Info, "\"{0}\" is \"{1}\" now, so the event of this build that would have that id is \"{2}\"; if it is the same event, join them with same_as or take the line out");

    /// <summary>An event that is not in the registry.</summary>
    public static readonly Problem IdNew = new("DE5008", Severity.Info, "the event \"{0}\" is not registered yet; \"depesche review --accept-ids\" keeps its address");

    /// <summary>Registered evidence that its event no longer has.</summary>
    public static readonly Problem EvidenceLost = new("DE5009", Severity.Warning, "the event \"{0}\" no longer rests on {1}: {2}; mend the article, or \"depesche review --accept-ids\" registers the evidence as it is");

    /// <summary>Evidence that a registered event did not have.</summary>
    public static readonly Problem EvidenceGained = new("DE5010", Severity.Info, "the event \"{0}\" gained the evidence {1}: \"{2}\", sentence {3}");

    /// <summary>All of them, for the README and the tests.</summary>
    public static IReadOnlyList<Problem> All { get; } = [IdGone, UnknownEntity, NoEffect, IdMerged, UnknownSuccessor, IdCircle, IdOfAnother, IdNew, EvidenceLost, EvidenceGained];
}

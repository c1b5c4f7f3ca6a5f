using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Something that happened or was to happen: when, what, who, where, its status, at least one piece of evidence.</summary>
/// <param name="Id">Stable slug: <c>2022-01-21-treffen-blinken-lawrow-genf</c>.</param>
/// <param name="When">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Status">What the archive knows of it.</param>
/// <param name="Title">German headline, at most 12 words.</param>
/// <param name="Participants">Entity ids, most important first.</param>
/// <param name="Place">Entity id, or null.</param>
/// <param name="Evidence">By date and place of the article; empty only for a known event that the site asked to show.</param>
public sealed record TimelineEvent(
    string Id, EventTime When, EventKind Kind, EventStatus Status, string Title, ImmutableArray<string> Participants, string? Place, ImmutableArray<Evidence> Evidence)
{
    /// <summary>At most three sentences of the editor; null when there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>Where sources differ.</summary>
    public ImmutableArray<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Id of the known event that it is; null when none.</summary>
    public string? Known { get; init; }

    /// <summary>Names of the parts that an editor wrote: <c>title</c>, <c>summary</c>, <c>status</c>, <c>kind</c>, <c>place</c>, <c>date</c>.</summary>
    public ImmutableArray<string> Edited { get; init; } = [];

    /// <summary>Names of the rules that made and merged it, joined by a comma and a blank; never empty.</summary>
    public string Because { get; init; } = "";

    /// <summary>The event as the rules made it, before an editor's entry changed it; null when none did.</summary>
    public TimelineEvent? Found { get; init; }

    /// <summary>Why the day is the day: one German sentence; empty when it was written out.</summary>
    public string DateBecause { get; init; } = "";

    /// <summary>Ids of events that frame it or that it frames.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>Published ids of events that are part of this one now: their addresses lead here.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Whether it is one of the main events.</summary>
    public bool Main { get; init; }

    /// <summary>0 to 1: how sure the least sure of its decisions is.</summary>
    public double Confidence { get; init; } = 1;
}

using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>What stands before a sentence in its paragraph.</summary>
/// <param name="Passage">The sentence before; null at the start of a block.</param>
/// <param name="Mention">The last mention of that sentence; null when it has none.</param>
/// <param name="Pair">The last mention of the paragraph that names two or more: whom "beide" means.</param>
/// <param name="Subjects">People who were subjects of the last sentences, the latest first.</param>
internal sealed record Before(Passage? Passage, EventMention? Mention, EventMention? Pair, ImmutableArray<string> Subjects)
{
    /// <summary>At the start of a paragraph the last mention of the one before that names two: "Am Vorabend hatten sich die beiden …".</summary>
    public EventMention? Above { get; init; }

    /// <summary>The place that the paragraph told of last; null when it told of none.</summary>
    public string? Where { get; init; }

    /// <summary>The two states of those whom a sentence before named together; empty when none did.</summary>
    public ImmutableArray<string> Lands { get; init; } = [];

    /// <summary>Who was named of late; null where nothing was read.</summary>
    public RecentSubjects? Recent { get; init; }
}

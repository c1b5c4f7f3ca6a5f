using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>The decision that a mention is an entity: rule, confidence, reason.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kind">How it names.</param>
/// <param name="Type">What the named one is.</param>
/// <param name="Entity">Id of the entity; null for a proposal, which links nowhere.</param>
/// <param name="Name">Canonical name, or the words as written for a proposal.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Confidence">0 to 1; from 0.8 a link, from 0.6 a doubtful one, below plain text.</param>
/// <param name="Because">German: <c>Schreibvariante von Sergej Lawrow</c>; never empty.</param>
public sealed record Link(BlockSpan Span, MentionKind Kind, EntityType Type, string? Entity, string Name, string Rule, double Confidence, string Because)
{
    /// <summary>Id of the one that a metonym acts for.</summary>
    public string? Actor { get; init; }

    /// <summary>Id of the one whom a proposal would be, had it not another given name.</summary>
    public string? Vetoed { get; init; }
}

using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>A stretch of text that may name an entity, with its candidates; offices are still open.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Kind">How it names.</param>
/// <param name="Type">What the named one is.</param>
/// <param name="Candidates">Ids of the entities it may be, likeliest first; empty for a proposal or an open office.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Mention(BlockSpan Span, MentionKind Kind, EntityType Type, ImmutableArray<string> Candidates, string Rule, double Confidence)
{
    /// <summary>The office that must be looked up once the day is known.</summary>
    public OfficeQuery? Office { get; init; }

    /// <summary>The office that stands in front of a person's name; null when none does, or one that somebody no longer or not yet holds.</summary>
    public StatedOffice? Stated { get; init; }

    /// <summary>Id of the one that a metonym acts for.</summary>
    public string? Actor { get; init; }

    /// <summary>The mentions inside it that stand instead when the office has no known holder on the day.</summary>
    public ImmutableArray<Mention> Inner { get; init; } = [];
}

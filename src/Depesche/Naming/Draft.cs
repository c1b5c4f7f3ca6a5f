using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>A mention while the article is still being read.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last word, inclusive.</param>
/// <param name="Kind">How it names.</param>
/// <param name="Entity">Number of the entity; -1 for a proposal or an open office.</param>
/// <param name="Rule">The rule that found it.</param>
internal sealed record Draft(int First, int Last, MentionKind Kind, int Entity, NamingRule Rule)
{
    /// <summary>Number of units of the last word that belong to it; 0 for the whole word. Only a compound ends inside a word.</summary>
    public int Cut { get; init; }

    /// <summary>Whom a metonym acts for.</summary>
    public string? Actor { get; init; }

    /// <summary>The office to look up.</summary>
    public OfficeQuery? Office { get; init; }

    /// <summary>Numbers of further entities that it may be.</summary>
    public ImmutableArray<int> Candidates { get; init; } = [];

    /// <summary>Confidence; the rule's own unless said otherwise.</summary>
    public double Confidence { get; init; } = Rule.Confidence;

    /// <summary>The draft inside an office phrase that stands if the office is not resolved.</summary>
    public Draft? Inner { get; init; }

    /// <summary>Whether it lies inside a role phrase and stands only if that is not resolved.</summary>
    public bool IsInner { get; set; }

    /// <summary>What a proposal is thought to be.</summary>
    public EntityType ProposedType { get; init; } = EntityType.Person;
}

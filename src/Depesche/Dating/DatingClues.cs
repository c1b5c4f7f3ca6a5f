using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>All that helps to date one article.</summary>
/// <param name="Article">The cleaned article.</param>
/// <param name="Timexes">Its time expressions.</param>
/// <param name="Keys">Ids of the entities that it may mention, and where: only ids, so that Dating need not know names.</param>
public sealed record DatingClues(Article Article, ImmutableArray<Timex> Timexes, ImmutableArray<(string Entity, BlockSpan Span)> Keys)
{
    /// <summary>Who is called by an office, and when that one held it.</summary>
    public ImmutableArray<Tenure> Tenures { get; init; } = [];
}

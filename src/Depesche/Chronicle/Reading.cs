using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>All that was understood of one article.</summary>
/// <param name="Article">The cleaned article.</param>
/// <param name="Time">When it appeared.</param>
/// <param name="Timexes">Its resolved time expressions, in order.</param>
/// <param name="Links">Its linked names, in order.</param>
public sealed record Reading(Article Article, DocumentTime Time, ImmutableArray<ResolvedTimex> Timexes, ImmutableArray<Link> Links);

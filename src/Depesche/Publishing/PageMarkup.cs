using System.Collections.Frozen;

namespace Depesche.Publishing;

/// <summary>What of a page's markup links need.</summary>
/// <param name="Ids">The ids on the page.</param>
/// <param name="DoubledIds">Those that stand more than once, in order.</param>
/// <param name="Links">The different values of <c>href</c> and <c>src</c>, decoded, in order.</param>
/// <param name="LinkCount">How many such attributes there are.</param>
internal sealed record PageMarkup(FrozenSet<string> Ids, IReadOnlyList<string> DoubledIds, IReadOnlyList<string> Links, int LinkCount);

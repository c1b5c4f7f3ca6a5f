using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Finds the time expressions of an article; needs no date.</summary>
public static class TimexTagger
{
    /// <summary>The expressions of all kept blocks, in order, never overlapping.</summary>
    public static ImmutableArray<Timex> Tag(Article article)
    {
        _ = article;
        return [];
    }
}

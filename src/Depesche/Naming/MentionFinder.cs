using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Finds the mentions of one article; needs no date.</summary>
public static class MentionFinder
{
    /// <summary>The mentions of all kept blocks, in order, never overlapping (but for plural roles, which share one span).</summary>
    public static ImmutableArray<Mention> Find(Article article, KnowledgeBase knowledge)
    {
        _ = (article, knowledge);
        return [];
    }
}

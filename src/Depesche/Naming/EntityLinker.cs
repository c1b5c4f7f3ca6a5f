using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Decides which entity each mention is, now that the day is known.</summary>
public static class EntityLinker
{
    /// <summary>The links and proposals of one article, in order of their place.</summary>
    public static ImmutableArray<Link> Link(Article article, ImmutableArray<Mention> mentions, DocumentTime time, KnowledgeBase knowledge, DiagnosticBag bag)
    {
        _ = (article, mentions, time, knowledge, bag);
        return [];
    }
}

using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche;

/// <summary>What was recognised in one article before anyone knows its day.</summary>
/// <param name="Clues">The cleaned article, its expressions, and whom it may mention.</param>
/// <param name="Mentions">The mentions with their candidates.</param>
internal sealed record Draft(DatingClues Clues, ImmutableArray<Mention> Mentions)
{
    /// <summary>Recognises what needs no date.</summary>
    public static Draft Of(Article cleaned, KnowledgeBase knowledge)
    {
        var timexes = TimexTagger.Tag(cleaned);
        var mentions = MentionFinder.Find(cleaned, knowledge);
        var keys = mentions.SelectMany(mention => mention.Candidates.Select(entity => (entity, mention.Span)));
        return new Draft(new DatingClues(cleaned, timexes, [.. keys]) { Tenures = Tenures.Of(cleaned, mentions, knowledge) }, mentions);
    }

    /// <summary>Resolves the rest, now that the day is known.</summary>
    public Reading Read(DocumentTime time, KnowledgeBase knowledge, DiagnosticBag bag) => new(
        Clues.Article,
        time,
        TimexResolver.Resolve(Clues.Article, Clues.Timexes, time, bag),
        EntityLinker.Link(Clues.Article, Mentions, time, knowledge, bag));
}

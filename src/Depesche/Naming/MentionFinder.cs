using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Finds the mentions of one article; needs no date.</summary>
public static class MentionFinder
{
    /// <summary>The mentions of all kept blocks, in order, never overlapping.</summary>
    public static ImmutableArray<Mention> Find(Article article, KnowledgeBase knowledge)
    {
        using var scan = new ArticleScan(article, knowledge.Index);
        var surnames = NameRule.Apply(scan);
        HomonymRule.Apply(scan);
        SurnameRule.Apply(scan, surnames);
        SpellingRule.Apply(scan);
        CompoundRule.Apply(scan);
        ProposalRule.Apply(scan);
        CapitalRule.Apply(scan);
        RoleNounRule.Apply(scan);
        MetonymyRule.Apply(scan);
        RoleRule.Apply(scan);
        return [.. scan.Drafts.Where(draft => !draft.IsInner).Select(draft => ToMention(scan, draft)).OrderBy(mention => mention.Span.Block).ThenBy(mention => mention.Span.Start)];
    }

    private static Mention ToMention(ArticleScan scan, Draft draft)
    {
        var (first, last) = (scan.Tokens[draft.First], scan.Tokens[draft.Last]);
        var span = new BlockSpan(first.Block, first.Start, draft.Cut > 0 ? last.Start + draft.Cut : last.End);
        var type = draft.Entity >= 0 ? scan.Index.Entities[draft.Entity].Type : draft.ProposedType;
        ImmutableArray<string> candidates = draft.Entity >= 0 ? [scan.Index.Entities[draft.Entity].Id] : [.. draft.Candidates.Select(entity => scan.Index.Entities[entity].Id)];
        return new Mention(span, draft.Kind, type, candidates, draft.Rule.Name, draft.Confidence)
        {
            Actor = draft.Actor,
            Stated = draft.Kind == MentionKind.Name && type == EntityType.Person ? Apposition.Stated(scan, draft.First) : null,
            Office = draft.Office,
            Inner = draft.Inner is { } inner ? [ToMention(scan, inner)] : [],
        };
    }
}

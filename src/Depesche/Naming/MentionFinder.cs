using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Finds the mentions of one article; needs no date.</summary>
public static class MentionFinder
{
    /// <summary>The mentions of all kept blocks, in order, never overlapping.</summary>
    public static ImmutableArray<Mention> Find(Article article, KnowledgeBase knowledge)
    {
        using var scan = ArticleScan.Of(article, knowledge.Index);
        NameRule.Apply(scan);
        HomonymRule.Apply(scan);
        SurnameRule.Apply(scan);
        SpellingRule.Apply(scan);
        CompoundRule.Apply(scan);
        ProposalRule.Apply(scan);
        RoleNounRule.Apply(scan);
        MetonymyRule.Apply(scan);
        RoleRule.Apply(scan);
        return InOrder(scan);
    }

    private static ImmutableArray<Mention> InOrder(ArticleScan scan)
    {
        // By place; of several at one place the one found first.
        var count = 0;
        var places = ArrayPool<long>.Shared.Rent(scan.Drafts.Count);
        for (var i = 0; i < scan.Drafts.Count; i++)
        {
            if (!scan.Drafts[i].IsInner)
            {
                places[count++] = ((long)scan.Drafts[i].First << 32) | (uint)i;
            }
        }

        Array.Sort(places, 0, count);
        var mentions = new Mention[count];
        for (var i = 0; i < count; i++)
        {
            mentions[i] = ToMention(scan, scan.Drafts[(int)(uint)places[i]]);
        }

        ArrayPool<long>.Shared.Return(places);
        return ImmutableCollectionsMarshal.AsImmutableArray(mentions);
    }

    private static Mention ToMention(ArticleScan scan, Draft draft)
    {
        var (first, last) = (scan.Tokens[draft.First], scan.Tokens[draft.Last]);
        var span = new BlockSpan(first.Block, first.Start, draft.Cut > 0 ? last.Start + draft.Cut : last.End);
        var type = draft.Entity >= 0 ? scan.Index.Entities[draft.Entity].Type : draft.ProposedType;
        ImmutableArray<string> candidates = draft.Entity >= 0 ? scan.Index.Ids[draft.Entity] : Ids(scan, draft.Candidates);
        return new Mention(span, draft.Kind, type, candidates, draft.Rule.Name, draft.Confidence)
        {
            Actor = draft.Actor,
            Stated = draft.Kind == MentionKind.Name && type == EntityType.Person ? Apposition.Stated(scan, draft.First) : null,
            Office = draft.Office,
            Inner = draft.Inner is { } inner ? [ToMention(scan, inner)] : [],
        };
    }

    private static ImmutableArray<string> Ids(ArticleScan scan, ImmutableArray<int> entities)
    {
        if (entities.IsEmpty)
        {
            return [];
        }

        var ids = new string[entities.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = scan.Index.Entities[entities[i]].Id;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }
}

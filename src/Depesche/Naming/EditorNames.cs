using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Applies what an article's front matter says of its names.</summary>
internal static class EditorNames
{
    /// <summary>Links and unlinks by hand, and proposes the names given as hints; an order that changes nothing is told.</summary>
    public static ImmutableArray<Link> Apply(Article article, ImmutableArray<Link> links, KnowledgeBase knowledge, DiagnosticBag bag)
    {
        var facts = article.Facts;
        if (facts.LinkOverrides.IsEmpty && facts.Unlink.IsEmpty && facts.Names.IsEmpty)
        {
            return links;
        }

        var result = links.ToList();
        foreach (var surface in facts.Unlink)
        {
            if (result.RemoveAll(link => article.TextOf(link.Span) == surface.Value) == 0)
            {
                bag.Add(NamingProblems.IdleOverride, surface.Source, surface.Span, surface.Value);
            }
        }

        foreach (var order in facts.LinkOverrides)
        {
            var (surface, id) = order.Value;
            if (knowledge.Find(id) is not { } entity)
            {
                bag.Add(NamingProblems.UnknownOverride, order.Source, order.Span, id, NearestName.Hint(id, knowledge.Entities.Select(one => one.Id)));
            }
            else if (!Put(article, result, surface, span => new Link(span, MentionKind.Name, entity.Type, entity.Id, entity.Name, NamingRules.Override.Name, NamingRules.Override.Confidence, NamingRules.Override.Explanation), replace: true))
            {
                bag.Add(NamingProblems.IdleOverride, order.Source, order.Span, surface);
            }
        }

        foreach (var hint in facts.Names)
        {
            Put(article, result, hint.Name, span => new Link(span, MentionKind.Name, TypeOf(hint.Type), null, hint.Name, NamingRules.FrontMatter.Name, NamingRules.FrontMatter.Confidence, "Name im Kopf der Datei, aber nicht eingetragen"), replace: false);
        }

        return [.. result.OrderBy(link => link.Span.Block).ThenBy(link => link.Span.Start).ThenBy(link => link.Span.End)];
    }

    private static bool Put(Article article, List<Link> links, string surface, Func<BlockSpan, Link> make, bool replace)
    {
        var changed = false;
        for (var block = 0; block < article.Blocks.Length && surface.Length > 0; block++)
        {
            var text = article.Blocks[block].Text;
            for (var at = text.IndexOf(surface, StringComparison.Ordinal); at >= 0 && article.Blocks[block] is { Dropped: null, IsReference: false }; at = text.IndexOf(surface, at + surface.Length, StringComparison.Ordinal))
            {
                var span = new BlockSpan(block, at, at + surface.Length);
                var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (span.End == text.Length || !char.IsLetterOrDigit(text[span.End]));
                var there = links.Where(link => link.Span.Block == block && link.Span.Span.Overlaps(span.Span)).ToArray();
                if (!isWhole || (!replace && there.Length > 0))
                {
                    continue;
                }

                var link = make(span);
                changed |= there.Length != 1 || there[0].Entity != link.Entity || there[0].Span != span;
                links.RemoveAll(there.Contains);
                links.Add(link);
            }
        }

        return changed;
    }

    private static EntityType TypeOf(string? word) => word switch
    {
        "LOC" => EntityType.Place,
        "ORG" => EntityType.Organisation,
        "FMT" => EntityType.Format,
        "EVT" => EntityType.Event,
        "OTH" => EntityType.Other,
        _ => EntityType.Person,
    };
}

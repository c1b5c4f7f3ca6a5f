using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Applies what an article's front matter says of its names.</summary>
/// <remarks>
/// An order of <c>link</c> holds for the words that it gives, in the genitive too. Where they end a longer name of the same kind, such as Paski in Jen Paski, it holds for the whole name;
/// where they stand in another mention, they take its place.
/// </remarks>
internal static class EditorNames
{
    // Below this a link is shown as doubtful, and to confirm it changes something.
    private const double Sure = 0.8;

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
                bag.Add(NamingProblems.IdleOverride, surface.Source, surface.Span, surface.Value, Longer(article, result, surface.Value));
            }
        }

        foreach (var order in facts.LinkOverrides)
        {
            var (surface, id) = order.Value;
            if (knowledge.Find(id) is not { } entity)
            {
                bag.Add(NamingProblems.UnknownOverride, order.Source, order.Span, id, NearestName.Hint(id, knowledge.Entities.Select(one => one.Id)));
            }
            else if (!Put(article, result, surface, entity))
            {
                bag.Add(NamingProblems.IdleOverride, order.Source, order.Span, surface, "");
            }
        }

        foreach (var hint in facts.Names)
        {
            foreach (var span in Places(article, hint.Name).Where(span => !result.Exists(link => Overlap(link, span))))
            {
                result.Add(new Link(span, MentionKind.Name, TypeOf(hint.Type), null, hint.Name, NamingRules.FrontMatter.Name, NamingRules.FrontMatter.Confidence, "Name im Kopf der Datei, aber nicht eingetragen"));
            }
        }

        return [.. result.OrderBy(link => link.Span.Block).ThenBy(link => link.Span.Start).ThenBy(link => link.Span.End)];
    }

    // Whether anything is linked otherwise than before.
    private static bool Put(Article article, List<Link> links, string surface, Entity entity)
    {
        var changed = false;
        foreach (var place in Places(article, surface))
        {
            var there = links.FindAll(link => Overlap(link, place));
            var span = there is [var longer] && IsEndOf(longer, place, entity) ? longer.Span : place;
            if (there is [var same] && same.Entity == entity.Id && same.Span == span && same.Confidence >= Sure)
            {
                continue;
            }

            changed = true;
            links.RemoveAll(there.Contains);
            links.Add(new Link(span, MentionKind.Name, entity.Type, entity.Id, entity.Name, NamingRules.Override.Name, NamingRules.Override.Confidence, NamingRules.Override.Explanation));
        }

        return changed;
    }

    private static bool IsEndOf(Link longer, BlockSpan place, Entity entity) =>
        longer.Kind == MentionKind.Name && longer.Type == entity.Type && longer.Span.End == place.End && longer.Span.Start < place.Start;

    private static bool Overlap(Link link, BlockSpan span) => link.Span.Block == span.Block && link.Span.Span.Overlaps(span.Span);

    // Every place in the kept text where the words stand by themselves, or with the ending of the genitive.
    private static IEnumerable<BlockSpan> Places(Article article, string surface)
    {
        for (var block = 0; block < article.Blocks.Length && surface.Length > 0; block++)
        {
            if (article.Blocks[block] is not { Dropped: null, IsReference: false, Text: var text })
            {
                continue;
            }

            for (var at = text.IndexOf(surface, StringComparison.Ordinal); at >= 0; at = text.IndexOf(surface, at + surface.Length, StringComparison.Ordinal))
            {
                var end = at + surface.Length;
                end = end < text.Length && text[end] == 's' && surface[^1] != 's' && IsEdge(text, end + 1) ? end + 1 : end;
                if (IsEdge(text, at - 1) && IsEdge(text, end))
                {
                    yield return new BlockSpan(block, at, end);
                }
            }
        }
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);

    // What unlink would have had to say.
    private static string Longer(Article article, List<Link> links, string surface)
    {
        var place = Places(article, surface).FirstOrDefault(place => links.Exists(link => Overlap(link, place)));
        return place == default ? "" : $"; the name there is \"{article.TextOf(links.Find(link => Overlap(link, place))!.Span)}\"";
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

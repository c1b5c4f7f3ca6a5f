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
        var links = ImmutableArray.CreateBuilder<Link>(mentions.Length);
        foreach (var mention in mentions)
        {
            if (mention.Office is { } office)
            {
                links.AddRange(Resolve(article, mention, office, time, knowledge));
            }
            else
            {
                links.Add(Plain(article, mention, knowledge));
            }
        }

        var decided = EditorNames.Apply(article, links.ToImmutable(), knowledge, bag);
        NameChecks.Run(article, mentions, decided, time, knowledge, bag);
        return decided;
    }

    private static Link Plain(Article article, Mention mention, KnowledgeBase knowledge)
    {
        var words = article.TextOf(mention.Span);
        var isProposal = mention.Candidates.IsEmpty || mention.Rule == NamingRules.Veto.Name;
        if (isProposal || knowledge.Find(mention.Candidates[0]) is not { } entity)
        {
            var other = mention.Rule == NamingRules.Veto.Name && !mention.Candidates.IsEmpty ? knowledge.Find(mention.Candidates[0]) : null;
            var because = other is null ? "Unbekannter Name" : $"Anderer Vorname als {other.Name}";
            return new Link(mention.Span, mention.Kind, mention.Type, null, words, mention.Rule, mention.Confidence, because) { Vetoed = other?.Id };
        }

        return new Link(mention.Span, mention.Kind, entity.Type, entity.Id, entity.Name, mention.Rule, mention.Confidence, LinkReason.Of(mention.Rule, entity, words)) { Actor = mention.Actor };
    }

    private static IEnumerable<Link> Resolve(Article article, Mention mention, OfficeQuery office, DocumentTime time, KnowledgeBase knowledge)
    {
        var holders = OfficeHolders.Of(mention, office, time.Range, knowledge);
        if (holders.IsEmpty)
        {
            return mention.Inner.Select(inner => Plain(article, inner, knowledge));
        }

        return holders.Select(holder => new Link(mention.Span, MentionKind.Role, EntityType.Person, holder.Id, holder.Name, mention.Rule, mention.Confidence,
            mention.Rule == NamingRules.Office.Name && time.Range is { } days ? LinkReason.Office(days) : LinkReason.Of(mention.Rule, holder, "")));
    }
}

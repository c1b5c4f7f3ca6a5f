using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>What is suspicious about the names of one article, once they are linked.</summary>
internal static class NameChecks
{
    // Years.
    private const int Near = 2;

    /// <summary>Tells offices that do not fit the day, forms with two readings and vetoed names, each once.</summary>
    public static void Run(Article article, ImmutableArray<Mention> mentions, ImmutableArray<Link> links, DocumentTime time, KnowledgeBase knowledge, DiagnosticBag bag)
    {
        if (time.Range is { } days)
        {
            Offices(article, mentions, links, days, knowledge, bag);
        }

        TwoReadings(article, links, bag);
        Vetoes(article, links, bag);
    }

    private static void Offices(Article article, ImmutableArray<Mention> mentions, ImmutableArray<Link> links, DateRange days, KnowledgeBase knowledge, DiagnosticBag bag)
    {
        HashSet<(string, string)>? told = null;
        var at = 0;
        foreach (var mention in mentions)
        {
            if (mention.Stated is not { Office: { } office, Noun: var noun } || !OfficeBook.IsSingle(office.Role) || LinkOf(mention, links, ref at) is not { Entity: { } id })
            {
                continue;
            }

            var person = knowledge.Find(id)!;
            var holder = knowledge.Index.Offices.Holder(office.Of, office.Role, days);
            var meant = OfficeBook.Alternatives(office.Of, office.Role).ToArray();
            var held = person.Offices.Where(term => meant.Contains((term.Of, OfficeNouns.Canonical(term.Role))) || (!office.IsOwned && OfficeNouns.Canonical(term.Role) == office.Role)).ToArray();
            var isWrong = held.Length > 0 ? !held.Any(term => OfficeBook.Touches(term, days)) && held.Any(term => IsNear(term, days)) : holder is not null;
            if (isWrong && !LooksBack(article, mention.Span, days) && (told ??= []).Add((id, office.Role)))
            {
                var hint = holder is null ? "" : $"; {holder.Name} did";
                Tell(article, noun, bag, NamingProblems.RoleAgainstDate, article.TextOf(mention.Span), article.TextOf(noun), hint);
            }
        }
    }

    // Mentions and links are both in the order of the text.
    private static Link? LinkOf(Mention mention, ImmutableArray<Link> links, ref int at)
    {
        var (block, start) = (mention.Span.Block, mention.Span.Start);
        while (at < links.Length && (links[at].Span.Block < block || (links[at].Span.Block == block && links[at].Span.Start < start)))
        {
            at++;
        }

        for (var same = at; same < links.Length && links[same].Span.Block == block && links[same].Span.Start == start; same++)
        {
            if (links[same].Span == mention.Span)
            {
                return links[same];
            }
        }

        return null;
    }

    // Who left or took an office long before or after is told about, not confused: "Kanzler Kohl versprach".
    private static bool IsNear(Office term, DateRange days) => (term.From is null || term.From <= days.Last.AddYears(Near)) && (term.To is null || term.To >= days.First.AddYears(-Near));

    // "2015 vermittelte Kanzlerin Merkel": the sentence is about another time.
    private static bool LooksBack(Article article, BlockSpan span, DateRange days)
    {
        var text = article.Blocks[span.Block].Text;
        var from = text.AsSpan(0, span.Start).LastIndexOfAny('.', '!', '?') + 1;
        var length = text.AsSpan(span.End).IndexOfAny('.', '!', '?');
        var sentence = length < 0 ? text.AsSpan(from) : text.AsSpan(from, span.End - from + length);
        foreach (var word in sentence.Split(' '))
        {
            var bare = sentence[word].Trim("(),;:–-„“\"");
            if (bare is "damals" or "Damals" or "seinerzeit" or "Seinerzeit" or "einst" or "Einst" or "damalige" or "damaligen"
                || (bare.Length == 4 && int.TryParse(bare, out var year) && year is > 1900 and < 2100 && year != days.First.Year && year != days.Last.Year))
            {
                return true;
            }
        }

        return false;
    }

    private static void TwoReadings(Article article, ImmutableArray<Link> links, DiagnosticBag bag)
    {
        // Only a bare surname or a spelling can be read two ways; a listed name is the same everywhere.
        Dictionary<string, Link>? first = null;
        HashSet<string>? told = null;
        foreach (var link in links)
        {
            if (link is not { Kind: MentionKind.Name, Type: EntityType.Person, Entity: { } id } || link.Rule == NamingRules.Override.Name || link.Rule == NamingRules.FullName.Name)
            {
                continue;
            }

            var words = article.TextOf(link.Span);
            if (!(first ??= new(StringComparer.Ordinal)).TryAdd(words, link) && first[words].Entity is { } other && other != id && (told ??= new(StringComparer.Ordinal)).Add(words))
            {
                var (line, _) = article.Source.Locate(article.ToSource(first[words].Span).Start);
                Tell(article, link.Span, bag, NamingProblems.TwoReadings, words, id, other, line.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private static void Vetoes(Article article, ImmutableArray<Link> links, DiagnosticBag bag)
    {
        HashSet<string>? told = null;
        foreach (var link in links)
        {
            // A bare surname follows from the full name, which was told.
            if (link.Entity is null && link.Rule == NamingRules.Veto.Name && link.Vetoed is { } other && link.Name.Contains(' ', StringComparison.Ordinal) && (told ??= new(StringComparer.Ordinal)).Add(link.Name))
            {
                Tell(article, link.Span, bag, NamingProblems.Vetoed, link.Name, other);
            }
        }
    }

    private static void Tell(Article article, BlockSpan place, DiagnosticBag bag, Problem problem, params ReadOnlySpan<string> arguments) =>
        bag.Add(problem, article.Source, article.ToSource(place), arguments);
}

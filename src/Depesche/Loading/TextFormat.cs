using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Scraped plain text: an optional date line, kicker, headline, then a paragraph a line or wrapped paragraphs parted by blank lines.</summary>
public sealed class TextFormat : IArticleFormat
{
    /// <inheritdoc/>
    public bool CanRead(string ending) => ending == ".txt";

    /// <inheritdoc/>
    public ParsedArticle? Read(SourceText file, DiagnosticBag bag)
    {
        if (FrontMatter.Find(file, bag) is not { } front)
        {
            return null;
        }

        var stated = front.Yaml is { } yaml ? FrontMatterFacts.Read(file, yaml, bag) : FrontMatterFacts.None;
        return stated is null ? null : Read(file, front.Body, stated);
    }

    /// <summary>Reads the text from an offset on.</summary>
    internal static ParsedArticle Read(SourceText file, int from, FrontMatterFacts stated)
    {
        var header = HeaderLine.Find(file, from);
        var facts = stated.Facts;
        if (header is { } line)
        {
            from = line.Rest;
            facts = facts.Dates.Length == 0 ? facts with { Dates = [line.Date] } : facts;
        }

        var paragraphs = TextParagraphs.Of(file, from).ToList();
        var lines = PublicationLines.Find(file, paragraphs);
        facts = PublicationLines.Add(facts, lines, header is not null);
        var rest = paragraphs.Where(block => !lines.ContainsKey(block));
        ImmutableArray<Block> blocks =
        [
            .. TextShape.Classify(rest, stated.Title).Concat(lines.Keys.Select(block => block with { Kind = BlockKind.Dateline })).OrderBy(block => block.Map.Runs[0].Source),
        ];
        var title = stated.Title ?? blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Text;
        return new ParsedArticle(file, title, blocks, facts) { Id = stated.Id, Exclude = stated.Exclude };
    }
}

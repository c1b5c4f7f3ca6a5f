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

        var parts = new TextParts([.. TextParagraphs.Of(file, from)], facts, header is not null, stated.Title);
        var (blocks, all, title) = parts.Shape(file, new Dictionary<Block, Block>());
        return new ParsedArticle(file, title, blocks, all) { Id = stated.Id, Exclude = stated.Exclude, Parts = parts };
    }
}

using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>A saved page: its main text, headline, byline and the dates that it states. Nothing of its markup is taken over but links and emphasis.</summary>
public sealed class HtmlFormat : IArticleFormat
{
    // As many blocks at the top may be the headline.
    private const int LastHead = 12;

    private const int ShortestHeadline = 12;

    /// <inheritdoc/>
    public bool CanRead(string ending) => ending is ".html" or ".htm";

    /// <inheritdoc/>
    public ParsedArticle? Read(SourceText file, DiagnosticBag bag)
    {
        if (HtmlGuard.Check(file.Text) is { } passed)
        {
            bag.Add(LoadingProblems.TooMuchMarkup, file, passed.Where, passed.Limit);
            return null;
        }

        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(file.Text);
        var (facts, headlines) = HtmlFacts.Read(document, file);
        var main = MainPart.Of(document);
        var heading = HtmlHeadline.Of(document, main, headlines);
        var text = new HtmlText(file.Path);
        text.Add((IElement?)document.Body ?? document.DocumentElement, main, heading);
        var (source, blocks) = text.Build();
        if (blocks.Length > 0 && blocks.All(block => block.Dropped is not null))
        {
            // A page of nothing but navigation is read as it stands.
            blocks = [.. blocks.Select(block => block with { Dropped = null })];
        }

        // Lines that only state a date are metadata, as in plain text.
        var lines = PublicationLines.Find(source, [.. blocks.Where(block => block.Dropped is null && block.Kind != BlockKind.Headline)]);
        facts = facts.Dates.Any(date => date.Kind == StatedDateKind.Published) ? facts : DateStamp.Add(PublicationLines.Add(facts, lines, hasHeader: false), source, [.. blocks.Where(block => block.Dropped is null)]);
        blocks = [.. blocks.Select(block => lines.ContainsKey(block) ? block with { Kind = BlockKind.Dateline } : block)];
        blocks = WithHeadline(blocks, HtmlFacts.Title(document));
        var headline = blocks.FirstOrDefault(block => block is { Kind: BlockKind.Headline, Dropped: null })?.Text;
        return new ParsedArticle(source, headline ?? HtmlFacts.Title(document), blocks, facts);
    }

    // A page without headings of rank may set its headline in large letters: its title tells which line that is.
    private static ImmutableArray<Block> WithHeadline(ImmutableArray<Block> blocks, string? title)
    {
        if (title is null || blocks.Any(block => block is { Kind: BlockKind.Headline, Dropped: null }))
        {
            return blocks;
        }

        var at = blocks.Take(LastHead).ToList().FindIndex(block => block is { Dropped: null, Kind: BlockKind.Paragraph or BlockKind.Subheading, Text.Length: >= ShortestHeadline } && (title == block.Text || title.StartsWith(block.Text + " ", StringComparison.Ordinal)));
        return at < 0 ? blocks : blocks.SetItem(at, blocks[at] with { Kind = BlockKind.Headline, Level = 0 });
    }
}

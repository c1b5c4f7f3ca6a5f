using System.Collections.Immutable;
using Depesche.Diagnostics;
using Markdig;

namespace Depesche.Loading;

/// <summary>Markdown with YAML front matter. Markup inside it is text; only links to the web and emphasis survive.</summary>
public sealed class MarkdownFormat : IArticleFormat
{
    // Only what CommonMark has: extensions would add attributes, frames and styles that an article may not bring.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().DisableHtml().Build();

    /// <inheritdoc/>
    public bool CanRead(string ending) => ending is ".md" or ".markdown";

    /// <inheritdoc/>
    public ParsedArticle? Read(SourceText file, DiagnosticBag bag)
    {
        if (FrontMatter.Find(file, bag) is not { } front || (front.Yaml is { } yaml ? FrontMatterFacts.Read(file, yaml, bag) : FrontMatterFacts.None) is not { } stated)
        {
            return null;
        }

        if (HeaderLine.Find(file, front.Body) is not null || (front.Yaml is null && !HasMarkup(file.Text.AsSpan(front.Body))))
        {
            // A scraped text that only bears the name of Markdown.
            return TextFormat.Read(file, front.Body, stated);
        }

        if (MarkdownGuard.Check(file.Text, front.Body) is { } passed)
        {
            bag.Add(LoadingProblems.TooMuchMarkup, file, passed.Where, passed.Limit);
            return null;
        }

        var blocks = Blocks(file, front.Body, bag);
        if (stated.Title is null || (blocks is [var first, ..] && first.Text == stated.Title))
        {
            blocks = FirstHeadingIsHeadline(blocks);
        }

        var title = stated.Title ?? blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Text;
        return new ParsedArticle(file, title, blocks, stated.Facts) { Id = stated.Id, Exclude = stated.Exclude };
    }

    // Headings, lists, quotations, links, emphasis, character references: without any of them nobody wrote Markdown.
    private static bool HasMarkup(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            var words = line.TrimStart();
            if (words is ['#' or '>' or '=' or '`' or '<', ..] or ['-' or '*' or '+', ' ' or '-' or '*', ..] || words.Contains("](", StringComparison.Ordinal) || words.Contains("**", StringComparison.Ordinal) || words.ContainsAny("*_`&\\")
                || (words.IndexOfAnyExceptInRange('0', '9') is > 0 and < 4 and var digits && words[digits..] is ['.' or ')', ' ', ..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The blocks of Markdown from an offset on.</summary>
    internal static ImmutableArray<Block> Blocks(SourceText file, int from, DiagnosticBag bag)
    {
        var blocks = new MarkdownBlocks(file, from);
        blocks.Add(Markdown.Parse(file.Text[from..], Pipeline));
        foreach (var (target, place) in blocks.LostLinks)
        {
            bag.Add(LoadingProblems.LostLink, file, place, target);
        }

        return blocks.ToImmutable();
    }

    private static ImmutableArray<Block> FirstHeadingIsHeadline(ImmutableArray<Block> blocks) =>
        blocks is [{ Kind: BlockKind.Subheading } first, ..] ? [first with { Kind = BlockKind.Headline, Level = 0 }, .. blocks.Skip(1)] : blocks;
}

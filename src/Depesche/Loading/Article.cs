using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>One news article as read: id, source, title, blocks, and what the file itself states.</summary>
/// <param name="Id">Unique in the site; letters, digits and hyphens.</param>
/// <param name="File">Path below the content folder, with forward slashes.</param>
/// <param name="Source">The text that all offsets count in. For HTML it is the text taken out of the page, one block a line; else the file.</param>
/// <param name="Title">The headline, or the first words of the text when there is none; never empty.</param>
/// <param name="Blocks">All blocks in reading order, dropped ones included.</param>
/// <param name="Facts">What the file states of itself.</param>
public sealed record Article(string Id, string File, SourceText Source, string Title, ImmutableArray<Block> Blocks, ArticleFacts Facts)
{
    /// <summary>Whether the title is a headline of the text, rather than its first words.</summary>
    public bool HasHeadline { get; init; } = true;

    /// <summary>The lines of a plain text before their kinds were told; null for text that says itself what is a headline.</summary>
    public TextParts? Parts { get; init; }

    /// <summary>The id as the file states it; null when it was made of the file's name.</summary>
    public Stated<string>? StatedId { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal; empty for text that came from no file.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The stretch of the text as read that a stretch of a block came from.</summary>
    public TextSpan ToSource(BlockSpan span) => Blocks[span.Block].Map.ToSource(span.Start, span.End);

    /// <summary>The words of a stretch.</summary>
    public string TextOf(BlockSpan span) => Blocks[span.Block].Text[span.Start..span.End];
}

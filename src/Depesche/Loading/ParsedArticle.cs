using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>An article before it has an id.</summary>
/// <param name="Source">The text that offsets count in.</param>
/// <param name="Title">The headline; null when neither front matter nor text has one.</param>
/// <param name="Blocks">The blocks in reading order, none empty.</param>
/// <param name="Facts">What the file states of itself.</param>
public sealed record ParsedArticle(SourceText Source, string? Title, ImmutableArray<Block> Blocks, ArticleFacts Facts)
{
    /// <summary>The id that the file states; null when it states none.</summary>
    public Stated<string>? Id { get; init; }

    /// <summary>The lines of a plain text before their kinds were told; null for text that says itself what is a headline.</summary>
    public TextParts? Parts { get; init; }

    /// <summary>Whether the editor left the article out.</summary>
    public bool Exclude { get; init; }
}

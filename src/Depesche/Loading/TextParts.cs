using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The lines of a plain text before their kinds are told: which of them is the headline depends on which belong to the article at all.</summary>
/// <param name="Paragraphs">All blocks in order, none of them more than a paragraph.</param>
/// <param name="Stated">What the file states, without the dates that lines of the text give.</param>
/// <param name="HasHeader">Whether the only date stated is the first line's.</param>
/// <param name="Title">The headline of the front matter; null when it has none.</param>
public sealed record TextParts(ImmutableArray<Block> Paragraphs, ArticleFacts Stated, bool HasHeader, string? Title)
{
    /// <summary>The blocks with their kinds, the facts with the dates that lines give, and the headline.</summary>
    /// <param name="file">The text that offsets count in.</param>
    /// <param name="left">Blocks that do not belong to the article, and how they stand in the result.</param>
    /// <param name="most">How many of the first lines may be kicker and headline.</param>
    internal (ImmutableArray<Block> Blocks, ArticleFacts Facts, string? Title) Shape(SourceText file, IReadOnlyDictionary<Block, Block> left, int most = int.MaxValue)
    {
        var own = Paragraphs.Where(block => !left.ContainsKey(block)).ToList();
        var lines = PublicationLines.Find(file, own);
        var facts = DateStamp.Add(PublicationLines.Add(Stated, lines, HasHeader), file, Paragraphs);
        ImmutableArray<Block> blocks =
        [
            .. TextShape.Classify(own.Where(block => !lines.ContainsKey(block)), Title, most).Concat(lines.Keys.Select(block => block with { Kind = BlockKind.Dateline })).Concat(left.Values).OrderBy(block => block.Map.Runs[0].Source),
        ];
        return (blocks, facts, Title ?? blocks.FirstOrDefault(block => block.Kind == BlockKind.Headline)?.Text);
    }
}

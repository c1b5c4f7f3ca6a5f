using System.Globalization;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>The id of a sentence on its article's page.</summary>
public static class SentenceAnchor
{
    /// <summary><c>s3-2</c> for paragraph 3, sentence 2; blocks that are not counted get <c>b</c> and their place among the blocks from 1: <c>b4-1</c>.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="block">Index of the block.</param>
    /// <param name="sentence">Number of the sentence in it, from 1.</param>
    public static string Of(Article article, int block, int sentence) => article.Blocks[block].Paragraph is > 0 and var paragraph
        ? string.Create(CultureInfo.InvariantCulture, $"s{paragraph}-{sentence}")
        : string.Create(CultureInfo.InvariantCulture, $"b{block + 1}-{sentence}");
}

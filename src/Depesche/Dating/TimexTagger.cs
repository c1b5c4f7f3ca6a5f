using System.Buffers;
using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Finds the time expressions of an article; needs no date.</summary>
public static class TimexTagger
{
    /// <summary>The expressions of all kept blocks, in order, never overlapping.</summary>
    public static ImmutableArray<Timex> Tag(Article article)
    {
        var result = ImmutableArray.CreateBuilder<Timex>();
        var buffer = ArrayPool<Token>.Shared.Rent(1024);
        var drafts = new List<Draft>();
        var groups = 0;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            if (block.Dropped is not null)
            {
                continue;
            }

            var tokens = new Tokens(block.Text, buffer.AsSpan(0, Scanner.Scan(block.Text, ref buffer)));
            drafts.Clear();
            for (var at = 0; at < tokens.Count;)
            {
                at = Math.Max(at + 1, TimexGrammar.Match(tokens, at, drafts));
            }

            if (drafts.Count > 0)
            {
                RangeJoiner.Join(tokens, drafts);
                groups = TimexBuilder.Build(block, i, tokens, drafts, groups, result);
            }
        }

        ArrayPool<Token>.Shared.Return(buffer);
        return result.DrainToImmutable();
    }
}

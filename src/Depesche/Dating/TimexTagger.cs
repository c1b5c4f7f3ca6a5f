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
        var verbs = ArrayPool<VerbClass>.Shared.Rent(1024);
        var drafts = new List<Draft>();
        var groups = 0;
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            var block = article.Blocks[i];
            if (block.Dropped is not null || block.IsReference)
            {
                continue;
            }

            // The scan may rent a larger buffer, so it comes first.
            var scanned = Scanner.Scan(block.Text, ref buffer);
            if (verbs.Length < scanned)
            {
                ArrayPool<VerbClass>.Shared.Return(verbs);
                verbs = ArrayPool<VerbClass>.Shared.Rent(scanned);
            }

            var cache = verbs.AsSpan(0, scanned);
            cache.Clear();
            var tokens = new Tokens(block.Text, buffer.AsSpan(0, scanned), cache);
            drafts.Clear();
            for (var at = 0; at < tokens.Count;)
            {
                var count = drafts.Count;
                at = Math.Max(at + 1, TimexGrammar.Match(tokens, at, drafts));
                if (drafts.Count == count + 1 && IsPartOfName(tokens, drafts[count]))
                {
                    drafts.RemoveAt(count);
                }
            }

            if (drafts.Count > 0)
            {
                RangeJoiner.Join(tokens, drafts);
                groups = TimexBuilder.Build(block, i, tokens, drafts, groups, result);
            }
        }

        ArrayPool<Token>.Shared.Return(buffer);
        ArrayPool<VerbClass>.Shared.Return(verbs);
        return result.DrainToImmutable();
    }

    // Winter-Biathlon, Golf-Montag, and a word that is a quotation by itself name something.
    private static bool IsPartOfName(in Tokens tokens, Draft draft)
    {
        if (draft.Last - draft.First != 1 || draft.Says.Kind is not (PartialKind.Season or PartialKind.Weekday or PartialKind.Holiday or PartialKind.Calendar or PartialKind.Relative) || draft.Says.Year is not null)
        {
            return false;
        }

        var (before, after) = (tokens[draft.First - 1], tokens[draft.Last]);
        var hyphened = (after.Glued && tokens.Is(draft.Last, '-') && tokens[draft.Last + 1] is { Class: TokenClass.Word, Glued: true }) || (tokens[draft.First].Glued && tokens.Is(draft.First - 1, '-') && tokens[draft.First - 2].Class == TokenClass.Word);
        return hyphened || (before is { Class: TokenClass.Sign, Value: '"' or '„' or '»' } && after is { Class: TokenClass.Sign, Value: '"' or '“' or '«' } && tokens[draft.First].Glued && after.Glued);
    }
}

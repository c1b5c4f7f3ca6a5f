using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Takes advertising, player text, credits and other leftovers of the page out of an article, keeps them with the rule that dropped them, numbers the paragraphs and splits them into sentences.</summary>
public static class Cleaner
{
    private const int ShortestTwice = 40;

    // As many lines at the end may name the author.
    private const int Foot = 4;

    /// <summary>The article with every block kept or dropped; a block is split when only a part of it goes.</summary>
    public static Article Clean(Article article, DiagnosticBag bag)
    {
        article = HeadLines.Choose(article, block => IsKept(article, block) ? null : WholeRule(article, block));
        var blocks = new List<Block>(article.Blocks.Length);
        var all = References.Mark(article.Blocks).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var block = all[i];
            var kept = block.Dropped is not null || block.IsReference || block.Kind is BlockKind.Headline or BlockKind.Kicker || IsKept(article, block);
            var isAtEdge = i < HeadLines.Most || i >= all.Count - Foot;
            blocks.AddRange(Split(block, Editors(article, block)).SelectMany(part => part.Dropped is null && !kept ? Split(part, Find(article, part, isAtEdge)) : [part]));
        }

        DropTwice(blocks);
        RelatedLines.Drop(blocks);
        HeadLines.DropBeside(blocks, block => IsKept(article, block));
        TellMissing(article, bag);
        if (!blocks.Exists(block => block.Dropped is null && block.Text.Length > 0))
        {
            bag.Add(CleaningProblems.NothingLeft, article.Source.Path, 1, 1);
        }

        return article with { Blocks = [.. Number(blocks)] };
    }

    private static IEnumerable<Block> Number(List<Block> blocks)
    {
        var paragraph = 0;
        foreach (var block in blocks)
        {
            if (block.Dropped is not null)
            {
                yield return block;
                continue;
            }

            var counted = block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Quote or BlockKind.TableRow;
            var dateline = counted && paragraph == 0 ? Dateline.Length(block.Text) : 0;
            yield return block with { Paragraph = counted ? ++paragraph : 0, Sentences = SentenceSplitter.Split(block.Text, dateline) };
        }
    }

    private static (string Rule, ImmutableArray<TextSpan> Spans) Find(Article article, Block block, bool isAtEdge)
    {
        if (block.Kind == BlockKind.Dateline || PublicationLine.Read(article.Source, block, bare: isAtEdge && block.Text.EndsWith("Uhr", StringComparison.Ordinal)) is { IsEmpty: false } || PublicationLine.Read(article.Source, block) is { IsEmpty: false })
        {
            return (CleaningRules.Dates, [new TextSpan(0, block.Text.Length)]);
        }

        var line = new PageLine(block.Text) { IsAtEdge = isAtEdge, IsItem = block.Kind == BlockKind.ListItem };
        foreach (var rule in CleaningRules.All)
        {
            if (rule.Find(line) is { IsEmpty: false } spans)
            {
                return (rule.Name, spans);
            }
        }

        return ("", []);
    }

    // The rule by which the block as a whole goes.
    private static string? WholeRule(Article article, Block block) =>
        Find(article, block, isAtEdge: true) is { Spans: [{ Start: 0 } whole] } found && whole.End == block.Text.Length ? found.Rule : null;

    private static (string Rule, ImmutableArray<TextSpan> Spans) Editors(Article article, Block block)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var passage in article.Facts.Drop)
        {
            var words = TextNormalizer.Words(passage.Value);
            for (var at = words.Length == 0 ? -1 : block.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            {
                spans.Add(new TextSpan(at, at + words.Length));
            }
        }

        spans.Sort((left, right) => left.Start.CompareTo(right.Start));
        return (CleaningRules.Editor, spans.ToImmutable());
    }

    private static bool IsKept(Article article, Block block) =>
        article.Facts.Keep.Any(passage => TextNormalizer.Words(passage.Value) is { Length: > 0 } words && (block.Text.Contains(words, StringComparison.Ordinal) || words.Contains(block.Text, StringComparison.Ordinal)));

    private static IEnumerable<Block> Split(Block block, (string Rule, ImmutableArray<TextSpan> Spans) found)
    {
        if (found.Spans.IsEmpty)
        {
            return [block];
        }

        var drop = new Drop(found.Rule, CleaningRules.Because(found.Rule));
        if (found.Spans is [{ Start: 0 } whole] && whole.End == block.Text.Length)
        {
            return [block with { Dropped = drop }];
        }

        var parts = new List<Block>();
        var at = 0;
        foreach (var span in found.Spans.Where(span => span.End > at))
        {
            var start = Math.Max(span.Start, at);
            parts.Add(BlockParts.Cut(block, at, start));
            parts.Add(BlockParts.Cut(block, start, span.End) with { Dropped = drop });
            at = span.End;
        }

        parts.Add(BlockParts.Cut(block, at, block.Text.Length));
        return parts.Where(part => part.Text.Length > 0);
    }

    private static void DropTwice(List<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is { Dropped: null, IsReference: false, Text.Length: >= ShortestTwice } block && !seen.Add(block.Text))
            {
                blocks[i] = block with { Dropped = new Drop(CleaningRules.Twice, CleaningRules.Because(CleaningRules.Twice)) };
            }
        }
    }

    private static void TellMissing(Article article, DiagnosticBag bag)
    {
        foreach (var (key, passages) in new[] { ("drop", article.Facts.Drop), ("keep", article.Facts.Keep) })
        {
            foreach (var passage in passages)
            {
                var words = TextNormalizer.Words(passage.Value);
                if (!article.Blocks.Any(block => block.Text.Contains(words, StringComparison.Ordinal) || (key == "keep" && words.Contains(block.Text, StringComparison.Ordinal))))
                {
                    bag.Add(CleaningProblems.PassageNotFound, passage.Source, passage.Span, passage.Value, key);
                }
            }
        }
    }
}

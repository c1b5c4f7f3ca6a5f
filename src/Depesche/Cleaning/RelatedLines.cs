using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Drops the headlines of other articles that stand below a heading such as "Mehr zum Thema", until the text goes on or ends.</summary>
internal static class RelatedLines
{
    private const int LongParagraph = 160;

    private const int LongestTheme = 40;

    private static readonly string[] Themes = ["themen", "tags", "schlagworte", "schlagwörter", "stichworte"];

    /// <summary>Drops them in a list of blocks.</summary>
    public static void Drop(List<Block> blocks)
    {
        DropThemes(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Dropped?.Rule != CleaningRules.Related || blocks[i].Text.Contains(": ", StringComparison.Ordinal))
            {
                continue;
            }

            var first = i + 1;
            var end = first;
            while (end < blocks.Count && (blocks[end].Dropped is not null || IsHeadline(blocks[end])))
            {
                end++;
            }

            // Where the text goes on, the line above it is its own heading, unless it leads elsewhere.
            var last = end - 1;
            if (end < blocks.Count && last >= first && blocks[last] is { Dropped: null, Kind: BlockKind.Subheading or BlockKind.Paragraph } heading && !IsLinked(heading))
            {
                end = last;
            }

            for (var at = first; at < end; at++)
            {
                if (blocks[at].Dropped is null)
                {
                    blocks[at] = blocks[at] with { Dropped = new Drop(CleaningRules.Related, CleaningRules.Because(CleaningRules.Related)) };
                }
            }

            i = Math.Max(i, end - 1);
        }
    }

    // "Themen" and names below it, with nothing behind them but more of the page.
    private static void DropThemes(List<Block> blocks)
    {
        var first = blocks.FindLastIndex(block => block is { Dropped: null, IsReference: false } && Themes.Contains(block.Text.ToLowerInvariant().TrimEnd(':')));
        if (first < 0 || first + 1 >= blocks.Count)
        {
            return;
        }

        for (var i = first + 1; i < blocks.Count; i++)
        {
            if (blocks[i] is { Dropped: null } block && (block.Text.Length > LongestTheme || !IsHeadline(block)))
            {
                return;
            }
        }

        for (var i = first; i < blocks.Count; i++)
        {
            blocks[i] = blocks[i].Dropped is null ? blocks[i] with { Dropped = new Drop(CleaningRules.Related, CleaningRules.Because(CleaningRules.Related)) } : blocks[i];
        }
    }

    private static bool IsHeadline(Block block) => !block.IsReference && block.Kind is not (BlockKind.Quote or BlockKind.TableRow or BlockKind.Caption) && block.Text.Length < LongParagraph
        && (IsLinked(block) || !TextShape.EndsSentence(block.Text) || (block.Kind == BlockKind.Subheading && block.Text[^1] is '?' or '!'));

    // The link covers nearly all of the line.
    private static bool IsLinked(Block block) => block.Marks.Any(mark => mark.Kind == InlineKind.Link && mark.Span.Length * 10 >= block.Text.Length * 8);
}

using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Finds the day in an agency's dateline: "Wien/Bern, 23. Mai (apa) – Der Rat …".</summary>
internal static class DatelineDate
{
    // Towns and what stands between them and the day.
    private const int LongestPlace = 60;

    private const int LongestAgency = 40;

    /// <summary>The expression, which is the day of the report; null when the text opens without one.</summary>
    public static Timex? Find(DatingClues clue)
    {
        foreach (var timex in clue.Timexes)
        {
            var block = clue.Article.Blocks[timex.Span.Block];
            if (block is not { Dropped: null, IsReference: false, Kind: BlockKind.Paragraph or BlockKind.Dateline })
            {
                continue;
            }

            // Only the first paragraph has one.
            return timex.Says is { Kind: PartialKind.Calendar, Day: not null, Month: not null } && timex.Span.Start <= LongestPlace && IsPlace(block.Text.AsSpan(0, timex.Span.Start)) && IsClosed(block.Text.AsSpan(timex.Span.End), IsInCapitals(block.Text.AsSpan(0, timex.Span.Start))) && IsFirst(clue.Article, timex.Span.Block) ? timex : null;
        }

        return null;
    }

    /// <summary>Whether an agency stands in brackets behind the day.</summary>
    public static bool HasAgency(Article article, Timex dateline) => article.Blocks[dateline.Span.Block].Text.AsSpan(dateline.Span.End).TrimStart().StartsWith("(");

    // Capitalised words, strokes and a comma or blank behind them.
    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.SplitAny(' ', '/', ',', '-'))
        {
            var word = text[range];
            if (word.IsEmpty || word is "den" or "am" or "den.")
            {
                continue;
            }

            if (!char.IsUpper(word[0]) || word.ContainsAny('.', ':', '('))
            {
                return false;
            }

            words++;
        }

        return words is > 0 and < 7;
    }

    // "BERLIN, 21. Januar."
    private static bool IsInCapitals(ReadOnlySpan<char> place)
    {
        foreach (var letter in place)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }

    // The agency in brackets, then a dash or full stop; without it only behind a town in capitals, since "Wien, 14. Juli. Das Stadtfest …" is a notice.
    private static bool IsClosed(ReadOnlySpan<char> text, bool capitals)
    {
        text = text.TrimStart();
        if (text.StartsWith("(") && text.IndexOf(')') is > 0 and < LongestAgency and var close)
        {
            text = text[(close + 1)..].TrimStart();
            return text is ['–' or '—' or '-' or '.' or ':', ..];
        }

        return capitals && (text is ['–' or '—', ..] || text.StartsWith("- ") || text.StartsWith(". "));
    }

    private static bool IsFirst(Article article, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (article.Blocks[i] is { Dropped: null, Kind: BlockKind.Paragraph })
            {
                return false;
            }
        }

        return true;
    }
}

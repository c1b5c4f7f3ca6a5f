using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>The entries of a live blog: which blocks are headed by a clock time alone ("22:24 Uhr", "+++ 18.20 Uhr: Ein Titel +++").</summary>
public static class TickerEntries
{
    private const int LongestHead = 160;

    private const int FewestHeads = 2;

    /// <summary>For each block the minute of its entry's head, counted from midnight; -1 for blocks before the first entry. Empty where the article has no two entries.</summary>
    public static int[] Of(Article article)
    {
        var (minutes, heads, now) = (new int[article.Blocks.Length], 0, -1);
        for (var i = 0; i < minutes.Length; i++)
        {
            if (MinuteOf(article.Blocks[i].Text) is >= 0 and var head)
            {
                (heads, now) = (heads + 1, head);
            }

            minutes[i] = now;
        }

        return heads >= FewestHeads ? minutes : [];
    }

    /// <summary>The minute of a head, counted from midnight; -1 when the text is none.</summary>
    public static int MinuteOf(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHead)
        {
            return -1;
        }

        text = text.TrimStart("+ *|-–");
        var hour = Number(ref text);
        if (hour is < 0 or > 23 || text.IsEmpty || text[0] is not (':' or '.'))
        {
            return -1;
        }

        text = text[1..];
        var minute = text.Length > 1 && char.IsAsciiDigit(text[1]) ? Number(ref text) : -1;
        if (minute is < 0 or > 59 || !text.StartsWith(" Uhr", StringComparison.Ordinal))
        {
            return -1;
        }

        // "18.20 Uhr traf er ein", "18.20 Uhr Ortszeit traf er ein" are sentences.
        text = text[4..].TrimStart();
        return text.IsEmpty || text[0] is ':' or '–' or '-' or '|' or '+' or '*' ? (hour * 60) + minute : -1;
    }

    private static int Number(ref ReadOnlySpan<char> text)
    {
        var (value, digits) = (0, 0);
        while (digits < text.Length && digits < 3 && char.IsAsciiDigit(text[digits]))
        {
            value = (10 * value) + text[digits++] - '0';
        }

        text = text[digits..];
        return digits is 1 or 2 ? value : -1;
    }
}

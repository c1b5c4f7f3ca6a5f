using System.Buffers;
using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The day that the line of the authors, an agency's mark at the foot or a sentence of the text on itself gives: "Von A B | 21.01.2022", "© dpa-infocom, dpa:220121-99-801234/3", "(APA, red, 21.1.2022)".</summary>
internal static class DateStamp
{
    private const int Head = 8;

    private const int Foot = 8;

    private const int LongestByline = 100;

    private const int LongestBracket = 70;

    private const string Code = "dpa:";

    // A newsroom's own mark: (red, 21.1.2022).
    private static readonly string[] Newsroom = ["red,", "red."];

    private static readonly string[] OfItself =
    [
        .. from noun in (string[])["Diese Nachricht", "Diese Meldung", "Dieser Artikel", "Dieser Beitrag", "Dieser Text", "Dieses Interview", "Diese Sendung", "Der Artikel", "Der Beitrag", "Der Text"]
           from verb in (string[])["wurde", "ist", "erschien"]
           select $"{noun} {verb} ",
    ];

    private static readonly string[] Appeared = ["gesendet", "ausgestrahlt", "veröffentlicht", "erstveröffentlicht", "publiziert", "erschienen"];

    private static readonly SearchValues<char> Bars = SearchValues.Create("|•·–");

    /// <summary>The facts with that day, where the file itself states no day and no month that it contradicts.</summary>
    public static ArticleFacts Add(ArticleFacts facts, SourceText source, IReadOnlyList<Block> blocks)
    {
        var stated = facts.Dates.FirstOrDefault(date => date.Kind == StatedDateKind.Published);
        if (stated is { Where: not "header-line" } || stated is { Text.Length: > 7 })
        {
            return facts;
        }

        // The authors' line stands above the text.
        for (var i = 0; i < blocks.Count && i < Head && !(blocks[i].Text.Length > LongestByline && TextShape.EndsSentence(blocks[i].Text) && i > 2); i++)
        {
            if (Byline(source, blocks[i]) is var (iso, start, end))
            {
                return Stamped("byline", blocks[i], iso, start, end);
            }
        }

        for (var i = blocks.Count - 1; i >= 0 && i >= blocks.Count - Foot; i--)
        {
            if (Mark(blocks[i].Text) is var (iso, start, end))
            {
                return Stamped("agency", blocks[i], iso, start, end);
            }

            if (OwnWords(blocks[i].Text) is var (own, from, to))
            {
                return Stamped("own-words", blocks[i], own, from, to);
            }
        }

        ArticleFacts Stamped(string where, Block block, string iso, int start, int end) => stated is not null && !iso.StartsWith(stated.Text, StringComparison.Ordinal) ? facts
            : facts with { Dates = [new StatedDate(StatedDateKind.Published, iso, where, source, block.Map.ToSource(start, end)), .. facts.Dates.Where(date => date != stated)] };

        return facts;
    }

    // Year, month and day in six digits, or a day behind a comma that closes the last bracket of the text.
    private static (string Iso, int Start, int End)? Mark(string text)
    {
        var code = text.LastIndexOf(Code, StringComparison.Ordinal);
        var start = code + Code.Length;
        if (code >= 0 && !IsPicture(text) && text.Length > start + 6 && text[start + 6] == '-' && DateOnly.TryParseExact(text.AsSpan(start, 6), "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), start, start + 6);
        }

        var open = text.LastIndexOf('(');
        var last = text.LastIndexOf(", ", StringComparison.Ordinal) + 2;
        return open >= 0 && text[^1] == ')' && (Agencies.AreNamed(text.AsSpan(open)) || Newsroom.Any(mark => text.IndexOf(mark, open, StringComparison.Ordinal) > 0)) && text.Length - open <= LongestBracket && last > open + 3 && PublicationLine.Iso(text[last..^1]) is { } iso && text.Length - 1 - last <= "00. September 0000".Length ? (iso, last, text.Length - 1) : null;
    }

    // "Diese Nachricht wurde am 27.01.2022 im Programm gesendet": one sentence of the text on itself.
    private static (string Iso, int Start, int End)? OwnWords(string text)
    {
        var at = text.IndexOf(" am ", StringComparison.Ordinal) + " am ".Length;
        var itself = Array.Find(OfItself, start => text.StartsWith(start, StringComparison.Ordinal));
        if (itself is null || text.Length > LongestByline || at < " am ".Length || at - " am ".Length - itself.Length > "zuerst ".Length || text.Contains(" nicht ", StringComparison.Ordinal)
            || !(itself.EndsWith(" erschien ", StringComparison.Ordinal) || Appeared.Any(word => text.TrimEnd('.').EndsWith(" " + word, StringComparison.Ordinal))) || PublicationLine.Iso(text[at..]) is not { } iso)
        {
            return null;
        }

        // Up to the year.
        var end = text.IndexOf(iso[..4], at, StringComparison.Ordinal) + 4;
        return (iso, at, end);
    }

    // "Das Gespräch führte A B | 21.01.2022, 14:05 Uhr": a day behind a bar, with nothing but a time of day after it.
    private static (string Iso, int Start, int End)? Byline(SourceText source, Block block)
    {
        var text = block.Text;
        var bar = text.AsSpan().LastIndexOfAny(Bars);
        bar = bar < 0 ? Math.Max(text.LastIndexOf(", ", StringComparison.Ordinal), text.LastIndexOf(" - ", StringComparison.Ordinal) + 1) : bar;
        if (bar <= 0 || text.Length > LongestByline || !(text.StartsWith("Von ", StringComparison.Ordinal) || text.StartsWith("Das Gespräch führte", StringComparison.Ordinal) || text.StartsWith("Die Fragen stellte", StringComparison.Ordinal) || text.StartsWith("Interview", StringComparison.Ordinal)))
        {
            return null;
        }

        // "| 21.01.2022 | 14:05 Uhr".
        if (text[(bar + 1)..].Trim() is var last && last.Length <= "00:00 Uhr".Length && last.Contains(':', StringComparison.Ordinal) && text.AsSpan(0, bar).LastIndexOfAny(Bars) is > 0 and var before)
        {
            bar = before;
        }

        var start = bar + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        return PublicationLine.Iso(text[start..]) is { } iso && !PublicationLine.Read(source, block with { Text = text[start..] }, bare: true).IsEmpty ? (iso, start, text.Length) : null;
    }

    private static bool IsPicture(string text) =>
        text.Contains("Foto", StringComparison.Ordinal) || text.Contains("Bild", StringComparison.Ordinal) || text.Contains("Archiv", StringComparison.Ordinal) || text.Contains("Grafik", StringComparison.Ordinal);
}

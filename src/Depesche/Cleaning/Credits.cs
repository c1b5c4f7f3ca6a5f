using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>Finds credits of pictures: a line of their own, or the end of a caption.</summary>
internal static class Credits
{
    private const int LongestLine = 140;

    private static readonly string[] Starts = ["Foto:", "Fotos:", "Bild:", "Bilder:", "Grafik:", "Infografik:", "Video:", "Bildquelle:", "Fotocredit:", "Archivbild:", "Archivfoto:", "Symbolbild:", "Symbolfoto:", "©", "(c)", "(C)", "Copyright", "Photo:", "Image:", "Credit:", "Quelle:"];

    /// <summary>The stretch that is a credit.</summary>
    public static ImmutableArray<TextSpan> Find(string text, bool isSentence)
    {
        if (text.Length <= LongestLine && Starts.Any(start => text.StartsWith(start, StringComparison.Ordinal)) && (!isSentence || text.Length < 40))
        {
            return [new TextSpan(0, text.Length)];
        }

        if (AgencyCode(text) is > 0 and var code)
        {
            return [new TextSpan(CreditStart(text, code), text.Length)];
        }

        // A caption's last words in brackets or after a bar: "… in Genf. (Foto: Agentur)", "… in Genf | Bild: Agentur".
        foreach (var start in Starts)
        {
            var at = text.LastIndexOf(start, StringComparison.Ordinal);
            if (at > 1 && text.Length - at < 80 && text[at - 1] is '(' or '[' && text[^1] is ')' or ']')
            {
                return [new TextSpan(at - 1, text.Length)];
            }

            if (at > 2 && text.Length - at < 80 && !isSentence && text[at - 1] == ' ' && text[at - 2] is '|' or '.' or '–' or ')')
            {
                return [new TextSpan(text[at - 2] is '|' or '–' ? at - 2 : at, text.Length)];
            }
        }

        return [];
    }

    // Picture agencies join the countries of their licence by a small x: PUBLICATIONxINxGERxAUTxONLY.
    private static int AgencyCode(string text)
    {
        for (var i = text.IndexOf('x', StringComparison.Ordinal); i > 0; i = text.IndexOf('x', i + 1))
        {
            if (i + 3 < text.Length && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]) && text.IndexOf('x', i + 1) is > 0 and var second && second - i <= 6 && second + 1 < text.Length && char.IsUpper(text[second + 1]))
            {
                var start = text.LastIndexOf(' ', i);
                return start < 0 ? 1 : start + 1;
            }
        }

        return -1;
    }

    // The credit begins behind the last sentence of the caption, when that is near.
    private static int CreditStart(string text, int code)
    {
        var stop = text.LastIndexOf(". ", Math.Max(code - 1, 0), StringComparison.Ordinal);
        return stop > 0 && code - stop < 60 ? stop + 2 : code == 1 ? 0 : code;
    }
}

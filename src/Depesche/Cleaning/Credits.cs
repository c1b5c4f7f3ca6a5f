using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>Finds credits of pictures: a line of their own, or the end of a caption. They name people and agencies; a sentence with a verb is none.</summary>
internal static class Credits
{
    private const int LongestLine = 140;

    private const int LongestEnd = 90;

    private static readonly string[] Labels =
    [
        "Foto:", "Fotos:", "Bild:", "Bilder:", "Grafik:", "Infografik:", "Video:", "Bildquelle:", "Bildrechte:", "Bildnachweis:", "Bildcredit:", "Fotocredit:", "Fotoquelle:", "Foto-Credit:", "Archivbild:", "Archivfoto:", "Symbolbild:", "Symbolfoto:", "Karte:", "Montage:",
        "©", "(c)", "(C)", "Copyright:", "Copyright", "Photo:", "Image:", "Credit:", "Quelle:", "Foto ", "Bild ", "Credits:", "Titelbild:", "Aufmacherbild:", "Illustration:", "Screenshot:",
    ];

    // Often set right behind the caption's last word.
    private static readonly string[] Glued = ["Foto:", "Fotos:", "Archivfoto:", "Symbolfoto:", "Archivbild:", "Bildquelle:"];

    private static readonly string[] Alone = ["Archivbild", "Archivfoto", "Symbolbild", "Symbolfoto", "(Archivbild)", "(Archivfoto)", "(Symbolbild)", "(Symbolfoto)"];

    /// <summary>The stretch that is a credit.</summary>
    public static ImmutableArray<TextSpan> Find(PageLine line)
    {
        var text = line.Text;
        if (text.Length <= LongestLine && (Alone.Contains(text) || IsCredit(text) || (text[0] is '(' or '[' && text[^1] is ')' or ']' && text.Length > 2 && IsCredit(text[1..^1])) || (!line.IsSentence && text.AsSpan().ContainsAny('/', '|') && NameLine.HasAgency(text)) || (text.Length <= 60 && text.Contains(" via ", StringComparison.Ordinal) && NameLine.HasAgency(text))))
        {
            return [new TextSpan(0, text.Length)];
        }

        if (AgencyCode(text) is > 0 and var code)
        {
            return [new TextSpan(CreditStart(text, code), text.Length)];
        }

        // A caption's last words in brackets: "… in Genf. (Foto: Agentur)".
        if (text[^1] is ')' or ']' && text.LastIndexOfAny(['(', '[']) is > 1 and var open && text.Length - open < LongestEnd && (IsCredit(text[(open + 1)..^1]) || (text[open..].Contains('/', StringComparison.Ordinal) && NameLine.HasAgency(text.AsSpan(open)))))
        {
            return [new TextSpan(open, text.Length)];
        }

        return Tail(text);
    }

    // Behind the caption's last stop, bracket, bar or dash: "… in Genf | Bild: Agentur", "… an. picture alliance/dpa".
    private static ImmutableArray<TextSpan> Tail(string text)
    {
        for (var i = text.Length - 2; i > 1 && text.Length - i < LongestEnd; i--)
        {
            if (text[i] == ' ' && Array.Exists(Glued, label => text.AsSpan(i + 1).StartsWith(label, StringComparison.Ordinal)) && NameLine.HasAgency(text.AsSpan(text.IndexOf(':', i) + 1).Trim()))
            {
                return [new TextSpan(i + 1, text.Length)];
            }

            if (text[i] != ' ' || text[i - 1] is not ('.' or '|' or '–' or ')' or '!' or '?' or '“' or '«' or '/'))
            {
                continue;
            }

            var rest = text[(i + 1)..];
            var joins = text[i - 1] is '|' or '–';
            if (IsCredit(rest) && (!IsShort(rest) || joins) || (text[i - 1] is '.' or ')' or '|' && rest.AsSpan().ContainsAny('/', '|') && NameLine.HasAgency(rest)))
            {
                return [new TextSpan(joins ? i - 1 : i + 1, text.Length)];
            }
        }

        return [];
    }

    // "Bild Moskau" inside a text is a name of something; a label without a colon counts on a line of its own.
    private static bool IsShort(string text) => text.StartsWith("Foto ", StringComparison.Ordinal) || text.StartsWith("Bild ", StringComparison.Ordinal) || text.StartsWith("Copyright ", StringComparison.Ordinal);

    // A label and a row of names behind it, or nothing.
    private static bool IsCredit(string text)
    {
        foreach (var label in Labels)
        {
            if (!text.StartsWith(label, label[^1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                continue;
            }

            var rest = text[label.Length..].Trim(' ', '.', ':', ',');
            if (label[^1] == ' ')
            {
                return rest.Length > 0 && NameLine.HasAgency(rest);
            }

            // "Karte: Ukraine" says what is shown.
            if (label is "Karte:" or "Video:" && !rest.Contains(' ', StringComparison.Ordinal) && !NameLine.NamesAgency(rest))
            {
                return rest.Length == 0;
            }

            return rest.Length == 0 || NameLine.IsOne(rest) || AgencyTails.IsTail(rest);
        }

        return false;
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

using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Finds the sentences of a block of German text.</summary>
/// <remarks>A full stop ends no sentence after an abbreviation, a single initial, an ordinal or inside a number; quotation marks and brackets that close after it belong to the sentence.</remarks>
public static class SentenceSplitter
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "dr", "prof", "hr", "fr", "frl", "st", "nr", "abs", "art", "bzw", "ca", "evtl", "ggf", "inkl", "exkl", "max", "min", "mio", "mrd", "tsd", "etc", "usw", "usf", "vgl", "vs", "zzgl", "zz", "bspw", "sog", "geb", "gest",
        "jan", "feb", "febr", "mär", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "jän", "mo", "di", "mi", "do", "fr", "sa", "so", "str", "tel", "mag", "ing", "dipl", "phil", "jur", "rer", "nat", "med", "hon",
        "chr", "jh", "jhdt", "allg", "bes", "ehem", "gen", "kgl", "lt", "mind", "näml", "österr", "dt", "russ", "amerik", "rd", "rund", "sen", "jr", "u", "o", "d", "z", "b", "h", "a", "i", "s", "v", "n", "p", "co", "abb", "anm", "bd", "hrsg", "kap", "red", "verf",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Words that are also abbreviations end a sentence when written in lower case with a following capital; these never are words.
    private static readonly FrozenSet<string> Words = new[] { "rund", "so", "do", "mag", "art", "do", "bes", "gen" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> AfterOrdinal = new[]
    {
        "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "jahrhundert", "jahrestag", "geburtstag", "und", "bis", "oder", "sowie", "auf", "osze-ministerrat", "quartal",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences in order; together they cover all but the blanks between them.</summary>
    public static ImmutableArray<Sentence> Split(string text)
    {
        var result = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] is '.' or '!' or '?' or '…')
            {
                end++;
            }

            if (text[i] == '.' && end == i + 1 && !MayEnd(text, start, i))
            {
                continue;
            }

            end = Closing(text, end);
            if (end < text.Length && !(text[end] == ' ' && Begins(text, end + 1)))
            {
                i = Math.Max(i, end - 1);
                continue;
            }

            result.Add(new Sentence(result.Count + 1, new TextSpan(start, end)));
            start = end + 1;
            i = end;
        }

        if (start < text.Length)
        {
            result.Add(new Sentence(result.Count + 1, new TextSpan(start, text.Length)));
        }

        return result.ToImmutable();
    }

    private static int Closing(string text, int end)
    {
        while (end < text.Length && text[end] is '“' or '”' or '«' or '‹' or '‘' or '’' or ')' or ']' or '"' or '\'' && (text[end] is not ('"' or '\'') || end + 1 == text.Length || text[end + 1] is ' ' or ',' or ')'))
        {
            end++;
        }

        // Swiss and book style closes with the mark that opens in the other one.
        return end < text.Length && text[end] == '»' ? end + 1 : end;
    }

    // A sentence begins with a capital, a digit, or an opening sign; what goes on in lower case belongs to the one before.
    private static bool Begins(string text, int at) =>
        at >= text.Length || !char.IsLower(text[at]) || (at + 1 < text.Length && text[at] is 'e' or 'i' && char.IsUpper(text[at + 1]));

    private static bool MayEnd(string text, int start, int dot)
    {
        var from = dot;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] is '-' or '/'))
        {
            from--;
        }

        var word = text.AsSpan(from, dot - from);
        if (word.Length == 0)
        {
            return true;
        }

        if (dot + 1 < text.Length && char.IsLetterOrDigit(text[dot + 1]))
        {
            return false;
        }

        if (word.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return word.Length > 2 || !IsOrdinal(text, from, dot);
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return false;
        }

        return !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    // One or two digits and a full stop are an ordinal before a month, a lower-case word, another number, or after an article or preposition.
    private static bool IsOrdinal(string text, int from, int dot)
    {
        var next = dot + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next >= text.Length)
        {
            return false;
        }

        if (char.IsLower(text[next]) || char.IsDigit(text[next]) || text[next] is '/' or '–' or '-' or ',')
        {
            return true;
        }

        var length = 0;
        while (next + length < text.Length && (char.IsLetter(text[next + length]) || text[next + length] == '-'))
        {
            length++;
        }

        if (AfterOrdinal.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(next, length)))
        {
            return true;
        }

        var before = text.AsSpan(0, from).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word is "der" or "die" or "das" or "dem" or "den" or "des" or "zum" or "zur" or "im" or "am" or "vom" or "beim" or "Der" or "Die" or "Das" or "Zum" or "Am" or "Im" or "Vom" or "ein" or "einen" or "einem" or "seinen" or "seinem" or "ihren" or "ihrem" or "ihr" or "sein";
    }
}

using System.Buffers;

namespace Depesche.Rendering;

/// <summary>Sets German text: quotation marks, dashes in ranges, spaces and hyphens that must not break.</summary>
/// <remarks>
/// Every change replaces one character by one other, so offsets into the text stay right; letters and digits are never touched.
/// </remarks>
internal static class Typographer
{
    private static readonly SearchValues<char> Touched = SearchValues.Create(" \"'-“”„‘’");

    private static readonly SearchValues<char> Code = SearchValues.Create("{}=\\`");

    private const char NoBreak = '\u00A0';
    private const char NarrowNoBreak = '\u202F';
    private const char HardHyphen = '\u2011';

    private static readonly string[] BeforeNumber = ["Abs", "Nr", "Art", "KW", "Kap", "Bd", "Rn", "Satz", "Artikel", "§", "§§", "S", "vgl", "ca"];

    private static readonly string[] AfterNumber =
    [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
        "Jan", "Feb", "Febr", "Aug", "Sept", "Okt", "Nov", "Dez", "Uhr", "Prozent", "Euro", "Dollar", "Millionen", "Milliarden", "Mio", "Mrd", "km", "Kilometer", "%", "€",
    ];

    /// <summary>The text as it is printed; as long as the text given.</summary>
    public static string Set(string text)
    {
        if (text.AsSpan().IndexOfAny(Touched) < 0)
        {
            return text;
        }

        // Where code or markup is quoted, straight marks are part of it.
        return string.Create(text.Length, (text, text.AsSpan().IndexOfAny(Code) >= 0), static (output, state) =>
        {
            var (source, isCode) = state;
            for (var i = 0; i < source.Length; i++)
            {
                output[i] = source[i] switch
                {
                    '"' or '\'' when isCode => source[i],
                    ' ' => Blank(source, i),
                    '"' or '“' or '”' => IsOpening(source, i) ? '„' : '“',
                    '\'' or '‘' or '’' => Single(source, i),
                    '-' => Hyphen(source, i),
                    var other => other,
                };
            }
        });
    }

    private static bool IsOpening(string text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] is not (',' or '.' or ';' or ')' or ':' or '!' or '?')
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '–' or '—' or '/' or '„' or '‚' or '"' or '\'' or '»' or '«');

    // A single mark opens only when another one closes later; else it is an apostrophe.
    private static char Single(string text, int at)
    {
        if (IsOpening(text, at) && Closes(text, at + 1))
        {
            return '‚';
        }

        return IsClosing(text, at) && Opened(text, at) ? '‘' : '’';
    }

    private static bool IsClosing(string text, int at) => at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool Closes(string text, int from)
    {
        for (var i = from + 1; i < Math.Min(text.Length, from + 300); i++)
        {
            if (text[i] is '\'' or '’' or '‘' && IsClosing(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opened(string text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 300); i--)
        {
            if (text[i] == '‚' || (text[i] is '\'' or '‘' or '’' && IsOpening(text, i)))
            {
                return true;
            }

            if (text[i] is '\'' or '’' or '‘' && IsClosing(text, i))
            {
                return false;
            }
        }

        return false;
    }

    private static char Hyphen(string text, int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (before == ' ' && after == ' ' && at > 0 && at + 1 < text.Length)
        {
            return '–';
        }

        if (char.IsAsciiDigit(after) && (char.IsAsciiDigit(before) || (before == '.' && at > 1 && char.IsAsciiDigit(text[at - 2]))))
        {
            return IsRange(text, at) ? '–' : '-';
        }

        return char.IsLetterOrDigit(after) && IsShortCapital(text, at) ? HardHyphen : '-';
    }

    // 10-13, 10.-13., 2021-22: yes; 2022-01-21, 030-1234-5: no.
    private static bool IsRange(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ','))
        {
            start--;
        }

        var end = at + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }

        // A four-digit number before a two-digit one from 01 to 12 is a month, not a range.
        var isMonth = at - start == 4 && end - at - 1 == 2 && text[at + 1] is '0' or '1' && at - start == 4 && string.CompareOrdinal(text, at + 1, "12", 0, 2) <= 0;
        return !isMonth && (start == 0 || (text[start - 1] != '-' && !char.IsLetter(text[start - 1]))) && (end == text.Length || (text[end] != '-' && !char.IsLetter(text[end])));
    }

    // S-400, F-16, E-Mail, UN-Sicherheitsrat: one to three capitals that begin a word; alone at the end of a line they are hard to read.
    private static bool IsShortCapital(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return at - start is >= 1 and <= 3 && text.AsSpan(start, at - start).IndexOfAnyExceptInRange('A', 'Z') < 0 && (start == 0 || (text[start - 1] is not ('-' or HardHyphen) && !char.IsLetterOrDigit(text[start - 1])));
    }

    private static char Blank(string text, int at)
    {
        if (at == 0 || at + 1 == text.Length)
        {
            return ' ';
        }

        var before = text[at - 1];
        var after = text[at + 1];
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && IsThousand(text, at))
        {
            return NarrowNoBreak;
        }

        // A dash may end a line, not begin one.
        if (after is '–' or '-' && before != ' ' && at + 2 < text.Length && text[at + 2] == ' ')
        {
            return NoBreak;
        }

        var left = WordBefore(text, at);
        var right = WordAfter(text, at + 1);
        if (char.IsAsciiDigit(after) && IsOneOf(left.TrimEnd('.'), BeforeNumber) && StandsAlone(text, at, left))
        {
            return NoBreak;
        }

        if ((char.IsAsciiDigit(before) || (before == '.' && at > 1 && char.IsAsciiDigit(text[at - 2]))) && IsOneOf(right.TrimEnd('.'), AfterNumber))
        {
            return NoBreak;
        }

        // z. B., d. h., u. a., i. d. R.: one letter and a full stop on both sides.
        return before == '.' && at > 1 && char.IsLetter(text[at - 2]) && (at == 2 || !char.IsLetterOrDigit(text[at - 3]))
            && char.IsLetter(after) && at + 2 < text.Length && text[at + 2] == '.' ? NoBreak : ' ';
    }

    // "S. 4" means a page, "S 4" is a railway line; of the rest both forms are usual.
    private static bool StandsAlone(string text, int at, ReadOnlySpan<char> left) =>
        left is not "S" && (at - left.Length == 0 || !char.IsLetterOrDigit(text[at - left.Length - 1]));

    private static bool IsThousand(string text, int at)
    {
        var digits = 0;
        for (var i = at + 1; i < text.Length && char.IsAsciiDigit(text[i]); i++)
        {
            digits++;
        }

        var before = 0;
        for (var i = at - 1; i >= 0 && char.IsAsciiDigit(text[i]); i--)
        {
            before++;
        }

        return digits == 3 && before is >= 1 and <= 3;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '.' or '§'))
        {
            start--;
        }

        return text.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '%' or '€'))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }
}

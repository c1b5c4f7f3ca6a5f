using System.Text;

namespace Depesche.Naming;

/// <summary>Lower case without diacritics, by own tables: the runtime's normalisation does nothing under invariant globalisation.</summary>
internal static class Fold
{
    /// <summary>Plain letters, each with those that are it with a diacritic.</summary>
    public static readonly (char Base, string Letters)[] Rows =
    [
        ('a', "àáâãäåāăąǎ"), ('c', "çćĉċč"), ('d', "ďđð"), ('e', "èéêëēĕėęěə"), ('g', "ĝğġģ"), ('h', "ĥħ"), ('i', "ìíîïĩīĭįıİ"), ('j', "ĵ"), ('k', "ķ"),
        ('l', "ĺļľŀł"), ('n', "ñńņňŋ"), ('o', "òóôõöøōŏő"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťŧț"), ('u', "ùúûüũūŭůűųư"), ('w', "ŵ"), ('y', "ýÿŷ"), ('z', "źżž"),
    ];

    private static readonly char[] Bases = Table();

    /// <summary>One letter, lower-cased, its diacritic taken off; letters that need two (ß, æ, œ, þ) stay.</summary>
    public static char Letter(char letter)
    {
        if (letter < 128)
        {
            return letter is >= 'A' and <= 'Z' ? (char)(letter | 32) : letter;
        }

        var lower = letter == 'İ' ? 'i' : char.ToLowerInvariant(letter);
        return lower < Bases.Length ? Bases[lower] : lower;
    }

    /// <summary>A whole name in lower case: <c>Erdoğan</c> gives <c>erdogan</c>, <c>Strauß</c> gives <c>strauss</c>.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length + 2);
        foreach (var letter in text)
        {
            var folded = Letter(letter);
            _ = folded switch { 'ß' => result.Append("ss"), 'æ' => result.Append("ae"), 'œ' => result.Append("oe"), 'þ' => result.Append("th"), _ => result.Append(folded) };
        }

        return result.ToString();
    }

    /// <summary>The name with its capitals but without foreign diacritics; ä, ö, ü and ß stay, since German writes them.</summary>
    public static string Foreign(ReadOnlySpan<char> text)
    {
        Span<char> result = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        Foreign(text, result);
        return new string(result);
    }

    /// <summary>The same, written where the caller wants it; it is as long as the name.</summary>
    public static void Foreign(ReadOnlySpan<char> text, Span<char> target)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var folded = letter < 128 || letter is 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' or 'ß' ? letter : Letter(letter);
            target[i] = folded != letter && char.IsUpper(letter) ? char.ToUpperInvariant(folded) : folded;
        }
    }

    /// <summary>Whether a letter carries a diacritic that German does not write.</summary>
    public static bool IsForeign(char letter) => letter >= 128 && letter is not ('ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' or 'ß') && Letter(letter) < 128;

    private static char[] Table()
    {
        // All of these letters lie in the Latin blocks below the phonetic signs.
        var bases = new char[0x300];
        for (var letter = 0; letter < bases.Length; letter++)
        {
            bases[letter] = (char)letter;
        }

        foreach (var (plain, letters) in Rows)
        {
            foreach (var letter in letters)
            {
                bases[letter] = plain;
            }
        }

        return bases;
    }
}

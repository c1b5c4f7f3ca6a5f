using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Depesche.Loading;

/// <summary>Turns a name into the part of an address that stands for it.</summary>
public static class Slug
{
    private const int Longest = 60;

    private static readonly FrozenDictionary<char, string> Letters = Pairs(
        "ä ae ö oe ü ue ß ss æ ae ø o œ oe ł l đ d þ th ð d ı i ħ h ŋ ng ĸ k ŧ t & -und- "
        + "а a б b в w г g д d е e ё jo ж sch з s и i й j к k л l м m н n о o п p р r с s т t у u ф f х ch ц z ч tsch ш sch щ schtsch ъ - ы y ь - э e ю ju я ja "
        + "є je і i ї ji ґ g ў w ђ dj ј j љ lj њ nj ћ c џ dz");

    private static readonly FrozenSet<string> Devices = new[]
    {
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Lower-case ASCII letters, digits and single hyphens, at most 60 characters, cut at a hyphen; never empty and never a device name of Windows.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var unit in TextNormalizer.Words(name))
        {
            var lower = char.ToLowerInvariant(unit);
            if (ComposedLetters.IsMark(lower) || lower is '\'' or '’' or 'ь' or 'ъ')
            {
                continue;
            }

            if (!Letters.TryGetValue(lower, out var letters))
            {
                var plain = ComposedLetters.WithoutMarks(lower);
                letters = char.IsAsciiLetterOrDigit(plain) ? plain.ToString() : Letters.GetValueOrDefault(plain, "-");
            }

            foreach (var letter in letters)
            {
                if (letter != '-' || (slug.Length > 0 && slug[^1] != '-'))
                {
                    slug.Append(char.ToLowerInvariant(letter));
                }
            }
        }

        return Whole(slug.ToString().Trim('-'), name);
    }

    private static string Whole(string slug, string name)
    {
        if (slug.Length > Longest)
        {
            var cut = slug.LastIndexOf('-', Longest);
            slug = slug[..(cut > 0 ? cut : Longest)];
        }

        if (slug.Length == 0)
        {
            return string.Create(CultureInfo.InvariantCulture, $"seite-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4))}");
        }

        return Devices.Contains(slug) ? slug + "-seite" : slug;
    }

    private static FrozenDictionary<char, string> Pairs(string table)
    {
        var words = table.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToFrozenDictionary(i => words[2 * i][0], i => words[(2 * i) + 1]);
    }
}

namespace Depesche.Naming;

/// <summary>Maps every romanisation of one Cyrillic name back to one key, so that spellings are compared for equality.</summary>
/// <remarks>
/// House styles differ by system (Duden, English BGN, Ukrainian national, DIN 1460), not by sound; phonetic codes and edit distances take several surnames for one.
/// <c>ch</c> is the only group that is read two ways (х in German, ч in English), hence two keys.
/// </remarks>
internal static class RomanisationKey
{
    /// <summary>Longest word that gets a key; no name is longer.</summary>
    public const int MaximumLength = 40;

    /// <summary>How much a key may need.</summary>
    public const int Room = MaximumLength * 7;

    // Longest first; capital letters stand for one Cyrillic consonant each.
    private static readonly (string From, string To)[] Groups =
    [
        ("schtsch", "Q"), ("shch", "Q"), ("tsch", "C"), ("sch", "S"), ("sh", "S"), ("zh", "S"), ("kh", "X"), ("ts", "s"), ("tz", "s"),
    ];

    /// <summary>Writes the key that reads <c>ch</c> as х and the one that reads it as ч; returns their lengths, 0 when there is none.</summary>
    public static (int X, int C) Write(ReadOnlySpan<char> name, Span<char> asX, Span<char> asC)
    {
        if (name.Length is 0 or > MaximumLength)
        {
            return (0, 0);
        }

        Span<char> spelt = stackalloc char[Room];
        var length = Spell(name, spelt);
        var x = Reduce(spelt[..length], asX, 'X', out var isAmbiguous);
        if (isAmbiguous)
        {
            return (x, Reduce(spelt[..length], asC, 'C', out _));
        }

        asX[..x].CopyTo(asC);
        return (x, x);
    }

    /// <summary>The keys of a name as texts, for tables: one, or two where <c>ch</c> occurs.</summary>
    public static string[] Of(ReadOnlySpan<char> name)
    {
        Span<char> first = stackalloc char[Room];
        Span<char> second = stackalloc char[Room];
        var (x, c) = Write(name, first, second);
        return x == 0 ? [] : first[..x].SequenceEqual(second[..c]) ? [new string(first[..x])] : [new string(first[..x]), new string(second[..c])];
    }

    /// <summary>Whether a word with this first letter, of a to z, may have a key with that first letter.</summary>
    public static bool MayBegin(char letter, char key) => letter switch
    {
        'i' or 'j' or 'y' => true,
        's' => key is 's' or 'S' or 'Q',
        't' => key is 't' or 'C' or 's',
        'k' => key is 'k' or 'X',
        'z' => key is 's' or 'S',
        'c' => key is 's' or 'X' or 'C',
        'x' => key == 'k',
        'w' or 'f' => key == 'v',
        'h' => key == 'g',
        _ => key == letter,
    };

    /// <summary>Whether a word with this last letter, of a to z, may have a key with that last letter.</summary>
    public static bool MayEnd(char letter, char key) => letter switch
    {
        'i' or 'j' or 'y' => true,
        'h' => key is 'g' or 'X' or 'C' or 'S' or 'Q',
        'z' or 'c' or 'x' => key == 's',
        'w' or 'f' => key == 'v',
        'o' => key is 'o' or 'e',
        _ => key == letter,
    };

    // Lower case, letters of the scientific system, diacritics.
    private static int Spell(ReadOnlySpan<char> name, Span<char> target)
    {
        var length = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i] < 128 ? Fold.Letter(name[i]) : char.ToLowerInvariant(name[i]);
            if (letter < 128 && letter != '\'')
            {
                target[length++] = letter;
                continue;
            }

            var group = letter switch
            {
                'š' when i + 1 < name.Length && char.ToLowerInvariant(name[i + 1]) == 'č' => "schtsch",
                'č' => "tsch",
                'š' or 'ž' => "sch",
                'ë' => "jo",
                'ß' => "ss",
                '\'' or '’' or 'ʼ' => "",
                _ => null,
            };
            if (group is null)
            {
                target[length++] = Fold.Letter(letter);
                continue;
            }

            group.CopyTo(target[length..]);
            length += group.Length;
            i += group == "schtsch" ? 1 : 0;
        }

        return length;
    }

    private static int Reduce(ReadOnlySpan<char> spelt, Span<char> key, char ch, out bool isAmbiguous)
    {
        isAmbiguous = false;
        var start = spelt.Length > 1 && spelt[0] is 'j' or 'y' && IsVowel(spelt[1]) ? 1 : 0;
        var length = 0;
        for (var i = start; i < spelt.Length;)
        {
            i += Consume(spelt[i..], ch, out var first, out var second, ref isAmbiguous);
            length = Append(key, length, first);
            length = second == '\0' ? length : Append(key, length, second);
        }

        length = Soften(key[..length]);
        length = DropGlides(key[..length]);
        return Collapse(key[..length]);
    }

    private static int Consume(ReadOnlySpan<char> rest, char ch, out char first, out char second, ref bool isAmbiguous)
    {
        second = '\0';
        if (rest.Length == 1 || !(rest[0] switch { 's' => rest[1] is 'c' or 'h', 't' => rest[1] is 's' or 'z', 'k' or 'z' or 'c' => rest[1] == 'h', _ => false }))
        {
            return Single(rest[0], out first, out second);
        }

        foreach (var (from, to) in Groups)
        {
            if (rest.StartsWith(from))
            {
                first = to[0];
                return from.Length;
            }
        }

        if (rest.StartsWith("ch"))
        {
            isAmbiguous = true;
            first = ch;
            return 2;
        }

        return Single(rest[0], out first, out second);
    }

    private static int Single(char letter, out char first, out char second)
    {
        (first, second) = letter switch { 'x' => ('k', 's'), 'w' or 'f' => ('v', '\0'), 'z' or 'c' => ('s', '\0'), 'j' or 'y' => ('i', '\0'), 'h' => ('g', '\0'), var other => (other, '\0') };
        return 1;
    }

    private static int Append(Span<char> key, int length, char letter)
    {
        if (length > 0 && key[length - 1] == letter)
        {
            return length;
        }

        key[length] = letter;
        return length + 1;
    }

    // ё is written io, jo, yo, e, and o after a hissing sound.
    private static int Soften(Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < key.Length; i++)
        {
            var isYo = key[i] == 'i' && i + 1 < key.Length && key[i + 1] == 'o';
            var afterHiss = key[i] == 'o' && length > 0 && key[length - 1] is 'C' or 'S' or 'Q';
            key[length++] = isYo || afterHiss ? 'e' : key[i];
            i += isYo ? 1 : 0;
        }

        return length;
    }

    private static int DropGlides(Span<char> key)
    {
        var length = 0;
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != 'i' || (i + 1 < key.Length && !IsVowel(key[i + 1])))
            {
                key[length++] = key[i];
            }
        }

        return length;
    }

    private static int Collapse(Span<char> key)
    {
        var length = 0;
        foreach (var letter in key)
        {
            length = Append(key, length, letter);
        }

        return length;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}

namespace Depesche.Naming;

/// <summary>German inflection of names, generated from the nominative that the knowledge lists.</summary>
internal static class Inflection
{
    /// <summary>Endings of an adjective.</summary>
    public static readonly string[] AdjectiveEndings = ["", "e", "en", "er", "es", "em"];

    /// <summary>The nominative and the genitive of a name: -s; an apostrophe after s, ß, x, z; nothing for abbreviations of two letters.</summary>
    public static IEnumerable<string> Name(string name)
    {
        yield return name;
        var last = name[^1];
        if (!char.IsLetter(last) || name.Length - LastWord(name) < 3)
        {
            yield break;
        }

        if (last is 's' or 'ß' or 'x' or 'z')
        {
            yield return name + "’";
            yield return name + "'";
        }
        else
        {
            yield return name + "s";
        }
    }

    /// <summary>The singular forms of a noun, and the dative of a plural in -e: Amt, Amts, Amtes; Gespräche, Gesprächen.</summary>
    public static IEnumerable<string> Noun(string noun)
    {
        foreach (var form in Name(noun))
        {
            yield return form;
        }

        if (EndsWithAny(noun, "amt", "rat", "ium", "tag", "haus", "hof", "bund", "ses", "stab", "werk", "platz", "dienst", "pakt", "Amt", "Rat", "Haus", "Platz", "Palast", "Bund", "Hof"))
        {
            yield return noun + "es";
            yield return noun + "s";
        }

        if (EndsWithAny(noun, "iche", "äche", "ander", "länder", "rechte"))
        {
            yield return noun + "n";
        }
    }

    /// <summary>An adjective in front of a noun, all endings, from any of its forms.</summary>
    public static IEnumerable<string> Adjective(string adjective)
    {
        var stem = Stem(adjective);
        return AdjectiveEndings.Skip(1).Select(ending => stem + ending);
    }

    /// <summary>Whether a word at the front of a name inflects like an adjective: ends in -e, -er, -es, -en and is none that a city lends.</summary>
    public static bool IsAdjective(string word, IReadOnlySet<string> invariant) =>
        word.Length > 3 && (word.EndsWith('e') || EndsWithAny(word, "er", "es", "en")) && !invariant.Contains(word) && word.All(letter => char.IsLetter(letter) || letter == '-');

    /// <summary>The adjective without its ending.</summary>
    public static string Stem(string adjective) =>
        adjective.EndsWith('e') ? adjective[..^1] : EndsWithAny(adjective, "er", "es", "en", "em") ? adjective[..^2] : adjective;

    /// <summary>The genitive, dative and plural of an inhabitant: Russe, Russen; Ukrainer, Ukrainers, Ukrainern; Russin, Russinnen.</summary>
    public static IEnumerable<string> Inhabitant(string name)
    {
        yield return name;
        if (name.EndsWith("in", StringComparison.Ordinal))
        {
            yield return name + "nen";
        }
        else if (name.EndsWith('e'))
        {
            yield return name + "n";
        }
        else if (name.EndsWith("er", StringComparison.Ordinal))
        {
            yield return name + "s";
            yield return name + "n";
        }
    }

    private static int LastWord(string name) => name.LastIndexOfAny([' ', '-']) + 1;

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

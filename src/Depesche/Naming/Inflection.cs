namespace Depesche.Naming;

/// <summary>German inflection of names, generated from the nominative that the knowledge lists.</summary>
/// <remarks>Forms are written into a list that the caller uses again and again: thousands are made at every start.</remarks>
internal static class Inflection
{
    /// <summary>Endings of an adjective.</summary>
    public static readonly string[] AdjectiveEndings = ["", "e", "en", "er", "es", "em"];

    private static readonly string[] StrongEndings = ["amt", "rat", "ium", "tag", "haus", "hof", "bund", "ses", "stab", "werk", "platz", "dienst", "pakt", "Amt", "Rat", "Haus", "Platz", "Palast", "Bund", "Hof"];

    private static readonly string[] PluralEndings = ["iche", "äche", "ander", "länder", "rechte"];

    /// <summary>The nominative and the genitive of a name: -s; an apostrophe after s, ß, x, z; nothing for abbreviations of two letters.</summary>
    public static void Name(string name, List<string> forms)
    {
        forms.Add(name);
        var last = name[^1];
        if (!char.IsLetter(last) || name.Length - LastWord(name) < 3)
        {
            return;
        }

        if (last is 's' or 'ß' or 'x' or 'z')
        {
            forms.Add(name + "’");
            forms.Add(name + "'");
        }
        else
        {
            forms.Add(name + "s");
        }
    }

    /// <summary>The singular forms of a noun, and the dative of a plural in -e: Amt, Amts, Amtes; Gespräche, Gesprächen.</summary>
    public static void Noun(string noun, List<string> forms)
    {
        Name(noun, forms);
        if (EndsWithAny(noun, StrongEndings))
        {
            forms.Add(noun + "es");
            forms.Add(noun + "s");
        }

        if (EndsWithAny(noun, PluralEndings))
        {
            forms.Add(noun + "n");
        }
    }

    /// <summary>Whether a word at the front of a name inflects like an adjective: ends in -e, -er, -es, -en and is none that a city lends.</summary>
    public static bool IsAdjective(string word, HashSet<string> invariant)
    {
        if (word.Length <= 3 || !(word[^1] == 'e' || (word[^2] == 'e' && word[^1] is 'r' or 's' or 'n')) || invariant.Contains(word))
        {
            return false;
        }

        foreach (var letter in word)
        {
            if (!char.IsLetter(letter) && letter != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The adjective without its ending.</summary>
    public static string Stem(string adjective) =>
        adjective[^1] == 'e' ? adjective[..^1] : adjective.Length > 1 && adjective[^2] == 'e' && adjective[^1] is 'r' or 's' or 'n' or 'm' ? adjective[..^2] : adjective;

    /// <summary>The genitive, dative and plural of an inhabitant: Russe, Russen; Ukrainer, Ukrainers, Ukrainern; Russin, Russinnen.</summary>
    public static void Inhabitant(string name, List<string> forms)
    {
        forms.Add(name);
        if (name.EndsWith("in", StringComparison.Ordinal))
        {
            forms.Add(name + "nen");
        }
        else if (name.EndsWith('e'))
        {
            forms.Add(name + "n");
        }
        else if (name.EndsWith("er", StringComparison.Ordinal))
        {
            forms.Add(name + "s");
            forms.Add(name + "n");
        }
    }

    private static int LastWord(string name) => name.LastIndexOfAny([' ', '-']) + 1;

    private static bool EndsWithAny(string word, string[] endings)
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

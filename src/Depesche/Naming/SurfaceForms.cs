using System.Text;

namespace Depesche.Naming;

/// <summary>Writes down every way in which an entity can stand in a text.</summary>
/// <param name="invariant">City adjectives such as Genfer, which never inflect.</param>
/// <param name="countryAdjectives">Stems of country adjectives, which also begin names in lower case.</param>
/// <param name="target">Where the forms go; the same text may come twice.</param>
internal sealed class SurfaceForms(HashSet<string> invariant, HashSet<string> countryAdjectives, List<SurfaceForm> target)
{
    private static readonly string[] Stances = ["pro", "anti", "nicht", "Pro", "Anti", "Nicht"];

    private readonly List<string> forms = [];
    private readonly List<string> fronts = [];
    private readonly List<string> nouns = [];

    /// <summary>Writes all forms of an entity, inflected.</summary>
    public void Write(int number, Entity entity)
    {
        if (entity.Type == EntityType.Person)
        {
            Person(number, entity.Name, entity.Sort == entity.Name);
            foreach (var name in entity.Variants)
            {
                Person(number, name, surnameFirst: false);
            }
        }
        else
        {
            Thing(number, entity);
        }

        foreach (var text in entity.Not)
        {
            Add(number, text, FormKind.Blocked, true);
            if (char.IsLower(text[0]))
            {
                // At the beginning of a sentence.
                Add(number, Capital(text), FormKind.Blocked, false);
            }
        }
    }

    private void Person(int number, string name, bool surnameFirst)
    {
        var surname = PersonName.Of(name, surnameFirst).Surname;
        forms.Clear();
        Inflection.Name(name, forms);
        foreach (var form in forms)
        {
            Add(number, form, name.Contains(' ', StringComparison.Ordinal) ? FormKind.Name : FormKind.Surname, true);
        }

        if (surname != name)
        {
            forms.Clear();
            Inflection.Name(surname, forms);
            foreach (var form in forms)
            {
                Add(number, form, FormKind.Surname, false);
                if (char.IsLower(form[0]))
                {
                    // At the beginning of a sentence.
                    Add(number, Capital(form), FormKind.Surname, false);
                }
            }
        }
    }

    private void Thing(int number, Entity entity)
    {
        Name(number, entity, entity.Name);
        foreach (var name in entity.Variants)
        {
            Name(number, entity, name);
        }

        foreach (var adjective in entity.Adjectives)
        {
            if (char.IsUpper(adjective[0]) && adjective.EndsWith("er", StringComparison.Ordinal))
            {
                Add(number, adjective, FormKind.CityAdjective, true);
            }
            else
            {
                Adjective(number, adjective);
            }
        }

        foreach (var inhabitant in entity.Inhabitants)
        {
            forms.Clear();
            Inflection.Inhabitant(inhabitant, forms);
            foreach (var form in forms)
            {
                Add(number, form, FormKind.Demonym, true);
            }
        }
    }

    private void Name(int number, Entity entity, string name)
    {
        forms.Clear();
        Phrase(name);
        foreach (var form in forms)
        {
            Add(number, form, FormKind.Name, true);
            if ((entity.Type == EntityType.Place && entity.Guard == "none" && form.Length > 2) || entity.Guard is "newspaper" or "capitals" or "quoted")
            {
                Add(number, Upper(form), FormKind.Name, false);
            }
        }
    }

    private void Adjective(int number, string stem)
    {
        foreach (var ending in Inflection.AdjectiveEndings)
        {
            var form = stem + ending;
            Add(number, form, FormKind.Adjective, true);
            if (!char.IsLower(stem[0]))
            {
                continue;
            }

            Add(number, Capital(form), FormKind.Adjective, true);
            foreach (var stance in Stances)
            {
                Add(number, stance + form, FormKind.Adjective, true);
                Add(number, $"{stance}-{form}", FormKind.Adjective, true);
            }
        }
    }

    // Adjectives in front inflect with the noun; what follows the first noun (of, in, and) does not.
    private void Phrase(string name)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
        {
            Inflection.Noun(name, forms);
            return;
        }

        var words = name.Split(' ');
        var adjectives = 0;
        while (adjectives < words.Length - 1 && Inflection.IsAdjective(words[adjectives], invariant))
        {
            adjectives++;
        }

        var noun = adjectives == 0 ? FirstNoun(words) : adjectives;
        var behind = string.Concat(words[(noun + 1)..].Select(word => " " + word));
        nouns.Clear();
        Inflection.Noun(words[noun], nouns);
        if (adjectives == 0)
        {
            var front = string.Concat(words[..noun].Select(word => word + " "));
            foreach (var form in nouns)
            {
                forms.Add(front + form + behind);
            }

            return;
        }

        var stem = Inflection.Stem(words[0]);
        foreach (var form in nouns)
        {
            foreach (var ending in Inflection.AdjectiveEndings)
            {
                if (ending.Length == 0)
                {
                    continue;
                }

                // Further adjectives take the ending of the first.
                var further = adjectives == 1 ? "" : string.Concat(words[1..adjectives].Select(word => $"{Inflection.Stem(word)}{ending} "));
                fronts.Clear();
                Cased(stem + ending);
                foreach (var front in fronts)
                {
                    forms.Add($"{front} {further}{form}{behind}");
                }
            }
        }
    }

    private void Cased(string form)
    {
        fronts.Add(form);
        var upper = Capital(form);
        if (upper != form)
        {
            fronts.Add(upper);
        }
        else
        {
            var lower = char.ToLowerInvariant(form[0]) + form[1..];
            if (lower != form && countryAdjectives.Contains(Inflection.Stem(lower)))
            {
                fronts.Add(lower);
            }
        }
    }

    // The noun that takes the genitive: the word before a preposition or article, else the last.
    private static int FirstNoun(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] is "für" or "in" or "der" or "des" or "von" or "am" or "im" or "und" or "an" or "gegen" or "zur")
            {
                return i - 1;
            }
        }

        return words.Length - 1;
    }

    // A form and its further spellings.
    private void Add(int number, string text, FormKind kind, bool listed)
    {
        target.Add(new SurfaceForm(number, text, kind, listed));
        var isAscii = Ascii.IsValid(text);
        if (!isAscii)
        {
            Respelt(number, text, kind);
        }
        else if (kind == FormKind.Name && text.Length > 3 && !text.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            var word = text[0] + text[1..].ToLowerInvariant();
            target.Add(new SurfaceForm(number, word, kind, false));
            target.Add(new SurfaceForm(number, word + "s", kind, false));
        }
    }

    private void Respelt(int number, string text, FormKind kind)
    {
        var (hasSharp, hasForeign, hasUmlaut) = (false, false, false);
        foreach (var letter in text)
        {
            hasSharp |= letter == 'ß';
            hasForeign |= Letters.IsForeign(letter);
            hasUmlaut |= letter is 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' or 'ø' or 'å' or 'Ø' or 'Å';
        }

        if (hasSharp)
        {
            target.Add(new SurfaceForm(number, text.Replace("ß", "ss", StringComparison.Ordinal), kind, false));
        }

        if (hasForeign)
        {
            target.Add(new SurfaceForm(number, Fold.Foreign(text), kind, false));
        }

        if (hasUmlaut && kind is FormKind.Name or FormKind.Surname)
        {
            target.Add(new SurfaceForm(number, WithoutUmlauts(text), kind, false));
        }
    }

    private static string WithoutUmlauts(string text) =>
        text.Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal).Replace("Ø", "Oe", StringComparison.Ordinal).Replace("Å", "Aa", StringComparison.Ordinal)
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
            .Replace("Ä", "Ae", StringComparison.Ordinal).Replace("Ö", "Oe", StringComparison.Ordinal).Replace("Ü", "Ue", StringComparison.Ordinal);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Upper(string text) => text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant();
}

namespace Depesche.Naming;

/// <summary>Writes down every way in which an entity can stand in a text.</summary>
/// <param name="invariant">City adjectives such as Genfer, which never inflect.</param>
/// <param name="countryAdjectives">Stems of country adjectives, which also begin names in lower case.</param>
internal sealed class SurfaceForms(IReadOnlySet<string> invariant, IReadOnlySet<string> countryAdjectives)
{
    private static readonly string[] Stances = ["pro", "anti", "nicht"];

    /// <summary>All forms of an entity, inflected; the same text may come twice.</summary>
    public IEnumerable<SurfaceForm> Of(Entity entity)
    {
        var forms = entity.Type == EntityType.Person ? Person(entity) : Thing(entity);
        return forms.Concat(entity.Not.Select(text => new SurfaceForm(text, FormKind.Blocked, true))).SelectMany(Spellings);
    }

    private static IEnumerable<SurfaceForm> Person(Entity person)
    {
        var surnameFirst = person.Sort == person.Name;
        foreach (var (name, index) in person.Variants.Prepend(person.Name).Select((name, index) => (name, index)))
        {
            var surname = PersonName.Of(name, surnameFirst && index == 0).Surname;
            foreach (var form in Inflection.Name(name))
            {
                yield return new SurfaceForm(form, name.Contains(' ', StringComparison.Ordinal) ? FormKind.Name : FormKind.Surname, true);
            }

            foreach (var form in Inflection.Name(surname).Where(_ => surname != name))
            {
                yield return new SurfaceForm(form, FormKind.Surname, false);
                if (char.IsLower(form[0]))
                {
                    // At the beginning of a sentence.
                    yield return new SurfaceForm(Capital(form), FormKind.Surname, false);
                }
            }
        }
    }

    private IEnumerable<SurfaceForm> Thing(Entity entity)
    {
        foreach (var name in entity.Variants.Prepend(entity.Name))
        {
            foreach (var form in Phrase(name))
            {
                yield return new SurfaceForm(form, FormKind.Name, true);
                if ((entity.Type == EntityType.Place && entity.Guard == "none" && form.Length > 2) || entity.Guard is "newspaper" or "capitals" or "quoted")
                {
                    yield return new SurfaceForm(Upper(form), FormKind.Name, false);
                }
            }
        }

        foreach (var adjective in entity.Adjectives)
        {
            if (char.IsUpper(adjective[0]) && adjective.EndsWith("er", StringComparison.Ordinal))
            {
                yield return new SurfaceForm(adjective, FormKind.CityAdjective, true);
                continue;
            }

            foreach (var form in AdjectiveForms(adjective))
            {
                yield return new SurfaceForm(form, FormKind.Adjective, true);
            }
        }

        foreach (var form in entity.Inhabitants.SelectMany(Inflection.Inhabitant))
        {
            yield return new SurfaceForm(form, FormKind.Demonym, true);
        }
    }

    private static IEnumerable<string> AdjectiveForms(string stem)
    {
        foreach (var ending in Inflection.AdjectiveEndings)
        {
            var form = stem + ending;
            yield return form;
            yield return Capital(form);
            foreach (var stance in Stances.Where(_ => char.IsLower(stem[0])))
            {
                yield return stance + form;
                yield return $"{stance}-{form}";
                yield return Capital(stance) + form;
                yield return $"{Capital(stance)}-{form}";
            }
        }
    }

    // Adjectives in front inflect with the noun; what follows the first noun (of, in, and) does not.
    private IEnumerable<string> Phrase(string name)
    {
        var words = name.Split(' ');
        var adjectives = words.TakeWhile((word, index) => index < words.Length - 1 && Inflection.IsAdjective(word, invariant)).Count();
        if (adjectives == 0)
        {
            var noun = FirstNoun(words);
            foreach (var form in Inflection.Noun(words[noun]))
            {
                yield return Join(words, noun, form);
            }

            yield break;
        }

        string[][] fronts = [.. words[..adjectives].Select((word, index) => Inflection.Adjective(word).SelectMany(form => index == 0 ? Cased(form) : [form]).ToArray())];
        foreach (var noun in Inflection.Noun(words[adjectives]))
        {
            foreach (var front in fronts[0])
            {
                // Further adjectives take the ending of the first.
                var ending = front[(Inflection.Stem(words[0]).Length)..];
                var further = words[1..adjectives].Select(word => Inflection.Stem(word) + ending);
                yield return string.Join(' ', [front, .. further, noun, .. words[(adjectives + 1)..]]);
            }
        }
    }

    private IEnumerable<string> Cased(string form)
    {
        yield return form;
        var lower = char.ToLowerInvariant(form[0]) + form[1..];
        var upper = Capital(form);
        if (lower != form && countryAdjectives.Contains(Inflection.Stem(lower)))
        {
            yield return lower;
        }
        else if (upper != form)
        {
            yield return upper;
        }
    }

    // The noun that takes the genitive: the word before a preposition or article, else the last.
    private static int FirstNoun(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (char.IsLower(words[i][0]) && words[i] is "für" or "in" or "der" or "des" or "von" or "am" or "im" or "und" or "an" or "gegen" or "zur")
            {
                return i - 1;
            }
        }

        return words.Length - 1;
    }

    private static string Join(string[] words, int at, string form) => words.Length == 1 ? form : string.Join(' ', [.. words[..at], form, .. words[(at + 1)..]]);

    private static IEnumerable<SurfaceForm> Spellings(SurfaceForm form)
    {
        yield return form;
        if (form.Text.Contains('ß', StringComparison.Ordinal))
        {
            yield return form with { Text = form.Text.Replace("ß", "ss", StringComparison.Ordinal), Listed = false };
        }

        if (form.Text.Any(Fold.IsForeign))
        {
            yield return form with { Text = Fold.Foreign(form.Text), Listed = false };
        }

        if (form.Kind is FormKind.Name or FormKind.Surname && form.Text.Any(letter => letter is 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' or 'ø' or 'å' or 'Ø' or 'Å'))
        {
            yield return form with { Text = WithoutUmlauts(form.Text), Listed = false };
        }

        if (form.Kind == FormKind.Name && form.Text.Length > 3 && form.Text.All(char.IsAsciiLetterUpper))
        {
            yield return form with { Text = form.Text[0] + form.Text[1..].ToLowerInvariant(), Listed = false };
            yield return form with { Text = form.Text[0] + form.Text[1..].ToLowerInvariant() + "s", Listed = false };
        }
    }

    private static string WithoutUmlauts(string text) =>
        text.Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal).Replace("Ø", "Oe", StringComparison.Ordinal).Replace("Å", "Aa", StringComparison.Ordinal)
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
            .Replace("Ä", "Ae", StringComparison.Ordinal).Replace("Ö", "Oe", StringComparison.Ordinal).Replace("Ü", "Ue", StringComparison.Ordinal);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Upper(string text) => text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant();
}

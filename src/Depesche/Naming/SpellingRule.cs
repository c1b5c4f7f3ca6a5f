namespace Depesche.Naming;

/// <summary>Finds names in other romanisations, and misspelt ones where the right name is near.</summary>
internal static class SpellingRule
{
    private const int ShortestKey = 5;

    private static readonly SuffixSet NounEndings = new(2, GermanWords.NounEndings);

    /// <summary>Reads the capitalised words that nothing else knows.</summary>
    public static void Apply(ArticleScan scan)
    {
        foreach (var i in scan.Capitals.Items)
        {
            if (!IsCandidate(scan, i))
            {
                continue;
            }

            if (!(scan.Index.MayHaveKey(scan.Text(i)) && Key(scan, i, 0)) && scan.Text(i)[^1] == 's' && scan.Index.MayHaveKey(scan.Text(i)[..^1]))
            {
                Key(scan, i, 1);
            }
        }

        foreach (var i in scan.Capitals.Items)
        {
            if (scan.Tokens[i].Length >= 5 && IsCandidate(scan, i))
            {
                Typo(scan, i);
            }
        }
    }

    private static bool IsCandidate(ArticleScan scan, int token) =>
        scan.Tokens[token].Is(Shape.Capital) && scan.Tokens[token].Length >= 4 && scan.IsFree(token) && !scan.Tokens[token].Is(Shape.AllCapitals)
        && (scan.ClassOf(token) & ~Words.GivenName) == Words.None && Hyphens.Allow(scan, token);

    private static bool Key(ArticleScan scan, int token, int genitive)
    {
        Span<char> asX = stackalloc char[RomanisationKey.Room];
        Span<char> asC = stackalloc char[RomanisationKey.Room];
        var (x, c) = RomanisationKey.Write(scan.Text(token)[..^genitive], asX, asC);
        return x > 0 && (Key(scan, token, asX[..x]) || (!asX[..x].SequenceEqual(asC[..c]) && Key(scan, token, asC[..c])));
    }

    private static bool Key(ArticleScan scan, int token, ReadOnlySpan<char> key)
    {
        var found = scan.Index.ByKey(key);
        if (found.IsEmpty)
        {
            return false;
        }

        var given = GivenRun.Before(scan, token);
        foreach (var entity in found)
        {
            if (!given.IsEmpty && scan.Index.Persons[entity] is { } person && given.Agrees(scan, person))
            {
                scan.Add(new Draft(given.First, token, MentionKind.Name, entity, NamingRules.KeyGiven));
                scan.Named(token, person.Surname, entity);
                return true;
            }
        }

        if (given.IsKnown)
        {
            return false;
        }

        var (anchored, free, isApart) = (Only.None, Only.None, false);
        foreach (var entity in found)
        {
            anchored = scan.Anchored.Contains(entity) ? anchored.And(entity) : anchored;
            free = scan.Index.Entities[entity].BareSurname ? free.And(entity) : free;
            isApart |= IsApart(scan, entity);
        }

        var isAnchored = anchored.IsOne;
        if (!isAnchored && (isApart || !free.IsOne || key.Length < ShortestKey || NounEndings.Ends(scan.Text(token))))
        {
            return false;
        }

        var kind = scan.HyphenBehind(token) ? MentionKind.Part : MentionKind.Name;
        scan.Add(new Draft(token, token, kind, isAnchored ? anchored.Entity : free.Entity, NamingRules.Key) { Confidence = isAnchored ? 0.90 : NamingRules.Key.Confidence });
        return true;
    }

    // The text names the one whom the editor told apart from this entity: then another spelling is not for us to judge.
    private static bool IsApart(ArticleScan scan, int entity)
    {
        foreach (var id in scan.Index.Entities[entity].NotSameAs)
        {
            foreach (var anchored in scan.Anchored)
            {
                if (scan.Index.Entities[anchored].Id == id)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Typo(ArticleScan scan, int token)
    {
        var word = scan.Text(token);
        if (GermanWords.Surnames.Contains(word))
        {
            return;
        }

        // "Den Boden bereitet": a surname alone has no article, a common noun has.
        if (token > 0 && scan.Has(token - 1, token) && scan.Tokens[token].Is(Shape.AfterBlank) && scan.Is(token - 1, Words.Article))
        {
            return;
        }

        var mayHaveGiven = token > 0 && scan.Is(token - 1, Words.GivenName);
        if (!mayHaveGiven && scan.Spellable(word[0]).Count == 0)
        {
            return;
        }

        var given = GivenRun.Before(scan, token);
        foreach (var (entity, name) in scan.Spellable(word[0]))
        {
            // Two letters apart at most, and the s of the genitive.
            if (word.Length - name.Length is < -2 or > 3)
            {
                continue;
            }

            // "ein Sachse" is somebody from Sachsen.
            if (scan.Index.Persons[entity] is null && name.AsSpan().StartsWith(word))
            {
                continue;
            }

            if (IsMisspelt(word, name, given, scan.Index.Persons[entity] is { } person && given.Agrees(scan, person), isAnchored: true))
            {
                var isSame = !given.IsEmpty && scan.Index.Persons[entity] is { } one && given.Agrees(scan, one);
                if (given.IsKnown && !isSame)
                {
                    continue;
                }

                scan.Add(new Draft(isSame ? given.First : token, token, scan.HyphenBehind(token) ? MentionKind.Part : MentionKind.Name, entity, isSame ? NamingRules.TypoGiven : NamingRules.Typo));
                return;
            }
        }

        if (!given.IsKnown)
        {
            return;
        }

        foreach (var entity in scan.Index.PersonsBy(word[0]))
        {
            if (scan.Index.Persons[entity] is { } person && word.Length - person.Surname.Length is >= -2 and <= 3 && IsMisspelt(word, person.Surname, given, sameGiven: true, isAnchored: false) && given.Agrees(scan, person))
            {
                scan.Add(new Draft(given.First, token, MentionKind.Name, entity, NamingRules.TypoGiven));
                scan.Named(token, person.Surname, entity);
                return;
            }
        }
    }

    private static bool IsMisspelt(ReadOnlySpan<char> word, string name, GivenRun given, bool sameGiven, bool isAnchored)
    {
        // What is spelt right was left alone for a reason: "der Bauer" is no misspelt Bauer.
        if (name.Length < 5 || word[0] != name[0] || word.Length < 5 || word.SequenceEqual(name) || (word[^1] == 's' && word[..^1].SequenceEqual(name)))
        {
            return false;
        }

        var limit = sameGiven && !given.IsEmpty && name.Length >= (isAnchored ? 6 : 8) ? 2 : 1;
        return (EditDistance.Of(word, name, limit) <= limit || (word[^1] == 's' && EditDistance.Of(word[..^1], name, limit) <= limit && word.Length > 6)) && !IsDerived(word, name);
    }

    private static bool IsDerived(ReadOnlySpan<char> word, string name)
    {
        foreach (var ending in GermanWords.DerivedEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && !name.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

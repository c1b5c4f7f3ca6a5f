namespace Depesche.Naming;

/// <summary>Decides where a capital stands for its government.</summary>
internal static class MetonymyRule
{
    private static readonly HashSet<string> Apposed = new(["Hauptstadt", "Stadt", "Metropole", "Millionenstadt", "Millionenmetropole", "Großstadt", "Raum", "Großraum", "Region", "Flughafen", "Gebiet", "Oblast", "Hafen", "Universität", "Standort", "Ort", "Botschaft", "Konferenzort", "Tagungsort", "Treffpunkt", "Konsulat", "Studio"], StringComparer.Ordinal);

    private static readonly HashSet<string> TownVerbs = new(["liegt", "lag", "feiert", "feierte", "träumt", "träumte", "schläft", "schlief", "wächst", "wuchs", "brennt", "brannte", "friert", "fror", "gewinnt", "gewann", "spielt", "spielte", "siegt", "siegte", "jubelt", "jubelte", "versinkt", "versank"], StringComparer.Ordinal);

    private static readonly HashSet<string> TownNouns = new(["Einwohner", "Inzidenz", "Neuinfektionen", "Coronafälle", "Schnee", "Regen", "Hitze", "Frost", "Hochwasser", "Touristen", "Eishockey", "Fußball", "Finale"], StringComparer.Ordinal);

    /// <summary>Turns the names of capitals into metonyms unless a preposition of place governs them or what stands around them is about the city.</summary>
    public static void Apply(ArticleScan scan)
    {
        for (var i = 0; i < scan.Drafts.Count; i++)
        {
            var draft = scan.Drafts[i];
            if (draft.Kind == MentionKind.Name && draft.Entity >= 0 && scan.Index.Entities[draft.Entity] is { Type: EntityType.Place, Actor: { } actor } && IsActor(scan, draft))
            {
                scan.Drafts[i] = draft with { Kind = MentionKind.Metonym, Actor = actor };
            }
        }
    }

    private static bool IsActor(ArticleScan scan, Draft draft)
    {
        var token = scan.Tokens[draft.First];
        var text = scan.BlockText(draft.First);
        var end = scan.Tokens[draft.Last].End;
        if (token.Is(Shape.AllCapitals) || IsDateline(text, token.Start, end) || IsInBrackets(text, token.Start, end))
        {
            return false;
        }

        var next = draft.Last + 1;
        if (scan.Follows(next) && scan.Has(next, draft.Last) && scan.Is(next, Words.CityNoun))
        {
            return false;
        }

        return !IsGoverned(scan, draft.First) && !IsVisited(scan, draft) && !IsPartOfName(scan, draft) && !IsTown(scan, draft);
    }

    // "Paris Hilton heiratete": a subject at the beginning of a sentence has its verb behind it, not another capital. Behind a comma "das" is no article: "ein Manöver, das Dublin Kummer macht".
    private static bool IsPartOfName(ArticleScan scan, Draft draft)
    {
        var next = draft.Last + 1;
        return scan.Follows(next) && scan.Has(next, draft.Last) && scan.Tokens[next].Is(Shape.Capital) && scan.Tokens[next].Word < 0 && scan.Tokens[draft.First].Block > 0 | !scan.Tokens[draft.First].Is(Shape.BlockStart)
            && (scan.Tokens[draft.First].Is(Shape.SentenceStart) || IsAgainst(scan, draft.First) || (scan.Has(draft.First - 1, draft.First) && scan.Follows(draft.First) && scan.Is(draft.First - 1, Words.Article) && scan.Tokens[draft.First - 1].Is(Shape.AfterBlank | Shape.SentenceStart)));
    }

    private static bool IsAgainst(ArticleScan scan, int first) => scan.Has(first - 1, first) && scan.Follows(first) && scan.Text(first - 1) is "gegen";

    // What only a town does, or has: liegt, feiert, Einwohner, Neuinfektionen.
    private static bool IsTown(ArticleScan scan, Draft draft)
    {
        if (scan.Has(draft.First - 1, draft.First) && scan.Follows(draft.First) && scan.Text(draft.First - 1) is "Ganz" or "ganz" or "halb" or "Halb")
        {
            return true;
        }

        var verb = draft.Last + 1;
        var isSubject = !scan.Has(draft.First - 1, draft.First) || !scan.Is(draft.First - 1, Words.Preposition | Words.PlacePreposition);
        if (isSubject && scan.Follows(verb) && scan.Has(verb, draft.Last) && TownVerbs.Contains(scan.Text(verb).ToString()))
        {
            return true;
        }

        for (var at = verb; at - draft.Last < 7 && scan.Has(at, draft.Last) && !IsClauseEnd(scan, at); at++)
        {
            if (TownNouns.Contains(scan.Text(at).ToString()))
            {
                return true;
            }
        }

        return false;
    }

    // The object of a verb of going or attacking: "besucht am Montag Kiew", "hat Moskau verlassen". What stands first in its clause is the subject: "Moskau verließ den Rat".
    private static bool IsVisited(ArticleScan scan, Draft draft)
    {
        for (var at = draft.First - 1; at >= 0 && draft.First - at < 7 && scan.Has(at, draft.First); at--)
        {
            if (IsClauseEnd(scan, at + 1))
            {
                break;
            }

            if (scan.Is(at, Words.PlaceVerb))
            {
                return true;
            }

            if (at == draft.First - 1 ? scan.Is(at, Words.Article) : scan.OwnerOf(at) is { Kind: MentionKind.Name or MentionKind.Metonym })
            {
                break;
            }
        }

        if (IsClauseEnd(scan, draft.First) || !scan.Has(draft.First - 1, draft.First))
        {
            return false;
        }

        for (var at = draft.Last + 1; at - draft.Last < 5 && scan.Has(at, draft.Last) && !IsClauseEnd(scan, at); at++)
        {
            if (scan.Is(at, Words.PlaceVerb))
            {
                return true;
            }

            if (scan.Is(at, Words.Article) || (scan.Tokens[at].Is(Shape.Capital) && !scan.Is(at, Words.Common)))
            {
                return false;
            }
        }

        return false;
    }

    // Whether a comma or a full stop stands before a word.
    private static bool IsClauseEnd(ArticleScan scan, int token) => scan.Tokens[token].Is(Shape.SentenceStart) || !scan.Tokens[token].Is(Shape.AfterBlank | Shape.AfterHyphen | Shape.AfterJoint);

    // Back over adjectives, articles and what is coordinated to the word that governs the name.
    private static bool IsGoverned(ArticleScan scan, int first)
    {
        for (var at = first - 1; at >= 0 && first - at < 8 && scan.Has(at, first); at--)
        {
            if (scan.Tokens[at + 1].Is(Shape.SentenceStart))
            {
                return false;
            }

            if (scan.Is(at, Words.PlacePreposition))
            {
                return true;
            }

            if (scan.Text(at).SequenceEqual("zwischen"))
            {
                return scan.Has(at - 1, first) && scan.Is(at - 1, Words.WayNoun);
            }

            if (scan.Text(at).SequenceEqual("von"))
            {
                // "Vororte von Moskau", "nördlich von Kiew"
                if (scan.Has(at - 1, first) && scan.Is(at - 1, Words.CityNoun | Words.PlacePreposition | Words.CapitalCity))
                {
                    return true;
                }

                // "von Moskau nach Kiew" is a way, "von Moskau gefordert" an act.
                return scan.Has(first + 1, first) && scan.Text(first + 1) is "nach" or "aus" or "bis";
            }

            if (Apposed.Contains(scan.Text(at).ToString()))
            {
                return true;
            }

            var isPassed = scan.Is(at, Words.Article) || Guards.IsAdjectiveLike(scan, at) || scan.Is(at, Words.Conjunction) || scan.Text(at) is "nun" or "dann" or "jetzt" or "danach" || scan.OwnerOf(at) is { Kind: MentionKind.Name or MentionKind.Metonym or MentionKind.Adjective };
            if (!isPassed || scan.Is(at, Words.Conjunction) && !IsListed(scan, at))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsListed(ArticleScan scan, int conjunction) => scan.OwnerOf(conjunction - 1) is { Kind: MentionKind.Name or MentionKind.Metonym } owner && owner.Entity >= 0 && scan.Index.Entities[owner.Entity].Type == EntityType.Place;

    // "Moskau. Moskau hält …", "Berlin/Kiew (dpa)", "Genf -"
    private static bool IsDateline(string text, int start, int end)
    {
        if (start > 24)
        {
            return false;
        }

        var rest = text.AsSpan(end);
        var isFirst = text.AsSpan(0, start).IndexOfAny(' ', '.') < 0;
        return isFirst && (rest.IsEmpty || rest[0] is '.' or ',' or '/' or ':' || rest.StartsWith(" (", StringComparison.Ordinal) || rest.StartsWith(" -", StringComparison.Ordinal) || rest.StartsWith(" –", StringComparison.Ordinal) || rest.StartsWith(" —", StringComparison.Ordinal));
    }

    private static bool IsInBrackets(string text, int start, int end) => start > 0 && end < text.Length && text[start - 1] == '(' && text[end] is ')' or ',';
}

namespace Depesche.Naming;

/// <summary>What must stand around a name that is a common noun as well: the Greens, separatists, a security conference, newspapers at the beginning of a sentence.</summary>
internal static class CommonNounGuards
{
    // So many words in front and behind a party are read for other parties.
    private const int Reach = 14;

    private static readonly string[] ForeignEndings = ["isch", "ische", "ischen", "ischer", "isches", "ischem"];

    private static readonly string[] Reporting = ["berichtet", "berichtete", "schreibt", "schrieb", "meldet", "meldete", "zitiert", "zitierte", "veröffentlicht", "veröffentlichte", "enthüllt", "enthüllte", "kommentiert", "kommentierte"];

    /// <summary>Whether a party that is called by a colour is meant: die Grünen, Grünen-Chef, SPD und Grüne; not das Grüne Gewölbe, im Grünen.</summary>
    public static bool Party(ArticleScan scan, int first, int last, Entity entity)
    {
        if ((first != last && !scan.Is(first, Words.Article)) || scan.HyphenBehind(last))
        {
            return true;
        }

        if (!scan.Tokens[last].Is(Shape.Capital) || Guards.DirectlyBeforeNoun(scan, last) && !scan.Is(last + 1, Words.Common) || IsForeign(scan, first, last, entity))
        {
            return false;
        }

        if (IsAmongForeign(scan, last, entity))
        {
            return false;
        }

        return IsListed(scan, first, last, entity) || IsInBrackets(scan, first, last) || (scan.Text(last)[^1] == 'n' && (first != last || IsPlural(scan, last))) || IsHeadline(scan, last);
    }

    /// <summary>Whether a common noun stands without another country in front or behind: die Separatisten, not katalanische Separatisten or Separatisten in Kamerun.</summary>
    public static bool Common(ArticleScan scan, int first, int last, Entity entity) => !IsForeign(scan, first, last, entity);

    /// <summary>Whether a newspaper's article begins the sentence, so that its capital says nothing: "Der Spiegel des Sees".</summary>
    public static bool IsPlainArticle(ArticleScan scan, int first, int last) => last == first + 1 && scan.Is(first, Words.Article) && scan.Tokens[first].Is(Shape.SentenceStart) && !IsAlone(scan, first, last);

    // A source in a list, a link's text.
    private static bool IsAlone(ArticleScan scan, int first, int last)
    {
        var text = scan.BlockText(first);
        var (start, end) = (scan.Tokens[first].Start, scan.Tokens[last].End);
        return (start == 0 && end == text.Length) || (start > 0 && end < text.Length && text[start - 1] == '[' && text[end] == ']');
    }

    /// <summary>Whether a word of reporting follows, which only a newspaper does.</summary>
    public static bool Reports(ArticleScan scan, int last) => scan.Follows(last + 1) && scan.Has(last + 1, last) && Array.Exists(Reporting, word => scan.Text(last + 1).SequenceEqual(word));

    /// <summary>Whether unknown capitalised words stand on both sides: the name is a part of a longer one.</summary>
    public static bool IsInside(ArticleScan scan, int token) => IsStrange(scan, token - 1, token) && scan.Follows(token) && IsStrange(scan, token + 1, token) && scan.Follows(token + 1);

    private static bool IsStrange(ArticleScan scan, int token, int neighbour) => scan.Has(token, neighbour) && scan.Tokens[token].Is(Shape.Capital) && scan.Tokens[token].Word < 0;

    // Behind an article or a preposition without one in it, maybe with an adjective between.
    private static bool IsPlural(ArticleScan scan, int token)
    {
        var before = token - 1;
        if (scan.Has(before, token) && scan.Follows(token) && (Guards.IsAdjectiveLike(scan, before) || scan.OwnerOf(before) is { Kind: MentionKind.Adjective }) && scan.Has(before - 1, token) && scan.Follows(before))
        {
            before--;
        }

        if (!scan.Has(before, token) || !scan.Follows(before + 1))
        {
            return false;
        }

        return scan.Text(before) is "die" or "der" or "den" or "Die" or "Der" or "Den" || (scan.Is(before, Words.Preposition | Words.PlacePreposition) && !RoleNounRule.IsContracted(scan, before) && !scan.Is(before, Words.Article) && scan.Text(before) is not ("zum" or "zur"));
    }

    // "SPD, Grüne und FDP"
    private static bool IsListed(ArticleScan scan, int first, int last, Entity entity)
    {
        var isLed = !scan.Tokens[first].Is(Shape.SentenceStart) && (IsParty(scan, first - 1, first, entity) || (scan.Has(first - 1, first) && scan.Is(first - 1, Words.Conjunction) && IsParty(scan, first - 2, first, entity)));
        return isLed || (scan.Has(last + 1, last) && !scan.Tokens[last + 1].Is(Shape.SentenceStart) && (IsParty(scan, last + 1, last, entity) || (scan.Is(last + 1, Words.Conjunction) && IsParty(scan, last + 2, last, entity))));
    }

    private static bool IsParty(ArticleScan scan, int token, int neighbour, Entity entity) => scan.Has(token, neighbour) && PartyAt(scan, token) is { } party && party.Id != entity.Id;

    private static Entity? PartyAt(ArticleScan scan, int token)
    {
        if (scan.Tokens[token].Word < 0 || !scan.Tokens[token].Is(Shape.Capital))
        {
            return null;
        }

        foreach (var sense in scan.Index.Trie.Longest(scan.Tokens, token, out _))
        {
            if (scan.Index.Entities[sense.Entity] is { Subtype: "party" } party)
            {
                return party;
            }
        }

        return null;
    }

    // "ÖVP und Grüne": every other party named nearby is of another country.
    private static bool IsAmongForeign(ArticleScan scan, int last, Entity entity)
    {
        var isForeign = false;
        for (var at = Math.Max(0, last - Reach); at < Math.Min(scan.Tokens.Count, last + Reach); at++)
        {
            if (scan.Has(at, last) && PartyAt(scan, at) is { } party && party.Id != entity.Id)
            {
                if (!IsAbroad(party, entity))
                {
                    return false;
                }

                isForeign = true;
            }
        }

        return isForeign;
    }

    // "Annalena Baerbock (Grüne)"
    private static bool IsInBrackets(ArticleScan scan, int first, int last)
    {
        var text = scan.BlockText(first);
        var (start, end) = (scan.Tokens[first].Start, scan.Tokens[last].End);
        return start > 0 && end < text.Length && text[start - 1] == '(' && text[end] is ')' or ',' or '/';
    }

    // "Grüne fordern Hilfe" as a headline.
    private static bool IsHeadline(ArticleScan scan, int last) =>
        scan.Tokens[last].Block == 0 && scan.Tokens[last].Is(Shape.BlockStart) && scan.Follows(last + 1) && scan.Has(last + 1, last) && !scan.Tokens[last + 1].Is(Shape.Capital) && !Guards.BeforeNoun(scan, last);

    private static bool IsForeign(ArticleScan scan, int first, int last, Entity entity)
    {
        if (scan.Has(first - 1, first) && scan.Follows(first))
        {
            var text = scan.Text(first - 1);
            var isStance = text.StartsWith("pro", StringComparison.OrdinalIgnoreCase) || scan.Tokens[first - 1].Is(Shape.AfterHyphen);
            if (!isStance && scan.OwnerOf(first - 1) is { Entity: >= 0, Kind: MentionKind.Adjective or MentionKind.Name or MentionKind.Demonym } owner)
            {
                var isOwner = owner.Kind == MentionKind.Adjective || text[^1] == 's';
                return isOwner && IsAbroad(scan.Index.Entities[owner.Entity], entity);
            }

            if (!isStance && scan.OwnerOf(first - 1) is null && scan.Tokens[first - 1].Word < 0 && Array.Exists(ForeignEndings, ending => scan.Text(first - 1).EndsWith(ending, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        var next = last + 1;
        if (!scan.Has(next, last) || !scan.Follows(next))
        {
            return false;
        }

        if (scan.Text(next) is "in" or "aus" or "von")
        {
            next++;
            if (scan.Has(next, last) && scan.Tokens[next].Is(Shape.Capital) && scan.Tokens[next].Word < 0)
            {
                return true;
            }
        }
        else if (scan.Text(next) is not [.., 's'] || !scan.Tokens[next].Is(Shape.Capital))
        {
            return false;
        }

        return scan.Has(next, last) && scan.Tokens[next].Word >= 0 && IsPlaceAbroad(scan, next, entity);
    }

    private static bool IsPlaceAbroad(ArticleScan scan, int token, Entity entity)
    {
        var isAbroad = false;
        foreach (var sense in scan.Index.Trie.Longest(scan.Tokens, token, out _))
        {
            if (scan.Index.Entities[sense.Entity] is { Type: EntityType.Place } place && sense.Kind == FormKind.Name)
            {
                if (!IsAbroad(place, entity))
                {
                    return false;
                }

                isAbroad = true;
            }
        }

        return isAbroad;
    }

    private static bool IsAbroad(Entity place, Entity entity) => place.Country is { } country && entity.Country is { } own && country != own;
}

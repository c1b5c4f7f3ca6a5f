namespace Depesche.Naming;

/// <summary>What must stand around a form for it to be the name: the traps of German.</summary>
internal static class Guards
{
    private static readonly HashSet<string> Terrain = new(
        ["Teil", "Teile", "Teilen", "Grenze", "Grenzen", "Region", "Regionen", "Landesteil", "Landesteile", "Landesteilen", "Ufer", "Küste", "Rand", "Vorort", "Vororte", "Vororten", "Stadt", "Stadtteil", "Stadtrand", "Provinz", "Provinzen", "Gebiet", "Gebiete", "Gebieten", "Richtung", "Himmelsrichtung", "Ausläufer", "Balkan", "Mittelmeer", "Bezirk", "Bezirke", "Bezirken"],
        StringComparer.Ordinal);

    /// <summary>Whether a noun, capitalised, follows directly or behind one adjective.</summary>
    public static bool BeforeNoun(ArticleScan scan, int last)
    {
        var next = last + 1;
        if (DirectlyBeforeNoun(scan, last))
        {
            return true;
        }

        var noun = next + 1;
        return scan.Follows(next) && IsAdjectiveLike(scan, next) && noun < scan.Tokens.Count && scan.Tokens[noun].Is(Shape.AfterBlank) && scan.Tokens[noun].Is(Shape.Capital);
    }

    /// <summary>Whether a noun, capitalised, follows directly, maybe in quotation marks.</summary>
    public static bool DirectlyBeforeNoun(ArticleScan scan, int last)
    {
        var next = last + 1;
        if (!scan.Has(next, last) || !scan.Tokens[next].Is(Shape.Capital))
        {
            return false;
        }

        var (end, start) = (scan.Tokens[last].End, scan.Tokens[next].Start);
        return scan.Tokens[next].Is(Shape.AfterBlank | Shape.AfterHyphen) || (start - end == 2 && scan.BlockText(last)[end] == ' ' && scan.BlockText(last)[end + 1] is '„' or '"' or '»' or '«');
    }

    /// <summary>Whether a word in lower case looks like an inflected adjective.</summary>
    public static bool IsAdjectiveLike(ArticleScan scan, int token)
    {
        var text = scan.Text(token);
        return !scan.Tokens[token].Is(Shape.Capital) && text.Length > 3 && !scan.Is(token, Words.Common | Words.Article | Words.PlacePreposition | Words.Preposition | Words.Conjunction)
            && (text[^1] == 'e' || text.EndsWith("en", StringComparison.Ordinal) || text.EndsWith("er", StringComparison.Ordinal) || text.EndsWith("es", StringComparison.Ordinal) || text.EndsWith("em", StringComparison.Ordinal));
    }

    /// <summary>An adjective with a capital in mid-sentence and a noun behind it belongs to a longer name that we do not know; "westlich von" is a direction.</summary>
    public static bool Adjective(ArticleScan scan, int first, int last, Entity entity)
    {
        var token = scan.Tokens[first];
        if (token.Is(Shape.Capital) && !token.Is(Shape.SentenceStart | Shape.AfterHyphen | Shape.AllCapitals) && char.IsLower(entity.Adjectives.IsEmpty ? 'x' : entity.Adjectives[0][0]))
        {
            var isHeadline = scan.Tokens[first].Block == 0 && first < 3;
            if (BeforeNoun(scan, last) && !isHeadline && !scan.Text(first).StartsWith("US", StringComparison.Ordinal) && (first == 0 || scan.OwnerOf(first - 1) is null))
            {
                return scan.Text(last).EndsWith("er", StringComparison.Ordinal) && entity.Adjectives.Any(adjective => char.IsUpper(adjective[0]));
            }

            if (IsCoordinated(scan, last))
            {
                return true;
            }

            // Without a noun it is the people (die Deutschen) or the language (auf Deutsch).
            return false;
        }

        if (entity.Guard != "article")
        {
            return true;
        }

        var text = scan.Text(last);
        return !text.EndsWith("lich", StringComparison.Ordinal) && last + 1 < scan.Tokens.Count && !Terrain.Contains(scan.Text(last + 1).ToString());
    }

    // "Amerikanischer und russischer Minister" in a headline.
    private static bool IsCoordinated(ArticleScan scan, int last) =>
        scan.Follows(last + 1) && scan.Has(last + 2, last) && scan.Is(last + 1, Words.Conjunction) && Guards.IsAdjectiveLike(scan, last + 2) && BeforeNoun(scan, last + 2);

    /// <summary>Whether a name stands as its entry's guard demands, and is neither an agency's credit nor a person's surname.</summary>
    public static bool Name(ArticleScan scan, int first, int last, Entity entity)
    {
        if (entity.Subtype == "medium" && IsCredit(scan, first, last))
        {
            return false;
        }

        if (first == last && ((entity.Type is EntityType.Place && IsSurname(scan, first)) || (entity.Type is EntityType.Organisation && (HasGivenName(scan, first) || CommonNounGuards.IsInside(scan, first)))))
        {
            return false;
        }

        var isPlain = CommonNounGuards.IsPlainArticle(scan, first, last);

        return entity.Guard switch
        {
            "none" => true,
            "article" => IsNamedDirection(scan, first, last),
            "capitals" => scan.Tokens[first].Is(Shape.AllCapitals),
            "party" => CommonNounGuards.Party(scan, first, last, entity),
            "common" => CommonNounGuards.Common(scan, first, last, entity),
            _ when first != last && !isPlain => true,
            "quoted" => IsQuoted(scan, first, last) || (isPlain && IsQuoted(scan, last, last)),
            _ when isPlain && (IsQuoted(scan, last, last) || CommonNounGuards.Reports(scan, last)) => true,
            _ => IsQuoted(scan, first, last) || (scan.Tokens[last].Is(Shape.AllCapitals) && scan.Tokens[last].Length > 2) || IsPress(scan, first - 1, first) || scan.HyphenBehind(last),
        };
    }

    // Jack London, Denzel Washington; but "Anna Moskau" never follows a comma or begins a block.
    private static bool IsSurname(ArticleScan scan, int token) =>
        HasGivenName(scan, token)
        || (scan.Is(token, Words.GivenName) && scan.Follows(token + 1) && scan.Has(token + 1, token) && scan.Tokens[token + 1].Is(Shape.Capital) && scan.Tokens[token + 1].Word < 0);

    private static bool HasGivenName(ArticleScan scan, int token) => scan.Follows(token) && scan.Is(token - 1, Words.GivenName) && !scan.Is(token - 1, Words.Common) && scan.IsFree(token - 1) && scan.Tokens[token - 1].Is(Shape.Capital);

    // (dpa), (Reuters), RND/dpa
    private static bool IsCredit(ArticleScan scan, int first, int last)
    {
        var text = scan.BlockText(first);
        var (start, end) = (scan.Tokens[first].Start, scan.Tokens[last].End);
        var before = start > 0 ? text[start - 1] : '\n';
        var after = end < text.Length ? text[end] : '\n';
        return (before is '(' or '/' && after is ')' or '/' or '\n') || (after is '/' && before is '\n' or '(');
    }

    private static bool IsQuoted(ArticleScan scan, int first, int last)
    {
        var text = scan.BlockText(first);
        var (start, end) = (scan.Tokens[first].Start, scan.Tokens[last].End);
        return start > 0 && end < text.Length && text[start - 1] is '„' or '»' or '«' or '"' or '“' or '‚' or '›' && text[end] is '“' or '”' or '«' or '»' or '"' or '‘' or '‹';
    }

    private static bool IsPress(ArticleScan scan, int before, int token) => before >= 0 && scan.Has(before, token) && scan.Is(before, Words.Press);

    // The West as a camp has an article; "im Westen der Ukraine", "im Westen an der Grenze" and "nach Westen" are directions.
    private static bool IsNamedDirection(ArticleScan scan, int first, int last)
    {
        if (first == 0 || !scan.Has(first - 1, first))
        {
            return false;
        }

        var before = scan.Text(first - 1);
        var isContracted = before.Equals("im", StringComparison.OrdinalIgnoreCase) || before.Equals("vom", StringComparison.OrdinalIgnoreCase) || before.Equals("zum", StringComparison.OrdinalIgnoreCase) || before.Equals("beim", StringComparison.OrdinalIgnoreCase) || before.SequenceEqual("am");
        if (!isContracted && !scan.Is(first - 1, Words.Article) && !before.SequenceEqual("gesamten") && !before.SequenceEqual("ganzen"))
        {
            return false;
        }

        var next = last + 1;
        if (!scan.Follows(next) || !scan.Has(next, last))
        {
            return true;
        }

        var behind = scan.Text(next);
        var isPlace = scan.Is(next, Words.Article) && behind is "der" or "des" || behind is "von" or "Deutschlands";
        var isSpot = before.Equals("im", StringComparison.OrdinalIgnoreCase) && (behind is "an" or "am" or "bei" or "eines" or "einer" or "nahe" or "bis" || scan.Text(next)[^1] == 's' && scan.Tokens[next].Is(Shape.Capital) && scan.Tokens[next].Word >= 0);
        return !isPlace && !isSpot && !(before.Equals("im", StringComparison.OrdinalIgnoreCase) && HasOtherDirection(scan, first));
    }

    // "im Westen regnet es, im Norden stürmt es"
    private static bool HasOtherDirection(ArticleScan scan, int first)
    {
        for (var at = Math.Max(0, first - 12); at < scan.Tokens.Count && at < first + 12; at++)
        {
            if (scan.Has(at, first) && scan.Text(at) is "Norden" or "Süden")
            {
                return true;
            }
        }

        return false;
    }
}

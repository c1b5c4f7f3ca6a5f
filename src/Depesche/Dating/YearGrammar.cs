namespace Depesche.Dating;

/// <summary>Years, as expressions of their own and behind a month, a season or a part of the year.</summary>
internal static class YearGrammar
{
    /// <summary>2014, 2014/15, seit 89, 1990er-Jahre, 90er Jahre.</summary>
    public static int Match(in Tokens tokens, int at, List<Draft> found)
    {
        var token = tokens[at];
        if (Decade(tokens, at, at, found) is > 0 and var after)
        {
            return after;
        }

        if (token.Length == 2 && IsShortYear(tokens, at))
        {
            return Add(found, at, at + 1, Full(token.Value));
        }

        if (!IsYear(tokens, at))
        {
            return at;
        }

        var next = tokens.Is(at + 1, '/') && tokens[at + 1].Glued && tokens[at + 2] is { Class: TokenClass.Number, Glued: true, Length: 2 or 4 } ? at + 3 : at + 1;
        return Add(found, at, next, token.Value);
    }

    /// <summary>"1990er-Jahre", "90er Jahren": the token after it, or 0.</summary>
    public static int Decade(in Tokens tokens, int first, int at, List<Draft> found)
    {
        if (tokens[at] is not { Class: TokenClass.Number, Length: 2 or 4 } token || token.Value % 10 != 0 || !tokens[at + 1].Glued || !tokens.Says(at + 1, "er"))
        {
            return 0;
        }

        var next = tokens.Is(at + 2, '-') && tokens[at + 2].Glued ? at + 3 : at + 2;
        if (tokens[next] is not { Class: TokenClass.Unit, Value: (int)DateUnit.Year })
        {
            next = at + 1;
        }

        var year = token.Length == 4 ? token.Value : Full(token.Value);
        found.Add(new Draft(first, next + 1, TimexType.Date, "decade", new PartialDate { Kind = PartialKind.Era, Unit = DateUnit.Decade, Number = year / 10 }));
        return next + 1;
    }

    /// <summary>The year behind a date: "2022", "dieses Jahres", "des vergangenen Jahres", "des Jahres 2014".</summary>
    public static (PartialDate Says, int Next) Suffix(in Tokens tokens, int at, PartialDate says)
    {
        if (tokens[at] is { Class: TokenClass.Number, Length: 4, Value: >= 1000 and < 2200 } year && !(tokens.Is(at + 1, TokenClass.Clock) || (tokens.Is(at + 1, ':') && tokens[at + 1].Glued && tokens[at + 2].Glued)))
        {
            return (says with { Year = year.Value }, at + 1);
        }

        var next = tokens.Is(at, TokenClass.Article) ? at + 1 : at;
        int? shift = tokens.Class(next) switch { TokenClass.Shift => tokens[next].Value, TokenClass.Demonstrative when tokens[next].Value == 0 => 0, _ => null };
        if (shift is not null && tokens[next + 1] is { Class: TokenClass.Unit, Value: (int)DateUnit.Year })
        {
            return (says with { Unit = DateUnit.Year, Shift = shift }, next + 2);
        }

        // "August desselben Jahres", "Februar des folgenden Jahres": counted from the year that was named.
        int? same = tokens.Says(at, "desselben") ? 0 : next > at && tokens.Is(next, TokenClass.SameShift) ? tokens[next].Value : null;
        var unit = tokens.Says(at, "desselben") ? at + 1 : next + 1;
        if (same is not null && says.Month is not null && tokens[unit] is { Class: TokenClass.Unit, Value: (int)DateUnit.Year })
        {
            return (says with { Unit = DateUnit.Year, Shift = same, FromNamed = true }, unit + 1);
        }

        if (next > at && tokens[next] is { Class: TokenClass.Unit, Value: (int)DateUnit.Year } && tokens[next + 1] is { Class: TokenClass.Number, Length: 4 } named)
        {
            return (says with { Year = named.Value }, next + 2);
        }

        if (next > at && tokens[next] is { Class: TokenClass.UnitBefore, Value: (int)DateUnit.Year })
        {
            return (says with { Unit = DateUnit.Year, Shift = -1 }, next + 1);
        }

        return (says, at);
    }

    /// <summary>A year of two digits: 00 to 39 are of this century, the others of the last.</summary>
    public static int Full(int brief) => brief < 40 ? 2000 + brief : 1900 + brief;

    // A bare number is a year unless it counts the noun behind it, is a part of a longer number, or names something.
    private static bool IsYear(in Tokens tokens, int at)
    {
        var token = tokens[at];
        if (token.Length is < 3 or > 4 || token.Value is < 100 or > 2100)
        {
            return false;
        }

        var led = LedByTime(tokens, at - 1);
        if (token.Value < 1500 && !(led && tokens.Class(at - 1) is TokenClass.Preposition or TokenClass.Until && token.Length == 4))
        {
            return false;
        }

        var after = tokens[at + 1];
        if (token.Glued && (tokens.Class(at - 1) is TokenClass.Number or TokenClass.Word || (tokens[at - 1] is { Class: TokenClass.Sign } sign && sign.Value is '.' or ',' or ':' or '-' or '/' or '+' or '#' or '@' or '_' && !IsRangeSign(tokens, at - 1))))
        {
            return false;
        }

        if (after is { Class: TokenClass.Sign, Glued: true } && after.Value is '.' or ',' or ':' or '-' or '+' && tokens[at + 2] is { Glued: true, Class: TokenClass.Number } && !(after.Value == '-' && tokens.Digits(at + 2, 4)))
        {
            return false;
        }

        if (after.Class is TokenClass.Unit or TokenClass.Clock or TokenClass.Month || after is { Class: TokenClass.Sign, Value: '%' or '€' or '$' or '°' } || tokens.Class(at - 1) is TokenClass.NameBefore or TokenClass.Hedge || (tokens.Is(at + 1, TokenClass.Until) && tokens[at + 2] is { Class: TokenClass.Number, Value: > 2100 }) || tokens.Says(at - 1, "Agenda"))
        {
            return false;
        }

        // "davon 2000 im Jahr 2011": what has a year beside it is a number of things.
        var dated = tokens.Says(at + 1, "im") && (tokens[at + 2] is { Class: TokenClass.Unit, Value: (int)DateUnit.Year } || (tokens.Is(at + 2, TokenClass.Shift) && tokens[at + 3] is { Class: TokenClass.Unit, Value: (int)DateUnit.Year }));
        var weakly = tokens.Says(at - 1, "von") || tokens.Says(at - 1, "in") || tokens.Says(at - 1, "nach") || tokens.Says(at - 1, "vor");
        return !dated && ((led && !weakly) || !IsCounted(tokens, at + 1));
    }

    private static bool IsRangeSign(in Tokens tokens, int at) => tokens[at].Value is '-' or '/' && tokens.Digits(at - 1, 4);

    private static bool LedByTime(in Tokens tokens, int before) =>
        tokens.Class(before) is TokenClass.Until or TokenClass.Month or TokenClass.Season or TokenClass.PartOf || tokens.Says(before, "seit") || tokens.Says(before, "ab")
        || (tokens.Is(before, TokenClass.Preposition) && tokens.Says(before, "vor")) || tokens.Says(before, "nach") || tokens.Says(before, "in") || tokens.Says(before, "von");

    private static bool IsCounted(in Tokens tokens, int at)
    {
        var noun = tokens[at];
        if (noun is not { Class: TokenClass.Word, Capital: true })
        {
            // "1500 neue Soldaten": an adjective in the plural and a noun.
            return noun is { Class: TokenClass.Word, Capital: false } && tokens[at + 1] is { Class: TokenClass.Word, Capital: true } && Ends(tokens.Words(at), "e") && noun.Length > 4 && !Ends(tokens.Words(at), "te");
        }

        var word = tokens.Words(at);
        return Ends(word, "en") || Ends(word, "er") || Ends(word, "ern") || Ends(word, "te") || Ends(word, "ge") || Ends(word, "ze") || Ends(word, "se") || word is "Euro" or "Dollar" or "Mark" or "Mal" or "Mann" or "Rubel" or "Kilo" or "Liter" or "Stück" or "Prozent" or "Grad" or "Quadratmeter" or "Hektar" or "Schilling" or "Lire" or "Jobs" or "Fans";
    }

    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> tail) => word.EndsWith(tail, StringComparison.Ordinal);

    private static bool IsShortYear(in Tokens tokens, int at)
    {
        var apostrophe = tokens[at].Glued && tokens[at - 1] is { Class: TokenClass.Sign, Value: '\'' or '’' or '‘' };
        return apostrophe || (tokens.Says(at - 1, "seit") && tokens[at].Value >= 40 && tokens[at + 1] is not { Class: TokenClass.Word, Capital: true } && !tokens.Is(at + 1, ',') && !tokens.Is(at + 1, '.') && tokens.Class(at + 1) is TokenClass.Word);
    }

    private static int Add(List<Draft> found, int first, int next, int year)
    {
        found.Add(new Draft(first, next, TimexType.Date, "year", new PartialDate { Kind = PartialKind.Calendar, Year = year }));
        return next;
    }
}

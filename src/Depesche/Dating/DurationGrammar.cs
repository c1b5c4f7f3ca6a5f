namespace Depesche.Dating;

/// <summary>Lengths of time: zwei Jahre, gut drei Wochen, den letzten zehn Jahren, zwei Jahre und drei Monate, drei Tage später.</summary>
internal static class DurationGrammar
{
    /// <summary>Adds the length of time that starts here.</summary>
    public static int Match(in Tokens tokens, int at, List<Draft> found)
    {
        var next = at;
        var modifier = DateModifier.None;
        if (tokens.Class(next) is TokenClass.Article or TokenClass.Demonstrative or TokenClass.All)
        {
            next++;
            next = tokens.Is(next, TokenClass.Demonstrative) ? next + 1 : next;
        }

        var shift = 0;
        while (tokens.Class(next) is TokenClass.Shift or TokenClass.Hedge or TokenClass.Adjective or TokenClass.Ordinal or TokenClass.SameShift && next < at + 5)
        {
            if (tokens.Is(next, TokenClass.Hedge))
            {
                modifier = (DateModifier)tokens[next].Value;
            }
            else if (tokens.Is(next, TokenClass.Shift))
            {
                shift = tokens[next].Value;
            }

            next++;
        }

        if (Amount(tokens, next) is not { } amount)
        {
            return shift != 0 || tokens.Class(at) is TokenClass.Demonstrative or TokenClass.All ? Vague(tokens, at, next, shift, found) : at;
        }

        next = amount.Next;
        if (tokens.Is(next, TokenClass.HalfWord) && !tokens.Says(next, "halb"))
        {
            amount.Value /= 2;
            next++;
        }
        else if (Several(tokens, next, amount.Value) is { } others)
        {
            return Points(tokens, at, next, amount.Value, others, modifier, found);
        }

        if (UnitAt(tokens, next, amount.Value != 1) is not { } unit)
        {
            return at;
        }

        next = unit.Next;
        // An age is not a time ("mit zwei Wochen Verspätung" is); neither is a price of so many hours a week.
        if (IsAgeOf(tokens, at, unit.Unit) || (tokens.Is(next, TokenClass.Age) && tokens[next] is { Capital: false }) || (unit.Unit >= DateUnit.Week && !(unit.Unit == DateUnit.Week && tokens[next] is { Class: TokenClass.Word, Capital: true }) && (tokens.Says(at - 1, "unter") || tokens.Says(at - 1, "mit") || (tokens.Says(at - 1, "ab") && unit.Unit == DateUnit.Year))))
        {
            return at;
        }

        var says = new PartialDate { Kind = PartialKind.Duration, Unit = unit.Unit, Amount = amount.Value, Modifier = modifier };
        if (tokens.Says(next, "und") && Amount(tokens, next + 1) is { } more && more.Value is > 0 && UnitAt(tokens, more.Next, false) is { } smaller && smaller.Unit < unit.Unit)
        {
            says = says with { Rest = (smaller.Unit, (int)more.Value) };
            next = smaller.Next;
        }

        return Finish(tokens, at, next, says, shift, found);
    }

    // "im Alter von 84 Jahren", "die Altersgrenze von 18 Jahren", "Männer zwischen 18 und 60 Jahren"
    private static bool IsAgeOf(in Tokens tokens, int at, DateUnit unit)
    {
        if (unit is not (DateUnit.Year or DateUnit.Month))
        {
            return false;
        }

        for (var i = at - 1; i >= Math.Max(0, at - 4); i--)
        {
            if (tokens[i] is { Class: TokenClass.Word or TokenClass.Age, Capital: true })
            {
                var word = tokens.Words(i);
                return (word.StartsWith("Alter", StringComparison.Ordinal) || word.EndsWith("alter", StringComparison.Ordinal)
                    || word is "Männer" or "Männern" or "Frauen" or "Kinder" or "Kindern" or "Jugendliche" or "Jugendlichen" or "Menschen" or "Personen" or "Leute" or "Bürger" or "Bürgern" or "Reservisten" or "Wehrpflichtige" or "Wehrpflichtigen" or "Schüler" or "Schülern")
                    && (tokens.Says(i + 1, "von") || tokens.Says(i + 1, "zwischen") || tokens.Says(i + 1, "ab") || tokens.Says(i + 1, "bis") || tokens.Says(i + 1, "über") || tokens.Says(i + 1, "unter"));
            }
        }

        return false;
    }

    /// <summary>Whether the words at a place are a unit, and which; compounds such as Sonnentage only in the plural behind a number.</summary>
    public static (DateUnit Unit, int Next)? UnitAt(in Tokens tokens, int at, bool compounds)
    {
        var next = at;
        if (tokens[next] is { Class: TokenClass.Word, Capital: false } || tokens.Is(next, TokenClass.Adjective))
        {
            // "17 lange Jahre", "360 ehrenamtliche Stunden"
            var word = tokens.Words(next);
            if (word.Length < 5 || !(word.EndsWith("e", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal)))
            {
                return null;
            }

            next++;
        }
        else if (tokens.Is(next, '-') && tokens[next + 1] is { Class: TokenClass.Unit, Glued: false })
        {
            next++;
        }

        if (tokens[next] is { Class: TokenClass.Unit, Capital: true } unit)
        {
            return ((DateUnit)unit.Value, next + 1);
        }

        if (tokens[next] is { Class: TokenClass.YearPart } part && part.Value == (int)DateUnit.Quarter && tokens.Words(next).StartsWith("Viertel", StringComparison.Ordinal))
        {
            return (DateUnit.Quarter, next + 1);
        }

        if (compounds && tokens[next] is { Class: TokenClass.Word, Capital: true, Length: > 5 })
        {
            var word = tokens.Words(next);
            if (word is "Montagen" or "Dienstagen" or "Donnerstagen" or "Freitagen" or "Samstagen" or "Sonntagen")
            {
                return null;
            }

            DateUnit? found = Ends(word, "tage") || Ends(word, "tagen") ? DateUnit.Day
                : Ends(word, "stunden") ? DateUnit.Hour
                : Ends(word, "wochen") ? DateUnit.Week
                : Ends(word, "jahre") || Ends(word, "jahren") ? DateUnit.Year
                : Ends(word, "minuten") ? DateUnit.Minute : null;
            return found is { } hit ? (hit, next + 1) : null;
        }

        return null;
    }

    /// <summary>Whether the word at a place is a unit in the plural.</summary>
    public static bool IsPlural(in Tokens tokens, int at) => tokens[at] is { Class: TokenClass.Unit } && tokens.Words(at) is var word
        && (Ends(word, "n") || Ends(word, "Tage") || Ends(word, "Monate") || Ends(word, "Jahre") || Ends(word, "hunderte") || Ends(word, "zehnte") || Ends(word, "tausende")
            || Ends(word, "JAHRE") || Ends(word, "TAGE") || Ends(word, "MONATE") || Ends(word, "EN"));

    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> tail) => word.EndsWith(tail, StringComparison.Ordinal);

    // The value 0 stands for an amount that is not said: einige, mehrere, ein paar.
    private static (double Value, int Next)? Amount(in Tokens tokens, int at)
    {
        var token = tokens[at];
        switch (token.Class)
        {
            case TokenClass.Number:
                if (tokens[at + 1] is { Class: TokenClass.Sign, Glued: true, Value: ',' } && tokens[at + 2] is { Class: TokenClass.Number, Glued: true, Length: 1 or 2 } part)
                {
                    return (token.Value + (part.Value / (part.Length == 1 ? 10.0 : 100.0)), at + 3);
                }

                if (tokens[at + 1] is { Class: TokenClass.Sign, Glued: true, Value: '.' } && tokens[at + 2] is { Class: TokenClass.Number, Glued: true, Length: 3 } thousands)
                {
                    return ((token.Value * 1000.0) + thousands.Value, at + 3);
                }

                return token.Glued && tokens[at - 1] is { Class: TokenClass.Sign, Value: ',' or '.' } && tokens[at - 1].Glued ? null : (token.Value, at + 1);
            case TokenClass.NumberWord:
                return (token.Value / 10.0, at + 1);
            case TokenClass.Indefinite:
                return tokens.Is(at + 1, TokenClass.Several) && tokens.Says(at + 1, "paar") ? (0, at + 2) : (1, at + 1);
            case TokenClass.Several:
                return (0, at + 1);
            default:
                return null;
        }
    }

    // "sechs bis acht Monate", "50 statt 30 Jahre", "zwei, drei Tage", "zwei oder drei Tage"
    private static (int At, double Value, int Next)? Several(in Tokens tokens, int at, double first)
    {
        // "Fristen von 90 und 180 Tagen": two numbers written alike.
        if (tokens.Says(at, "und") && !tokens.Says(at - 2, "zwischen") && first is > 0 and < 1000 && tokens.Class(at - 1) is TokenClass.Number or TokenClass.NumberWord && tokens.Class(at + 1) == tokens.Class(at - 1) && Amount(tokens, at + 1) is { Value: > 0 } other)
        {
            return (at + 1, other.Value, other.Next);
        }

        var joined = tokens.Is(at, TokenClass.Until) || tokens.Is(at, '-') || tokens.Is(at, ',') || tokens.Says(at, "oder") || tokens.Says(at, "statt");
        return joined && first > 0 && Amount(tokens, at + 1) is { Value: > 0 } second ? (at + 1, second.Value, second.Next) : null;
    }

    private static int Points(in Tokens tokens, int at, int joint, double first, (int At, double Value, int Next) second, DateModifier modifier, List<Draft> found)
    {
        if (UnitAt(tokens, second.Next, true) is not { } unit || IsAgeOf(tokens, at, unit.Unit) || (tokens.Is(unit.Next, TokenClass.Age) && !tokens[unit.Next].Capital))
        {
            return at;
        }

        var says = new PartialDate { Kind = PartialKind.Duration, Unit = unit.Unit, Amount = first, Modifier = modifier };
        var group = found.Count + 1;
        var range = !tokens.Says(joint, "und");
        found.Add(new Draft(at, joint, TimexType.Duration, "duration", says) { Group = group, IsRange = range });
        found.Add(new Draft(second.At, unit.Next, TimexType.Duration, "duration", says with { Amount = second.Value }) { Group = group, IsRange = range });
        return unit.Next;
    }

    private static int Finish(in Tokens tokens, int at, int next, PartialDate says, int shift, List<Draft> found)
    {
        if (tokens.Is(next, TokenClass.Later) || (tokens.Says(next, "früher") && !tokens.Says(next + 1, "als")))
        {
            var later = tokens.Is(next, TokenClass.Later) ? tokens[next].Value : -1;
            var moment = says with { Kind = PartialKind.Anaphor, Shift = later };
            found.Add(new Draft(at, next + 1, says.Unit < DateUnit.Day ? TimexType.Time : TimexType.Date, "later", moment));
            return next + 1;
        }

        var anchor = tokens.Says(next, "nach") ? 1 : tokens.Says(next, "vor") ? -1 : 0;
        var anchored = anchor != 0 && tokens.Class(next + 1) is TokenClass.Article or TokenClass.Demonstrative or TokenClass.Word;
        says = says with { Shift = anchored && shift == 0 ? anchor : shift == 0 ? null : shift, InWeek = shift != 0 };
        found.Add(new Draft(at, next, TimexType.Duration, "duration", says));
        return next;
    }

    // "den vergangenen Jahren", "diesen Tagen": a plural without a number.
    private static int Vague(in Tokens tokens, int at, int unit, int shift, List<Draft> found)
    {
        if (!IsPlural(tokens, unit) || tokens.Says(unit, "Tags"))
        {
            return at;
        }

        if (tokens.Is(at, TokenClass.Demonstrative) && tokens.Says(at, "dieser") && (DateUnit)tokens[unit].Value == DateUnit.Day)
        {
            found.Add(new Draft(at, unit + 1, TimexType.Date, "now", new PartialDate { Kind = PartialKind.Present }));
            return unit + 1;
        }

        // "des letzten Jahres" is one year; "im vergangenen Jahre" too.
        var single = tokens.Class(at - 1) is TokenClass.FusedPreposition && tokens.Words(unit).EndsWith("e", StringComparison.Ordinal);
        if (single)
        {
            return at;
        }

        return Finish(tokens, at, unit + 1, new PartialDate { Kind = PartialKind.Duration, Unit = (DateUnit)tokens[unit].Value }, shift, found);
    }
}

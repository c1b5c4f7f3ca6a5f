namespace Depesche.Dating;

/// <summary>Finds the longest time expression that starts at a token: a switch over what the token is, then one of the grammars.</summary>
internal static class TimexGrammar
{
    /// <summary>Adds what starts at <paramref name="at"/> and returns the token after it, or <paramref name="at"/> when nothing does.</summary>
    public static int Match(in Tokens tokens, int at, List<Draft> found)
    {
        switch (tokens.Class(at))
        {
            case TokenClass.None or TokenClass.Word or TokenClass.Sign or TokenClass.Clock or TokenClass.Preposition or TokenClass.NameBefore or TokenClass.Age:
                return tokens.Is(at, TokenClass.Preposition) ? PhraseGrammar.Fixed(tokens, at, found) : at;
            case TokenClass.Number:
                var next = DayGrammar.Numeric(tokens, at, found);
                next = next > at ? next : ClockGrammar.Match(tokens, at, found);
                next = next > at ? next : DurationGrammar.Match(tokens, at, found);
                next = next > at ? next : PeriodGrammar.Match(tokens, at, found);
                return next > at ? next : YearGrammar.Match(tokens, at, found);
            case TokenClass.NumberWord or TokenClass.Indefinite or TokenClass.Several or TokenClass.Hedge or TokenClass.HalfWord or TokenClass.QuarterWord or TokenClass.Midnight:
                next = ClockGrammar.Match(tokens, at, found);
                next = next > at ? next : DurationGrammar.Match(tokens, at, found);
                return next > at || tokens.Class(at) is TokenClass.Hedge ? next : PeriodGrammar.Match(tokens, at, found);
            case TokenClass.Every or TokenClass.All or TokenClass.Per or TokenClass.Times or TokenClass.Frequency or TokenClass.WeekdayHabit or TokenClass.DayPartHabit:
                next = HabitGrammar.Match(tokens, at, found);
                return next > at || !tokens.Is(at, TokenClass.All) ? next : DurationGrammar.Match(tokens, at, found);
            case TokenClass.FusedPreposition or TokenClass.Until or TokenClass.And or TokenClass.Later:
                return PhraseGrammar.Fixed(tokens, at, found);
            case TokenClass.Weekday or TokenClass.WeekdayPart:
                return DayGrammar.Weekday(tokens, at, found);
            case TokenClass.DayWord:
                return DayGrammar.DayWord(tokens, at, found);
            case TokenClass.Article when IsRelativePronoun(tokens, at):
                return at;
            case TokenClass.Article or TokenClass.Demonstrative or TokenClass.Shift or TokenClass.SameShift or TokenClass.Adjective:
                next = DurationGrammar.Match(tokens, at, found);
                return next > at ? next : PeriodGrammar.Match(tokens, at, found);
            case TokenClass.Reference or TokenClass.LongAdverb or TokenClass.ThisYear or TokenClass.Ex:
                return PhraseGrammar.Word(tokens, at, found);
            default:
                return PeriodGrammar.Match(tokens, at, found);
        }
    }

    // "die Behörde, die vergangene Woche begann", but "er ruhte, die letzte Woche war hart": the verb of a relative clause stands last.
    private static bool IsRelativePronoun(in Tokens tokens, int at)
    {
        if (!tokens.Is(at - 1, ',') || !(tokens.Says(at, "der") || tokens.Says(at, "die") || tokens.Says(at, "das")))
        {
            return false;
        }

        var verb = Lead.Read(tokens, at).Head + 1;
        return tokens[verb].Capital || (tokens.Verb(verb) & VerbClass.Finite) == VerbClass.None || tokens.Class(verb + 1) is TokenClass.Sign or TokenClass.And or TokenClass.None;
    }
}

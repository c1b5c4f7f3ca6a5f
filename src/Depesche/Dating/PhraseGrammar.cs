namespace Depesche.Dating;

/// <summary>Fixed words and phrases: jetzt, damals, heuer, jahrelang, vor kurzem, tags darauf, Ex-.</summary>
internal static class PhraseGrammar
{
    /// <summary>A single word.</summary>
    public static int Word(in Tokens tokens, int at, List<Draft> found)
    {
        var token = tokens[at];
        switch (token.Class)
        {
            case TokenClass.ThisYear:
                return Add(found, at, at + 1, "this-year", TimexType.Date, new PartialDate { Kind = PartialKind.Relative, Unit = DateUnit.Year, Shift = 0 });
            case TokenClass.LongAdverb:
                return Add(found, at, at + 1, "long", TimexType.Duration, new PartialDate { Kind = PartialKind.Duration, Unit = (DateUnit)token.Value });
            case TokenClass.Ex:
                return Add(found, at, at + 1, "ex", TimexType.Date, new PartialDate { Kind = PartialKind.Past });
            default:
                // "früher als geplant" compares, "früher oder später" says nothing.
                if (tokens.Says(at, "früher") && (tokens.Says(at + 1, "als") || tokens.Says(at + 1, "oder") || tokens.Says(at - 1, "nicht") || tokens.Class(at - 1) is TokenClass.Unit))
                {
                    return at;
                }

                // "am heutigen Donnerstag" is the day itself.
                if (tokens.Is(at + 1, TokenClass.Weekday) && (tokens.Says(at, "heutigen") || tokens.Says(at, "heutiger")))
                {
                    return Add(found, at, at + 2, "day-word", TimexType.Date, new PartialDate { Kind = PartialKind.Relative, Unit = DateUnit.Day, Shift = 0 });
                }

                var kind = (PartialKind)token.Value;
                return Add(found, at, at + 1, kind == PartialKind.Present ? "now" : kind == PartialKind.Past ? "once" : "to-come", TimexType.Date, new PartialDate { Kind = kind });
        }
    }

    /// <summary>Phrases that begin with a preposition or an adverb.</summary>
    public static int Fixed(in Tokens tokens, int at, List<Draft> found)
    {
        if (tokens.Is(at, TokenClass.FusedPreposition))
        {
            return HabitGrammar.PerUnit(tokens, at, found);
        }

        if (tokens.Class(at - 1) is TokenClass.None or TokenClass.Sign && tokens.Says(at, "zwischen") && tokens.Says(at + 1, "den") && tokens.Says(at + 2, "Jahren") && !tokens.Is(at + 3, TokenClass.Number))
        {
            return Add(found, at + 1, at + 3, "relative", TimexType.Date, new PartialDate { Kind = PartialKind.Relative, Unit = DateUnit.Year, Number = 2 });
        }

        if (tokens.Says(at, "vor") && (tokens.Says(at + 1, "kurzem") || tokens.Says(at + 1, "Kurzem")))
        {
            return Add(found, at, at + 2, "once", TimexType.Date, new PartialDate { Kind = PartialKind.Past });
        }

        return at;
    }

    private static int Add(List<Draft> found, int first, int next, string rule, TimexType type, PartialDate says)
    {
        found.Add(new Draft(first, next, type, rule, says));
        return next;
    }
}

namespace Depesche.Dating;

/// <summary>What recurs: täglich, jeden Montag, alle zwei Jahre, pro Tag, dreimal täglich, montags, nachts.</summary>
internal static class HabitGrammar
{
    /// <summary>Adds the recurring time that starts here.</summary>
    public static int Match(in Tokens tokens, int at, List<Draft> found)
    {
        switch (tokens.Class(at))
        {
            case TokenClass.Frequency:
                return Add(found, at, at + 1, Every((DateUnit)tokens[at].Value, 1));
            case TokenClass.DayPartHabit:
                if (tokens.Says(at - 1, "des"))
                {
                    var evening = new PartialDate { Kind = PartialKind.DayPart, DayPart = (DayPart)tokens[at].Value };
                    found.Add(new Draft(at, at + 1, TimexType.Time, "day-part", evening));
                    return at + 1;
                }

                return Add(found, at, at + 1, new PartialDate { Kind = PartialKind.Recurring, DayPart = (DayPart)tokens[at].Value });
            case TokenClass.WeekdayHabit:
                return Add(found, at, at + 1, new PartialDate { Kind = PartialKind.Recurring, Weekday = (DayOfWeek)tokens[at].Value });
            case TokenClass.Times:
                return Times(tokens, at, found);
            case TokenClass.Every:
                return Each(tokens, at, found);
            case TokenClass.Per:
                var counted = Count(tokens, at + 1);
                return tokens[counted.Next] is { Class: TokenClass.Unit } unit ? Add(found, at, counted.Next + 1, Every((DateUnit)unit.Value, counted.Value)) : at;
            default:
                counted = Count(tokens, at + 1);
                return counted.Next > at + 1 && tokens.Says(at, "alle") && tokens[counted.Next] is { Class: TokenClass.Unit } length ? Add(found, at, counted.Next + 1, Every((DateUnit)length.Value, counted.Value)) : at;
        }
    }

    /// <summary>"im Jahr", "am Tag", "im Monat" behind a number that is counted: so many a year.</summary>
    public static int PerUnit(in Tokens tokens, int at, List<Draft> found)
    {
        if (tokens[at + 1] is not { Class: TokenClass.Unit } unit || DurationGrammar.IsPlural(tokens, at + 1) || tokens.Class(at + 2) is TokenClass.Number or TokenClass.Later || tokens.Says(at + 2, "nach") || tokens.Says(at + 2, "der") || !CountsBefore(tokens, at))
        {
            return at;
        }

        return Add(found, at, at + 2, Every((DateUnit)unit.Value, 1));
    }

    private static bool CountsBefore(in Tokens tokens, int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 3); back--)
        {
            if (tokens.Class(back) is TokenClass.Number or TokenClass.NumberWord)
            {
                // A date or a year is not a number of things.
                return !(tokens.Is(back + 1, '.') || tokens[back] is { Length: 4, Value: > 1500 and < 2100 } || tokens.Is(back + 1, TokenClass.Clock)) && back < at - 1;
            }

            if (tokens.Class(back) is TokenClass.Sign or TokenClass.Article)
            {
                return false;
            }
        }

        return false;
    }

    private static int Times(in Tokens tokens, int at, List<Draft> found)
    {
        if (tokens.Is(at + 1, TokenClass.Frequency))
        {
            return Add(found, at, at + 2, Every((DateUnit)tokens[at + 1].Value, 1));
        }

        var next = tokens.Class(at + 1) is TokenClass.FusedPreposition or TokenClass.Per ? at + 2 : tokens.Says(at + 1, "in") && tokens.Says(at + 2, "der") ? at + 3 : 0;
        return next > 0 && tokens[next] is { Class: TokenClass.Unit } unit && !tokens.Is(next + 1, TokenClass.Number) ? Add(found, at, next + 1, Every((DateUnit)unit.Value, 1)) : at;
    }

    private static int Each(in Tokens tokens, int at, List<Draft> found)
    {
        var next = at + 1;
        var step = 1;
        if (tokens.Is(next, TokenClass.Ordinal))
        {
            step = tokens[next].Value;
            next++;
        }

        var token = tokens[next];
        switch (token.Class)
        {
            case TokenClass.Unit:
                return Add(found, at, next + 1, Every((DateUnit)token.Value, step));
            case TokenClass.Weekday:
                return Add(found, at, next + 1, new PartialDate { Kind = PartialKind.Recurring, Weekday = (DayOfWeek)(token.Value % 8) });
            case TokenClass.WeekdayPart:
                return Add(found, at, next + 1, new PartialDate { Kind = PartialKind.Recurring, Weekday = (DayOfWeek)(token.Value / 8), DayPart = (DayPart)(token.Value % 8) });
            case TokenClass.DayPart:
                return Add(found, at, next + 1, new PartialDate { Kind = PartialKind.Recurring, DayPart = (DayPart)token.Value });
            case TokenClass.Season:
                return Add(found, at, next + 1, new PartialDate { Kind = PartialKind.Recurring, Number = token.Value });
            case TokenClass.Weekend:
                return Add(found, at, next + 1, Every(DateUnit.Weekend, 1));
            case TokenClass.Month:
                return Add(found, at, next + 1, new PartialDate { Kind = PartialKind.Recurring, Month = token.Value });
            default:
                return at;
        }
    }

    private static (int Value, int Next) Count(in Tokens tokens, int at) => tokens[at] switch
    {
        { Class: TokenClass.Number } number => (number.Value, at + 1),
        { Class: TokenClass.NumberWord } word => (word.Value / 10, at + 1),
        { Class: TokenClass.Several } => (0, at + 1),
        _ => (1, at),
    };

    private static PartialDate Every(DateUnit unit, int amount) => new() { Kind = PartialKind.Recurring, Unit = unit, Amount = amount };

    private static int Add(List<Draft> found, int first, int next, PartialDate says)
    {
        found.Add(new Draft(first, next, TimexType.Set, "habit", says));
        return next;
    }
}

namespace Depesche.Dating;

/// <summary>Phrases whose head is a unit: dieser Woche, vergangenes Jahr, dem Jahre 1910, der Woche darauf, dem 20. Jahrhundert.</summary>
internal static class UnitGrammar
{
    /// <summary>Adds the phrase with this lead.</summary>
    public static int Match(in Tokens tokens, int at, Lead lead, List<Draft> found)
    {
        var head = lead.Head;
        var unit = (DateUnit)tokens[head].Value;
        var next = head + 1;
        if (unit == DateUnit.Year && !lead.Indefinite && lead.Shift is null && tokens[next] is { Class: TokenClass.Number, Length: >= 3 and <= 4, Value: <= 2199 } year && !tokens.Is(next + 1, TokenClass.Clock))
        {
            return Add(found, at, next + 1, "year", new PartialDate { Kind = PartialKind.Calendar, Year = year.Value });
        }

        if (unit >= DateUnit.Century && lead.Ordinal is { } number)
        {
            return Add(found, at, next, "century", new PartialDate { Kind = PartialKind.Era, Unit = unit, Number = number - 1 });
        }

        if (unit == DateUnit.Week && lead.Ordinal is not null)
        {
            return Add(found, at, next, "week-number", new PartialDate { Kind = PartialKind.Vague, Unit = unit });
        }

        if (tokens[next] is { Class: TokenClass.Later } later && lead.Shift is null && lead.Ordinal is null && unit >= DateUnit.Day && !DurationGrammar.IsPlural(tokens, head))
        {
            var after = new PartialDate { Kind = PartialKind.Anaphor, Unit = unit, Amount = 1, Shift = later.Value };
            return Add(found, lead.Article ? at : head, next + 1, "later", after);
        }

        if (lead.Same is { } same)
        {
            return Add(found, at, next, "same", new PartialDate { Kind = PartialKind.Anaphor, Unit = unit, Amount = Math.Abs(same), Shift = same });
        }

        if (lead.Shift is { } shift)
        {
            return Shifted(tokens, at, lead, unit, shift, found);
        }

        return Bare(tokens, at, lead, unit, found);
    }

    /// <summary>"der Woche", "des Monats", "des Jahres 2014" behind Anfang, Mitte, Ende.</summary>
    public static int Whole(in Tokens tokens, int at, List<Draft> found)
    {
        if (tokens.Is(at, TokenClass.Article) && tokens[at + 1] is { Class: TokenClass.Unit, Value: >= (int)DateUnit.Week and <= (int)DateUnit.Year } unit && !tokens.Is(at + 2, TokenClass.Number))
        {
            return Add(found, at, at + 2, "relative", new PartialDate { Kind = PartialKind.Relative, Unit = (DateUnit)unit.Value, Shift = 0 });
        }

        return at;
    }

    private static int Shifted(in Tokens tokens, int at, Lead lead, DateUnit unit, int shift, List<Draft> found)
    {
        var next = lead.Head + 1;
        if (unit == DateUnit.Day)
        {
            // "am nächsten Tag" is the day after one that was named; "an diesem Tag" is that day.
            var named = new PartialDate { Kind = PartialKind.Anaphor, Unit = unit, Amount = Math.Abs(shift), Shift = shift };
            return shift >= 0 ? Add(found, at, next, "same", named) : at;
        }

        if (unit < DateUnit.Day)
        {
            return at;
        }

        // "des letzten Jahres", "in der kommenden Woche", "dieses Jahr"
        return Add(found, at, next, unit == DateUnit.Week ? "week" : "relative", new PartialDate { Kind = PartialKind.Relative, Unit = unit, Shift = shift });
    }

    private static int Bare(in Tokens tokens, int at, Lead lead, DateUnit unit, List<Draft> found)
    {
        var head = lead.Head;
        // "im neuen Jahr", said in December of the next, in January of this one; "im alten Jahr" the other way round.
        if (unit == DateUnit.Year && !lead.Any && !DurationGrammar.IsPlural(tokens, head) && tokens.Says(at - 2, "im") && (tokens.Says(at - 1, "neuen") || tokens.Says(at - 1, "alten")))
        {
            return Add(found, at - 1, head + 1, "relative", new PartialDate { Kind = PartialKind.Relative, Unit = unit, Number = tokens.Says(at - 1, "neuen") ? 1 : -1 });
        }

        // "an dem Tag": the one just named, but not "an dem Tag, an dem …", "an dem Tag der Wahl".
        if (unit == DateUnit.Day && lead.Article && !lead.Any && !DurationGrammar.IsPlural(tokens, head) && tokens.Says(at, "dem") && (tokens.Says(at - 1, "an") || tokens.Says(at - 1, "An")) && !tokens.Is(head + 1, ',') && tokens.Class(head + 1) is not TokenClass.Article)
        {
            return Add(found, at, head + 1, "same", new PartialDate { Kind = PartialKind.Anaphor, Unit = unit, Shift = 0 });
        }

        // "im Laufe der Woche", "im Lauf des Tages"
        if (lead.Article && !lead.Any && !DurationGrammar.IsPlural(tokens, head) && unit >= DateUnit.Day && (tokens.Says(at - 1, "Laufe") || tokens.Says(at - 1, "Lauf") || tokens.Says(at - 1, "Verlauf")))
        {
            return Add(found, at, head + 1, "relative", new PartialDate { Kind = PartialKind.Relative, Unit = unit, Shift = 0 });
        }

        if (DurationGrammar.IsPlural(tokens, head) && (tokens.Says(at - 1, "seit") || tokens.Says(at - 1, "nach") || tokens.Says(at - 1, "vor")) && !lead.Article)
        {
            found.Add(new Draft(at, head + 1, TimexType.Duration, "duration", new PartialDate { Kind = PartialKind.Duration, Unit = unit }));
            return head + 1;
        }

        if (lead.Adjective && DurationGrammar.IsPlural(tokens, head))
        {
            // "lange Jahre", "in frühen Jahren"
            found.Add(new Draft(at, head + 1, TimexType.Duration, "duration", new PartialDate { Kind = PartialKind.Duration, Unit = unit }));
            return head + 1;
        }

        return at;
    }

    private static int Add(List<Draft> found, int first, int next, string rule, PartialDate says)
    {
        found.Add(new Draft(first, next, TimexType.Date, rule, says));
        return next;
    }
}

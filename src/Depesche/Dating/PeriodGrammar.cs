namespace Depesche.Dating;

/// <summary>Noun phrases: an article, adjectives, and a unit, month, season, holiday, weekday or part of one.</summary>
internal static class PeriodGrammar
{
    /// <summary>Adds the phrase that starts here.</summary>
    public static int Match(in Tokens tokens, int at, List<Draft> found)
    {
        if (tokens.Is(at, TokenClass.PartOf))
        {
            return PartOf(tokens, at, found);
        }

        var lead = Lead.Read(tokens, at);
        var next = Head(tokens, at, lead, found);
        return next;
    }

    private static int Head(in Tokens tokens, int at, Lead lead, List<Draft> found)
    {
        var head = lead.Head;
        var token = tokens[head];
        switch (token.Class)
        {
            case TokenClass.Unit when token.Capital || tokens.Says(head, "tags"):
                return UnitGrammar.Match(tokens, at, lead, found);
            case TokenClass.Month:
                return Month(tokens, at, lead, found);
            case TokenClass.Weekday or TokenClass.WeekdayPart when lead.Ordinal is null:
                // "der Freitag" keeps its article only with an adjective or demonstrative.
                return lead.Shift is { } shift ? DayGrammar.Weekday(tokens, at, head, shift, found)
                    : lead.Article && tokens.Says(head - 1, "des") && head == at + 1 ? DayGrammar.Weekday(tokens, at, head, null, found)
                    : token.Class == TokenClass.WeekdayPart && lead.Adjective ? DayGrammar.Weekday(tokens, lead.Article ? at : head - 1, head, null, found) : at;
            case TokenClass.Season:
                return Season(tokens, at, lead, found);
            case TokenClass.Weekend:
                var weekend = new PartialDate { Kind = PartialKind.Relative, Unit = DateUnit.Weekend, Shift = lead.Shift };
                // "seit dem Wochenende": an article that is not fused into the preposition belongs to the phrase.
                return Add(found, lead.Shift is null && !(lead.Article && tokens.Is(at - 1, TokenClass.Preposition)) ? head : at, head + 1, "weekend", weekend);
            case TokenClass.Holiday:
                var year = YearGrammar.Suffix(tokens, head + 1, new PartialDate { Kind = PartialKind.Holiday, Number = token.Value, Shift = lead.Shift, Unit = lead.Shift is null ? DateUnit.None : DateUnit.Year });
                var day = (lead.Ordinal ?? 1) - 1;
                return Add(found, lead.Shift is null && lead.Ordinal is null ? head : at, year.Next, "holiday", day is > 0 and < 3 ? year.Says with { Amount = day } : year.Says);
            case TokenClass.Advent when lead.Ordinal is >= 1 and <= 4:
                year = YearGrammar.Suffix(tokens, head + 1, new PartialDate { Kind = PartialKind.Holiday, Number = Holidays.FirstAdvent + lead.Ordinal.Value - 1 });
                return Add(found, at, year.Next, "holiday", year.Says);
            case TokenClass.YearPart when lead.Ordinal is { } number && number <= token.Value switch { (int)DateUnit.Half => 2, (int)DateUnit.Week => 53, _ => 4 }:
                year = YearGrammar.Suffix(tokens, head + 1, new PartialDate { Kind = PartialKind.PartOfYear, Unit = (DateUnit)token.Value, Number = number });
                return Add(found, at, year.Next, "part-of-year", year.Says.Shift is null ? year.Says : year.Says with { Unit = (DateUnit)token.Value });
            case TokenClass.YearPart when lead.Shift is { } quarter:
                return Add(found, at, head + 1, "part-of-year", new PartialDate { Kind = PartialKind.Relative, Unit = (DateUnit)token.Value, Shift = quarter });
            case TokenClass.UnitBefore:
                return Add(found, lead.Article ? at : head, head + 1, "before", new PartialDate { Kind = PartialKind.Relative, Unit = (DateUnit)token.Value, Shift = -1 });
            case TokenClass.UnitBeside:
                var beside = new PartialDate { Kind = PartialKind.Anaphor, Unit = (DateUnit)(token.Value / 2), Amount = 1, Shift = (token.Value % 2) == 1 ? 1 : -1 };
                return Add(found, lead.Article ? at : head, head + 1, "beside", beside);
            // "am Vorabend", but "am Vorabend des Gipfels" hangs on an event that only a reader knows.
            case TokenClass.DayPartBefore when tokens.Class(at - 1) is TokenClass.FusedPreposition or TokenClass.Preposition && !tokens.Says(head + 1, "des") && !tokens.Says(head + 1, "der") && !tokens.Says(head + 1, "von"):
                var eve = new PartialDate { Kind = PartialKind.DayPart, DayPart = (DayPart)token.Value, Shift = -1, FromNamed = true };
                return Add(found, lead.Article ? at : head, head + 1, "beside", eve, TimexType.Time);
            case TokenClass.HolidayPart:
                var feast = new PartialDate { Kind = PartialKind.Holiday, Number = token.Value / 8, DayPart = (DayPart)(token.Value % 8) };
                return Add(found, head, head + 1, "holiday", feast, TimexType.Time);
            case TokenClass.UnitPart:
                return UnitPart(tokens, at, lead, found);
            case TokenClass.EraNoun:
                // As a time, not as a topic: behind "in".
                var inside = tokens.Says(at - 1, "in") || tokens.Says(head - 1, "in");
                return inside ? Add(found, lead.Article || lead.Any ? at : head, head + 1, "era-noun", new PartialDate { Kind = (PartialKind)token.Value }) : at;
            case TokenClass.TimeNoun when lead.Shift is not null && !lead.Article:
                var kind = lead.Demonstrative ? PartialKind.Past : lead.Shift < 0 ? PartialKind.Past : PartialKind.Future;
                return Add(found, at, head + 1, "time-noun", new PartialDate { Kind = kind });
            case TokenClass.DayPart when token.Capital || lead.Any:
                return DayPartHead(tokens, at, lead, found);
            case TokenClass.DayPart when tokens.Says(head, "morgen") && !lead.Article:
                return DayGrammar.DayWord(tokens, head, found);
            // "Der gestrige Montag": like "der vergangene Montag", with its article.
            case TokenClass.DayWord when lead.Article && head == at + 1 && tokens[head + 1] is { Class: TokenClass.Weekday, Value: < 8 }:
                return Add(found, at, head + 2, "day-word", new PartialDate { Kind = PartialKind.Relative, Unit = DateUnit.Day, Shift = token.Value });
            case TokenClass.DecadeWord:
                return DecadeWord(tokens, at, lead, found);
            case TokenClass.Number when lead.Article && !lead.Any:
                // "dem 20. April": the article belongs to it; behind a fused preposition there is none.
                return DayGrammar.Date(tokens, head) is { } date && !tokens.Is(head - 1, TokenClass.FusedPreposition)
                    ? Add(found, at, date.Next, "date", date.Says)
                    : YearGrammar.Decade(tokens, at, head, found) is > 0 and var decade ? decade : at;
            case TokenClass.Word when lead.Any && tokens.Says(head, "naher") && tokens.Is(head + 1, TokenClass.EraNoun):
                return Add(found, at, head + 2, "era-noun", new PartialDate { Kind = PartialKind.Future });
            default:
                return tokens.Is(lead.Head, TokenClass.HolidayStart) && TwoWordHoliday(tokens, lead.Head, found) is var two && two > lead.Head ? two : at;
        }
    }

    private static int TwoWordHoliday(in Tokens tokens, int at, List<Draft> found)
    {
        for (var i = 0; i < Holidays.All.Length; i++)
        {
            foreach (var words in Holidays.All[i].Words)
            {
                var blank = words.IndexOf(' ', StringComparison.Ordinal);
                if (blank > 0 && SaysWide(tokens, at, words.AsSpan(0, blank)) && SaysWide(tokens, at + 1, words.AsSpan(blank + 1)))
                {
                    return Add(found, at, at + 2, "holiday", new PartialDate { Kind = PartialKind.Holiday, Number = i });
                }
            }
        }

        return at;
    }

    // "Mariae" is "Mariä".
    private static bool SaysWide(in Tokens tokens, int at, ReadOnlySpan<char> word)
    {
        var written = tokens.Words(at);
        var umlaut = word.IndexOf('ä');
        return written.Equals(word, StringComparison.OrdinalIgnoreCase)
            || (umlaut >= 0 && written.Length == word.Length + 1 && written[..umlaut].SequenceEqual(word[..umlaut]) && written[umlaut] == 'a' && written[umlaut + 1] == 'e' && written[(umlaut + 2)..].SequenceEqual(word[(umlaut + 1)..]));
    }

    private static int Month(in Tokens tokens, int at, Lead lead, List<Draft> found)
    {
        var head = lead.Head;
        if (tokens.Is(head + 1, TokenClass.Number) && English(tokens, head) is { } english)
        {
            return Add(found, head, english.Next, "date", english.Says);
        }

        if (!lead.Any && IsName(tokens, head))
        {
            return at;
        }

        var says = new PartialDate { Kind = PartialKind.Calendar, Month = tokens[head].Value };
        if (lead.Shift is { } shift)
        {
            return Add(found, at, head + 1, "month", says with { Shift = shift, Unit = DateUnit.Month });
        }

        var dotted = DayGrammar.MonthDot(tokens, head);
        var year = YearGrammar.Suffix(tokens, dotted > head + 1 && !tokens.Is(dotted, TokenClass.Number) ? head + 1 : dotted, says);
        return Add(found, lead.Article ? at : head, year.Next, "month", year.Says);
    }

    // "DECEMBER 2, 2021" of English picture captions.
    private static (PartialDate Says, int Next)? English(in Tokens tokens, int at) =>
        tokens[at + 1] is { Class: TokenClass.Number, Length: <= 2, Value: >= 1 and <= 31 } day && tokens.Is(at + 2, ',') && tokens.Digits(at + 3, 4) && day.Value <= DateTime.DaysInMonth(2020, tokens[at].Value)
            ? (new PartialDate { Kind = PartialKind.Calendar, Year = tokens[at + 3].Value, Month = tokens[at].Value, Day = day.Value }, at + 4)
            : null;

    // August Müller, Herr März, Karl April: a given name or a surname.
    private static bool IsName(in Tokens tokens, int at)
    {
        if (tokens[at].Length <= 4 && !(tokens.Says(at, "Mai") || tokens.Says(at, "März") || tokens.Says(at, "Maerz") || tokens.Says(at, "Juni") || tokens.Says(at, "Juli")) && !tokens.Is(at + 1, '.') && !tokens.Is(at + 1, TokenClass.Number))
        {
            return true;
        }

        if (tokens.Class(at - 1) is TokenClass.FusedPreposition or TokenClass.Preposition or TokenClass.Until or TokenClass.And or TokenClass.Number || tokens.Is(at + 1, TokenClass.Number))
        {
            return tokens.Is(at - 1, TokenClass.Preposition) && tokens.Says(at - 1, "von") && tokens[at + 1] is { Class: TokenClass.Word, Capital: true };
        }

        return tokens.Is(at - 1, TokenClass.NameBefore) || tokens[at + 1] is { Class: TokenClass.Word, Capital: true } || (tokens[at - 1] is { Class: TokenClass.Word, Capital: true } && !tokens.Is(at - 1, '.'));
    }

    private static int Season(in Tokens tokens, int at, Lead lead, List<Draft> found)
    {
        var says = new PartialDate { Kind = PartialKind.Season, Number = tokens[lead.Head].Value };
        // "die Botschafterin Sommer", "sagte Sommer": a surname.
        if (lead.Head == at && (Titles.Is(tokens.Words(at - 1)) || tokens.Is(at - 1, TokenClass.NameBefore) || (tokens.Verb(at - 1) & VerbClass.Reporting) != VerbClass.None))
        {
            return at;
        }

        if (lead.Shift is { } shift)
        {
            return Add(found, at, lead.Head + 1, "season", says with { Shift = shift });
        }

        var year = YearGrammar.Suffix(tokens, lead.Head + 1, says);
        // "2021/22" names one winter.
        var next = year.Says.Year is not null && tokens.Is(year.Next, '/') && tokens[year.Next + 1] is { Class: TokenClass.Number, Glued: true } ? year.Next + 2 : year.Next;
        return Add(found, lead.Article ? at : lead.Head, next, "season", year.Says);
    }

    private static int UnitPart(in Tokens tokens, int at, Lead lead, List<Draft> found)
    {
        var value = tokens[lead.Head].Value;
        var (unit, modifier) = ((DateUnit)(value / 16), (DateModifier)(value % 16));
        var says = new PartialDate { Kind = PartialKind.Relative, Unit = unit, Shift = lead.Shift, Modifier = modifier };
        var year = YearGrammar.Suffix(tokens, lead.Head + 1, new PartialDate());
        says = year.Says.Year is { } named ? says with { Year = named } : says;
        // "über den Jahreswechsel", "seit dem Jahresende": the article belongs to the phrase, one fused into the preposition does not.
        return Add(found, at, year.Next, "unit-part", says);
    }

    private static (PartialDate Says, int Next)? Second(in Tokens tokens, int at) =>
        DayGrammar.Date(tokens, at) ?? (tokens[at] is { Class: TokenClass.Weekday, Value: < 8 } weekday ? (new PartialDate { Kind = PartialKind.Weekday, Weekday = (DayOfWeek)weekday.Value }, at + 1) : null);

    private static int DayPartHead(in Tokens tokens, int at, Lead lead, List<Draft> found)
    {
        var head = lead.Head;
        var part = (DayPart)tokens[head].Value;
        if (tokens.Says(head, "Morgen") && tokens[head].Capital && !lead.Any && !lead.Article && tokens.Class(at - 1) is TokenClass.None or TokenClass.Sign)
        {
            return DayGrammar.DayWord(tokens, head, found);
        }

        // "zu Abend gegessen" is a meal.
        if (tokens.Says(at - 1, "zu") && head == at)
        {
            return at;
        }

        if (lead.Indefinite)
        {
            return Add(found, at, head + 1, "duration", new PartialDate { Kind = PartialKind.Duration, DayPart = part, Amount = 1 }, TimexType.Duration);
        }

        var led = tokens.Class(at - 1) is TokenClass.FusedPreposition or TokenClass.Preposition or TokenClass.Until;
        if (!led && !lead.Demonstrative && !(lead.Article && tokens.Says(head - 1, "des")))
        {
            return at;
        }

        var says = new PartialDate { Kind = PartialKind.DayPart, DayPart = part, Shift = lead.Same ?? (lead.Demonstrative ? null : lead.Shift), FromNamed = lead.Same is not null };
        var next = head + 1;
        // "in der Nacht zuvor", "am Abend danach"
        if (tokens[next] is { Class: TokenClass.Later } later && !lead.Any && !tokens.Says(next, "später"))
        {
            return Add(found, lead.Article ? at : head, next + 1, "beside", says with { Shift = later.Value, FromNamed = true }, TimexType.Time);
        }

        // "in der Nacht von Samstag auf Sonntag", "vom 23. auf den 24. Februar": named by its second day.
        if (part == DayPart.Night && (tokens.Says(next, "von") || tokens.Says(next, "vom")))
        {
            for (var i = next + 2; i <= next + 4; i++)
            {
                if ((tokens.Says(i, "auf") || tokens.Says(i, "zum") || tokens.Says(i, "zu")) && Second(tokens, tokens.Is(i + 1, TokenClass.Article) ? i + 2 : i + 1) is { } second)
                {
                    return Add(found, at, second.Next, "night", second.Says with { DayPart = part }, TimexType.Time);
                }
            }
        }

        // "in der Nacht zum Freitag", "in der Nacht auf den 21. Januar"
        if (part == DayPart.Night && (tokens.Says(next, "zum") || tokens.Says(next, "zu") || tokens.Says(next, "auf") || tokens.Says(next, "vom")))
        {
            var day = tokens.Is(next + 1, TokenClass.Article) ? next + 2 : next + 1;
            if (DayGrammar.Date(tokens, day) is { } date)
            {
                return Add(found, at, date.Next, "night", date.Says with { DayPart = part }, TimexType.Time);
            }

            if (tokens[day] is { Class: TokenClass.Weekday, Value: < 8 } weekday)
            {
                return Add(found, at, day + 1, "night", new PartialDate { Kind = PartialKind.Weekday, Weekday = (DayOfWeek)weekday.Value, DayPart = part }, TimexType.Time);
            }
        }

        return Add(found, lead.Article || lead.Any ? at : head, next, "day-part", says, TimexType.Time);
    }

    private static int DecadeWord(in Tokens tokens, int at, Lead lead, List<Draft> found)
    {
        var head = lead.Head;
        var next = head + 1;
        if (tokens.Is(next, '-') && tokens[next + 1] is { Class: TokenClass.Unit, Value: (int)DateUnit.Year })
        {
            next += 2;
        }
        else if (tokens[next] is { Class: TokenClass.Unit, Value: (int)DateUnit.Year })
        {
            next++;
        }
        else if (tokens[head].Length < 11)
        {
            return at;
        }

        var says = new PartialDate { Kind = PartialKind.Era, Unit = DateUnit.Decade, Number = 190 + (tokens[head].Value / 10) };
        return Add(found, at, next, "decade", says);
    }

    // Anfang, Mitte, Ende: what follows says of what.
    private static int PartOf(in Tokens tokens, int at, List<Draft> found)
    {
        var modifier = (DateModifier)tokens[at].Value;
        var count = found.Count;
        var next = tokens.Is(at + 1, TokenClass.Number) ? YearGrammar.Match(tokens, at + 1, found) : UnitGrammar.Whole(tokens, at + 1, found);
        if (next == at + 1 && !tokens.Is(at + 1, TokenClass.Number) && !tokens.Is(at + 1, TokenClass.PartOf))
        {
            next = Head(tokens, at + 1, Lead.Read(tokens, at + 1), found);
        }

        if (found.Count != count + 1 || next == at + 1 || found[count].First != at + 1 || found[count].Type != TimexType.Date || found[count].Says.Kind is PartialKind.Present or PartialKind.Past or PartialKind.Future)
        {
            found.RemoveRange(count, found.Count - count);
            return at;
        }

        found[count] = found[count] with { First = at, Rule = "part-of", Says = found[count].Says with { Modifier = modifier } };
        return next;
    }

    private static int Add(List<Draft> found, int first, int next, string rule, PartialDate says, TimexType type = TimexType.Date)
    {
        found.Add(new Draft(first, next, type, rule, says));
        return next;
    }
}

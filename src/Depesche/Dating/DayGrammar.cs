namespace Depesche.Dating;

/// <summary>Days: written with numbers, by weekday, or seen from today.</summary>
internal static class DayGrammar
{
    /// <summary>21. Januar 2022, 21.01.22, 2022-01-21, the points of "10. bis 13. Januar", "den 21.".</summary>
    public static int Numeric(in Tokens tokens, int at, List<Draft> found)
    {
        if (Iso(tokens, at) is { } iso)
        {
            return Add(found, at, iso.Next, iso.Says);
        }

        // What follows a decimal or thousands sign is no day: 1,5. or 2.000.
        if (tokens[at].Value is < 1 or > 31 || tokens[at].Length > 2 || (tokens[at].Glued && tokens.Is(at - 1, ',') && tokens.Is(at - 2, TokenClass.Number)) || !Dot(tokens, at + 1))
        {
            return at;
        }

        if (Points(tokens, at, found) is > 0 and var after)
        {
            return after;
        }

        if (Date(tokens, at) is { } date)
        {
            // "am 24. Februar, einem Donnerstag": the apposition belongs to the day.
            return tokens.Is(date.Next, ',') && tokens.Is(date.Next + 1, TokenClass.Indefinite) && tokens[date.Next + 2] is { Class: TokenClass.Weekday, Value: < 8 } weekday
                ? Add(found, at, date.Next + 3, date.Says with { Weekday = (DayOfWeek)weekday.Value }, "weekday-date")
                : Add(found, at, date.Next, date.Says);
        }

        return DayOfMonth(tokens, at, found);
    }

    /// <summary>Freitag, Freitag, den 21. Januar, Freitagabend, Freitag nächster Woche.</summary>
    public static int Weekday(in Tokens tokens, int at, List<Draft> found) => Weekday(tokens, at, at, null, found);

    /// <summary>The same after an article and an adjective of direction.</summary>
    public static int Weekday(in Tokens tokens, int first, int at, int? shift, List<Draft> found)
    {
        var token = tokens[at];
        var part = token.Class == TokenClass.WeekdayPart ? (DayPart)(token.Value % 8) : DayPart.None;
        var abbreviated = token.Class == TokenClass.Weekday && token.Value >= 8;
        var day = token.Class == TokenClass.WeekdayPart ? (DayOfWeek)(token.Value / 8) : (DayOfWeek)(token.Value % 8);
        var next = at + 1;
        if (abbreviated && Dot(tokens, next))
        {
            next++;
        }

        var dateAt = tokens.Is(next, ',') ? next + 1 : next;
        dateAt = tokens.Class(dateAt) is TokenClass.Article or TokenClass.FusedPreposition ? dateAt + 1 : dateAt;
        if (Date(tokens, dateAt) is { } date && !tokens.Is(dateAt - 1, TokenClass.Weekday) | dateAt == next)
        {
            var whole = date.Says with { Weekday = day, DayPart = part };
            found.Add(new Draft(first, date.Next, part == DayPart.None ? TimexType.Date : TimexType.Time, "weekday-date", whole));
            return date.Next;
        }

        if (abbreviated || (first == at && IsName(tokens, at)))
        {
            return first;
        }

        if (part == DayPart.None && tokens.Class(next) == TokenClass.DayPart)
        {
            part = (DayPart)tokens[next].Value;
            next++;
        }

        var says = new PartialDate { Kind = PartialKind.Weekday, Weekday = day, Shift = shift, DayPart = part };
        if (shift is null && Weeks(tokens, next) is { } weeks)
        {
            says = says with { Shift = weeks.Shift, Unit = DateUnit.Week };
            next = weeks.Next;
        }
        else if (shift is null && WeekAfter(tokens, next) is { } week)
        {
            says = says with { Shift = week.Shift, InWeek = true };
            next = week.Next;
        }

        found.Add(new Draft(first, next, part == DayPart.None ? TimexType.Date : TimexType.Time, says.InWeek || says.Unit == DateUnit.Week ? "weekday-in-week" : shift is null ? "weekday" : "weekday-shift", says));
        return next;
    }

    /// <summary>heute, gestern Abend, morgen früh, heute in einer Woche.</summary>
    public static int DayWord(in Tokens tokens, int at, List<Draft> found)
    {
        var next = at + 1;
        var days = tokens.Is(at, TokenClass.DayWord) ? tokens[at].Value : 1;
        var part = DayPart.None;
        if (tokens.Is(next, TokenClass.DayPart))
        {
            part = (DayPart)tokens[next].Value;
            next++;
        }
        else if (tokens[next] is { Class: TokenClass.Weekday, Value: < 8 } && tokens.Words(at) is "gestrigen" or "gestrige" or "gestriger" or "morgigen" or "morgige" or "morgiger")
        {
            // "am gestrigen Mittwoch", "am morgigen Freitag": seen from today, whatever the tense.
            next++;
        }
        else if (Weeks(tokens, next) is { } weeks)
        {
            days += weeks.Shift * 7;
            next = weeks.Next;
        }

        var says = new PartialDate { Kind = PartialKind.Relative, Unit = DateUnit.Day, Shift = days, DayPart = part };
        found.Add(new Draft(at, next, part == DayPart.None ? TimexType.Date : TimexType.Time, "day-word", says));
        return next;
    }

    /// <summary>One day written with numbers that starts here, with the token after it.</summary>
    public static (PartialDate Says, int Next)? Date(in Tokens tokens, int at)
    {
        if (tokens[at] is not { Class: TokenClass.Number, Value: >= 1 and <= 31, Length: <= 2 } || !Dot(tokens, at + 1))
        {
            return null;
        }

        var says = new PartialDate { Kind = PartialKind.Calendar, Day = tokens[at].Value };
        var next = at + 2;
        if (tokens.Is(next, TokenClass.Month))
        {
            says = says with { Month = tokens[next].Value };
            // "9. Jan Huber" of a list of results: a given name.
            if (tokens[next].Length == 3 && tokens.Words(next) is not "Mai" && tokens[next + 1] is { Class: TokenClass.Word, Capital: true })
            {
                return null;
            }

            next = MonthDot(tokens, next);
            var year = YearGrammar.Suffix(tokens, next, says);
            return Exists(year.Says) ? year : null;
        }

        if (tokens[next] is { Class: TokenClass.Number, Value: >= 1 and <= 12, Length: <= 2 } && Dot(tokens, next + 1))
        {
            says = says with { Month = tokens[next].Value };
            next += 2;
            if (tokens[next] is { Class: TokenClass.Number, Length: 4, Value: >= 1000 and < 2200 } full)
            {
                says = says with { Year = full.Value };
                next++;
            }
            else if (tokens[next] is { Class: TokenClass.Number, Length: 2, Glued: true } brief)
            {
                says = says with { Year = YearGrammar.Full(brief.Value) };
                next++;
            }
            else if (tokens[next] is { Class: TokenClass.Number, Glued: true } || tokens.Is(next, TokenClass.Clock))
            {
                return null;
            }

            return Exists(says) ? (says, next) : null;
        }

        return null;
    }

    /// <summary>The token after a month, with the full stop of an abbreviation.</summary>
    public static int MonthDot(in Tokens tokens, int month) =>
        tokens[month].Length <= 4 && !tokens.Says(month, "Mai") && !tokens.Says(month, "Juni") && !tokens.Says(month, "Juli") && !tokens.Says(month, "März") && Dot(tokens, month + 1) ? month + 2 : month + 1;

    /// <summary>Several days that share the month of the last: "10. bis 13. Januar", "9. und 10. Januar".</summary>
    private static int Points(in Tokens tokens, int at, List<Draft> found)
    {
        Span<int> starts = stackalloc int[8];
        var count = 0;
        var next = at;
        var range = false;
        while (count < starts.Length && tokens[next] is { Class: TokenClass.Number, Value: >= 1 and <= 31, Length: <= 2 } && Dot(tokens, next + 1))
        {
            starts[count++] = next;
            if (Date(tokens, next) is { } last)
            {
                if (count == 1)
                {
                    return 0;
                }

                var group = found.Count + 1;
                for (var i = 0; i < count; i++)
                {
                    var says = i == count - 1 ? last.Says : last.Says with { Day = tokens[starts[i]].Value, Weekday = null };
                    var end = i == count - 1 ? last.Next : starts[i] + 2;
                    found.Add(new Draft(starts[i], end, TimexType.Date, "date", says) { Group = group, IsRange = range && count == 2 });
                }

                return last.Next;
            }

            next += 2;
            var joined = tokens.Class(next) is TokenClass.And or TokenClass.Until || tokens.Is(next, ',') || tokens.Is(next, '-') || tokens.Is(next, '/');
            if (!joined)
            {
                return 0;
            }

            range = tokens.Is(next, TokenClass.Until) || tokens.Is(next, '-') || (tokens.Is(next, TokenClass.And) && (tokens.Says(at - 1, "zwischen") || tokens.Says(at - 2, "zwischen"))) || (tokens.Is(next, TokenClass.And) && AreNeighbours(tokens, next));
            next++;
            next = tokens.Class(next) is TokenClass.FusedPreposition or TokenClass.Article ? next + 1 : next;
        }

        return 0;
    }

    // "9. und 10. Januar" is one stretch of two days; "9. und 12. Januar" are two days.
    private static bool AreNeighbours(in Tokens tokens, int and) => tokens[and + 1].Value == tokens[and - 2].Value + 1;

    private static int DayOfMonth(in Tokens tokens, int at, List<Draft> found)
    {
        var before = tokens.Class(at - 1) is TokenClass.FusedPreposition && !tokens.Says(at - 1, "im") && !tokens.Says(at - 1, "beim");
        before |= tokens.Says(at - 1, "den") && tokens.Class(at - 2) is TokenClass.Sign or TokenClass.Until or TokenClass.Preposition or TokenClass.None;
        var after = tokens[at + 2];
        if (!before || after is { Class: not TokenClass.Sign and not TokenClass.None, Capital: true } || after.Class == TokenClass.Number || (tokens.Is(at + 2, '-') && after.Glued))
        {
            return at;
        }

        if (tokens.Says(at + 2, "des") && tokens.Says(at + 3, "Monats"))
        {
            return Add(found, at, at + 4, new PartialDate { Kind = PartialKind.Calendar, Day = tokens[at].Value }, "day-of-month");
        }

        // "am 21." at the end of a sentence keeps its full stop: the number is an ordinal.
        return Add(found, at, at + 2, new PartialDate { Kind = PartialKind.Calendar, Day = tokens[at].Value }, "day-of-month");
    }

    private static (PartialDate Says, int Next)? Iso(in Tokens tokens, int at)
    {
        if (tokens.Digits(at, 4) && tokens.Is(at + 1, '-') && tokens[at + 1].Glued && tokens.Digits(at + 2, 2) && tokens[at + 2].Glued
            && tokens.Is(at + 3, '-') && tokens[at + 3].Glued && tokens.Digits(at + 4, 2) && tokens[at + 4].Glued)
        {
            var says = new PartialDate { Kind = PartialKind.Calendar, Year = tokens[at].Value, Month = tokens[at + 2].Value, Day = tokens[at + 4].Value };
            return tokens[at + 2].Value is >= 1 and <= 12 && Exists(says) ? (says, at + 5) : null;
        }

        return null;
    }

    private static (int Shift, int Next)? WeekAfter(in Tokens tokens, int at)
    {
        var next = tokens.Is(at, TokenClass.Article) ? at + 1 : at;
        // "am Donnerstag der Vorwoche".
        if (next > at && tokens[next] is { Class: TokenClass.UnitBefore, Value: (int)DateUnit.Week })
        {
            return (-1, next + 1);
        }

        var shift = tokens.Class(next) switch { TokenClass.Shift => tokens[next].Value, TokenClass.Demonstrative => 0, _ => int.MinValue };
        return shift != int.MinValue && tokens[next + 1] is { Class: TokenClass.Unit, Value: (int)DateUnit.Week } ? (shift, next + 2) : null;
    }

    /// <summary>"in einer Woche", "vor zwei Wochen" after a day.</summary>
    private static (int Shift, int Next)? Weeks(in Tokens tokens, int at)
    {
        var sign = tokens.Says(at, "in") ? 1 : tokens.Says(at, "vor") ? -1 : 0;
        if (sign == 0 || tokens[at + 2] is not { Class: TokenClass.Unit, Value: (int)DateUnit.Week } || tokens.Class(at + 1) is not (TokenClass.Indefinite or TokenClass.NumberWord))
        {
            return null;
        }

        return (sign * tokens[at + 1].Value / 10, at + 3);
    }

    // A bare weekday behind a given name or a title is a surname.
    private static bool IsName(in Tokens tokens, int at) =>
        tokens.Is(at - 1, TokenClass.NameBefore)
        || IsTitled(tokens, at)
        || IsPaper(tokens, at)
        || (tokens[at - 1] is { Class: TokenClass.Word or TokenClass.Month, Capital: true } && tokens.Is(at + 1, '(') && tokens[at + 2] is { Class: TokenClass.Number, Length: 2 } && tokens.Is(at + 3, ')'))
        || (tokens.Is(at - 1, '.') && tokens.Is(at - 2, TokenClass.NameBefore))
        || (tokens[at - 1] is { Class: TokenClass.Word, Capital: true } && !Titles.Is(tokens.Words(at - 1)) && !IsDetermined(tokens, at - 1) && tokens[at + 1] is { Class: TokenClass.Word, Capital: false } && !tokens.Is(at - 2, TokenClass.None) && !tokens.Is(at - 2, '.'));

    // "Staatsanwältin Freitag" is a name, "traf den Botschafter Mittwoch" a day: behind a title without an article, or in front of the verb, the word is the surname.
    private static bool IsTitled(in Tokens tokens, int at)
    {
        if (!Titles.Is(tokens.Words(at - 1)) || tokens.Is(at + 1, ','))
        {
            return false;
        }

        if ((tokens.Verb(at + 1) & VerbClass.Finite) != VerbClass.None && !tokens[at + 1].Capital)
        {
            return true;
        }

        return !IsDetermined(tokens, at - 1) && tokens.Class(at + 1) is not (TokenClass.Preposition or TokenClass.FusedPreposition) && !tokens.Says(at + 1, "mit");
    }

    // Whether an article or preposition with adjectives stands before a noun: "die Polizei", "in Graz", unlike a given name.
    private static bool IsDetermined(in Tokens tokens, int noun)
    {
        for (var i = noun - 1; i > noun - 5; i--)
        {
            if (tokens.Class(i) is TokenClass.Article or TokenClass.Indefinite or TokenClass.Demonstrative or TokenClass.Preposition)
            {
                return true;
            }

            if (tokens[i] is not { Class: TokenClass.Word, Capital: false } || (tokens.Verb(i) & VerbClass.Finite) != VerbClass.None)
            {
                return false;
            }
        }

        return false;
    }

    // "Bild am Sonntag", „Presse am Sonntag“
    private static bool IsPaper(in Tokens tokens, int at) =>
        tokens[at].Value == (int)DayOfWeek.Sunday && tokens.Says(at - 1, "am") && tokens[at - 2] is { Class: TokenClass.Word, Capital: true }
        && (tokens.Words(at - 2) is "Bild" or "NZZ" || (tokens[at - 3] is { Class: TokenClass.Sign, Value: '„' or '"' or '«' or '»' } && tokens[at + 1] is { Class: TokenClass.Sign, Value: '“' or '”' or '"' or '«' or '»' }));

    private static bool Dot(in Tokens tokens, int at) => tokens.Is(at, '.') && tokens[at].Glued;

    private static bool Exists(PartialDate says) => says.Day is not { } day || says.Month is not { } month || day <= DateTime.DaysInMonth(says.Year is >= 1 and <= 9999 and var year ? year : 2020, month);

    private static int Add(List<Draft> found, int first, int next, PartialDate says, string rule = "date")
    {
        found.Add(new Draft(first, next, TimexType.Date, rule, says));
        return next;
    }
}

namespace Depesche.Dating;

/// <summary>Clock times: 14.30 Uhr, halb zwölf, Viertel nach elf, 9-17 Uhr, um 12.15.</summary>
internal static class ClockGrammar
{
    /// <summary>Adds the clock times that start here.</summary>
    public static int Match(in Tokens tokens, int at, List<Draft> found)
    {
        if (tokens.Is(at, TokenClass.Midnight))
        {
            return tokens.Class(at - 1) is TokenClass.Preposition or TokenClass.Until or TokenClass.FusedPreposition ? Add(found, at, at + 1, tokens[at].Value, 0, false) : at;
        }

        if (tokens.Class(at) is TokenClass.HalfWord or TokenClass.QuarterWord)
        {
            return Fraction(tokens, at, found);
        }

        Span<(int First, int Next, int Minute)> points = stackalloc (int, int, int)[6];
        var count = 0;
        var next = at;
        var range = false;
        while (count < points.Length && Point(tokens, next) is { } point)
        {
            points[count++] = (next, point.Next, point.Minute);
            next = point.Next;
            if (tokens.Is(next, TokenClass.Clock))
            {
                return AddAll(tokens, found, points[..count], next, range);
            }

            var joined = tokens.Class(next) is TokenClass.And or TokenClass.Until || tokens.Is(next, ',') || (tokens[next] is { Class: TokenClass.Sign } sign && sign.Value is '-' or '/');
            if (!joined)
            {
                break;
            }

            range = tokens.Is(next, TokenClass.Until) || tokens.Is(next, '-') || (tokens.Is(next, TokenClass.And) && tokens.Says(at - 1, "zwischen"));
            next++;
        }

        return count > 0 ? Bare(tokens, at, points[0], found) : at;
    }

    private static int AddAll(in Tokens tokens, List<Draft> found, ReadOnlySpan<(int First, int Next, int Minute)> points, int clock, bool range)
    {
        var group = points.Length > 1 ? found.Count + 1 : 0;
        for (var i = 0; i < points.Length - 1; i++)
        {
            Add(found, points[i].First, points[i].Next, points[i].Minute, group, range);
        }

        // "11 Uhr 30"
        var last = points[^1];
        var minute = last.Minute;
        var next = clock + 1;
        if (minute % 60 == 0 && tokens[next] is { Class: TokenClass.Number, Length: 2, Value: < 60 } && !tokens.Is(next + 1, '.') && tokens[next + 1] is not { Class: TokenClass.Word, Capital: true })
        {
            minute += tokens[next].Value;
            next++;
        }

        return Add(found, last.First, next, minute, group, range);
    }

    // Without "Uhr" only behind um, gegen, ab, bis and with minutes: "um 12.15", never "29:15".
    private static int Bare(in Tokens tokens, int at, (int First, int Next, int Minute) point, List<Draft> found)
    {
        var after = tokens[point.Next];
        var timely = tokens.Says(at - 1, "um") || tokens.Says(at - 1, "gegen") || tokens.Says(at - 1, "ab");
        var written = tokens[at + 1] is { Class: TokenClass.Sign or TokenClass.Word, Glued: true } && point.Next == at + 3 && tokens[at + 2].Length == 2;
        if (timely && written && after is not { Class: TokenClass.Word, Capital: true } && after is not { Class: TokenClass.Sign, Value: '%' or '€' } && !(after.Class == TokenClass.Number))
        {
            return Add(found, at, point.Next, point.Minute, 0, false);
        }

        return at;
    }

    private static (int Minute, int Next)? Point(in Tokens tokens, int at)
    {
        var token = tokens[at];
        if (token is { Class: TokenClass.NumberWord, Value: <= 240 } && token.Value % 10 == 0)
        {
            return (token.Value * 6, at + 1);
        }

        if (token is { Class: TokenClass.Indefinite } && tokens.Says(at, "ein") && tokens.Is(at + 1, TokenClass.Clock))
        {
            return (60, at + 1);
        }

        if (token is not { Class: TokenClass.Number, Length: <= 2, Value: <= 24 })
        {
            return null;
        }

        var sign = tokens[at + 1];
        var separated = sign is { Class: TokenClass.Sign, Glued: true } && sign.Value is '.' or ':' || (sign.Class == TokenClass.Word && sign.Glued && tokens.Says(at + 1, "h"));
        if (separated && tokens[at + 2] is { Class: TokenClass.Number, Length: 2, Value: < 60, Glued: true } minutes)
        {
            return ((token.Value * 60) + minutes.Value, at + 3);
        }

        return (token.Value * 60, at + 1);
    }

    // halb zwölf, Viertel nach elf, Viertel zwölf, dreiviertel zwölf
    private static int Fraction(in Tokens tokens, int at, List<Draft> found)
    {
        var next = at + 1;
        var direction = tokens.Says(next, "nach") ? 1 : tokens.Says(next, "vor") ? -1 : 0;
        var hourAt = direction == 0 ? next : next + 1;
        if (tokens.Is(at, TokenClass.HalfWord) && (direction != 0 || !tokens.Says(at, "halb")))
        {
            return at;
        }

        var hour = tokens[hourAt];
        var value = hour switch
        {
            { Class: TokenClass.NumberWord, Value: <= 240 } when hour.Value % 10 == 0 => hour.Value / 10,
            { Class: TokenClass.Number, Length: <= 2, Value: <= 24 } => hour.Value,
            _ => 0,
        };
        if (value == 0 || tokens.Class(hourAt + 1) is TokenClass.Unit or TokenClass.Month)
        {
            return at;
        }

        var quarters = tokens.Is(at, TokenClass.HalfWord) ? 2 : tokens[at].Value;
        var minute = direction == 0 ? ((value - 1) * 60) + (quarters * 15) : (value * 60) + (direction * quarters * 15);
        var end = tokens.Is(hourAt + 1, TokenClass.Clock) ? hourAt + 2 : hourAt + 1;
        return Add(found, at, end, minute, 0, false);
    }

    private static int Add(List<Draft> found, int first, int next, int minute, int group, bool range)
    {
        var says = new PartialDate { Kind = PartialKind.Clock, Minute = Math.Clamp(minute, 0, 1440) };
        found.Add(new Draft(first, next, TimexType.Time, "clock", says) { Group = group, IsRange = range });
        return next;
    }
}

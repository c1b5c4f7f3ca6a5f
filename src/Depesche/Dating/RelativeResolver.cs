namespace Depesche.Dating;

/// <summary>So many units away from the day of writing, or from a time named before.</summary>
internal static class RelativeResolver
{
    public static Meaning Resolve(PartialDate says, TimexDirection direction, DateOnly? from)
    {
        if (says.Unit == DateUnit.Year && says.Year is { } named)
        {
            return Meanings.YearEdge(named, says.Modifier);
        }

        if (from is not { } seen || seen.Year is < 3 or > 9990)
        {
            return Open(says);
        }

        var shift = says.Shift ?? 0;
        switch (says.Unit)
        {
            case DateUnit.Day:
                return Windows.Add(seen, shift) is { } day ? Meanings.Day(day, says.DayPart) : Meaning.Unknown;
            case DateUnit.Weekend:
                return Weekend(says.Shift, direction, seen);
            case DateUnit.Week:
                shift += says.Shift is null or 0 ? Beyond(says.Modifier, direction, seen) : 0;
                return Windows.Add(seen, 7 * shift) is { } week ? Meanings.Week(week, says.Modifier) : Meaning.Unknown;
            case DateUnit.Month:
                var month = seen.AddMonths(shift);
                return Meanings.Month(month.Year, month.Month, says.Modifier);
            case DateUnit.Quarter or DateUnit.Half:
                var length = says.Unit == DateUnit.Quarter ? 3 : 6;
                var moved = seen.AddMonths(shift * length);
                return Meanings.PartOfYear(moved.Year, says.Unit, ((moved.Month - 1) / length) + 1);
            // The new year is the one that has just begun or is about to; the days between the years lie at the end of the old one.
            case DateUnit.Year when says.Number != 0:
                var late = seen.Month > 6;
                var ended = late ? seen.Year : seen.Year - 1;
                return says.Number == 2 ? Meanings.Stretch(Meanings.WeekText(new DateOnly(ended, 12, 28)), new DateRange(new DateOnly(ended, 12, 27), new DateOnly(ended, 12, 31)), DatePrecision.Week)
                    : Meanings.Year(says.Number > 0 ? ended + 1 : ended, says.Modifier);
            case DateUnit.Year when says.Shift is null && says.Modifier is DateModifier.Start or DateModifier.End or DateModifier.Approx:
                var at = says.Modifier == DateModifier.Start ? 1 : 12;
                var year = Windows.Year(candidate => Meanings.Month(candidate, at).Days, direction, seen) ?? seen.Year;
                return Meanings.YearEdge(year, says.Modifier);
            case DateUnit.Year:
                return Meanings.Year(seen.Year + shift, says.Modifier);
            case DateUnit.Decade:
                return Meanings.Era(DateUnit.Decade, (seen.Year / 10) + shift, says.Modifier);
            case DateUnit.Century:
                return Meanings.Era(DateUnit.Century, (seen.Year / 100) + shift, says.Modifier);
            case DateUnit.Millennium:
                return Meanings.Era(DateUnit.Millennium, (seen.Year / 1000) + shift, says.Modifier);
            default:
                return Meaning.Unknown;
        }
    }

    /// <summary>"tags darauf", "zwei Tage später", "im selben Jahr", seen from the time that was named.</summary>
    public static Meaning After(PartialDate says, DateOnly? named)
    {
        if (says.Unit < DateUnit.Day)
        {
            return Meaning.Of("XXXX-XX-XXTXX:XX");
        }

        if (named is not { } seen || seen.Year is < 100 or > 9800 || says.Amount > 500)
        {
            return Open(says);
        }

        var steps = (int)(says.Amount == 0 && says.Shift is not 0 ? 0 : says.Amount) * (says.Shift ?? 0);
        if (says.Amount == 0 && says.Shift is not (0 or null))
        {
            return Meaning.Of(says.Shift > 0 ? "FUTURE_REF" : "PAST_REF");
        }

        return says.Unit switch
        {
            DateUnit.Day => Meanings.Day(seen.AddDays(steps)),
            DateUnit.Week => Meanings.Week(seen.AddDays(7 * steps)),
            DateUnit.Month => Meanings.Month(seen.AddMonths(steps).Year, seen.AddMonths(steps).Month),
            DateUnit.Year => Meanings.Year(seen.Year + steps),
            DateUnit.Decade => Meanings.Year(seen.Year + (10 * steps)),
            _ => Meaning.Unknown,
        };
    }

    // "Mitte der Woche wollen sie", said on a Sunday: the part of this week is over, so the next one is meant; and the other way round.
    private static int Beyond(DateModifier part, TimexDirection direction, DateOnly seen)
    {
        if (part is not (DateModifier.Start or DateModifier.Mid or DateModifier.End) || Meanings.Week(seen, part).Days is not { } days)
        {
            return 0;
        }

        return direction switch
        {
            TimexDirection.After or TimexDirection.NotBefore when days.Last < seen => 1,
            TimexDirection.Before or TimexDirection.NotAfter when days.First > seen => -1,
            _ => 0,
        };
    }

    private static Meaning Weekend(int? shift, TimexDirection direction, DateOnly seen)
    {
        var during = seen.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var weeks = shift switch
        {
            null => !during && direction is TimexDirection.Before or TimexDirection.NotAfter && !during ? -1 : 0,
            > 0 => during ? shift.Value : shift.Value - 1,
            var other => other.Value,
        };
        return Windows.Add(seen, 7 * weeks) is { } day ? Meanings.Weekend(day) : Meaning.Unknown;
    }

    private static Meaning Open(PartialDate says) => Meaning.Of(says.Unit switch
    {
        DateUnit.Day => "XXXX-XX-XX" + Meanings.Suffix(says.DayPart),
        DateUnit.Week => "XXXX-WXX",
        DateUnit.Weekend => "XXXX-WXX-WE",
        DateUnit.Month => "XXXX-XX",
        DateUnit.Year => says.Modifier is DateModifier.End && says.Shift is null ? "XXXX-12" : "XXXX",
        _ => "XXXX-XX-XX",
    });
}

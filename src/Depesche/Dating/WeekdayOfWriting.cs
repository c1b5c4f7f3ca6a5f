using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>What a text says of the weekday on which it was written: "am heutigen Donnerstag", "an diesem Samstag haben sie beraten".</summary>
internal static class WeekdayOfWriting
{

    /// <summary>How many days ago "dieser Samstag" may be.</summary>
    public const int LongestBack = 3;

    /// <summary>How many days away "dieser Samstag" may be.</summary>
    public const int LongestAhead = 4;

    /// <summary>One constraint for each weekday on which it cannot have been written.</summary>
    public static IEnumerable<DayConstraint> Find(Article article, Timex timex)
    {
        if (timex.Quoted || timex.OfNoun || Possible(article, timex) is not { } possible)
        {
            yield break;
        }

        var words = EventAnchor.Words(article, timex);
        for (var day = 0; day < Weekdays.Count; day++)
        {
            if (!possible((DayOfWeek)day))
            {
                yield return new DayConstraint("weekday-of-writing", $"{words} sagt, an welchem Wochentag der Text entstand", timex.Span, [new DateRange(DateOnly.MinValue, DateOnly.MaxValue)], ConstraintRank.Exclusion) { NotOn = (DayOfWeek)day };
            }
        }
    }

    private static Func<DayOfWeek, bool>? Possible(Article article, Timex timex)
    {
        var says = timex.Says;
        if (says is { Kind: PartialKind.Relative, Unit: DateUnit.Day, Shift: >= -1 and <= 1 and { } shift } && Named(article.TextOf(timex.Span)) is { } named)
        {
            var written = (DayOfWeek)(((int)named - shift + Weekdays.Count) % Weekdays.Count);
            return day => day == written;
        }

        // "Diesen Samstag" is near: told as past it was not most of a week ago, told as ahead it is not most of a week away.
        if (says is { Kind: PartialKind.Weekday, Shift: 0, InWeek: false, Weekday: { } weekday } && says.Unit != DateUnit.Week)
        {
            return timex switch
            {
                { Tense: Tense.Past or Tense.Pluperfect, Direction: TimexDirection.NotAfter or TimexDirection.Before } => day => Weekdays.Ahead(weekday, day) <= LongestBack,
                { Tense: Tense.Future, Direction: TimexDirection.After } => day => Weekdays.Ahead(day, weekday) <= LongestAhead,
                _ => null,
            };
        }

        return null;
    }

    // The weekday in "heutigen Donnerstag".
    private static DayOfWeek? Named(string words)
    {
        for (var day = 0; day < Weekdays.Count; day++)
        {
            if (words.Contains(' ') && words.EndsWith(GermanDates.Weekday((DayOfWeek)day), StringComparison.Ordinal))
            {
                return (DayOfWeek)day;
            }
        }

        return null;
    }
}

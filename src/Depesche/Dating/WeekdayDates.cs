using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>What a date with its weekday says about a text without any year: in which years the two meet, and when the day right before it was still ahead.</summary>
internal static class WeekdayDates
{
    // A date without a year is said from up to half a year away.
    private const int HalfYear = 182;


    /// <summary>One constraint for each such date, and one for the day before it where its sentence names that by its weekday; their days are filled in once a window is known.</summary>
    public static IEnumerable<DayConstraint> Find(DatingClues clue)
    {
        for (var i = 0; i < clue.Timexes.Length; i++)
        {
            var date = clue.Timexes[i];
            if (date is not { Quoted: false, Says: { Kind: PartialKind.Calendar, Day: not null, Month: not null, Year: null, Weekday: not null } })
            {
                continue;
            }

            var words = EventAnchor.Words(clue.Article, date);
            yield return new DayConstraint("weekday-year", $"{words} gibt es nur in wenigen Jahren", date.Span, [], ConstraintRank.Written) { Timex = date };
            for (var j = i - 1; j >= 0 && IsAhead(date) && clue.Timexes[j].Sentence == date.Sentence; j--)
            {
                if (clue.Timexes[j] is { Quoted: false, OfNoun: false, Says: { Kind: PartialKind.Weekday, Shift: null, Bound: not (DateBound.From or DateBound.Since) } } weekday && IsAhead(weekday) && Gap(weekday, date) == 1)
                {
                    yield return new DayConstraint("weekday-chain", $"{EventAnchor.Words(clue.Article, weekday)} ist der {GermanDates.Weekday(weekday.Says.Weekday!.Value)} vor {words} und liegt noch voraus", weekday.Span, [], ConstraintRank.Written) { Timex = date, Before = weekday };
                    break;
                }
            }
        }
    }

    /// <summary>The days from which the words can have been written, over the years of a window.</summary>
    public static ImmutableArray<DateRange> Runs(DayConstraint constraint, DateRange window)
    {
        var says = constraint.Timex!.Says;
        var result = ImmutableArray.CreateBuilder<DateRange>();
        for (var year = Math.Max(1, window.First.Year - 1); year <= Math.Min(9998, window.Last.Year + 1); year++)
        {
            if (CalendarResolver.Resolve(says with { Year = year }, TimexDirection.None, null, null).Days is not { IsDay: true, First: var day } || day.DayOfWeek != says.Weekday)
            {
                continue;
            }

            if (constraint.Before is not { } before)
            {
                result.Add(new DateRange(day.AddDays(-HalfYear), day.AddDays(HalfYear)));
                continue;
            }

            var ahead = day.AddDays(-Gap(before, constraint.Timex!));
            result.Add(new DateRange(ahead.AddDays(1 - Weekdays.Count), before.Direction == TimexDirection.NotBefore ? ahead : ahead.AddDays(-1)));
        }

        return result.DrainToImmutable();
    }

    // Days from the weekday to that of the date: only the day right before is told in one breath with it.
    private static int Gap(Timex before, Timex date) => Weekdays.Ahead(before.Says.Weekday!.Value, date.Says.Weekday!.Value);

    private static bool IsAhead(Timex timex) => timex.Direction is TimexDirection.After or TimexDirection.NotBefore;
}

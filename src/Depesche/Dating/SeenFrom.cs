namespace Depesche.Dating;

/// <summary>Turns the question round: from which days do these words mean that day?</summary>
internal static class SeenFrom
{
    // A day without a year is never meant over more than eleven months.
    private const int ElevenMonths = 330;

    /// <summary>The days from which the words can mean the event; null when they cannot, or say nothing about it.</summary>
    public static DateRange? Days(Timex timex, DateRange goal, bool timed)
    {
        var says = timex.Says;
        var ahead = timex.Direction is TimexDirection.After or TimexDirection.NotBefore;
        switch (says.Kind)
        {
            case PartialKind.Weekday when says.Weekday == goal.First.DayOfWeek || says.Weekday == goal.Last.DayOfWeek:
                return Weekday(says, timex.Direction, says.Weekday == goal.Last.DayOfWeek ? goal.Last : goal.First, timed);
            case PartialKind.Calendar when says is { Day: { } day, Month: { } month } && Holds(goal, month, day) && (says.Year is null || says.Year == goal.First.Year):
                return timex.Direction switch
                {
                    TimexDirection.None => null,
                    TimexDirection.Before => Run(goal.Last, 1, ElevenMonths),
                    TimexDirection.NotAfter => Run(goal.Last, 0, ElevenMonths),
                    TimexDirection.NotBefore => Run(goal.First, -ElevenMonths, 0),
                    _ => Run(goal.First, -ElevenMonths, timed ? 0 : -1),
                };
            case PartialKind.Relative when says is { Unit: DateUnit.Week, Shift: { } weeks } && Meanings.Monday(goal.First) == Meanings.Monday(goal.Last):
                var week = Run(Meanings.Monday(goal.First), -7 * weeks, (-7 * weeks) + 6);
                return weeks != 0 || timex.Direction == TimexDirection.None || week is not { } own ? week
                    : ahead ? Clip(own, null, goal.Last) : Clip(own, goal.First, null);
            case PartialKind.Relative when says is { Unit: DateUnit.Day, Shift: { } days } && goal.IsDay:
                return Run(goal.First, -days, -days);
            default:
                return null;
        }
    }

    private static DateRange? Weekday(PartialDate says, TimexDirection direction, DateOnly goal, bool timed)
    {
        if (says.Shift is { } shift)
        {
            var monday = Meanings.Monday(goal);
            return says.Unit == DateUnit.Week ? Run(goal, (-7 * shift) - (shift > 0 ? 6 : 0), (-7 * shift) + (shift < 0 ? 6 : 0))
                : says.InWeek ? Run(monday, -7 * shift, (-7 * shift) + 6)
                : shift > 0 ? Run(goal, -7 * shift, (-7 * shift) + 6)
                : shift < 0 ? Run(goal, (-7 * shift) - 6, -7 * shift)
                : direction is TimexDirection.After or TimexDirection.NotBefore ? Run(goal, -WeekdayOfWriting.LongestAhead, 0)
                : direction == TimexDirection.None ? Run(goal, -6, 6) : Run(goal, 0, WeekdayOfWriting.LongestBack);
        }

        return direction switch
        {
            TimexDirection.Before => Run(goal, timed ? 0 : 1, 6),
            TimexDirection.After => Run(goal, -6, timed ? 0 : -1),
            TimexDirection.NotBefore => Run(goal, -6, 0),
            TimexDirection.NotAfter => Run(goal, 0, 6),
            _ => Run(goal, -6, 6),
        };
    }

    private static bool Holds(DateRange goal, int month, int day) =>
        (goal.First.Month == month && goal.First.Day == day) || (goal.Last.Month == month && goal.Last.Day == day);

    private static DateRange? Run(DateOnly day, int first, int last) =>
        Windows.Add(day, first) is { } from && Windows.Add(day, last) is { } to ? new DateRange(from, to) : null;

    private static DateRange? Clip(DateRange days, DateOnly? first, DateOnly? last)
    {
        var from = first is { } f && f > days.First ? f : days.First;
        var to = last is { } l && l < days.Last ? l : days.Last;
        return from <= to ? new DateRange(from, to) : null;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>The days that are still possible for an article, and what left them; it can only shrink.</summary>
internal sealed class DateWindow
{
    private readonly List<DatingReason> reasons = [];

    private readonly HashSet<DayOfWeek> excluded = [];

    public DateOnly First { get; private set; } = DateOnly.MinValue;

    public DateOnly Last { get; private set; } = DateOnly.MaxValue;

    public IReadOnlyList<DatingReason> Reasons => reasons;

    /// <summary>Weekdays to which no event alone leads: another event with that weekday is meant.</summary>
    public FrozenSet<DayOfWeek> Unlikely { get; init; } = [];

    public bool IsBounded => First > DateOnly.MinValue && Last < DateOnly.MaxValue;

    public DateRange Days => new(First, Last);

    /// <summary>Takes a constraint in. Nothing changes and false is returned when no day would be left.</summary>
    public bool Take(DayConstraint constraint)
    {
        var (first, last) = Hull(constraint.Allowed);
        if (constraint.NotOn is { } weekday)
        {
            excluded.Add(weekday);
        }

        while (first <= last && first > DateOnly.MinValue && excluded.Contains(first.DayOfWeek))
        {
            first = first.AddDays(1);
        }

        while (first <= last && last < DateOnly.MaxValue && excluded.Contains(last.DayOfWeek))
        {
            last = last.AddDays(-1);
        }

        if (first > last || (constraint.Rank is ConstraintRank.Known or ConstraintRank.Alignment && (first > First || last < Last) && IsUnlikely(first, last)))
        {
            if (constraint.NotOn is { } again)
            {
                excluded.Remove(again);
            }

            return false;
        }

        if (first > First || last < Last)
        {
            reasons.Add(new DatingReason(constraint.Rule, TextOf(constraint, new DateRange(first, last)), constraint.Where, first > First ? first : null, last < Last ? last : null, constraint.Rank < ConstraintRank.Convention));
            (First, Last) = (first, last);
        }

        return true;
    }

    // Of several events the one that the days left allow.
    private static string TextOf(DayConstraint constraint, DateRange days)
    {
        for (var i = 0; i < constraint.Texts.Length; i++)
        {
            if (constraint.Allowed[i].Overlaps(days))
            {
                return constraint.Texts[i];
            }
        }

        return constraint.Text;
    }

    private bool IsUnlikely(DateOnly first, DateOnly last)
    {
        if (Unlikely.Count == 0 || last.DayNumber - first.DayNumber >= Weekdays.Count)
        {
            return false;
        }

        while (first <= last && Unlikely.Contains(first.DayOfWeek))
        {
            first = first.AddDays(1);
        }

        return first > last;
    }

    /// <summary>Whether the runs leave a day.</summary>
    public bool Allows(ImmutableArray<DateRange> runs) => runs.Any(run => run.First <= Last && run.Last >= First);

    /// <summary>Whether both leave the same day.</summary>
    public bool Allows(ImmutableArray<DateRange> one, ImmutableArray<DateRange> other) =>
        one.Any(run => other.Any(beside => Later(Later(run.First, beside.First), First) <= Earlier(Earlier(run.Last, beside.Last), Last)));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private (DateOnly First, DateOnly Last) Hull(ImmutableArray<DateRange> allowed)
    {
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var run in allowed)
        {
            var from = run.First > First ? run.First : First;
            var to = run.Last < Last ? run.Last : Last;
            if (from <= to)
            {
                first = from < first ? from : first;
                last = to > last ? to : last;
            }
        }

        return (first, last);
    }
}

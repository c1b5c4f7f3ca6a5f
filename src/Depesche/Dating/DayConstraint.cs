using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>One thing that the day of an article must satisfy.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Text">German, as part of a sentence.</param>
/// <param name="Where">The words it rests on.</param>
/// <param name="Allowed">Runs of days, one of which holds the day; open ends are the ends of the calendar.</param>
/// <param name="Rank">What gives way when not all can hold: the higher first.</param>
internal sealed record DayConstraint(string Rule, string Text, BlockSpan? Where, ImmutableArray<DateRange> Allowed, ConstraintRank Rank)
{
    /// <summary>What each of several runs means, in their order; empty when <see cref="Text"/> speaks for all.</summary>
    public ImmutableArray<string> Texts { get; init; } = [];

    /// <summary>The expression, where its days depend on the year that is left.</summary>
    public Timex? Timex { get; init; }

    /// <summary>Whether its event is named by one person and the place only: it dates nothing without a second event.</summary>
    public bool Weak { get; init; }

    /// <summary>A weekday that leads up to the expression; null for none.</summary>
    public Timex? Before { get; init; }

    /// <summary>A weekday that the day is not; null when none is excluded.</summary>
    public DayOfWeek? NotOn { get; init; }

    /// <summary>The fact or date that it rests on: two constraints from one event are one reason.</summary>
    public string? Event { get; init; }

    /// <summary>The day of the event that the expression means; null when it is not one day, or not sure.</summary>
    public DateOnly? Means { get; init; }

    /// <summary>Whether its event is so fully named that it can date an article without any other help.</summary>
    public bool Alone { get; init; }
}

namespace Depesche.Dating;

/// <summary>Chooses the year of a dateline that has none: where the day is the weekday that the lead tells of, and where known events of the text fit.</summary>
internal static class YearChooser
{
    /// <summary>The day of a dateline: in the only year that the offices leave, or the one that weekday and events speak for; null when that is not decided.</summary>
    /// <param name="clue">The article.</param>
    /// <param name="dateline">The expression in the dateline.</param>
    /// <param name="offices">The years that the offices leave; null when they leave all.</param>
    /// <param name="constraints">Those of the article.</param>
    public static DateOnly? Day(DatingClues clue, Timex dateline, DateRange? offices, List<DayConstraint> constraints)
    {
        var (best, most, tied) = ((DateOnly?)null, 0, false);
        var possible = new List<DateOnly>();
        // Below an agency's dateline the weekday of the first sentence is that day; one further on may be the day before.
        var told = DatelineDate.HasAgency(clue.Article, dateline) ? clue.Timexes.Where(timex => timex.Sentence == dateline.Sentence && timex is { Quoted: false, OfNoun: false, Subordinate: false, Says: { Kind: PartialKind.Weekday, Shift: null }, Direction: TimexDirection.NotAfter }).Select(timex => timex.Says.Weekday).ToHashSet() : [];
        foreach (var day in Days(dateline, offices, constraints))
        {
            possible.Add(day);
            var support = constraints.Where(one => IsOfEvent(one) && one.Allowed.Any(run => run.First <= day && day <= run.Last)).Select(one => one.Event).Distinct(StringComparer.Ordinal).Count() + (offices is not null && told.Contains(day.DayOfWeek) ? 1 : 0);
            (best, most, tied) = support > most ? (day, support, false) : (best, most, tied || (support == most && support > 0));
        }

        return most > 0 ? tied ? null : best : (offices is not null || dateline.Says.Year is not null) && possible is [var only] ? only : null;
    }

    private static IEnumerable<DateOnly> Days(Timex dateline, DateRange? offices, List<DayConstraint> constraints)
    {
        var years = new SortedSet<int>();
        if (dateline.Says.Year is { } stated)
        {
            years.Add(stated);
        }
        else if (offices is { } window)
        {
            years.UnionWith(Enumerable.Range(window.First.Year, window.Last.Year - window.First.Year + 1));
        }
        else
        {
            years.UnionWith(constraints.Where(IsOfEvent).SelectMany(one => one.Allowed).SelectMany(run => new[] { run.First.Year, run.Last.Year }));
        }

        foreach (var year in years)
        {
            if (CalendarResolver.Resolve(dateline.Says with { Year = year }, TimexDirection.None, null, null).Days is { IsDay: true, First: var day }
                && (dateline.Says.Weekday is not { } weekday || day.DayOfWeek == weekday) && (offices is not { } allowed || (day >= allowed.First && day <= allowed.Last)))
            {
                yield return day;
            }
        }
    }

    // Runs of most of a year fit any day.
    private static bool IsOfEvent(DayConstraint one) => one is { Weak: false, Event: not null, Rank: ConstraintRank.Known or ConstraintRank.Alignment } && one.Allowed.All(run => run.Days < 62);
}

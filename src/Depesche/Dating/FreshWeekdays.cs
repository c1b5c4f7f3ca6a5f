namespace Depesche.Dating;

/// <summary>A habit of news: a bare weekday of the past is one of the last days. From a day on which one of them would be six days back and ahead again tomorrow, nobody writes so.</summary>
internal static class FreshWeekdays
{
    // A weekday that lies further back is told by "vergangener Woche" or its date.
    private const int Oldest = 5;

    // All of them must be so fresh from another day of the window that the habit can be seen at work.
    private const int Fresh = 3;

    private const int LongestWindow = 7;

    private const int FewestWeekdays = 2;

    // Deck, caption and credit between the title and the text.
    private const int DeckBlocks = 4;

    private const int WorkingDays = 5;

    /// <summary>The window without the days at its ends from which a weekday would be stale; null when the text does not decide.</summary>
    public static DayConstraint? Find(DatingClues clue, DateRange window)
    {
        if (window.Days > LongestWindow || window.IsDay)
        {
            return null;
        }

        var told = clue.Timexes.Where(IsTold).ToList();
        if (OfThatDay(clue, told, window) is { } today)
        {
            return today;
        }

        // A review on Sunday goes through the whole week, and a weekday that is ahead too (but not "kommenden Montag", "bis Montag") may be of either week.
        told.RemoveAll(one => clue.Timexes.Any(timex => timex is { Quoted: false, Says: { Kind: PartialKind.Weekday, Shift: null, Bound: not DateBound.Until }, Direction: TimexDirection.After or TimexDirection.NotBefore } && one.Says.Weekday == timex.Says.Weekday));
        if (told.Select(timex => timex.Says.Weekday).Distinct().Count() < FewestWeekdays)
        {
            return null;
        }

        var (first, last) = (window.First, window.Last);
        while (first < last && first.DayOfWeek != DayOfWeek.Sunday && Age(told, first) > Oldest)
        {
            first = first.AddDays(1);
        }

        while (last > first && last.DayOfWeek != DayOfWeek.Sunday && Age(told, last) > Oldest)
        {
            last = last.AddDays(-1);
        }

        // What the pluperfect looks back on may lie further back than the news.
        var news = told.Exists(timex => timex.Tense == Tense.Past) ? told.FindAll(timex => timex.Tense == Tense.Past) : told;
        var kept = new DateRange(first, last);
        if (kept == window || !Enumerable.Range(0, kept.Days).Any(day => Age(news, first.AddDays(day)) <= Fresh))
        {
            return null;
        }

        var stale = told.MaxBy(timex => Age([timex], first > window.First ? window.First : window.Last))!;
        return new DayConstraint("fresh-weekday", $"{EventAnchor.Words(clue.Article, stale)} läge sonst fast eine Woche zurück", stale.Span, [kept], ConstraintRank.Convention);
    }

    /// <summary>The weekdays on which a text was hardly written whose opening tells of one weekday as news: who looks back on most of a week says so, but for the review at the weekend.</summary>
    public static IEnumerable<DayOfWeek> Unlikely(DatingClues clue)
    {
        // A deck above it may name no day.
        var lead = Conventions.Lead(clue.Article);
        var opening = clue.Timexes.FirstOrDefault(timex => timex.Span.Block >= lead && timex.Span.Block <= lead + DeckBlocks && timex.Says.Kind == PartialKind.Weekday)?.Span.Block;
        var told = clue.Timexes.Where(timex => timex.Span.Block == opening && timex is { Tense: Tense.Past, Subordinate: false } && IsTold(timex)).ToList();
        return told.Count == 0 || told.Exists(timex => timex.Says.Weekday != told[0].Says.Weekday) ? []
            : Enumerable.Range((int)DayOfWeek.Monday, WorkingDays).Select(day => (DayOfWeek)day).Where(day => Weekdays.Ahead(told[0].Says.Weekday!.Value, day) >= Oldest);
    }

    // "Am Montagmittag folgte die Absage. An diesem Montag beraten …": who calls the day this one does not mean by its bare name the one of last week.
    private static DayConstraint? OfThatDay(DatingClues clue, List<Timex> told, DateRange window)
    {
        foreach (var timex in clue.Timexes)
        {
            if (timex is { Quoted: false, OfNoun: false, Says: { Kind: PartialKind.Weekday, Shift: 0, InWeek: false, Weekday: { } weekday } says } && says.Unit != DateUnit.Week && timex.Direction is not (TimexDirection.NotAfter or TimexDirection.Before) && told.Exists(one => one.Says.Weekday == weekday)
                && Weekdays.OnOrAfter(window.First, weekday) is var day && day <= window.Last)
            {
                return new DayConstraint("fresh-weekday", $"{EventAnchor.Words(clue.Article, timex)} ist der Tag, von dem der Text schon berichtet", timex.Span, [DateRange.Day(day)], ConstraintRank.Convention);
            }
        }

        return null;
    }

    // Days from the oldest of them to a day; one of that very day counts as today where the tense allows it.
    private static int Age(List<Timex> told, DateOnly day) => told.Max(timex =>
    {
        var back = Weekdays.Ahead(timex.Says.Weekday!.Value, day.DayOfWeek);
        return back == 0 && timex.Direction == TimexDirection.Before && timex.Says.DayPart == DayPart.None && !told.Exists(other => other.Direction == TimexDirection.NotAfter && other.Says.Weekday == timex.Says.Weekday) ? 7 : back;
    });

    private static bool IsTold(Timex timex) =>
        timex is { Says: { Kind: PartialKind.Weekday, Shift: null }, Direction: TimexDirection.NotAfter or TimexDirection.Before, Quoted: false, OfNoun: false } && timex.Tense is Tense.Past or Tense.Pluperfect && timex.Says.Bound is not (DateBound.From or DateBound.Since or DateBound.Until);
}

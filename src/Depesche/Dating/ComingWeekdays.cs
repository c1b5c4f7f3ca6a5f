namespace Depesche.Dating;

/// <summary>A habit of news: of a weekday that was yesterday and comes again in six days nobody says only its name.</summary>
internal static class ComingWeekdays
{
    private const int YesterdayAgain = 6;

    private const int LongestWindow = 3;

    /// <summary>The window without the days at its ends from which a bare weekday ahead would be six days off; null when the text does not decide.</summary>
    public static DayConstraint? Find(DatingClues clue, DateRange window)
    {
        if (window.Days > LongestWindow || window.IsDay)
        {
            return null;
        }

        var (first, last) = (window.First, window.Last);
        Timex? reason = null;
        foreach (var timex in clue.Timexes)
        {
            // "wollte am Montag reisen" may be over.
            if (!IsAhead(timex) || clue.Timexes.Any(told => IsTold(told, timex.Says.Weekday!.Value)) || IsMeant(clue.Article.TextOf(timex.Sentence)))
            {
                continue;
            }

            if (last > first && Weekdays.Ahead(last.DayOfWeek, timex.Says.Weekday!.Value) == YesterdayAgain)
            {
                (last, reason) = (last.AddDays(-1), timex);
            }
            else if (last > first && Weekdays.Ahead(first.DayOfWeek, timex.Says.Weekday!.Value) == YesterdayAgain)
            {
                (first, reason) = (first.AddDays(1), timex);
            }
        }

        return reason is null ? null : new DayConstraint("coming-weekday", $"{EventAnchor.Words(clue.Article, reason)} wäre sonst gerade erst vorbei und käme erst in sechs Tagen wieder", reason.Span, [new DateRange(first, last)], ConstraintRank.Convention);
    }

    // The weekday that the text tells of too may be of either week.
    private static bool IsTold(Timex timex, DayOfWeek weekday) =>
        timex is { Quoted: false, Says: { Kind: PartialKind.Weekday, Shift: null }, Direction: TimexDirection.NotAfter or TimexDirection.Before } && timex.Says.Weekday == weekday;

    private static bool IsMeant(string sentence) => sentence.Contains(" wollte", StringComparison.Ordinal) || sentence.Contains(" sollte", StringComparison.Ordinal);

    private static bool IsAhead(Timex timex) =>
        timex is { Quoted: false, OfNoun: false, Habitual: false, Says: { Kind: PartialKind.Weekday, Shift: null or 0, InWeek: false, Weekday: not null, DayPart: DayPart.None } says, Direction: TimexDirection.After or TimexDirection.NotBefore, Tense: Tense.Future or Tense.Scheduled } && says.Unit != DateUnit.Week && says.Bound is not (DateBound.Until or DateBound.From or DateBound.For);
}

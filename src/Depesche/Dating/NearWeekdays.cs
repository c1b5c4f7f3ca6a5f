namespace Depesche.Dating;

/// <summary>A habit of news: a weekday that was yesterday is not ahead by its bare name, and one that will be tomorrow is not told of by it; each would be six days off.</summary>
internal static class NearWeekdays
{
    private const int SixDays = 6;

    private const int LongestWindow = 3;

    /// <summary>The window without the days at its ends from which a bare weekday would be six days off; null when the text does not decide.</summary>
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
            // "wollte am Montag reisen" may be over, "in der kommenden Woche folgen Runden: am Montag …" is of another week, and a weekday that is told of and ahead too may be of either week.
            if (!(IsAhead(timex) || IsTold(timex)) || !(IsFar(timex, last) || IsFar(timex, first)) || clue.Timexes.Any(other => other.Says.Weekday == timex.Says.Weekday && (IsAhead(timex) ? IsOver(other) : !IsOver(other))) || IsMeant(clue.Article.TextOf(timex.Sentence)))
            {
                continue;
            }

            if (last > first && IsFar(timex, last))
            {
                (last, reason) = (last.AddDays(-1), timex);
            }

            if (last > first && IsFar(timex, first))
            {
                (first, reason) = (first.AddDays(1), timex);
            }
        }

        return reason is null ? null : new DayConstraint("near-weekday", $"{EventAnchor.Words(clue.Article, reason)} läge sonst sechs Tage entfernt", reason.Span, [new DateRange(first, last)], ConstraintRank.Convention);
    }

    // Reviews on Sunday tell of the Monday before.
    private static bool IsFar(Timex timex, DateOnly day) =>
        IsAhead(timex) ? Weekdays.Ahead(day.DayOfWeek, timex.Says.Weekday!.Value) == SixDays : day.DayOfWeek != DayOfWeek.Sunday && Weekdays.Ahead(timex.Says.Weekday!.Value, day.DayOfWeek) == SixDays;

    private static bool IsMeant(string sentence) => sentence.Contains(" wollte", StringComparison.Ordinal) || sentence.Contains(" sollte", StringComparison.Ordinal) || sentence.Contains(" Woche", StringComparison.Ordinal);

    private static bool IsOver(Timex timex) =>
        timex is { Quoted: false, Says: { Kind: PartialKind.Weekday, Shift: null }, Direction: TimexDirection.NotAfter or TimexDirection.Before };

    // What stands in the preterite: the pluperfect looks back further.
    private static bool IsTold(Timex timex) =>
        timex is { Quoted: false, OfNoun: false, Habitual: false, Tense: Tense.Past, Says: { Kind: PartialKind.Weekday, Shift: null, InWeek: false, Weekday: not null } says, Direction: TimexDirection.NotAfter } && says.Bound is not (DateBound.Until or DateBound.From or DateBound.For or DateBound.Since);

    private static bool IsAhead(Timex timex) =>
        timex is { Quoted: false, OfNoun: false, Habitual: false, Says: { Kind: PartialKind.Weekday, Shift: null or 0, InWeek: false, Weekday: not null, DayPart: DayPart.None } says, Direction: TimexDirection.After or TimexDirection.NotBefore, Tense: Tense.Future or Tense.Scheduled } && says.Unit != DateUnit.Week && says.Bound is not (DateBound.Until or DateBound.From or DateBound.For);
}

using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>The weekdays of a reportage in the present tense, each on or after the one told before it, counted from those that events put on their day.</summary>
internal static class NarratedDays
{
    /// <summary>The anchors with one more for each weekday that the order of the text puts on a day; none where no event gives a start.</summary>
    /// <param name="clue">The article.</param>
    /// <param name="anchors">What events say, in any order.</param>
    /// <param name="last">Last day on which the article can have appeared: what it tells as past is not later.</param>
    public static ImmutableArray<DayAnchor> Add(DatingClues clue, ImmutableArray<DayAnchor> anchors, DateOnly last)
    {
        if (anchors.IsEmpty || !PresentTelling.IsIn(clue.Timexes))
        {
            return anchors;
        }

        var all = anchors.ToBuilder();
        DateOnly? told = null;
        for (var i = 0; i < clue.Timexes.Length; i++)
        {
            var timex = clue.Timexes[i];
            if (DayOf(timex, anchors) is { } known)
            {
                told = known;
                continue;
            }

            var present = PresentTelling.IsPresent(timex);
            if (timex is not { Quoted: false, OfNoun: false, Says: { Kind: PartialKind.Weekday, Shift: null, Weekday: { } weekday } } || (!present && timex.Tense != Tense.Past))
            {
                continue;
            }

            var day = told is { } before ? Weekdays.OnOrAfter(before, weekday) : Next(clue.Timexes, i, anchors) is { } after ? Weekdays.OnOrBefore(after, weekday) : DateOnly.MinValue;
            if (!present && day > last)
            {
                day = Weekdays.OnOrBefore(last, weekday);
            }
            else if (present)
            {
                told = day;
            }

            all.Add(new DayAnchor(timex.Span, day, $"{EventAnchor.Words(clue.Article, timex)} steht in der Erzählung an dieser Stelle der Tagesfolge und ist der {GermanDates.Day(day)}"));
        }

        return all.ToImmutable();
    }

    private static DateOnly? DayOf(Timex timex, ImmutableArray<DayAnchor> anchors)
    {
        foreach (var anchor in anchors)
        {
            if (anchor.Where == timex.Span)
            {
                return anchor.Day;
            }
        }

        return null;
    }

    private static DateOnly? Next(ImmutableArray<Timex> timexes, int at, ImmutableArray<DayAnchor> anchors)
    {
        for (var i = at + 1; i < timexes.Length; i++)
        {
            if (DayOf(timexes[i], anchors) is { } day)
            {
                return day;
            }
        }

        return null;
    }
}

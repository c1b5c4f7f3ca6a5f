using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Finds what the words of one article alone say about its day.</summary>
internal static class ConstraintFinder
{
    /// <summary>Constraints from written dates and from weekdays that the tense excludes; years of background, quotations and what is only possible say nothing.</summary>
    public static IEnumerable<DayConstraint> Find(DatingClues clue)
    {
        var article = clue.Article;
        var latest = LatestNamed(clue.Timexes);
        var timed = clue.Timexes.Where(timex => timex.Says.Kind is PartialKind.Clock or PartialKind.DayPart).Select(timex => timex.Clause).ToHashSet();
        foreach (var timex in clue.Timexes)
        {
            var caption = article.Blocks[timex.Span.Block].Kind == BlockKind.Caption;
            if (timex.Quoted || (timex.Tense == Tense.Hypothetical && !caption))
            {
                continue;
            }

            var words = EventAnchor.Words(article, timex);
            if (timex.Says is { Kind: PartialKind.Calendar, Month: not null, Year: not null } && CalendarResolver.Resolve(timex.Says, TimexDirection.None, null, null).Days is { } days)
            {
                if (Written(timex, days, caption, words, latest) is { } written)
                {
                    yield return written;
                }
            }
            else if (timex.Says is { Kind: PartialKind.Weekday, Shift: null, DayPart: DayPart.None } says && !caption && Excluding(timex) && !timed.Contains(timex.Clause) && !IsListHead(article, timex))
            {
                var name = GermanDates.Weekday(says.Weekday!.Value);
                yield return new DayConstraint("not-that-weekday", $"{words} ist ein anderer Tag, also erschien der Text nicht an einem {name}", timex.Span, [new DateRange(DateOnly.MinValue, DateOnly.MaxValue)], ConstraintRank.Exclusion) { NotOn = says.Weekday };
            }
            else if (timex.Says is { Kind: PartialKind.Calendar, Month: not null, Year: null, Shift: null } && !caption && !FollowsYear(clue.Timexes, timex))
            {
                yield return Yearless(timex, words);
            }
        }
    }

    // "Freitag: Eröffnung der Spiele" in an outlook may be a week away.
    private static bool IsListHead(Article article, Timex timex) =>
        article.Blocks[timex.Span.Block].Text is var text && timex.Span.End < text.Length && text[timex.Span.End] == ':';

    // "am 12. Februar 2015 …, ab dem 15. Februar": the year of the date before it goes on.
    private static bool FollowsYear(ImmutableArray<Timex> timexes, Timex timex)
    {
        var at = timexes.IndexOf(timex);
        for (var i = at - 1; i >= Math.Max(0, at - 3) && timexes[i].Span.Block == timex.Span.Block; i--)
        {
            if (timexes[i].Says is { Kind: PartialKind.Calendar, Year: not null, Month: not null })
            {
                return true;
            }
        }

        return false;
    }

    // A date without a year: allowed runs are filled in once the window is known.
    private static DayConstraint Yearless(Timex timex, string words)
    {
        var side = timex.Direction switch { TimexDirection.After or TimexDirection.NotBefore => "liegt noch voraus", _ => "ist schon vorbei" };
        return new DayConstraint("date-without-year", $"{words} {side}", timex.Span, [], ConstraintRank.Written) { Timex = timex };
    }

    /// <summary>The runs of days from which a date without a year fits its tense, over the years of a window.</summary>
    public static ImmutableArray<DateRange> Runs(Timex timex, DateRange window)
    {
        if (timex.Direction == TimexDirection.None || window.Days > 4000)
        {
            return [];
        }

        var result = ImmutableArray.CreateBuilder<DateRange>();
        for (var year = Math.Max(1, window.First.Year - 1); year <= Math.Min(9998, window.Last.Year + 1); year++)
        {
            if (CalendarResolver.Resolve(timex.Says with { Year = year }, TimexDirection.None, null, null).Days is not { } days
                || (timex.Says is { Weekday: { } weekday, Day: not null } && days.First.DayOfWeek != weekday))
            {
                continue;
            }

            var whole = timex.Says.Day is null;
            var (first, last) = timex.Direction switch
            {
                TimexDirection.Before => (whole ? days.First : days.Last.AddDays(1), days.Last.AddDays(330)),
                TimexDirection.NotAfter => (whole ? days.First : days.Last, days.Last.AddDays(330)),
                TimexDirection.NotBefore => (days.First.AddDays(-330), days.Last),
                _ => (days.First.AddDays(-330), whole ? days.Last : days.First.AddDays(-1)),
            };
            result.Add(new DateRange(first, last));
        }

        return result.ToImmutable();
    }

    private static DayConstraint? Written(Timex timex, DateRange days, bool caption, string words, DateOnly latest)
    {
        if (caption)
        {
            return new DayConstraint("caption", $"ein Bild ist vom {GermanDates.Of(days, DatePrecision.Span)}", timex.Span, [new DateRange(days.First, DateOnly.MaxValue)], ConstraintRank.Caption);
        }

        switch (timex.Direction)
        {
            case TimexDirection.Before or TimexDirection.NotAfter:
                var first = timex.Direction == TimexDirection.Before && days.IsDay ? days.Last.AddDays(1) : days.First;
                return new DayConstraint("written-past", $"{words} ist schon vorbei", timex.Span, [new DateRange(first, DateOnly.MaxValue)], ConstraintRank.Written);
            // Chronicles tell the past in the present tense: what lies before a later date of the same text is not ahead.
            case TimexDirection.After or TimexDirection.NotBefore when timex.Tense is Tense.Future or Tense.Scheduled && days.Last >= latest && timex.Says.Bound is not DateBound.Since:
                var last = timex.Direction == TimexDirection.After && days.IsDay ? days.First.AddDays(-1) : days.Last;
                return new DayConstraint("written-ahead", $"{words} liegt noch voraus", timex.Span, [new DateRange(DateOnly.MinValue, last)], ConstraintRank.Written);
            default:
                return null;
        }
    }

    private static DateOnly LatestNamed(ImmutableArray<Timex> timexes)
    {
        var latest = DateOnly.MinValue;
        foreach (var timex in timexes)
        {
            if (timex.Says is { Kind: PartialKind.Calendar, Year: not null } && timex.Direction is TimexDirection.Before or TimexDirection.NotAfter or TimexDirection.None
                && CalendarResolver.Resolve(timex.Says, TimexDirection.None, null, null).Days is { } days && days.First > latest)
            {
                latest = days.First;
            }
        }

        return latest;
    }

    private static bool Excluding(Timex timex) => timex.Direction == TimexDirection.Before || (timex.Direction == TimexDirection.After && timex.Tense == Tense.Future);
}

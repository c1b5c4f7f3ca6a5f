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
        var chronicle = IsChronicle(clue.Timexes);
        var timed = clue.Timexes.Where(timex => timex.Says.Kind is PartialKind.Clock or PartialKind.DayPart).Select(timex => timex.Clause).ToHashSet();
        foreach (var timex in clue.Timexes)
        {
            if (Review(article, timex) is { } review)
            {
                yield return review;
                continue;
            }

            var caption = article.Blocks[timex.Span.Block].Kind == BlockKind.Caption;
            foreach (var weekday in caption ? [] : WeekdayOfWriting.Find(article, timex))
            {
                yield return weekday;
            }

            if (timex.Quoted || (timex.Tense == Tense.Hypothetical && !caption) || (timex.OfNoun && !caption) || timex.Habitual || IsListHead(article, timex))
            {
                continue;
            }

            var words = EventAnchor.Words(article, timex);
            if (timex.Says is { Kind: PartialKind.Calendar, Month: not null, Year: not null } && CalendarResolver.Resolve(timex.Says, TimexDirection.None, null, null).Days is { } days)
            {
                if (WordsBefore(article, timex) is not ("zum" or "Zum" or "auf" or "Auf") && Written(timex, days, caption, chronicle, words, latest) is { } written)
                {
                    yield return caption && days.IsDay && ToldOfPicture(clue, timex, days.First) is { } told
                        ? written with { Text = $"{written.Text}, und der Text erzählt von diesem {GermanDates.Weekday(days.First.DayOfWeek)}", Allowed = [new DateRange(days.First, days.First.AddDays(Weekdays.Count - 1))], Where = told.Span } : written;
                }
            }
            else if (timex.Says is { Kind: PartialKind.Weekday, Shift: null, DayPart: DayPart.None } says && !caption && Excluding(timex) && !IsToldPlainly(clue.Timexes, timex) && !timed.Contains(timex.Clause) && WordsBefore(article, timex) is not ("noch" or "bis" or "Bis" or "Noch"))
            {
                var name = GermanDates.Weekday(says.Weekday!.Value);
                yield return new DayConstraint("not-that-weekday", $"{words} ist ein anderer Tag, also erschien der Text nicht an einem {name}", timex.Span, [new DateRange(DateOnly.MinValue, DateOnly.MaxValue)], ConstraintRank.Exclusion) { NotOn = says.Weekday };
            }
            else if (timex.Says is { Kind: PartialKind.Calendar, Day: not null, Month: not null, Year: null, Shift: null } && !caption && IsBound(timex, chronicle) && !IsOfOldTimes(clue.Timexes, timex) && WordsBefore(article, timex) is not ("zum" or "Zum" or "auf" or "Auf"))
            {
                yield return Yearless(timex, words);
            }
        }
    }

    // A picture of "17.01.2022", a Monday, of two whom the text tells of with "am Montag": that Monday.
    private static Timex? ToldOfPicture(DatingClues clue, Timex picture, DateOnly day)
    {
        var names = new NearbyNames(clue);
        var seen = names.InBlock(picture.Span.Block);
        foreach (var timex in clue.Timexes)
        {
            if (timex is { Quoted: false, OfNoun: false, Tense: Tense.Past, Says: { Kind: PartialKind.Weekday, Shift: null } says } && says.Weekday == day.DayOfWeek && clue.Article.Blocks[timex.Span.Block].Kind == BlockKind.Paragraph
                && names.InBlock(timex.Span.Block).Count(id => seen.Contains(id) && !id.StartsWith("c:", StringComparison.Ordinal)) >= 2)
            {
                return timex;
            }
        }

        return null;
    }

    // "hatten am Donnerstag geredet … war am Donnerstag unterwegs": where the same weekday is told in the preterite too, the text may be of that day.
    private static bool IsToldPlainly(ImmutableArray<Timex> timexes, Timex excluding)
    {
        if (excluding.Tense != Tense.Pluperfect)
        {
            return false;
        }

        foreach (var other in timexes)
        {
            if (other is { Quoted: false, OfNoun: false, Tense: Tense.Past, Says: { Kind: PartialKind.Weekday, Shift: null, DayPart: DayPart.None } } && other.Says.Weekday == excluding.Says.Weekday)
            {
                return true;
            }
        }

        return false;
    }

    // "Die Woche vom 17. bis 23. Januar 2022 im Rückblick" over a text: it is not from before those days.
    private static DayConstraint? Review(Article article, Timex timex)
    {
        var block = article.Blocks[timex.Span.Block];
        if (block.Kind is not (BlockKind.Headline or BlockKind.Kicker) || timex.Says is not { Kind: PartialKind.Calendar, Month: not null, Year: not null } || CalendarResolver.Resolve(timex.Says, TimexDirection.None, null, null).Days is not { } days)
        {
            return null;
        }

        var back = block.Text.Contains("ückblick", StringComparison.Ordinal) || block.Text.Contains("Rückschau", StringComparison.Ordinal) || block.Text.Contains("Bilanz", StringComparison.Ordinal);
        var ahead = block.Text.Contains("orschau", StringComparison.Ordinal) || block.Text.Contains("Ausblick", StringComparison.Ordinal) || block.Text.Contains("Termine", StringComparison.Ordinal);
        var words = EventAnchor.Words(article, timex);
        // A review of a week may come out on its last working day.
        return back == ahead ? null
            : new DayConstraint("review", back ? $"der Titel verspricht einen Rückblick auf {words}" : $"der Titel verspricht eine Vorschau auf {words}", timex.Span,
                [back ? new DateRange(timex.IsRange && days.IsDay ? days.First.AddDays(-2) : days.First, DateOnly.MaxValue) : new DateRange(DateOnly.MinValue, days.Last)], ConstraintRank.Written);
    }

    // What is ahead bounds the day only where the verb looks ahead; a chronicle tells the past in the present tense, date by date.
    private static bool IsBound(Timex timex, bool chronicle) => timex.Direction switch
    {
        TimexDirection.Before or TimexDirection.NotAfter => timex.Says.Bound is not DateBound.Until || timex.IsRange,
        TimexDirection.After or TimexDirection.NotBefore => timex.Tense == Tense.Future || (timex.Tense == Tense.Scheduled && !chronicle),
        _ => false,
    };

    // Two days or more, one after the other, in the present tense, and none told with will or soll.
    private static bool IsChronicle(ImmutableArray<Timex> timexes)
    {
        var days = timexes.Where(timex => timex is { Quoted: false, Says: { Kind: PartialKind.Calendar, Day: not null, Month: not null } }).ToList();
        return days.Count(timex => timex.Tense is Tense.Scheduled or Tense.Present or Tense.None) >= 2 && !days.Exists(timex => timex.Tense == Tense.Future);
    }

    // The word before the expression and its article.
    private static string WordsBefore(Article article, Timex timex)
    {
        var text = article.Blocks[timex.Span.Block].Text.AsSpan(0, timex.Span.Start).TrimEnd();
        var word = text[(text.LastIndexOf(' ') + 1)..];
        if (word is "am" or "den" or "dem")
        {
            text = text[..^word.Length].TrimEnd();
            word = text[(text.LastIndexOf(' ') + 1)..];
        }

        return word.ToString();
    }

    /// <summary>"Freitag: Eröffnung der Spiele" in an outlook may be a week away.</summary>
    public static bool IsListHead(Article article, Timex timex) =>
        article.Blocks[timex.Span.Block].Text is var text && timex.Span.End < text.Length && text[timex.Span.End] == ':';

    // "am 12. Februar 2015 …, ab dem 15. Februar": the year of the date before it goes on; "1945 … am 27. Januar", "am 20. Januar vor 80 Jahren".
    private static bool IsOfOldTimes(ImmutableArray<Timex> timexes, Timex timex)
    {
        var at = timexes.IndexOf(timex);
        for (var i = at - 1; i >= Math.Max(0, at - 3) && timexes[i].Span.Block == timex.Span.Block; i--)
        {
            if (timexes[i].Says is { Kind: PartialKind.Calendar, Year: not null, Month: not null })
            {
                return true;
            }
        }

        for (var i = Math.Max(0, at - 3); i <= Math.Min(timexes.Length - 1, at + 3); i++)
        {
            if (i != at && timexes[i].Sentence == timex.Sentence && (timexes[i].Says is { Kind: PartialKind.Calendar, Year: not null, Month: null } or { Kind: PartialKind.Past } or { Kind: PartialKind.Duration or PartialKind.Anaphor, Unit: DateUnit.Year or DateUnit.Decade or DateUnit.Century }))
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
            // The eleven months are a habit of writers and must not cut where the day itself does not.
            result.Add(new DateRange(first > window.First && first <= window.Last && first < days.First.AddDays(-1) ? window.First : first, last >= window.First && last < window.Last && last > days.Last.AddDays(1) ? window.Last : last));
        }

        return result.ToImmutable();
    }

    private static DayConstraint? Written(Timex timex, DateRange days, bool caption, bool chronicle, string words, DateOnly latest)
    {
        if (caption)
        {
            return new DayConstraint("caption", $"ein Bild ist vom {GermanDates.Of(days, DatePrecision.Span)}", timex.Span, [new DateRange(days.First, DateOnly.MaxValue)], ConstraintRank.Caption);
        }

        switch (timex.Direction)
        {
            case TimexDirection.Before or TimexDirection.NotAfter when timex.Says.Bound is not DateBound.Until || timex.IsRange:
                var first = timex.Direction == TimexDirection.Before && days.IsDay ? days.Last.AddDays(1) : days.First;
                return new DayConstraint("written-past", $"{words} ist schon vorbei", timex.Span, [new DateRange(first, DateOnly.MaxValue)], ConstraintRank.Written);
            // Chronicles tell the past in the present tense: what lies before a later date of the same text is not ahead.
            case TimexDirection.After or TimexDirection.NotBefore when IsBound(timex, chronicle) && days.Last >= latest && timex.Says.Bound is not DateBound.Since:
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

    private static bool Excluding(Timex timex) => timex.Says.Bound is not (DateBound.Until or DateBound.For) && timex.Direction == TimexDirection.Before;
}

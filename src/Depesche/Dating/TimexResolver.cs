using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Turns words and the article's date into days.</summary>
public static class TimexResolver
{
    // A longer interval tells nothing about a weekday; it is then as if the day were unknown.
    private const int LongestInterval = 400;

    private const int LongestDayByDay = 62;

    /// <summary>One result for each expression, in order.</summary>
    /// <param name="article">The cleaned article.</param>
    /// <param name="timexes">Its expressions in order.</param>
    /// <param name="time">The day or interval they are seen from.</param>
    /// <param name="bag">Where contradictions go.</param>
    public static ImmutableArray<ResolvedTimex> Resolve(Article article, ImmutableArray<Timex> timexes, DocumentTime time, DiagnosticBag bag)
    {
        if (timexes.IsEmpty)
        {
            return [];
        }

        var meanings = Merge(new TimexPass(article, timexes, time.Anchors), timexes.Length, time);
        var result = ImmutableArray.CreateBuilder<ResolvedTimex>(timexes.Length);
        for (var i = 0; i < timexes.Length; i++)
        {
            var timex = timexes[i];
            var meaning = meanings[i];
            var interval = Interval(timexes, meanings, i);
            Contradiction(article, timex, meaning, bag);
            result.Add(new ResolvedTimex(timex, meaning.Value, meaning.Edtf, meaning.Days, meaning.Precision, TimexReason.Of(article, timex, meaning, time))
            {
                Interval = interval is { } days ? Meanings.Text(days) : null,
                IntervalDays = interval,
                Mod = Modifier(timex.Says.Modifier),
                Clock = timex.Says.Minute is { } minute and < 1440 ? new TimeOnly(minute / 60, minute % 60) : null,
                Inferred = meaning.Days is not null && !IsWritten(timex.Says),
            });
        }

        return result.MoveToImmutable();
    }

    private static bool IsWritten(PartialDate says) => says.Kind == PartialKind.Era || says.Year is not null;

    private static Meaning[] Merge(TimexPass pass, int count, DocumentTime time)
    {
        if (time.Range is not { } range || range.Days > LongestInterval)
        {
            return pass.Run(null).ToArray();
        }

        var merged = pass.Run(range.First).ToArray();
        // Seen from a whole year only the ends of what a word can mean are of use, and they lie at the ends of the months.
        var monthly = range.Days > LongestDayByDay;
        for (var day = range.First.AddDays(1); day <= range.Last; day = day.AddDays(1))
        {
            if (monthly && day.Day != 1 && day != range.Last)
            {
                continue;
            }

            var next = pass.Run(day);
            for (var i = 0; i < count; i++)
            {
                merged[i] = Join(merged[i], next[i]);
            }
        }

        return merged;
    }

    // The hull of both; the value is the smallest unit that holds it.
    private static Meaning Join(Meaning left, Meaning right)
    {
        if (left == right || right.Impossible)
        {
            return left;
        }

        if (left.Impossible)
        {
            return right;
        }

        if (left.Value == right.Value && left.Days == right.Days)
        {
            return left.Edtf == right.Edtf ? left : left with { Edtf = left.Edtf is null ? right.Edtf : left.Edtf };
        }

        if (left.Days is not { } one || right.Days is not { } other)
        {
            return left.Value == right.Value ? left with { Edtf = null, Days = null, Precision = DatePrecision.None } : Meaning.Unknown;
        }

        var hull = new DateRange(one.First < other.First ? one.First : other.First, one.Last > other.Last ? one.Last : other.Last);
        var value = left.Value == right.Value || left.Value[0] == 'P' ? left.Value : Smallest(hull);
        // What is about a day from each of the days is about one from all of them.
        var about = left.Precision == DatePrecision.About && right.Precision == DatePrecision.About && !hull.IsDay;
        return new Meaning(value, about ? $"{Meanings.Text(hull.First)}~/{Meanings.Text(hull.Last)}~" : Meanings.Text(hull), hull, about ? DatePrecision.About : hull.Days <= 7 ? DatePrecision.Week : hull.IsMonth ? DatePrecision.Month : hull.Days <= 31 ? DatePrecision.Within : DatePrecision.Year);
    }

    private static string Smallest(DateRange days) =>
        days.IsDay ? Meanings.Text(days.First)
        : Meanings.Monday(days.First) == Meanings.Monday(days.Last) ? Meanings.WeekText(days.First)
        : days.First.Year == days.Last.Year && days.First.Month == days.Last.Month ? Meanings.Text(days.First.Year, days.First.Month)
        : days.First.Year == days.Last.Year ? Meanings.Text(days.First.Year)
        : "XXXX-XX-XX";

    private static DateRange? Interval(ImmutableArray<Timex> timexes, Meaning[] meanings, int at)
    {
        if (!timexes[at].IsRange || timexes[at].Type != TimexType.Date)
        {
            return null;
        }

        var (first, last) = (at, at);
        while (first > 0 && timexes[first - 1].Group == timexes[at].Group)
        {
            first--;
        }

        while (last + 1 < timexes.Length && timexes[last + 1].Group == timexes[at].Group)
        {
            last++;
        }

        return meanings[first].Days is { } start && meanings[last].Days is { } stop && start.First <= stop.Last ? new DateRange(start.First, stop.Last) : null;
    }

    private static string? Modifier(DateModifier modifier) => modifier switch
    {
        DateModifier.Start => "START",
        DateModifier.Mid => "MID",
        DateModifier.End => "END",
        DateModifier.Approx => "APPROX",
        DateModifier.LessThan => "LESS_THAN",
        DateModifier.MoreThan => "MORE_THAN",
        _ => null,
    };

    // Friday, 22 January: the date wins, and the author is told.
    private static void Contradiction(Article article, Timex timex, Meaning meaning, DiagnosticBag bag)
    {
        if (timex.Says is { Kind: PartialKind.Calendar, Weekday: { } weekday, Day: not null } && meaning.Days is { IsDay: true } day && day.First.DayOfWeek != weekday)
        {
            bag.Add(DatingProblems.WeekdayDiffers, article.Source, article.ToSource(timex.Span), article.TextOf(timex.Span), GermanDates.Weekday(day.First.DayOfWeek));
        }
    }
}

using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Makes one date from the expressions that were chosen for a trigger: a range they are the ends of, days in a row, or the nearest one.</summary>
internal static class DaysOf
{
    /// <summary>How far the day may lie from one that is only told by about.</summary>
    private const int AboutDays = 2;

    /// <summary>The stretch from the first to the last expression with the prepositions and particles before them.</summary>
    public static BlockSpan Phrase(Passage passage, ImmutableArray<ResolvedTimex> timexes)
    {
        var first = timexes.Min(timex => timex.Timex.Span.Start);
        var last = timexes.Max(timex => timex.Timex.Span.End);
        var word = passage.WordAt(first);
        while (word > 0 && DateChooser.PhraseWords.Contains(passage.Words[word - 1].Text))
        {
            word--;
        }

        return new BlockSpan(passage.Block, word < passage.Words.Length ? Math.Min(first, passage.Words[word].Span.Start) : first, last);
    }

    /// <summary>One date from the chosen expressions: a range they are the ends of, consecutive days, or the nearest one.</summary>
    public static MentionDate Make(ClauseView clause, List<ResolvedTimex> timexes, string rule)
    {
        var nearest = timexes.Count == 1 ? timexes[0] : timexes.OrderByDescending(timex => timex.Timex.Type == TimexType.Date || timexes.Count == 1).ThenBy(timex => Exactness(timex.Precision))
            .ThenBy(timex => Math.Abs(timex.Timex.Span.Start - clause.Trigger.Span.Start)).ThenBy(timex => timex.Timex.Span.Start).First();
        if (AroundDay.Of(clause.Passage, nearest, rule) is { } around)
        {
            return around;
        }

        ImmutableArray<ResolvedTimex> chosen = nearest.IntervalDays is { } range
            ? [.. timexes.Where(timex => timex.IntervalDays == range)]
            : Run(clause.Passage, timexes, nearest);
        if (chosen.Length == 1 && nearest.IntervalDays is null && nearest.Edtf is [.., '~'] && nearest.Days is { IsDay: true } about)
        {
            // "Vor knapp drei Wochen" is no day that one could hold another day against.
            return new MentionDate(about.First.AddDays(-AboutDays), about.First.AddDays(AboutDays), DatePrecision.About, nearest.Edtf, rule)
            {
                Timexes = chosen,
                Phrase = Phrase(clause.Passage, chosen),
                Inferred = nearest.Inferred,
                Because = nearest.Inferred ? nearest.Because : "",
            };
        }

        var days = nearest.IntervalDays ?? new DateRange(chosen.Min(timex => timex.Days!.Value.First), chosen.Max(timex => timex.Days!.Value.Last));
        var clocked = true;
        var clock = timexes.FirstOrDefault(timex => timex.Clock is not null && timex.Days is { } day && days.Contains(day));
        var precision = nearest.IntervalDays is not null || chosen.Length > 1 ? DatePrecision.Span : nearest.Precision;
        if (clock is not null && !chosen.Contains(clock))
        {
            (clocked, chosen) = (IsListed(clause.Passage, nearest, clock), [.. chosen, clock]);
        }

        return new MentionDate(days.First, days.Last, days.IsDay ? DatePrecision.Day : precision, precision == DatePrecision.Span ? nearest.Interval : nearest.Edtf, rule)
        {
            Timexes = chosen,
            Phrase = Phrase(clause.Passage, clocked ? chosen : [.. chosen.Where(timex => timex != clock)]),
            Clock = clock?.Clock,
            Weekday = days.IsDay || chosen.Length > 1 ? null : nearest.Timex.Says.Weekday,
            Inferred = nearest.Inferred && !IsWritten(nearest),
            Because = nearest.Inferred && !IsWritten(nearest) ? nearest.Because : "",
        };
    }

    /// <summary>"am 21. Januar" names the day and "Mitte Dezember" the month, whatever the year was concluded from.</summary>
    public static bool IsWritten(ResolvedTimex timex) => timex.Timex.Says is { Month: not null } says && (says.Day is not null || timex.Precision is DatePrecision.Month or DatePrecision.Within or DatePrecision.About);

    // "am 9. und 10. Januar": days in a row with nothing but a joiner between them.
    private static ImmutableArray<ResolvedTimex> Run(Passage passage, List<ResolvedTimex> timexes, ResolvedTimex nearest)
    {
        if (timexes.Count == 1)
        {
            return [nearest];
        }

        var days = timexes.Where(timex => timex.Precision == DatePrecision.Day).OrderBy(timex => timex.Days!.Value.First).ToList();
        var at = days.IndexOf(nearest);
        if (at < 0)
        {
            return [nearest];
        }

        var (from, to) = (at, at);
        bool Listed(int left, int right) => IsListed(passage, days[left], days[right]);
        while (from > 0 && Listed(from - 1, from) && days[at].Days!.Value.First.DayNumber - days[from - 1].Days!.Value.First.DayNumber == at - from + 1)
        {
            from--;
        }

        while (to + 1 < days.Count && Listed(to, to + 1) && days[to + 1].Days!.Value.First.DayNumber - days[at].Days!.Value.First.DayNumber == to + 1 - at)
        {
            to++;
        }

        return [.. days[from..(to + 1)].OrderBy(timex => timex.Timex.Span.Start)];
    }

    /// <summary>Whether only a joiner, a preposition or an article stands between two expressions.</summary>
    public static bool IsListed(Passage passage, ResolvedTimex one, ResolvedTimex other)
    {
        var (first, second) = one.Timex.Span.Start <= other.Timex.Span.Start ? (one, other) : (other, one);
        for (var i = passage.WordAt(first.Timex.Span.End); i < passage.Words.Length && passage.Words[i].Span.Start < second.Timex.Span.Start; i++)
        {
            if (!GermanWords.Joiners.Contains(passage.Words[i].Text) && !DateChooser.PhraseWords.Contains(passage.Words[i].Text) && !GermanWords.Determiners.Contains(passage.Words[i].Text) && !passage.Words[i].Is("."))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The smaller, the more exact.</summary>
    public static int Exactness(DatePrecision precision) => precision switch { DatePrecision.Day => 0, DatePrecision.Span => 0, DatePrecision.Week => 1, DatePrecision.About => 2, DatePrecision.Month or DatePrecision.Within => 3, _ => 4 };
}

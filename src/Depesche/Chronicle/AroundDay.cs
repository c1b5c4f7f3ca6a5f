using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells what was before or after a day from what was on it: kurz vor Weihnachten, vor dem 12. Januar, am Tag nach Neujahr.</summary>
internal static class AroundDay
{
    /// <summary>"kurz vor": so many days at most.</summary>
    private const int Shortly = 7;

    /// <summary>Whether an expression only says before or after which day something was.</summary>
    public static bool Is(Passage passage, ResolvedTimex timex) => Preposition(passage, timex) >= 0;

    /// <summary>Whether the words allow days to be told: those before it, those shortly after it, not any after it.</summary>
    public static bool Gives(Passage passage, ResolvedTimex timex) =>
        Preposition(passage, timex) is >= 0 and var at && Measure(passage.Words, at) is var measure && measure != Distance.Counted && !(measure == Distance.Any && passage.Words[at].Text is "nach" or "Nach");

    /// <summary>Whether something can be dated by it, and nothing else but what stands with it.</summary>
    public static bool IsTold(Passage passage, ResolvedTimex timex) =>
        timex.Precision is not (DatePrecision.None or DatePrecision.Year) && !passage.IsQuoted(timex.Timex.Span.Span) && Gives(passage, timex);

    /// <summary>The days; null when it is the day itself that is meant.</summary>
    public static MentionDate? Of(Passage passage, ResolvedTimex timex, string rule)
    {
        // Around the ends of the calendar there is no day before or after.
        if (!Gives(passage, timex) || timex.Days is not { First.Year: > 1, Last.Year: < 9998 })
        {
            return null;
        }

        var (at, days) = (Preposition(passage, timex), timex.Days!.Value);
        var before = passage.Words[at].Text is "vor" or "Vor";
        var (last, next) = (days.First.AddDays(-1), days.Last.AddDays(1));
        var measure = Measure(passage.Words, at);
        var ahead = before && passage.Reading.Time.Last is { } printed && printed <= last ? printed : (DateOnly?)null;
        var (from, to, precision) = measure switch
        {
            Distance.OneDay => before ? (last, last, DatePrecision.Day) : (next, next, DatePrecision.Day),
            Distance.Short => before ? (last.AddDays(1 - Shortly), last, DatePrecision.Week) : (next, next.AddDays(Shortly - 1), DatePrecision.Week),
            _ => (ahead, last, ahead is null ? DatePrecision.Latest : last.DayNumber - ahead.Value.DayNumber < Shortly ? DatePrecision.Week : DatePrecision.Within),
        };
        return new MentionDate(from, to, from == to ? DatePrecision.Day : precision, null, rule)
        {
            Timexes = [timex],
            Phrase = DaysOf.Phrase(passage, [timex]),
            Inferred = timex.Inferred && !DaysOf.IsWritten(timex),
            Because = timex.Inferred && !DaysOf.IsWritten(timex) ? timex.Because : "",
        };
    }

    // Index of the vor or nach that governs a day with its article; -1 when none does.
    private static int Preposition(Passage passage, ResolvedTimex timex)
    {
        if (timex is not { Days: not null, Interval: null } || timex.Timex.Type != TimexType.Date || timex.Timex.Says.Kind is not (PartialKind.Calendar or PartialKind.Weekday or PartialKind.Holiday))
        {
            return -1;
        }

        var at = passage.WordAt(timex.Timex.Span.Start) - 1;
        at -= at > 0 && passage.Words[at].Text is "dem" or "den" or "diesem" or "kommenden" or "vergangenen" ? 1 : 0;
        at -= at > 0 && passage.Words[at].Text is "dem" or "den" ? 1 : 0;
        // "zum zweiten Mal nach Freitag": that day it was too.
        return at >= 0 && passage.Words[at].Text is "vor" or "nach" or "Vor" or "Nach" && !(at > 0 && passage.Words[at - 1].Is("Mal")) ? at : -1;
    }

    private static Distance Measure(ImmutableArray<Word> words, int at) => at == 0 ? Distance.Any : words[at - 1].Text switch
    {
        "kurz" or "Kurz" or "knapp" or "unmittelbar" or "Unmittelbar" or "gleich" => Distance.Short,
        "Tag" or "Abend" => at > 1 && words[at - 2].Text is "am" or "Am" or "einen" or "Einen" ? Distance.OneDay : Distance.Counted,
        "Tage" or "Tagen" or "Woche" or "Wochen" or "Monat" or "Monate" or "Monaten" or "Stunden" or "Jahr" or "Jahre" or "lange" or "weit" => Distance.Counted,
        _ => Distance.Any,
    };

    private enum Distance
    {
        Any,
        Short,
        OneDay,
        Counted,
    }
}

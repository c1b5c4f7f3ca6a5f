using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>Clock times and parts of the day: which day they belong to, and which half of it.</summary>
internal sealed partial class TimexPass
{
    private const int MinuteOfNoon = 720;

    private int[]? entries;

    /// <summary>Whether a day is said with a clock time or part of the day, so that the day of writing itself may be meant.</summary>
    public static bool IsTimed(ImmutableArray<Timex> timexes, int at) => timexes[at].Says.DayPart != DayPart.None
        || (at + 1 < timexes.Length && timexes[at + 1].Says.Kind == PartialKind.Clock && timexes[at + 1].Clause == timexes[at].Clause)
        || (at > 0 && timexes[at - 1].Says.Kind == PartialKind.Clock && timexes[at - 1].Clause == timexes[at].Clause) || IsNamedAsToday(timexes, at);

    // "hatte am Dienstag verhandelt" or "ist für Dienstag einberufen" beside "empfing am Dienstag": an article that tells of its own Tuesday means no other one.
    private static bool IsNamedAsToday(ImmutableArray<Timex> timexes, int at)
    {
        var says = timexes[at].Says;
        if (timexes[at] is not ({ Tense: Tense.Pluperfect, Direction: TimexDirection.Before } or { Direction: TimexDirection.After }) || says is not { Kind: PartialKind.Weekday, Shift: null })
        {
            return false;
        }

        foreach (var other in timexes)
        {
            if (other is { Quoted: false, Tense: Tense.Past, Direction: TimexDirection.NotAfter, Says: { Kind: PartialKind.Weekday, Shift: null } } && other.Says.Weekday == says.Weekday)
            {
                return true;
            }
        }

        return false;
    }

    // "halb neun am Dienstagabend": the part of the day beside it tells which half of the day; "um 11 Uhr …, kurz nach halb eins": so does an earlier time of the day.
    private int MinuteOf(int at, int minute)
    {
        if (minute < 720 && IsSpelt(at) && EarlierClock(at) is { } earlier && earlier > minute && earlier < minute + 720 && earlier >= 360)
        {
            return minute + 720;
        }

        for (var i = Math.Max(0, at - 1); i <= Math.Min(timexes.Length - 1, at + 1); i++)
        {
            var beside = timexes[i];
            if (i != at && beside.Span.Block == timexes[at].Span.Block && beside.Clause == timexes[at].Clause && Between(i, at).Trim() is "" or "am" or "um" or "gegen"
                && (beside.Says.DayPart == DayPart.Evening ? minute is >= 300 and < 720 : beside.Says.DayPart == DayPart.Afternoon && minute is >= 60 and < 420))
            {
                return minute + 720;
            }
        }

        return minute;
    }

    private bool IsSpelt(int at) => char.IsLetter(article.Blocks[timexes[at].Span.Block].Text[timexes[at].Span.Start]);

    // The clock time before, in minutes, when nothing between them names another day.
    private int? EarlierClock(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3) && timexes[i].Span.Block == timexes[at].Span.Block; i--)
        {
            if (timexes[i].Says is { Kind: PartialKind.Clock, Minute: { } minute })
            {
                return timexes[i].Tense == timexes[at].Tense || timexes[i].Sentence == timexes[at].Sentence ? minute : null;
            }

            if (timexes[i].Type is TimexType.Date or TimexType.Time)
            {
                return null;
            }
        }

        return null;
    }

    // The words between two expressions of one block.
    private ReadOnlySpan<char> Between(int one, int other)
    {
        var (left, right) = (timexes[Math.Min(one, other)].Span, timexes[Math.Max(one, other)].Span);
        return article.Blocks[left.Block].Text.AsSpan(left.End, right.Start - left.End);
    }

    private Meaning DayPartOf(int at, PartialDate says, DateOnly? from)
    {
        // "am selben Abend", "am Vorabend", "in der Nacht zuvor" count from a day that was named.
        var day = says.FromNamed ? Named(at, says) ?? (says.Shift == 0 ? null : from) : DayOfClock(at, from);
        if (day is not { } known || Windows.Add(known, says.Shift ?? 0) is not { } moved)
        {
            return Meaning.Of("XXXX-XX-XX" + Meanings.Suffix(says.DayPart));
        }

        return says is { DayPart: DayPart.Night, Shift: -1 } && Windows.Add(moved, 1) is { } next
            ? new Meaning(Meanings.Text(moved) + "TNI", Meanings.Text(new DateRange(moved, next)), new DateRange(moved, next), DatePrecision.Span)
            : Meanings.Day(moved, says.DayPart);
    }

    private int EntryOf(Timex timex) => (entries ??= TickerEntries.Of(article)) is { Length: > 0 } heads ? heads[timex.Span.Block] : -1;

    private DateOnly? DayOfClock(int at, DateOnly? from)
    {
        var clock = timexes[at];
        if (clock.Habitual)
        {
            return null;
        }

        var (day, sentence) = DayBefore(at, skipFlashback: true);
        if (day is null && sentence is null)
        {
            (day, sentence) = DayBefore(at, skipFlashback: false);
        }

        if (day is not null)
        {
            return day;
        }

        if (at + 1 < timexes.Length && timexes[at + 1].Clause == clock.Clause && timexes[at + 1].Says.Kind is PartialKind.Weekday or PartialKind.Calendar or PartialKind.Relative && Resolve(at + 1, from) is { Precision: DatePrecision.Day, Days: { } next })
        {
            return next.First;
        }

        // A paper that tells of "gestern" tells of yesterday's hours.
        if (clock.Tense == Tense.Past && !clock.IsRange && Yesterday(at, from) is { } yesterday)
        {
            return yesterday;
        }

        // "06.30 Uhr: Putin hat am Abend …" in a live blog: the evening before.
        if (sentence is null && from is { } written && clock is { Tense: Tense.Past or Tense.Pluperfect, Says.DayPart: DayPart.Afternoon or DayPart.Evening } && EntryOf(clock) is >= 0 and < MinuteOfNoon)
        {
            return Windows.Add(written, -1);
        }

        // Opening hours and the like have no day.
        return clock.IsRange || clock.Tense is Tense.None && clock.Says.Kind == PartialKind.Clock ? sentence : sentence ?? from;
    }

    // The day before a clock time in its paragraph, and one that only stands in another sentence; the pluperfect is left again unless nothing else is there.
    private (DateOnly? Day, DateOnly? Sentence) DayBefore(int at, bool skipFlashback)
    {
        var clock = timexes[at];
        DateOnly? sentence = null;
        for (var i = at - 1; i >= Math.Max(0, at - 8) && timexes[i].Span.Block == clock.Span.Block; i--)
        {
            var isFlashback = timexes[i].Sentence != clock.Sentence && timexes[i].Tense == Tense.Pluperfect && clock.Tense != Tense.Pluperfect;
            // "In der Nacht zum Freitag …, bis zum Mittag": of the two days of the night the day is the second.
            var night = timexes[i].Says.DayPart == DayPart.Night && meanings[i] is { Precision: DatePrecision.Span, Days.Days: 2 };
            if ((night || meanings[i].Precision == DatePrecision.Day) && meanings[i].Days is { } days && timexes[i].Says.Kind is not PartialKind.Duration && !(skipFlashback && isFlashback))
            {
                days = night ? DateRange.Day(days.Last) : days;
                if (night || timexes[i].Sentence == clock.Sentence || clock.Says.Kind == PartialKind.Clock || timexes[i].Direction == clock.Direction || isFlashback)
                {
                    return (days.First, null);
                }

                sentence ??= days.First;
            }
        }

        return (null, sentence);
    }

    private DateOnly? Yesterday(int at, DateOnly? from)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 12); i--)
        {
            if (timexes[i] is { Quoted: false, Tense: Tense.Past, Says: { Kind: PartialKind.Relative, Unit: DateUnit.Day, Shift: -1 } })
            {
                return from is { } seen ? Windows.Add(seen, -1) : null;
            }

            if (timexes[i].Says is { Kind: PartialKind.Weekday } or { Kind: PartialKind.Relative, Unit: DateUnit.Day } && !timexes[i].Quoted)
            {
                return null;
            }
        }

        return null;
    }

    // "gegen 4.20 Uhr …, sechs Minuten später": from the clock time before it.
    private Meaning? ClockAfter(int at, PartialDate says)
    {
        var length = says.Unit switch { DateUnit.Minute => 1, DateUnit.Hour => 60, _ => 0 };
        for (var i = at - 1; length > 0 && says.Amount > 0 && i >= Math.Max(0, at - 4) && timexes[i].Span.Block == timexes[at].Span.Block; i--)
        {
            if (timexes[i].Says is { Kind: PartialKind.Clock, Minute: { } minute } && meanings[i].Days is { IsDay: true } day)
            {
                var moved = MinuteOf(i, minute) + (int)Math.Round(says.Amount * length * (says.Shift ?? 1));
                return moved is > -1440 and < 2880 && Windows.Add(day.First, moved < 0 ? -1 : moved / 1440) is { } on ? Meanings.Clock(on, ((moved % 1440) + 1440) % 1440) : null;
            }
        }

        return null;
    }
}

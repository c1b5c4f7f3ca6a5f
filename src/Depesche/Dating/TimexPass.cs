using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Resolves the expressions of one article in order, seen from one day or from none.</summary>
/// <param name="article">The article.</param>
/// <param name="timexes">Its expressions.</param>
/// <param name="anchors">Those that an event puts on its day.</param>
internal sealed partial class TimexPass(Article article, ImmutableArray<Timex> timexes, ImmutableArray<DayAnchor> anchors)
{
    private readonly Meaning[] meanings = new Meaning[timexes.Length];

    /// <summary>What each expression means seen from <paramref name="from"/>; the array is used again by the next call.</summary>
    public ReadOnlySpan<Meaning> Run(DateOnly? from)
    {
        for (var i = 0; i < timexes.Length;)
        {
            var end = i + 1;
            while (timexes[i].Group > 0 && end < timexes.Length && timexes[end].Group == timexes[i].Group)
            {
                end++;
            }

            if (end - i > 1)
            {
                RangeResolver.Resolve(this, timexes, meanings, i, end, from);
            }
            else
            {
                meanings[i] = Resolve(i, from);
            }

            i = end;
        }

        return meanings;
    }

    /// <summary>One expression by itself.</summary>
    public Meaning Resolve(int at, DateOnly? from)
    {
        var timex = timexes[at];
        var says = timex.Says;
        return says.Kind switch
        {
            // "August desselben Jahres": the year is that of a time named before.
            PartialKind.Calendar when says.FromNamed => Named(at, says with { Unit = DateUnit.Year }) is { } named
                ? CalendarResolver.Resolve(says with { Year = named.Year + (says.Shift ?? 0), Shift = null, FromNamed = false }, timex.Direction, from, null)
                : CalendarResolver.Resolve(says with { Unit = DateUnit.None, Shift = null, FromNamed = false }, timex.Direction, from, LastDay(at)),
            PartialKind.Calendar => CalendarResolver.Resolve(says, timex.Direction, from, LastDay(at), Series(at)),
            PartialKind.Weekday => Anchored(timex) ?? InSeries(at, CalendarResolver.Weekday(says, timex.Direction, from, IsTimed(timexes, at))),
            PartialKind.Holiday or PartialKind.Season or PartialKind.PartOfYear => CalendarResolver.Yearly(says, timex.Direction, from),
            PartialKind.Relative => RelativeResolver.Resolve(says, timex.Direction, Speaking(at, from)),
            PartialKind.Anaphor => Apposed(at, from) ?? ClockAfter(at, says) ?? RelativeResolver.After(says, Named(at, says) ?? (says.Shift == 0 ? null : from)),
            PartialKind.Era => Meanings.Era(says.Unit, says.Number, says.Modifier),
            PartialKind.Clock => Meanings.Clock(DayOfClock(at, from), MinuteOf(at, says.Minute ?? 0)),
            PartialKind.DayPart => DayPartOf(at, says, from),
            PartialKind.Duration => DurationResolver.Resolve(says, timex.Direction, from, says.Shift is 1 or -1 && !says.InWeek ? EventBeside(at) : null),
            PartialKind.Recurring => Meaning.Of(DurationResolver.Recurring(says)),
            PartialKind.Present => Meaning.Of("PRESENT_REF"),
            PartialKind.Past => Meaning.Of("PAST_REF"),
            PartialKind.Future => Meaning.Of("FUTURE_REF"),
            _ => Meaning.Unknown,
        };
    }

    private Meaning? Anchored(Timex timex)
    {
        foreach (var anchor in anchors)
        {
            if (anchor.Where == timex.Span && anchor.Day.DayOfWeek == timex.Says.Weekday)
            {
                return Meanings.Day(anchor.Day, timex.Says.DayPart);
            }
        }

        return null;
    }

    // Weekdays that go on from a day named before them: the items of a chronicle ("Sonntag, 2. Januar: … Montag: …"), plans in a row ("am Montag nach A und am Dienstag nach B"), and those of a named week.
    private Meaning InSeries(int at, Meaning alone)
    {
        var timex = timexes[at];
        if (timex.Says.Shift is not null || timex.Quoted || timex.Says.Weekday is not { } weekday)
        {
            return alone;
        }

        if (IsHead(at) && HeadBefore(at) is { } head)
        {
            return Meanings.Day(head.AddDays(1 + (((int)weekday - (int)head.DayOfWeek + 6) % 7)), timex.Says.DayPart);
        }

        if (alone.Days is not { IsDay: true, First: var day } || timex.Direction is not (TimexDirection.After or TimexDirection.NotBefore))
        {
            return alone;
        }

        for (var i = at - 1; i >= 0 && timexes[i].Sentence == timex.Sentence; i--)
        {
            if (timexes[i].Direction is not (TimexDirection.After or TimexDirection.NotBefore) || meanings[i].Days is not { } before)
            {
                continue;
            }

            if (timexes[i].Says is { Kind: PartialKind.Relative, Unit: DateUnit.Week } && before.Days == 7)
            {
                return Meanings.Day(before.First.AddDays(((int)weekday + 6) % 7), timex.Says.DayPart);
            }

            if (timexes[i].Says.Kind == PartialKind.Weekday && timexes[i].Clause == timex.Clause && IsJoined(timexes[i], timex) && before is { IsDay: true, First: var earlier } && earlier > day && earlier.DayNumber - day.DayNumber < 7)
            {
                return Meanings.Day(day.AddDays(7), timex.Says.DayPart);
            }
        }

        return alone;
    }

    // "am Montag nach A und am Dienstag nach B": no verb and no comma between, and nothing that says it was before.
    private bool IsJoined(Timex one, Timex other)
    {
        var between = article.Blocks[other.Span.Block].Text.AsSpan(one.Span.End, other.Span.Start - one.Span.End);
        return between.Contains(" und ", StringComparison.Ordinal) && !between.Contains(',') && !between.Contains("schon", StringComparison.Ordinal) && !between.Contains("bereits", StringComparison.Ordinal) && !between.Contains("zuvor", StringComparison.Ordinal);
    }

    // "Montag: …" at the start of a paragraph or item.
    private bool IsHead(int at)
    {
        var (text, span) = (article.Blocks[timexes[at].Span.Block].Text, timexes[at].Span);
        return span.Start <= 3 && span.End < text.Length && text[span.End] == ':';
    }

    private DateOnly? HeadBefore(int at)
    {
        for (var i = at - 1; i >= 0 && timexes[at].Span.Block - timexes[i].Span.Block <= 3; i--)
        {
            if (timexes[i].Span.Block < timexes[at].Span.Block && timexes[i].Says is { Kind: PartialKind.Weekday } or { Kind: PartialKind.Calendar, Day: not null } && IsHead(i))
            {
                return meanings[i].Days is { IsDay: true, First: var day } ? day : null;
            }
        }

        return null;
    }

    // What is said inside quotation marks is seen from the day of speaking: the reported past day of the same sentence.
    private DateOnly? Speaking(int at, DateOnly? from)
    {
        if (!timexes[at].Quoted)
        {
            return from;
        }

        for (var i = at + 1; i < timexes.Length && timexes[i].Sentence == timexes[at].Sentence; i++)
        {
            if (IsDayOfSpeaking(timexes[i]) && Resolve(i, from).Days is { IsDay: true } later)
            {
                return later.First;
            }
        }

        for (var i = at - 1; i >= 0 && timexes[i].Sentence == timexes[at].Sentence; i--)
        {
            if (IsDayOfSpeaking(timexes[i]) && meanings[i].Precision == DatePrecision.Day)
            {
                return meanings[i].Days!.Value.First;
            }
        }

        return from;
    }

    private static bool IsDayOfSpeaking(Timex timex) =>
        timex is { Quoted: false, Tense: Tense.Past or Tense.Pluperfect, Direction: TimexDirection.NotAfter or TimexDirection.Before } && timex.Type is TimexType.Date or TimexType.Time
        && timex.Says.Kind is PartialKind.Weekday or PartialKind.Relative or PartialKind.Calendar;

    private DateOnly? LastDay(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 12); i--)
        {
            if (timexes[i].Says is { Kind: PartialKind.Calendar, Month: not null } && meanings[i].Days is { } days)
            {
                return days.First;
            }
        }

        return null;
    }

    // "Gut zwei Wochen zuvor, am 26. Januar": the date beside it says which day is meant.
    private Meaning? Apposed(int at, DateOnly? from)
    {
        if (at + 1 >= timexes.Length || timexes[at + 1] is not { Says: { Kind: PartialKind.Calendar, Day: not null, Month: not null } } beside || beside.Sentence != timexes[at].Sentence)
        {
            return null;
        }

        var between = article.Blocks[beside.Span.Block].Text.AsSpan(timexes[at].Span.End, beside.Span.Start - timexes[at].Span.End).Trim();
        if (between is not (", am" or ", dem" or ", also am" or ", nämlich am" or ": am") || Resolve(at + 1, from).Days is not { IsDay: true } days)
        {
            return null;
        }

        return timexes[at].Says.Unit switch
        {
            DateUnit.Day => Meanings.Day(days.First, timexes[at].Says.DayPart),
            DateUnit.Week => Meanings.Week(days.First),
            DateUnit.Month => Meanings.Month(days.First.Year, days.First.Month),
            DateUnit.Year => Meanings.Year(days.First.Year),
            _ => null,
        };
    }

    // A date with its year just before: the next day and month without a year goes on from there, in the same sentence up to a year, else some weeks; the date of a law or treaty ("vom …") starts nothing.
    private (DateOnly Told, int Reach)? Series(int at)
    {
        if (timexes[at].Says.Year is not null || timexes[at].Direction is TimexDirection.None && timexes[at].Tense == Tense.None)
        {
            return null;
        }

        // "15. Dezember 2021: …", below it "21. Dezember: …": the items of a chronicle go on from one another.
        if (timexes[at].Says.Day is not null && IsHead(at) && HeadBefore(at) is { } head)
        {
            return (head, CalendarResolver.NextInSeries);
        }

        for (var i = at - 1; i >= Math.Max(0, at - 4) && timexes[i].Span.Block == timexes[at].Span.Block; i--)
        {
            // "1945 befreite die Armee am 27. Januar …": the year of the sentence.
            if (timexes[i].Says is { Kind: PartialKind.Calendar, Year: { } bare, Month: null } && timexes[i].Sentence == timexes[at].Sentence && bare is >= 1 and <= 9990 && !IsOfNoun(timexes[i]))
            {
                return (new DateOnly(bare, 1, 1), CalendarResolver.OneYear);
            }

            if (timexes[i].Says is { Kind: PartialKind.Calendar, Year: not null, Month: not null } && meanings[i].Days is { } days)
            {
                var same = timexes[i].Sentence == timexes[at].Sentence;
                var ofNoun = article.Blocks[timexes[i].Span.Block].Text.AsSpan(0, timexes[i].Span.Start).TrimEnd().EndsWith("vom", StringComparison.Ordinal);
                return !ofNoun && (same || timexes[at].Says.Day is not null) ? (days.First, same ? CalendarResolver.OneYear : CalendarResolver.NextInSeries) : null;
            }
        }

        return null;
    }

    // "der Stand von 1997": the year tells which one is meant and starts nothing.
    private bool IsOfNoun(Timex timex)
    {
        var before = article.Blocks[timex.Span.Block].Text.AsSpan(0, timex.Span.Start).TrimEnd();
        if (!before.EndsWith(" von", StringComparison.Ordinal) && !before.EndsWith(" vom", StringComparison.Ordinal))
        {
            return false;
        }

        // "das Attentat von 1914 … am 28. Juni": an event's year goes on, a paper's or a state's does not.
        before = before[..^4].TrimEnd();
        var noun = before[(before.LastIndexOf(' ') + 1)..];
        foreach (var ending in (ReadOnlySpan<string>)["Stand", "tand", "fassung", "assung", "ertrag", "ertrags", "esetz", "bkommen", "erfassung", "renzen", "inien", "rdnung", "harta", "kte"])
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The last date of the paragraph, then of those before, that is fine enough for the unit; a look further back in the pluperfect is left again with the next sentence, but "am selben Tag" is the last that was named.
    private DateOnly? Named(int at, PartialDate says) => (says.Shift == 0 ? null : Named(at, says, skipFlashback: true)) ?? Named(at, says, skipFlashback: false);

    private DateOnly? Named(int at, PartialDate says, bool skipFlashback)
    {
        var reach = says.Shift == 0 ? 4 : 2;
        for (var i = at - 1; i >= Math.Max(0, at - 20) && timexes[i].Span.Block >= timexes[at].Span.Block - reach; i--)
        {
            if (meanings[i].Days is { } days && timexes[i].Type is TimexType.Date or TimexType.Time && (says.Unit > DateUnit.Day || days.Days <= 2) && days.Days <= 366
                && !(skipFlashback && timexes[i].Tense == Tense.Pluperfect && !OpensParagraph(i, at) && timexes[at].Tense != Tense.Pluperfect && (timexes[i].Sentence != timexes[at].Sentence || timexes[i].Says.Kind == PartialKind.Anaphor))
                // "Am Vortag" at the head of a paragraph: not the day before what the paragraph above looked back on.
                && !(says.Shift < 0 && timexes[i].Tense == Tense.Pluperfect && timexes[i].Span.Block != timexes[at].Span.Block)
                && !(says.Shift <= 0 && timexes[i].Direction is TimexDirection.After && timexes[at].Tense is Tense.Past or Tense.Pluperfect && timexes[i].Sentence != timexes[at].Sentence))
            {
                return days.Last;
            }
        }

        return null;
    }

    // "A war am Montag empfangen worden. B sprach einen Tag später …": a paragraph that begins in the pluperfect goes on from there.
    private bool OpensParagraph(int flashback, int at)
    {
        if (timexes[flashback].Span.Block != timexes[at].Span.Block || timexes[at].Says.Shift is 0 or null)
        {
            return false;
        }

        for (var i = flashback - 1; i >= 0 && timexes[i].Span.Block == timexes[at].Span.Block; i--)
        {
            if (timexes[i].Type is TimexType.Date or TimexType.Time)
            {
                return false;
            }
        }

        return true;
    }

    // "Zwei Tage nach den Genfer Gesprächen": the end of the event that the noun phrase names by its noun or place.
    private DateOnly? EventBeside(int at)
    {
        var span = timexes[at].Span;
        var text = article.Blocks[span.Block].Text;
        var phrase = text.AsSpan(span.End, Math.Min(60, text.Length - span.End));
        for (var i = at - 1; i >= Math.Max(0, at - 12); i--)
        {
            if (meanings[i] is { Precision: DatePrecision.Day or DatePrecision.Span, Days: { } days } && Shares(phrase, article.TextOf(timexes[i].Clause)))
            {
                return days.Last;
            }
        }

        return null;
    }

    private static bool Shares(ReadOnlySpan<char> phrase, string clause)
    {
        for (var i = 0; i < phrase.Length && phrase[i] is not (',' or '.' or ';'); i++)
        {
            if (!char.IsUpper(phrase[i]) || (i > 0 && char.IsLetter(phrase[i - 1])))
            {
                continue;
            }

            var end = i;
            while (end < phrase.Length && char.IsLetter(phrase[end]))
            {
                end++;
            }

            // "Genfer" and "Genf", "Gesprächen" and "Gespräch" share their stem.
            var stem = phrase[i..end];
            stem = stem.EndsWith("er", StringComparison.Ordinal) || stem.EndsWith("en", StringComparison.Ordinal) ? stem[..^2] : stem;
            if (stem.Length >= 4 && clause.AsSpan().Contains(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

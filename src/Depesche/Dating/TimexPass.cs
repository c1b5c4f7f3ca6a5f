using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Resolves the expressions of one article in order, seen from one day or from none.</summary>
/// <param name="article">The article.</param>
/// <param name="timexes">Its expressions.</param>
internal sealed class TimexPass(Article article, ImmutableArray<Timex> timexes)
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
            PartialKind.Calendar => CalendarResolver.Resolve(says, timex.Direction, from, LastDay(at)),
            PartialKind.Weekday => CalendarResolver.Weekday(says, timex.Direction, from, IsTimed(at)),
            PartialKind.Holiday or PartialKind.Season or PartialKind.PartOfYear => CalendarResolver.Yearly(says, timex.Direction, from),
            PartialKind.Relative => RelativeResolver.Resolve(says, timex.Direction, Speaking(at, from)),
            PartialKind.Anaphor => RelativeResolver.After(says, Named(at, says) ?? from),
            PartialKind.Era => Meanings.Era(says.Unit, says.Number, says.Modifier),
            PartialKind.Clock => Meanings.Clock(DayOfClock(at, from), says.Minute ?? 0),
            PartialKind.DayPart => DayOfClock(at, from) is { } day ? Meanings.Day(Windows.Add(day, says.Shift ?? 0) ?? day, says.DayPart) : Meaning.Of("XXXX-XX-XX" + Meanings.Suffix(says.DayPart)),
            PartialKind.Duration => DurationResolver.Resolve(says, timex.Direction, from, says.Shift is 1 or -1 && !says.InWeek ? EventBeside(at) : null),
            PartialKind.Recurring => Meaning.Of(DurationResolver.Recurring(says)),
            PartialKind.Present => Meaning.Of("PRESENT_REF"),
            PartialKind.Past => Meaning.Of("PAST_REF"),
            PartialKind.Future => Meaning.Of("FUTURE_REF"),
            _ => Meaning.Unknown,
        };
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
            if (!timexes[i].Quoted && timexes[i].Reports && timexes[i].Says.Kind == PartialKind.Weekday && Resolve(i, from).Days is { IsDay: true } later)
            {
                return later.First;
            }
        }

        for (var i = at - 1; i >= 0 && timexes[i].Sentence == timexes[at].Sentence; i--)
        {
            if (!timexes[i].Quoted && timexes[i].Reports && meanings[i].Precision == DatePrecision.Day)
            {
                return meanings[i].Days!.Value.First;
            }
        }

        return from;
    }

    private bool IsTimed(int at) => timexes[at].Says.DayPart != DayPart.None
        || (at + 1 < timexes.Length && timexes[at + 1].Says.Kind == PartialKind.Clock && timexes[at + 1].Clause == timexes[at].Clause)
        || (at > 0 && timexes[at - 1].Says.Kind == PartialKind.Clock && timexes[at - 1].Clause == timexes[at].Clause);

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

    // The last date of the paragraph, then of the one before, that is fine enough for the unit.
    private DateOnly? Named(int at, PartialDate says)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 20) && timexes[i].Span.Block >= timexes[at].Span.Block - 1; i--)
        {
            if (meanings[i].Days is { } days && timexes[i].Type is TimexType.Date or TimexType.Time && (says.Unit > DateUnit.Day || days.Days <= 2) && days.Days <= 366)
            {
                return days.Last;
            }
        }

        return null;
    }

    private DateOnly? DayOfClock(int at, DateOnly? from)
    {
        var clock = timexes[at];
        DateOnly? sentence = null;
        for (var i = at - 1; i >= Math.Max(0, at - 8) && timexes[i].Span.Block == clock.Span.Block; i--)
        {
            if (meanings[i] is { Precision: DatePrecision.Day, Days: { } days } && timexes[i].Says.Kind is not PartialKind.Duration)
            {
                if (timexes[i].Sentence == clock.Sentence || clock.Says.Kind == PartialKind.Clock || timexes[i].Direction == clock.Direction)
                {
                    return days.First;
                }

                sentence ??= days.First;
            }
        }

        if (at + 1 < timexes.Length && timexes[at + 1].Sentence == clock.Sentence && timexes[at + 1].Says.Kind is PartialKind.Weekday or PartialKind.Calendar or PartialKind.Relative && Resolve(at + 1, from) is { Precision: DatePrecision.Day, Days: { } next })
        {
            return next.First;
        }

        // Opening hours and the like have no day.
        return clock.IsRange || clock.Tense is Tense.None && clock.Says.Kind == PartialKind.Clock ? sentence : sentence ?? from;
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

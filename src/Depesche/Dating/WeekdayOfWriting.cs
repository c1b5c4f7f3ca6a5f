using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>What a text says of the weekday on which it was written: "am heutigen Donnerstag", "an diesem Samstag haben sie beraten".</summary>
internal static class WeekdayOfWriting
{
    /// <summary>How many blocks of a page may stand over its text.</summary>
    private const int MostHeads = 4;

    private static readonly string[] Reports = ["Entwicklungen", "Überblick", "blog", "icker", "Update", "Nachrichten", "Meldungen", "Ereignisse", "Lage"];

    /// <summary>How many days ago "dieser Samstag" may be.</summary>
    public const int LongestBack = 3;

    /// <summary>How many days away "dieser Samstag" may be.</summary>
    public const int LongestAhead = 4;

    /// <summary>One constraint for each weekday on which it cannot have been written.</summary>
    public static IEnumerable<DayConstraint> Find(Article article, Timex timex)
    {
        if (timex.Quoted || (IsOfReport(article, timex) ? Only(timex.Says.Weekday!.Value) : timex.OfNoun ? null : Possible(article, timex)) is not { } possible)
        {
            yield break;
        }

        var words = EventAnchor.Words(article, timex);
        for (var day = 0; day < Weekdays.Count; day++)
        {
            if (!possible((DayOfWeek)day))
            {
                yield return new DayConstraint("weekday-of-writing", $"{words} sagt, an welchem Wochentag der Text entstand", timex.Span, [new DateRange(DateOnly.MinValue, DateOnly.MaxValue)], ConstraintRank.Exclusion) { NotOn = (DayOfWeek)day };
            }
        }
    }

    private static Func<DayOfWeek, bool> Only(DayOfWeek weekday) => day => day == weekday;

    // "Newsblog: die Entwicklungen vom Mittwoch", "Der Dienstag im Überblick" over the text.
    private static bool IsOfReport(Article article, Timex timex)
    {
        if (timex.Says is not { Kind: PartialKind.Weekday, Shift: null, DayPart: DayPart.None } || !IsHead(article, timex.Span.Block))
        {
            return false;
        }

        var text = article.Blocks[timex.Span.Block].Text.AsSpan();
        if (text[timex.Span.End..].StartsWith(" im Überblick", StringComparison.Ordinal))
        {
            return true;
        }

        var before = text[..timex.Span.Start].TrimEnd();
        if (!before.EndsWith(" am", StringComparison.Ordinal) && !before.EndsWith(" vom", StringComparison.Ordinal))
        {
            return false;
        }

        before = before[..before.LastIndexOf(' ')].TrimEnd();
        foreach (var report in Reports)
        {
            if (before.EndsWith(report, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHead(Article article, int block)
    {
        var before = 0;
        for (var i = 0; i < block && before < MostHeads; i++)
        {
            before += article.Blocks[i].Dropped is null ? 1 : 0;
        }

        return before < MostHeads;
    }

    private static Func<DayOfWeek, bool>? Possible(Article article, Timex timex)
    {
        var says = timex.Says;
        if (says is { Kind: PartialKind.Relative, Unit: DateUnit.Day, Shift: >= -1 and <= 1 and { } shift } && Named(article.TextOf(timex.Span)) is { } named)
        {
            var written = (DayOfWeek)(((int)named - shift + Weekdays.Count) % Weekdays.Count);
            return Only(written);
        }

        // "Diesen Samstag" is near: told as past it was not most of a week ago, told as ahead it is not most of a week away.
        if (says is { Kind: PartialKind.Weekday, Shift: 0, InWeek: false, Weekday: { } weekday } && says.Unit != DateUnit.Week)
        {
            return timex switch
            {
                { Tense: Tense.Past or Tense.Pluperfect, Direction: TimexDirection.NotAfter or TimexDirection.Before } => day => Weekdays.Ahead(weekday, day) <= LongestBack,
                { Tense: Tense.Future, Direction: TimexDirection.After } => day => Weekdays.Ahead(day, weekday) <= LongestAhead,
                _ => null,
            };
        }

        return null;
    }

    // The weekday in "heutigen Donnerstag".
    private static DayOfWeek? Named(string words)
    {
        for (var day = 0; day < Weekdays.Count; day++)
        {
            if (words.Contains(' ') && words.EndsWith(GermanDates.Weekday((DayOfWeek)day), StringComparison.Ordinal))
            {
                return (DayOfWeek)day;
            }
        }

        return null;
    }
}

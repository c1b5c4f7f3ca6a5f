using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>When all whom a text calls by an office held it: the years that a text without any date can be from.</summary>
internal static class TenureWindow
{
    // So many may hold their offices at another time: a look back, a namesake, a gap in what is known.
    private const int OthersPerAgreeing = 4;

    // Predecessor and successor meet on the day of the handover only: the text is on two times.
    private const int Shortest = 31;

    /// <summary>The stretch on which most of them were in office; null when they contradict each other or bound nothing.</summary>
    public static DayConstraint? Find(DatingClues clue)
    {
        var present = clue.Tenures.Where(one => IsOfTheDay(clue, one)).GroupBy(one => one.Who, StringComparer.Ordinal).Select(group => group.First()).OrderBy(one => one.Days.First).ThenBy(one => one.Who, StringComparer.Ordinal).ToList();
        List<Tenure> agreeing = [];
        foreach (var start in present)
        {
            var together = present.FindAll(one => one.Days.First <= start.Days.First && one.Days.Last >= start.Days.First);
            agreeing = together.Count > agreeing.Count ? together : agreeing;
        }

        if (agreeing.Count == 0 || (present.Count - agreeing.Count) * OthersPerAgreeing > agreeing.Count)
        {
            return null;
        }

        var (latest, earliest) = (agreeing.MaxBy(one => one.Days.First)!, agreeing.MinBy(one => one.Days.Last)!);
        if (latest.Days.First == DateOnly.MinValue || earliest.Days.Last == DateOnly.MaxValue || earliest.Days.Last.DayNumber - latest.Days.First.DayNumber < Shortest)
        {
            return null;
        }

        var text = latest == earliest ? $"{Called(latest)} war im Amt vom {GermanDates.Day(latest.Days.First)} bis zum {GermanDates.Day(latest.Days.Last)}"
            : $"{Called(latest)} war es erst vom {GermanDates.Day(latest.Days.First)} an, {Called(earliest)} nur bis zum {GermanDates.Day(earliest.Days.Last)}";
        return new DayConstraint("office", text, latest.Span, [new DateRange(latest.Days.First, earliest.Days.Last)], ConstraintRank.Written);
    }

    // Whether a quotation is open at the end of a stretch.
    private static bool IsQuoted(ReadOnlySpan<char> before)
    {
        var opened = before.LastIndexOfAny('„', '»');
        return opened >= 0 ? before[opened..].IndexOfAny('“', '«', '”') < 0 : before.Count('"') % 2 == 1;
    }

    private static string Called(Tenure one) => $"{one.Name} („{one.Office}“)";

    // Below a picture, in a quotation and beside a year or "damals" the office is of another day.
    private static bool IsOfTheDay(DatingClues clue, Tenure one)
    {
        var block = clue.Article.Blocks[one.Span.Block];
        if (block.Kind == BlockKind.Caption || IsQuoted(block.Text.AsSpan(0, one.Span.Start)))
        {
            return false;
        }

        foreach (var timex in clue.Timexes)
        {
            if (timex.Sentence.Block == one.Span.Block && timex.Sentence.Start <= one.Span.Start && one.Span.End <= timex.Sentence.End
                && timex.Says is { Year: not null } or { Kind: PartialKind.Past or PartialKind.Era } or { Kind: PartialKind.Duration or PartialKind.Anaphor or PartialKind.Relative, Unit: DateUnit.Year or DateUnit.Decade or DateUnit.Century })
            {
                return false;
            }
        }

        return true;
    }
}

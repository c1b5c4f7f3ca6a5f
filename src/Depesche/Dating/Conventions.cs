using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Habits of news that choose a day among those left: the past weekday of the lead, the reported weekday below it; each only with a cue that the text was written on the day.</summary>
internal static class Conventions
{
    private const int ShortestText = 30;

    // A weekday so many days ahead was five days ago or longer.
    private const int Stale = 2;

    /// <summary>The constraints that an article's habits give within a window of at most a week.</summary>
    public static IEnumerable<DayConstraint> Find(DatingClues clue, DateRange window)
    {
        if (window.Days > 7 || window.IsDay || Cue(clue) is not { } cue)
        {
            yield break;
        }

        var lead = Lead(clue.Article);
        var told = clue.Timexes.Where(IsTold).ToList();
        // Two past weekdays in the lead: nothing tells which of them is the day; what lies before the news is none.
        if (told.Where(timex => timex.Span.Block == lead && timex.Tense != Tense.Pluperfect).Select(timex => timex.Says.Weekday).Distinct().Count() > 1)
        {
            yield break;
        }

        foreach (var timex in told)
        {
            var says = timex.Says;

            var words = EventAnchor.Words(clue.Article, timex);
            // What happened in the evening is often told the next day, and who writes "heute" seldom names the weekday of the same day.
            var evening = says.DayPart is DayPart.Evening or DayPart.Night || cue.SaysToday;
            var day = Weekdays.OnOrAfter(window.First, says.Weekday!.Value);
            if (timex.Span.Block == lead && timex.Tense != Tense.Pluperfect)
            {
                // A text that tells of the Thursday too did not appear on the Wednesday of its lead.
                if (told.Exists(other => IsAfter(other.Says.Weekday!.Value, day, window)))
                {
                    continue;
                }

                yield return evening || clue.Timexes.Any(other => IsThis(clue.Article, other, day.AddDays(1)))
                    ? new DayConstraint("lead-weekday", $"{words} steht in der Vergangenheit im Vorspann, und {cue.Words}: nach Nachrichtenbrauch erschien der Text an diesem Tag oder am nächsten", timex.Span, Or(day), ConstraintRank.Convention)
                    : new DayConstraint("lead-weekday", $"{words} steht in der Vergangenheit im Vorspann, und {cue.Words}: nach Nachrichtenbrauch erschien der Text an diesem Tag", timex.Span, [DateRange.Day(day)], ConstraintRank.Convention);
            }
            else if (timex is { Reports: true, Tense: not Tense.Pluperfect } && timex.Span.Block > lead && !told.Exists(other => IsFresher(other.Says.Weekday!.Value, day, window)))
            {
                yield return new DayConstraint("reported-weekday", $"{words} wird wiedergegeben, was jemand sagte, und {cue.Words}: nach Nachrichtenbrauch erschien der Text an diesem Tag oder am nächsten", timex.Span, Or(day), ConstraintRank.Convention);
            }
        }
    }

    // A past weekday of a main clause that hangs on its verb: neither "der am Mittwoch …" nor "nach dem Anschlag vom Mittwoch".
    private static bool IsTold(Timex timex) =>
        timex is { Says: { Kind: PartialKind.Weekday, Shift: null }, Direction: TimexDirection.NotAfter, Quoted: false, OfNoun: false, Subordinate: false } && timex.Tense is not Tense.None && timex.Says.Bound is not (DateBound.From or DateBound.Since);

    // "am Samstag telefoniert … an diesem Sonntag wollte er": who names the next day so, in the past, may write on it.
    private static bool IsThis(Article article, Timex timex, DateOnly day) =>
        timex is { Quoted: false, Says: { Kind: PartialKind.Weekday, Shift: 0, InWeek: false, Weekday: { } weekday } says } && says.Unit != DateUnit.Week && weekday == day.DayOfWeek
        && article.TextOf(timex.Sentence) is var text && (text.Contains(" wollte", StringComparison.Ordinal) || text.Contains(" sollte", StringComparison.Ordinal));

    // One that would lie most of a week back, seen from that day; three days later it may as well be the one of four days before.
    private static bool IsAfter(DayOfWeek weekday, DateOnly day, DateRange window) => Weekdays.OnOrAfter(window.First, weekday) is var other && other > day && other <= window.Last && other.DayNumber - day.DayNumber <= Stale;

    // "sagte er am Freitag … am Sonntag wies Moskau das zurück": a text that tells of a later day than the next did not appear on either.
    private static bool IsFresher(DayOfWeek weekday, DateOnly day, DateRange window) =>
        Weekdays.OnOrAfter(window.First, weekday) is var other && other <= window.Last && (day > window.Last ? day.AddDays(-Weekdays.Count) : day).AddDays(1) is var next && next < other && other.DayNumber - next.DayNumber <= Stale;

    // That day or the next, of this week or of the one before.
    private static ImmutableArray<DateRange> Or(DateOnly day) => [new DateRange(day.AddDays(-7), day.AddDays(-6)), new DateRange(day, day.AddDays(1))];

    /// <summary>Index of the paragraph that opens the text; -1 when there is none.</summary>
    public static int Lead(Article article)
    {
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i] is { Dropped: null, Kind: BlockKind.Paragraph } block && block.Text.Length > 60)
            {
                return i;
            }
        }

        return -1;
    }

    // What shows that a text was written on the day it tells of.
    private static (string Words, bool SaysToday)? Cue(DatingClues clue)
    {
        foreach (var block in clue.Article.Blocks)
        {
            // A list of sources names agencies too and says nothing about the text; the line of initials at the end is cut off and counts all the same.
            if ((block is { Dropped: null, IsReference: false, Kind: BlockKind.Paragraph or BlockKind.Dateline } && IsAgencyLine(block)) || (block.Dropped is { Rule: "agentur" } && block.Text.Trim().Length < ShortestText && Agencies.AreNamed(block.Text)))
            {
                return ($"„{Short(block.Text.Trim())}“ weist auf eine Agenturmeldung", false);
            }
        }

        foreach (var timex in clue.Timexes)
        {
            if (timex.Says.Kind == PartialKind.Clock && !timex.Quoted && !timex.IsRange && timex.Tense is Tense.Past or Tense.Pluperfect && !clue.Timexes.Any(day => day.Clause == timex.Clause && day.Says.Kind is PartialKind.Weekday or PartialKind.Calendar or PartialKind.Relative))
            {
                return ($"die Uhrzeit {EventAnchor.Words(clue.Article, timex)} ist genannt", false);
            }

            if (timex.Says is { Kind: PartialKind.Relative, Unit: DateUnit.Day, Shift: 0 } && !timex.Quoted)
            {
                return ($"{EventAnchor.Words(clue.Article, timex)} ist genannt", true);
            }

            if (timex.Says.Kind == PartialKind.Weekday && timex.Direction == TimexDirection.NotAfter && WordBefore(clue.Article, timex) is "ebenfalls" or "auch")
            {
                return ($"{EventAnchor.Words(clue.Article, timex)} steht neben „ebenfalls“", false);
            }
        }

        return null;
    }

    // The agency's line, or the place and agency that open the text.
    private static string Short(string text) => text.IndexOf(')', StringComparison.Ordinal) is > 0 and < 60 and var close && text.Length > 40 ? text[..(close + 1)] : text;

    private static string WordBefore(Article article, Timex timex)
    {
        var text = article.Blocks[timex.Span.Block].Text.AsSpan(0, timex.Span.Start).TrimEnd();
        text = text.EndsWith("am", StringComparison.Ordinal) ? text[..^2].TrimEnd() : text;
        return text[(text.LastIndexOf(' ') + 1)..].ToString();
    }

    // "asc/dpa/AFP", "RND/dpa", "(dpa)": a short line of initials, one of which is an agency.
    private static bool IsAgencyLine(Block block)
    {
        var text = block.Text.AsSpan().Trim();
        if (block.Kind == BlockKind.Paragraph && text.Length > 40)
        {
            // "Berlin (dpa)" opens an agency text.
            var open = text.IndexOf('(');
            return open is > 0 and < 40 && text[open..].IndexOf(')') is > 0 and < 20 and var close && Agencies.AreNamed(text.Slice(open, close));
        }

        return text.Length is > 1 and < ShortestText && Agencies.AreNamed(text);
    }
}

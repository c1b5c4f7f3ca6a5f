using System.Collections.Frozen;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Remembers the day that a running heading names: "Mittwoch, 19. Januar" dates what is told below it, a ticker's "14.40 Uhr" the report right behind it.</summary>
internal sealed class HeadedDays
{
    private const int LongestLine = 100;

    private static readonly FrozenSet<string> Onward = GermanWords.Set("dort dabei danach anschließend daraufhin zuvor davor");

    private DateOnly? day;
    private int? entry;
    private (int Block, int Sentence) away;

    // The block in which a sentence says that something becomes known: what follows is what is planned.
    private int? told;

    private Passage? before;

    /// <summary>Takes notice of a sentence before it is read.</summary>
    public void Note(Passage passage)
    {
        told = passage.Sentence.Number > 1 && IsDisclosure(before) ? passage.Block : told;
        before = passage;
        var heading = passage.Kind is BlockKind.Headline or BlockKind.Subheading or BlockKind.Kicker || IsLine(passage);
        foreach (var timex in passage.Timexes)
        {
            away = timex.Days is { IsDay: true } other && day is not null && other.First != day && !IsPartOfDay(timex) ? (passage.Block, passage.Sentence.Number) : away;
        }

        if (passage.Sentence.Number > 1 && passage.Block != entry)
        {
            return;
        }

        var first = Head(passage);
        if (first is { Clock: null, Days: { IsDay: true } named })
        {
            day = heading || Ends(passage, first) ? named.First : day;
            entry = null;
        }
        else if (first is { Clock: not null } && (heading || IsParted(passage, first)))
        {
            // Under a heading with a clock time stands one report of the day of the paper.
            entry = heading ? passage.Block + 1 : passage.Block;
        }
        else if (heading)
        {
            (day, entry) = (null, null);
        }
    }

    /// <summary>The day of a clause that names none itself; null where no heading gives it.</summary>
    public MentionDate? For(ClauseView clause, MentionDate? own)
    {
        var passage = clause.Passage;
        if (told == passage.Block && (clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call))
        {
            return null;
        }

        if (passage.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || (own is null ? !passage.Timexes.All(timex => IsPartOfDay(timex) || IsSpokenOf(timex, clause)) : !(day is { } last && Yields(own, last))) || clause.Tense is Tense.Future or Tense.Pluperfect or Tense.Hypothetical)
        {
            return null;
        }

        // "Am 5. Januar reiste A nach Wien. Dort traf er B": the second sentence stays on the day of the first.
        if (own is null && away == (passage.Block, passage.Sentence.Number - 1) && Onward.Contains(passage.Words[0].Text))
        {
            return null;
        }

        if (day is { } headed)
        {
            return own is null ? new MentionDate(headed, headed, DatePrecision.Day, null, ChronicleRules.Heading) { Inferred = true, Because = "Die Überschrift nennt den Tag." } : own with { First = headed, Last = headed, Edtf = null, Precision = DatePrecision.Day };
        }

        return entry == passage.Block && own is null && passage.Sentence.Number <= 1 && !clause.Hit.IsNoun && clause.IsPerfect && passage.Reading.Time.Range is { IsDay: true } printed
            ? new MentionDate(printed.Last, printed.Last, DatePrecision.Day, null, ChronicleRules.Heading) { Inferred = true, Because = "Die Überschrift nennt die Uhrzeit; der Tag ist der der Meldung." } : null;
    }

    // "Zwei Reisen werden bekannt."
    private static bool IsDisclosure(Passage? passage)
    {
        if (passage is null || passage.Words.Length < 3)
        {
            return false;
        }

        for (var i = 1; i < passage.Words.Length; i++)
        {
            if (passage.Words[i].Is("bekannt") && passage.Words[i - 1].Text is "werden" or "wird" or "wurde" or "wurden")
            {
                return true;
            }
        }

        return false;
    }

    // A short line without a full stop, however the file marks it.
    private static bool IsLine(Passage passage) => passage.Text.Length <= LongestLine && passage.Text[^1] is not ('.' or '!' or '?' or '“' or '«' or '"');

    // "Am Abend" is that of the day above; what the sentence before dated ("Am 5. Januar … Dort traf er A") stays where it is.
    private static bool Yields(MentionDate own, DateOnly headed) =>
        own.Timexes.IsEmpty ? own.Rule == ChronicleRules.ArticleDay || (own.From <= headed && own.Last >= headed) : own.Timexes.All(IsPartOfDay);

    // "um 14 Uhr", "am Abend", "eine Stunde lang"; "vor einem Jahr", "zehn Tage lang" and "am Vorabend" lead out of the day.
    private static bool IsPartOfDay(ResolvedTimex timex) => timex.Timex.Says switch
    {
        { Shift: not null and not 0 } or { Weekday: not null } or { Day: not null } or { Month: not null } or { Year: not null } => false,
        { Kind: PartialKind.DayPart or PartialKind.Clock } => true,
        { Kind: PartialKind.Duration, Shift: null, Unit: DateUnit.None or DateUnit.Second or DateUnit.Minute or DateUnit.Hour } => timex.Days is null,
        _ => false,
    };

    // The expression with which a block begins.
    private static ResolvedTimex? Head(Passage passage) =>
        passage.Timexes.IsEmpty || passage.Timexes[0].Timex.Span.Start - passage.Sentence.Span.Start > 5 || passage.Words[..passage.WordAt(passage.Timexes[0].Timex.Span.Start)].Any(word => word.IsLetters) ? null : passage.Timexes[0];

    // "Eine Woche habe der Westen Zeit, sagte A": a length of time in another clause than that of the act.
    private static bool IsSpokenOf(ResolvedTimex timex, ClauseView clause) => timex is { Days: null, Timex.Says: { Kind: PartialKind.Duration, Shift: null } } && !clause.Holds(timex.Timex.Span.Span);

    // Nothing else stands in the line, or a mark parts it from what does.
    private static bool Ends(Passage passage, ResolvedTimex first) => passage.WordAt(first.Timex.Span.End) is var next && (next >= passage.Words.Length || (next == passage.Words.Length - 1 && !passage.Words[next].IsLetters) || passage.Words[next].Is(":"));

    private static bool IsParted(Passage passage, ResolvedTimex first) => passage.WordAt(first.Timex.Span.End) is var next && next < passage.Words.Length && passage.Words[next].Text is ":" or "–" or "-" or "—" or "|";
}

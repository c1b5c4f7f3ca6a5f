using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Tells which days of other clauses can date a trigger and which are theirs alone.</summary>
internal static class OtherDays
{
    /// <summary>The day of the past right before a clause that tells what was at the place just named; null when none is.</summary>
    public static ResolvedTimex? Where(ClauseView clause, List<ResolvedTimex> usable)
    {
        var words = clause.Passage.Words;
        var first = clause.Passage.WordAt(clause.Span.Start);
        first += first < words.Length && words[first].Is(",") ? 1 : 0;
        if (first < 1 || first >= words.Length || !words[first].Is("wo") || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) || clause.Hit.IsNoun || clause.Tense is not (Tense.Past or Tense.Pluperfect))
        {
            return null;
        }

        return usable.LastOrDefault(timex => timex.Timex.Span.End < words[first].Span.Start && timex is { Precision: DatePrecision.Day, Days.IsDay: true } && clause.Passage.Reading.Time.Last is { } printed && timex.Days!.Value.First <= printed);
    }

    /// <summary>"…, auch C hatte an dem Tag telefoniert": whether the day is meant that the clause before names.</summary>
    public static bool AreMeant(ClauseView clause)
    {
        var words = clause.Words;
        for (var i = 2; i < words.Length; i++)
        {
            if (words[i].Is("Tag") && ((words[i - 1].Text is "dem" or "diesem" or "jenem" && words[i - 2].Is("an")) || (words[i - 1].Is("selben") && words[i - 2].Is("am"))))
            {
                return true;
            }
        }

        // "Als A am Dienstag in Wien saß, hatte B gerade zugestimmt".
        return clause.Tense == Tense.Pluperfect && clause.Passage.Words[0].Is("Als") && clause.Has("gerade", "eben", "soeben");
    }

    /// <summary>Whether a day outside the clause belongs to something else: behind a semicolon, in front of another main verb, in the clause of a plan.</summary>
    public static bool AreApart(ClauseView clause, ResolvedTimex timex) => IsBehindSemicolon(clause, timex) || OpenAnother(clause, timex) || IsOfPlan(clause, timex);

    // "ein Gipfel, den C am Montag eingefädelt hatte, soll am Freitag sein": Monday is when the plan was made.
    private static bool IsOfPlan(ClauseView clause, ResolvedTimex timex) =>
        clause.Hit.IsNoun && PlanClause.Behind(clause.Passage.Words, clause.Hit.Word) is var (comma, end) && clause.Passage.WordAt(timex.Timex.Span.Start) is var at && at > comma && at < end;

    /// <summary>"In Wien spricht A mit B, am Freitag folgt C": whether the day behind the comma opens a main clause of its own.</summary>
    public static bool OpenAnother(ClauseView clause, ResolvedTimex timex)
    {
        var words = clause.Passage.Words;
        var after = clause.Passage.WordAt(timex.Timex.Span.End);
        var before = clause.Passage.WordAt(timex.Timex.Span.Start) - 1;
        before -= before > 0 && words[before].Text is "am" or "im" ? 1 : 0;
        return before > clause.Hit.Word && words[before].Is(",") && after < words.Length && words[after].IsLower && TriggerTable.Verbs.ContainsKey(words[after].Text);
    }

    // Behind a semicolon a new sentence begins in all but name.
    private static bool IsBehindSemicolon(ClauseView clause, ResolvedTimex timex)
    {
        var at = clause.Passage.WordAt(timex.Timex.Span.Start);
        var (from, to) = at < clause.Hit.Word ? (at, clause.Hit.Word) : (clause.Hit.Word, at);
        for (var i = from; i < to; i++)
        {
            if (clause.Passage.Words[i].Is(";"))
            {
                return true;
            }
        }

        return false;
    }
}

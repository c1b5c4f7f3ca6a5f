using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Dates what stands behind a colon by the day in front of it: Am Mittwoch legte die Regierung nach: Sie kündigte Sanktionen an.</summary>
internal static class ColonDay
{
    /// <summary>The day in front of the colon with which the clause begins; null when the clause tells its own time or speaks of what is to come.</summary>
    public static MentionDate? Of(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var colon = clause.Hit.Word;
        while (colon > 0 && words[colon].Text is not (":" or ","))
        {
            colon--;
        }

        if (clause.Hit.IsNoun || colon == 0 || !words[colon].Is(":") || words[colon].Quoted || !(clause.Tense == Tense.Past || clause.IsPerfect))
        {
            return null;
        }

        var days = clause.Passage.Timexes.Where(timex => timex.Days is not null).ToList();
        if (days is not [{ Days: { IsDay: true } day } only] || only.Timex.Span.End > words[colon].Span.Start || !DateChooser.IsUsable(clause.Passage, only) || (clause.Passage.Reading.Time.Last is { } printed && day.First > printed))
        {
            return null;
        }

        return DaysOf.Make(clause, [only], ChronicleRules.SameSentence);
    }
}

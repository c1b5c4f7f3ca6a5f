using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Dates what a sentence tells as a day before its own: "wird am 15. Februar erwartet, einen Tag nachdem er Kiew besucht hat".</summary>
internal static class DayBefore
{
    /// <summary>The day of a clause with nachdem; null when the sentence does not count the days.</summary>
    public static MentionDate? Of(ClauseView clause)
    {
        var (passage, words) = (clause.Passage, clause.Passage.Words);
        if (clause.Hit.IsNoun || clause.Hit.Trigger.IsUtterance || passage.Timexes.IsEmpty)
        {
            return null;
        }

        var at = clause.Hit.Word;
        while (at > 0 && !words[at].Is("nachdem"))
        {
            if (words[at].Is(","))
            {
                return null;
            }

            at--;
        }

        var count = at > 1 && words[at - 1].Is(",") ? at - 1 : at;
        if (count < 2 || !words[at].Is("nachdem") || !(words[count - 1].Is("Tag") && words[count - 2].Text is "einen" or "Einen"))
        {
            return null;
        }

        foreach (var timex in passage.Timexes)
        {
            if (timex is { Precision: DatePrecision.Day, Days: { IsDay: true } day } && timex.Timex.Span.End <= words[count - 2].Span.Start && DateChooser.IsUsable(passage, timex))
            {
                var before = day.First.AddDays(-1);
                return new MentionDate(before, before, DatePrecision.Day, null, ChronicleRules.SameSentence) { Timexes = [timex], Phrase = DateChooser.Phrase(passage, [timex]), Inferred = true, Because = "Der Satz zählt einen Tag zurück." };
            }
        }

        return null;
    }
}

using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Reads when and where a meeting was in the relative clause behind it: nach einer Sitzung der Minister, die am Montag in Wien stattfand.</summary>
internal static class RelativeDay
{
    /// <summary>How many words may stand between the noun and its clause.</summary>
    private const int MostWords = 7;

    /// <summary>The day; null when no such clause follows.</summary>
    public static MentionDate? Of(ClauseView clause)
    {
        if (Stretch(clause) is not var (first, last))
        {
            return null;
        }

        var words = clause.Passage.Words;
        var days = clause.Passage.Timexes.Where(timex => timex.Timex.Span.Start >= words[first].Span.Start && timex.Timex.Span.End <= words[last].Span.End && timex is { Days: not null, Precision: DatePrecision.Day } && DateChooser.IsUsable(clause.Passage, timex)).ToList();
        return days.Count == 1 ? DaysOf.Make(clause, days, ChronicleRules.SameSentence) : null;
    }

    /// <summary>Entity id of the place; null when no such clause follows or it names none.</summary>
    public static string? PlaceOf(ClauseView clause) =>
        Stretch(clause) is var (first, last) ? clause.Passage.Names.FirstOrDefault(name => name.First > first && name.Last < last && PlaceChooser.IsPlace(name))?.Link.Entity : null;

    // First and last word of ", die am Montag in Wien stattfand".
    private static (int First, int Last)? Stretch(ClauseView clause)
    {
        var words = clause.Passage.Words;
        if (!clause.Hit.IsNoun || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call))
        {
            return null;
        }

        return Find(words, clause.Hit.Word) is var (comma, end) && (words[end - 1].Text is "stattfand" or "stattfindet" or "begann" or "beginnt" or "endete" or "dauerte" || IsPlanned(words, comma, end)) ? (comma, end - 1) : null;
    }

    // The comma behind a noun and the end of the relative clause that follows it.
    private static (int Comma, int End)? Find(ImmutableArray<Word> words, int noun)
    {
        var comma = noun + 1;
        while (comma < words.Length && comma <= noun + MostWords && words[comma].IsLetters && !TriggerTable.IsNoun(words[comma].Text))
        {
            comma++;
        }

        if (comma + 3 >= words.Length || !words[comma].Is(",") || !(words[comma + 1].Text is "die" or "das" or "der"))
        {
            return null;
        }

        var end = comma + 2;
        while (end < words.Length && words[end].IsLetters | char.IsAsciiDigit(words[end].Text[0]) | (words[end].Is(".") && end + 1 < words.Length && words[end + 1].IsLetters && char.IsAsciiDigit(words[end - 1].Text[^1])))
        {
            end++;
        }

        return (comma, end);
    }

    // ", die für Freitag geplant war", ", das am Freitag stattfinden sollte".
    private static bool IsPlanned(ImmutableArray<Word> words, int comma, int end) =>
        end - comma > 4 && words[end - 1].Text is "sollte" or "sollten" && words[end - 2].Text is "stattfinden" or "beginnen" or "steigen" ||
        end - comma > 4 && words[comma + 2].Is("für") && words[end - 1].Text is "war" or "gewesen" or "ist" or "worden" && words[end - 2].Text is "geplant" or "vorgesehen" or "angesetzt" or "vereinbart" or "anberaumt" or "verabredet";

    /// <summary>"eine Zusammenkunft mit A, die für Freitag geplant war": whether the relative clause behind a noun tells a plan.</summary>
    public static bool IsPlan(ImmutableArray<Word> words, int noun) => Find(words, noun) is var (comma, end) && IsPlanned(words, comma, end);
}

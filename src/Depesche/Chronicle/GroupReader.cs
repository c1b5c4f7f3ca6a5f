namespace Depesche.Chronicle;

/// <summary>Reads partners whom a sentence names only by what they are: mit den Verbündeten, mit seinen Amtskollegen.</summary>
internal static class GroupReader
{
    private const int MostWords = 5;

    /// <summary>The phrase as written; null when the clause has none, or no talk or call.</summary>
    public static string? Read(ClauseView clause)
    {
        var trigger = clause.Hit.Trigger;
        // "Mit seinen Verbündeten hatte er sich in einer Schalte abgesprochen".
        if ((clause.Hit.IsNoun && !Complement.IsCallSetting(clause)) || !(trigger.Kind == EventKind.Call || (trigger.IsEncounter && trigger.Kind != EventKind.Visit)))
        {
            return null;
        }

        var words = clause.Passage.Words;
        for (var i = clause.Passage.WordAt(clause.Span.Start); i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Is("mit") && !words[i].Quoted && !words[Math.Min(i, clause.Hit.Word)..Math.Max(i, clause.Hit.Word)].Any(word => word.Is(",")) && Phrase(clause, i) is { } phrase)
            {
                return phrase;
            }
        }

        return !clause.Hit.IsNoun && IsTransitive(clause) ? Received(clause) : null;
    }

    /// <summary>Whether the verb takes them as its object: empfing die Regierungschefs.</summary>
    public static bool IsTransitive(ClauseView clause) => clause.Hit.Trigger.Name == "empfangen" && !clause.Has("wurde", "wurden", "worden", "wird", "werden");

    private static string? Received(ClauseView clause)
    {
        var words = clause.Passage.Words;
        for (var i = clause.Hit.Word + 1; i < words.Length && words[i].Span.Start < clause.Span.End; i++)
        {
            if (words[i].Text is "die" or "seine" or "ihre" && !GermanWords.Prepositions.Contains(words[i - 1].Text) && Phrase(clause, i) is { } phrase)
            {
                return words[i].Is("die") ? phrase : "die" + phrase[words[i].Text.Length..];
            }
        }

        return null;
    }

    private static string? Phrase(ClauseView clause, int first)
    {
        var words = clause.Passage.Words;
        for (var i = first + 1; i < words.Length && i <= first + MostWords; i++)
        {
            if (!words[i].IsLetters || words[i].Text is not "Europäern" && clause.Passage.Names.Any(name => name.First <= i && i <= name.Last && name.Noun < 0))
            {
                return null;
            }

            if (words[i].IsCapital && !words[i].Text.EndsWith('-'))
            {
                return IsMany(words[i].Text) ? string.Join(' ', words[first..(i + 1)].Select((word, at) => at == 0 ? word.Text.ToLowerInvariant() : word.Text)) : null;
            }

            if (!words[i].IsCapital && !words[i].Is("und") && !GermanWords.Determiners.Contains(words[i].Text) && !GermanWords.MayBeAdjective(words[i]))
            {
                return null;
            }
        }

        return null;
    }

    // Dative plural of people in office: Verbündeten, Kollegen, Regierungschefs, Partnern.
    private static bool IsMany(string noun) => noun is "Europäern" or "Alliierten" ||
        GermanWords.IsEnvoy(noun.EndsWith("nern", StringComparison.Ordinal) ? noun[..^1] : noun)
        && (noun.EndsWith("chefs", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("verbündeten", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("kollegen", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("partnern", StringComparison.OrdinalIgnoreCase)
            || noun.EndsWith("ministern", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("vertretern", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("beratern", StringComparison.OrdinalIgnoreCase) || noun.EndsWith("botschaftern", StringComparison.OrdinalIgnoreCase));
}

namespace Depesche.Chronicle;

/// <summary>What stands in front of the verb instead of its subject, in the words of the evidence: Soldaten hatte A angeboten; Dass B nicht kommt, hatte A bestätigt.</summary>
internal static class FrontedPart
{
    // Plurals that are no adverb with a capital at the head of a sentence: Soldaten, Sanktionen, Verhandlungen, Waffen, Gespräche.
    private static readonly string[] Nouns = ["aten", "ionen", "ungen", "affen", "äche"];

    /// <summary>The object before the finite verb; empty when something else stands there.</summary>
    public static string Object(ClauseView clause, int start, int finite)
    {
        var words = clause.Passage.Words;
        var first = start;
        var noun = finite - 1;
        if (noun < first || !words[noun].IsCapital || clause.Names.Any(name => name.First <= noun && !(name.Noun == noun)))
        {
            return "";
        }

        // "Solche Lieferungen", "Das Angebot" point back.
        if (words[first].Text is "Ein" or "Eine" or "Einen" or "Neue" or "Weitere" or "Direkte" or "Zusätzliche")
        {
            first++;
        }
        else if (noun > first || !Nouns.Any(ending => words[noun].Text.EndsWith(ending, StringComparison.Ordinal)))
        {
            return "";
        }

        for (var i = first; i < noun; i++)
        {
            if (!GermanWords.MayBeAdjective(words[i]))
            {
                return "";
            }
        }

        return PlainWords.Of(clause.Passage, start, finite) is { } told ? first > start ? char.ToLowerInvariant(told[0]) + told[1..] : told : "";
    }

    /// <summary>"dass B nicht kommt" in front of the verb; null when no such clause stands there.</summary>
    public static string? Clause(ClauseView clause)
    {
        var words = clause.Passage.Words;
        if (!words[0].Is("Dass") || clause.Hit.Word < 4)
        {
            return null;
        }

        var comma = 1;
        while (comma < clause.Hit.Word && !words[comma].Is(","))
        {
            comma++;
        }

        // One comma only: what the sentence goes on with is the main clause.
        for (var i = comma + 1; i < clause.Hit.Word; i++)
        {
            if (words[i].Is(","))
            {
                return null;
            }
        }

        return comma < clause.Hit.Word && PlainWords.Of(clause.Passage, 1, comma) is { } told ? "dass " + told : null;
    }
}

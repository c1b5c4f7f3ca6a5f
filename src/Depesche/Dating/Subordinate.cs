namespace Depesche.Dating;

/// <summary>Tells clauses whose verb stands last by the word that opens them.</summary>
internal static class Subordinate
{
    /// <summary>Whether the clause that starts here is subordinate: wenn, dass, weil …, or a relative pronoun behind a comma.</summary>
    public static bool Opens(in Tokens tokens, int start)
    {
        var first = start;
        // "in dem", "mit der": a preposition before the relative pronoun.
        if (tokens.Is(start - 1, ',') && tokens.Class(first) is TokenClass.Preposition or TokenClass.FusedPreposition)
        {
            first++;
        }

        if (tokens.Is(start - 1, ',') && (tokens.Words(first) is "der" or "die" or "das" or "den" or "dem" or "denen" or "deren" or "dessen"))
        {
            return true;
        }

        return tokens.Says(start, "wenn") || tokens.Says(start, "dass") || tokens.Says(start, "weil") || tokens.Says(start, "da") && tokens.Is(start - 1, ',') || tokens.Says(start, "ob") || tokens.Says(start, "nachdem") || tokens.Says(start, "bevor") || tokens.Says(start, "obwohl")
            || tokens.Says(start, "sobald") || tokens.Says(start, "solange") || tokens.Says(start, "falls") || tokens.Says(start, "damit") && tokens.Is(start - 1, ',') || tokens.Says(start, "als") || tokens.Says(start, "wie") || tokens.Says(start, "indem") || tokens.Says(start, "während") && tokens.Class(start + 1) is TokenClass.Article or TokenClass.Word or TokenClass.Indefinite;
    }
}

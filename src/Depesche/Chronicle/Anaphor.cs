using System.Collections.Frozen;

namespace Depesche.Chronicle;

/// <summary>Says whether a noun points back to an event named before: das Treffen, in dem langen Telefonat.</summary>
internal static class Anaphor
{
    private static readonly FrozenSet<string> Definite = GermanWords.Set("das dem des die der den beim vom zum zur im am diesem dieses diese dieser jenem ihrem ihr ihre seinem sein seine");

    public static bool Is(ClauseView clause)
    {
        var i = clause.Hit.Word - 1;
        while (i >= 0 && clause.Passage.Words[i].IsLower && GermanWords.MayBeAdjective(clause.Passage.Words[i]))
        {
            i--;
        }

        return clause.Hit.IsNoun && i >= 0 && Definite.Contains(clause.Passage.Words[i].Text);
    }
}

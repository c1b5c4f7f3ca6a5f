using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Cuts a reading into its sentences with their words, names and dates.</summary>
internal static class PassageReader
{
    /// <summary>Towns and agency in front of the first sentence.</summary>
    private const int LongestDateline = 9;

    /// <summary>All sentences of the kept blocks, in order.</summary>
    public static ImmutableArray<Passage> Read(Reading reading, Roster roster)
    {
        var result = ImmutableArray.CreateBuilder<Passage>();
        var timexes = reading.Timexes.ToLookup(timex => timex.Timex.Span.Block);
        var links = reading.Links.ToLookup(link => link.Span.Block);
        var lead = true;
        for (var index = 0; index < reading.Article.Blocks.Length; index++)
        {
            var block = reading.Article.Blocks[index];
            if (block.Dropped is not null || block.IsReference || block.Sentences.IsEmpty)
            {
                continue;
            }

            var quotes = QuotedText.Find(block.Text);
            List<Link> named = [.. links[index].OrderBy(link => link.Span.Start)];
            List<ResolvedTimex> dated = [.. timexes[index].OrderBy(timex => timex.Timex.Span.Start)];
            var (link, timex) = (0, 0);
            foreach (var sentence in block.Sentences)
            {
                var words = Words(block.Text, sentence.Span, quotes);
                var own = Within(named, ref link, sentence.Span, static one => one.Span.Span);
                var dates = Within(dated, ref timex, sentence.Span, static one => one.Timex.Span.Span);
                if (Dateline(words) is var dash and > 0)
                {
                    own = [.. own.Where(one => one.Span.Start > words[dash].Span.Start)];
                }

                result.Add(new Passage(reading, index, sentence, words, NamedParts.Of(words, own, [.. dates.Select(date => date.Timex.Span.Span)], roster), dates)
                {
                    IsLead = lead && block.Paragraph > 0,
                });
                lead &= block.Paragraph == 0;
            }
        }

        return result.ToImmutable();
    }

    // What lies in a sentence; the sentences of a block come in order, so each item is looked at once.
    private static ImmutableArray<T> Within<T>(List<T> items, ref int next, TextSpan sentence, Func<T, TextSpan> place)
    {
        while (next < items.Count && place(items[next]).Start < sentence.Start)
        {
            next++;
        }

        var first = next;
        while (next < items.Count && place(items[next]).Start < sentence.End)
        {
            next++;
        }

        return [.. items.GetRange(first, next - first).Where(item => sentence.Contains(place(item)))];
    }

    /// <summary>Words with their inner hyphens and apostrophes; every other mark is a word of its own, blanks are none.</summary>
    internal static ImmutableArray<Word> Words(string text, TextSpan sentence, List<TextSpan> quotes)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
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

            words.Add(new Word(new TextSpan(start, i), text[start..i], quote < quotes.Count && quotes[quote].Start <= start));
        }

        return words.ToImmutable();
    }

    // "Luxemburg (dpa) - Die Staaten …": the town at the start is no one who acts. Index of the dash, or -1.
    private static int Dateline(ImmutableArray<Word> words)
    {
        for (var i = 0; i < words.Length && i <= LongestDateline; i++)
        {
            if (words[i].Text is "-" or "–" or "—")
            {
                return i;
            }

            if (words[i].IsLetters ? !words[i].IsCapital && !words[Math.Max(0, i - 1)].Is("(") && !words[Math.Max(0, i - 1)].Is("/") : words[i].Text is not ("(" or ")" or "/" or ","))
            {
                return -1;
            }
        }

        return -1;
    }

    // A hyphen belongs to the word also at its end (Außen- und Verteidigungsminister).
    private static bool IsInner(string text, int i, int end) => text[i] switch
    {
        '-' or '\u2011' => true,
        '\'' or '’' => i + 1 < end && char.IsLetter(text[i + 1]),
        _ => false,
    };
}

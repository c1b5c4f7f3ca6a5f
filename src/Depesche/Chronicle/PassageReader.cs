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
            foreach (var sentence in block.Sentences)
            {
                var words = Words(block.Text, sentence.Span, quotes);
                ImmutableArray<Link> own = [.. links[index].Where(link => sentence.Span.Contains(link.Span.Span)).OrderBy(link => link.Span.Start)];
                ImmutableArray<ResolvedTimex> dates = [.. timexes[index].Where(timex => sentence.Span.Contains(timex.Timex.Span.Span)).OrderBy(timex => timex.Timex.Span.Start)];
                if (Dateline(words) is var dash and > 0)
                {
                    own = [.. own.Where(link => link.Span.Start > words[dash].Span.Start)];
                }

                result.Add(new Passage(reading, index, sentence, words, NamedParts.Of(words, own, [.. dates.Select(timex => timex.Timex.Span.Span)], roster), dates)
                {
                    IsLead = lead && block.Paragraph > 0,
                });
                lead &= block.Paragraph == 0;
            }
        }

        return result.ToImmutable();
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

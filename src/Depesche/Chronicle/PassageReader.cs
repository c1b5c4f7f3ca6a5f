using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Cuts a reading into its sentences with their words, names and dates.</summary>
internal static class PassageReader
{
    /// <summary>Towns and agency in front of the first sentence.</summary>
    private const int LongestDateline = 9;

    /// <summary>States and bodies in front of a colon that says of whom a sentence is.</summary>
    private const int LongestLabel = 7;

    /// <summary>All sentences of the kept blocks, in order.</summary>
    public static ImmutableArray<Passage> Read(Reading reading, Roster roster, WordReader reader)
    {
        var result = ImmutableArray.CreateBuilder<Passage>();
        var timexes = InOrder(reading.Timexes, static timex => timex.Timex.Span);
        var links = InOrder(reading.Links, static link => link.Span);
        var (nextLink, nextTimex) = (0, 0);
        var lead = true;
        var entries = TickerEntries.Of(reading.Article);
        for (var index = 0; index < reading.Article.Blocks.Length; index++)
        {
            var block = reading.Article.Blocks[index];
            if (block.Dropped is not null || block.IsReference || block.Sentences.IsEmpty)
            {
                continue;
            }

            // Each entry of a live blog has a lead of its own, below its title.
            var head = entries.Length > 0 && TickerEntries.MinuteOf(block.Text) >= 0;
            var title = (head && !TextShape.EndsSentence(block.Text)) || (entries.Length > 0 && entries[index] >= 0 && !TextShape.EndsSentence(block.Text));
            lead |= head;
            var quotes = QuotedText.Find(block.Text);
            foreach (var sentence in block.Sentences)
            {
                var words = reader.Read(block.Text, sentence.Span, quotes);
                var own = Within(links, ref nextLink, index, sentence.Span, static one => one.Span);
                var dates = Within(timexes, ref nextTimex, index, sentence.Span, static one => one.Timex.Span);
                // "Luxemburg (dpa) - …", "Russland: Der Rat erlaubte …": what stands in front does not act.
                var front = Dateline(words) is var dash and > 0 ? dash : Label(words, own);
                own = front > 0 ? Behind(own, words[front].Start) : own;
                result.Add(new Passage(reading, index, sentence, words, NamedParts.Of(words, own, SpansOf(dates), roster), dates)
                {
                    IsLead = lead && block.Paragraph > 0 && !title,
                    IsEntryHead = head && title,
                    IsInEntry = entries.Length > 0 && entries[index] >= 0,
                });
                lead &= block.Paragraph == 0 || title;
            }
        }

        return result.ToImmutable();
    }

    // By place; most are in order already.
    private static ImmutableArray<T> InOrder<T>(ImmutableArray<T> items, Func<T, BlockSpan> place)
    {
        for (var i = 1; i < items.Length; i++)
        {
            var (before, here) = (place(items[i - 1]), place(items[i]));
            if (before.Block > here.Block || (before.Block == here.Block && before.Start > here.Start))
            {
                return [.. items.OrderBy(item => (place(item).Block, place(item).Start))];
            }
        }

        return items;
    }

    // What lies in a sentence; the sentences come in order, so each item is looked at once.
    private static ImmutableArray<T> Within<T>(ImmutableArray<T> items, ref int next, int block, TextSpan sentence, Func<T, BlockSpan> place)
    {
        while (next < items.Length && place(items[next]) is var before && (before.Block < block || (before.Block == block && before.Start < sentence.Start)))
        {
            next++;
        }

        var (from, inside) = (next, 0);
        while (next < items.Length && place(items[next]) is var here && here.Block == block && here.Start < sentence.End)
        {
            inside += sentence.Contains(here.Span) ? 1 : 0;
            next++;
        }

        if (inside == 0 || inside == next - from)
        {
            return inside == 0 ? [] : ImmutableArray.Create(items, from, inside);
        }

        var found = ImmutableArray.CreateBuilder<T>(inside);
        for (var i = from; i < next; i++)
        {
            if (sentence.Contains(place(items[i]).Span))
            {
                found.Add(items[i]);
            }
        }

        return found.MoveToImmutable();
    }

    private static ImmutableArray<Link> Behind(ImmutableArray<Link> links, int start)
    {
        var first = 0;
        while (first < links.Length && links[first].Span.Start <= start)
        {
            first++;
        }

        return links[first..];
    }

    private static ImmutableArray<TextSpan> SpansOf(ImmutableArray<ResolvedTimex> dates)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>(dates.Length);
        foreach (var date in dates)
        {
            spans.Add(date.Timex.Span.Span);
        }

        return spans.MoveToImmutable();
    }

    // "Russland: Der Rat erlaubte …", "EU und USA: Die Minister …": a label is no subject of what stands behind it. Index of its colon, or -1.
    private static int Label(ImmutableArray<Word> words, ImmutableArray<Link> links)
    {
        for (var i = 0; i + 2 < words.Length && i <= LongestLabel; i++)
        {
            if (words[i].Is(":"))
            {
                return i > 0 && words[i + 1].IsCapital && !words[i + 1].Quoted ? i : -1;
            }

            if (!(words[i].Text is "und" or "," or "/") && !IsOfPlaceOrBody(words[i].Span, links))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsOfPlaceOrBody(TextSpan word, ImmutableArray<Link> links)
    {
        foreach (var link in links)
        {
            if (link is { Type: EntityType.Place or EntityType.Organisation, Entity: not null, Kind: MentionKind.Name or MentionKind.Metonym } && link.Span.Start <= word.Start && word.End <= link.Span.End)
            {
                return true;
            }
        }

        return false;
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
}

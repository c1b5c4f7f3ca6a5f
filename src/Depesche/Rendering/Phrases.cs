using Depesche.Chronicle;
using Depesche.Cleaning;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>What may be shown of an article whose text may not: date phrases, and short excerpts where the rights allow them.</summary>
internal static class Phrases
{
    private const int MostWordsOfPhrase = 12;
    private const int MostWordsOfExcerpt = 25;

    /// <summary>The sentences that are evidence or hold a date, in reading order.</summary>
    public static IReadOnlyList<PhraseModel> Of(SiteIndex index, Reading reading, EventModels models, string page, Rights rights)
    {
        var article = reading.Article;
        var evidence = index.EventsFrom(article.Id).SelectMany(one => one.Evidence.Where(e => e.Article == article.Id).Select(e => (Anchor: MarkedText.Anchor(article, e), Event: one)))
            .ToLookup(pair => pair.Anchor, pair => pair.Event, StringComparer.Ordinal);
        var left = rights == Rights.Excerpt ? article.Blocks.Where(block => block.Dropped is null).Sum(block => Words(block.Text)) / 10 : 0;
        var originals = new TextFragments(article);
        var found = new List<PhraseModel>();
        for (var i = 0; i < article.Blocks.Length; i++)
        {
            if (article.Blocks[i].Dropped is not null)
            {
                continue;
            }

            foreach (var sentence in article.Blocks[i].Sentences)
            {
                var anchor = SentenceAnchor.Of(article, i, sentence.Number);
                var dates = reading.Timexes.Where(timex => timex.Timex.Span.Block == i && sentence.Span.Contains(timex.Timex.Span.Span)).Select(timex => Date(reading, timex, page)).OfType<DateModel>().ToList();
                if (dates.Count == 0 && !evidence[anchor].Any())
                {
                    continue;
                }

                var excerpt = evidence[anchor].Any() ? Excerpt(article.Blocks[i].Text[sentence.Span.Start..sentence.Span.End], ref left) : null;
                found.Add(new PhraseModel(anchor, Typographer.Set(EventWords.Place(article.Blocks[i].Kind, article.Blocks[i].Paragraph, sentence.Number)), dates, excerpt,
                    [.. evidence[anchor].Distinct().Select(one => models.Line(one))], originals.Address(i, sentence.Span)));
            }
        }

        return found;
    }

    /// <summary>One date expression with its value and reason; null when it means no days.</summary>
    public static DateModel? Date(Reading reading, ResolvedTimex timex, string page)
    {
        if (DateWords.Of(timex) is not { } words)
        {
            return null;
        }

        var article = reading.Article;
        var span = timex.Timex.Span;
        var block = article.Blocks[span.Block];
        var sentence = block.SentenceAt(span.Start)?.Number ?? 1;
        return new DateModel(
            Phrase: Typographer.Set(Cut(article.TextOf(span), MostWordsOfPhrase)),
            Value: Typographer.Set(words),
            Edtf: timex.Edtf ?? "",
            Because: Typographer.Set(timex.Because),
            Inferred: timex.Inferred,
            Rule: Typographer.Set(RuleTitles.Of(Rules.Dates, timex.Timex.Rule)),
            RuleHref: Addresses.Link(page, $"{Addresses.Method}#{Rules.Anchor(Rules.Dates, timex.Timex.Rule)}"),
            Href: $"#{SentenceAnchor.Of(article, span.Block, sentence)}",
            Where: Typographer.Set(EventWords.Place(block.Kind, block.Paragraph, sentence)));
    }

    private static string? Excerpt(string sentence, ref int left)
    {
        var shown = Cut(sentence, MostWordsOfExcerpt);
        var words = Math.Min(Words(sentence), MostWordsOfExcerpt);
        if (words > left)
        {
            return null;
        }

        left -= words;
        return Typographer.Set(shown);
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Cut(string text, int most)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= most ? text : $"{string.Join(' ', words.Take(most))} […]";
    }
}

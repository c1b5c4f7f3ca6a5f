using System.Text.RegularExpressions;
using Depesche.Loading;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

/// <summary>Links that open the publisher's page at one sentence.</summary>
public sealed class TextFragmentTests
{
    private const string Url = "https://blatt.example/a";

    [Theory]
    [InlineData("Er sagte ab.", "Er%20sagte%20ab")]
    [InlineData("„Wir – das heißt Nord-Süd & Co., alle – kommen“, sagte sie am Montag.", "Wir%20%E2%80%93%20das%20hei%C3%9Ft,sie%20am%20Montag")]
    [InlineData("Nord-Süd, West & Ost beraten seit gestern wieder im alten Haus.", "Nord%2DS%C3%BCd%2C%20West%20%26%20Ost,im%20alten%20Haus")]
    public void A_sentence_is_named_by_its_first_and_last_words(string sentence, string expected) => Assert.Equal($"{Url}#:~:text={expected}", Address(Url, [[sentence, "Danach war Ruhe."]], 1, 0));

    [Fact]
    public void More_words_only_where_the_browser_would_stop_too_early()
    {
        string[][] text = [["Am Montag reist der Minister mit dem Zug nach Nordland.", "Am Montag reist er dann weiter mit dem Zug nach Südland.", "Er sagte ab.", "Sie blieb.", "Er sagte ab.", "Alle gingen."]];
        Assert.Equal($"{Url}#:~:text=Am%20Montag%20reist%20er,Zug%20nach%20S%C3%BCdland", Address(Url, text, 1, 1));
        Assert.Equal($"{Url}#:~:text=Er%20sagte%20ab", Address(Url, text, 1, 2));
        Assert.Equal($"{Url}#:~:text=blieb.-,Er%20sagte%20ab", Address(Url, text, 1, 4));
    }

    [Fact]
    public void Words_stand_whole_and_an_end_that_comes_too_early_is_not_taken()
    {
        string[][] text = [["Nordland berät im Hafen, dann sagte er ja, und später am Abend sagte er ja."]];
        Assert.Equal($"{Url}#:~:text=Nordland%20ber%C3%A4t%20im%20Hafen,Abend%20sagte%20er%20ja", Address(Url, text, 1, 0));
        Assert.Equal($"{Url}#:~:text=Er%20kam", Address(Url, [["Wer kam, blieb.", "Er kam."]], 1, 1));
    }

    [Fact]
    public void Where_no_words_are_enough_the_whole_original_is_opened_and_without_address_nothing()
    {
        string[][] text = [["Er sagte ab."], ["Er sagte ab."]];
        Assert.Equal(Url, Address(Url, text, 2, 0));
        Assert.Null(Address(null, text, 1, 0));
    }

    [Fact]
    public void An_anchor_of_the_address_stays() => Assert.Equal($"{Url}#teil:~:text=Er%20sagte%20ab", Address(Url + "#teil", [["Er sagte ab."]], 1, 0));

    [Fact]
    public void Every_fragment_of_the_pages_parses_and_its_words_stand_in_their_sentence_in_that_order()
    {
        var site = SmallSite.Build();
        foreach (var reading in site.Readings.Where(reading => reading.Article.Facts.Url is not null))
        {
            var text = RenderedSite.Small[SiteIndex.Of(site).Addresses.Article(reading.Article.Id)];
            var links = Regex.Matches(text, "href=\"(?<url>https://[^\"]*:~:text=(?<text>[^\"]*))\" rel=\"external\"", RegexOptions.NonBacktracking).ToList();
            Assert.NotEmpty(links);
            var evidence = site.Timeline.Events.SelectMany(one => one.Evidence).Where(one => one.Article == reading.Article.Id).Select(one => one.Place).Distinct();
            var dated = reading.Timexes.Select(timex => timex.Timex.Span).Select(span => (span.Block, reading.Article.Blocks[span.Block].SentenceAt(span.Start)!.Value.Span)).Select(pair => new BlockSpan(pair.Block, pair.Span.Start, pair.Span.End));
            var sentences = evidence.Concat(dated).Distinct().Select(reading.Article.TextOf).ToList();
            Assert.Equal(sentences.Count, links.Count);
            Assert.All(links, link => Assert.Contains(sentences, sentence => StandsIn(link.Groups["text"].Value, sentence)));
            Assert.All(sentences, sentence => Assert.Contains(links, link => StandsIn(link.Groups["text"].Value, sentence)));
        }
    }

    [Fact]
    public void Inside_the_site_no_link_carries_one_and_heads_carry_none() => Assert.All(RenderedSite.Small.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)), page =>
    {
        Assert.DoesNotContain(":~:", page.Value[..page.Value.IndexOf("<body", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.DoesNotMatch("href=\"[^\"h][^\"]*:~:", page.Value);
    });

    // prefix-,start,end,-suffix: the middle two stand in the sentence, one after the other.
    private static bool StandsIn(string directive, string sentence)
    {
        var terms = directive.Split(',').Where(term => !term.StartsWith('-') && !term.EndsWith('-')).Select(Uri.UnescapeDataString).ToList();
        Assert.InRange(terms.Count, 1, 2);
        var at = 0;
        foreach (var term in terms)
        {
            Assert.InRange(term.Split(' ').Length, 1, TextFragments.MostWhole);
            at = sentence.IndexOf(term, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return false;
            }

            at += term.Length;
        }

        return true;
    }

    private static string? Address(string? url, string[][] paragraphs, int block, int sentence)
    {
        var article = SmallArticle.Of("a", "Überschrift", paragraphs).With(facts => facts with { Url = url }).Article;
        return new TextFragments(article).Address(block, article.Blocks[block].Sentences[sentence].Span);
    }
}

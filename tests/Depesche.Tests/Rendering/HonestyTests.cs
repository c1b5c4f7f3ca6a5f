using System.Text.RegularExpressions;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

/// <summary>What the pages promise a reader: nothing invented, nothing lost, nothing shown that may not be.</summary>
public sealed class HonestyTests
{
    [Fact]
    public void What_is_dated_roughly_is_never_shown_as_a_day()
    {
        var text = RenderedSite.Small["index.html"];
        foreach (var one in SmallSite.Build().Timeline.Events.Where(one => one.When.Precision is not (DatePrecision.Day or DatePrecision.Span)))
        {
            var start = text.LastIndexOf("<li class=\"tag", text.IndexOf($"id=\"{one.Id}\"", StringComparison.Ordinal), StringComparison.Ordinal);
            var date = text[start..text.IndexOf("</p>", start, StringComparison.Ordinal)];
            Assert.Matches("^<li class=\"tag vage g[0-9]+\"><p class=\"dat\">", date);
            Assert.DoesNotContain("datetime=\"2023-0", date.Replace("datetime=\"2023-06\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("class=\"dd\"", date, StringComparison.Ordinal);
            Assert.DoesNotContain("class=\"wd\"", date, StringComparison.Ordinal);
        }

        var data = text[text.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal)..text.IndexOf("</script>", StringComparison.Ordinal)];
        Assert.Equal(SmallSite.Build().Timeline.Events.Count(one => one.When.Precision is DatePrecision.Day or DatePrecision.Span), Regex.Count(data, "startDate", RegexOptions.NonBacktracking));
    }

    [Fact]
    public void Every_event_shows_all_its_evidence_with_place_role_and_what_the_phrase_means()
    {
        var text = RenderedSite.Small["index.html"];
        var events = SmallSite.Build().Timeline.Events;
        Assert.Equal(events.Sum(one => one.Evidence.Length), Regex.Count(text, "<li class=\"bl[ af]*\" id=\"b-[0-9a-f]{10}", RegexOptions.NonBacktracking));
        Assert.Contains("<q>am Mittwoch</q> <span class=\"fo\">→ 10.\u00A0Mai</span> <span class=\"st\"><span class=\"ro\">kündigt an</span>, Abs.\u00A01, Satz\u00A01</span>", text, StringComparison.Ordinal);
        Assert.Contains("<span class=\"ro\">blickt zurück</span>, Bildunterschrift", text, StringComparison.Ordinal);
        Assert.Contains("href=\"artikel/treffen-angekuendigt.html#s1-1\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_without_a_date_that_do_the_same_in_one_article_say_so_once()
    {
        var site = SmallSite.Build();
        var bare = site.Timeline.Events[0].Evidence[0] with { Phrase = null, PhraseText = null, Note = "ohne Datum", Role = EvidenceRole.Reports };
        var one = site.Timeline.Events[0] with { Evidence = [bare with { PhraseText = "am Mittwoch" }, bare, bare, bare with { Role = EvidenceRole.LooksBack }, bare with { Role = EvidenceRole.LooksBack }] };
        Assert.Equal([false, false, true, false, true], new EventModels(SiteIndex.Of(site), Addresses.Index).Of(one, "").Evidence.Select(line => line.Continues));
    }

    [Fact]
    public void Every_inferred_date_has_its_reason_and_the_reason_leads_to_a_rule()
    {
        var text = RenderedSite.Small["index.html"];
        var reasons = SmallSite.Build().Timeline.Events.Count(one => one.When.Inferred && one.DateBecause.Length > 0);
        Assert.Equal(reasons, Regex.Count(text, "<p class=\"er\"><a href=\"verfahren.html#[a-z-]+\"><strong>Datum erschlossen.</strong></a> ", RegexOptions.NonBacktracking));
        Assert.Contains("id=\"zeit-weekday\"", RenderedSite.Small["verfahren.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_empty_day_is_one_tick_and_mondays_are_long()
    {
        var text = RenderedSite.Small["index.html"];
        var known = SmallSite.Build().Timeline.Events.Where(one => one.When.Precision is DatePrecision.Day or DatePrecision.Span).SelectMany(one => Days(one.When.First!.Value, one.When.Last)).ToHashSet();
        var empty = Days(new DateOnly(2023, 4, 11), new DateOnly(2023, 5, 31)).Where(day => !known.Contains(day)).ToList();
        var ticks = Regex.Matches(text, "<svg class=\"tks\".*?</svg>", RegexOptions.NonBacktracking).Select(match => match.Value).SkipLast(1).ToList();
        Assert.Equal(empty.Count, ticks.Sum(one => one.Count(unit => unit == 'M')));
        Assert.Equal(empty.Count(day => day.DayOfWeek == DayOfWeek.Monday), ticks.Sum(one => Regex.Count(one, "M0 ", RegexOptions.NonBacktracking)));
    }

    [Fact]
    public void The_shelf_is_listed_and_counted()
    {
        var text = RenderedSite.Small["verfahren.html"];
        Assert.Contains("<b>1</b> Zeitangabe ohne Ereignis", text, StringComparison.Ordinal);
        Assert.Contains("Der Satz nennt keine Handlung.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typo_keeps_its_article()
    {
        Assert.Contains("<span class=\"form\">Jon Falck</span> <span class=\"st\">Tippfehler: <a href=\"../artikel/einigung-in-hafenstadt.html\">S2</a></span>", RenderedSite.Small["personen/jon-falk.html"], StringComparison.Ordinal);
        Assert.Contains("auch: Jon Falck (S2)", RenderedSite.Small["personen/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_may_only_be_linked_gives_away_no_sentence()
    {
        var words = "Dieser Satz steht nur im Original und darf hier auf keinen Fall wiedergegeben werden".Split(' ');
        foreach (var (path, text) in RenderedSite.Small)
        {
            Assert.False(text.Contains(string.Join(' ', words[..5]), StringComparison.Ordinal), path);
        }

        Assert.Contains("id=\"s2-1\"", RenderedSite.Small["artikel/rueckblick.html"], StringComparison.Ordinal);
        Assert.Contains("https://wochenschau.example/rueckblick", RenderedSite.Small["artikel/rueckblick.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_excerpt_is_at_most_a_tenth_of_the_text()
    {
        var site = SmallSite.Build();
        var long_ = string.Join(' ', Enumerable.Range(1, 400).Select(i => $"wort{i}")) + ".";
        var article = SmallArticle.Of("a", "Titel", ["Am 12. Mai " + string.Join(' ', Enumerable.Range(1, 40).Select(i => $"beleg{i}")) + "."], ["Am 13. Mai " + string.Join(' ', Enumerable.Range(1, 18).Select(i => $"zweiter{i}")) + "."], [long_])
            .With(facts => facts with { Rights = Rights.Excerpt });
        TimelineEvent[] events = [site.Timeline.Events[1] with { Evidence = [article.Evidence("Am 12. Mai", EvidenceRole.Reports), article.Evidence("Am 13. Mai", EvidenceRole.Reports)] }];
        var text = RenderedSite.Of(site with { Readings = [article.Read(DocumentTime.Unknown)], Timeline = new([.. events], []), Pages = [] })["artikel/a.html"];
        Assert.Contains("beleg22 […]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("beleg23", text, StringComparison.Ordinal);
        Assert.Contains("zweiter18", text, StringComparison.Ordinal);
        Assert.DoesNotContain("wort1 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_articles_changes_no_byte()
    {
        var site = SmallSite.Build();
        Assert.Equal(RenderedSite.Of(site), RenderedSite.Of(site with { Readings = [.. site.Readings.Reverse()] }));
    }

    [Fact]
    public void An_empty_archive_is_a_site_too()
    {
        var files = RenderedSite.Of(new Site(new SiteConfig(), SmallSite.Knowledge(), [], new([], []), [], []));
        Assert.Contains("Noch enthält dieses Archiv keine Artikel.", files["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("personen/index.html", files["index.html"], StringComparison.Ordinal);
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) => Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);
}

using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Loading;

/// <summary>Which part of a saved page is the article, and what becomes of the rest.</summary>
public sealed class MainPartTests
{
    private const string Long = "Der Rat der Stadt hat die Entscheidung über den Neubau der alten Brücke nach langer Debatte vertagt. Das Gutachten fehlt, und die Kosten steigen weiter. Im Herbst soll erneut beraten werden, hieß es danach aus allen Fraktionen.";

    [Fact]
    public void A_page_that_names_no_article_is_read_where_its_paragraphs_stand() => Assert.Equal($"""
        Paragraph: Wir und unsere Partner verarbeiten Daten auf Ihrem Gerät. -seitenrahmen
        Paragraph: Politik -seitenrahmen
        Headline: Rat vertagt
        Paragraph: {Long}
        Subheading 3: Meistgelesen -seitenrahmen
        Paragraph: Der Bürgermeister reist nach Wien und kommt am Abend zurück. -seitenrahmen

        """.ReplaceLineEndings("\n"), Shown.Read(new HtmlFormat(),
        $"<body><div><p>Wir und unsere Partner verarbeiten Daten auf Ihrem Gerät.</p></div><div class=m><a href=/p>Politik</a></div><div><h1>Rat vertagt</h1><p>{Long}</p></div><div><h3>Meistgelesen</h3><p>Der Bürgermeister reist nach Wien und kommt am Abend zurück.</p></div></body>"));

    [Fact]
    public void Teasers_beside_the_article_do_not_join_it()
    {
        var read = Read($"<main><article><h1>Eilmeldung</h1><p>Kurz.</p></article><article><h1>Rat vertagt</h1><p>{Long}</p></article><article><h2>Anderes</h2><p>Der Bürgermeister reist nach Wien und trifft dort die Fachleute der Akademie.</p></article></main>");
        Assert.Equal("Rat vertagt", read.Title);
        Assert.Equal(["Rat vertagt", Long], read.Blocks.Where(block => block.Dropped is null).Select(block => block.Text));
    }

    [Fact]
    public void Entries_of_a_live_blog_stay_together()
    {
        var read = Read($"<main><h1>Liveblog zum Rat</h1><article><p>A. {Long}</p></article><article><p>B. {Long}</p></article><article><p>C. {Long}</p></article></main>");
        Assert.Equal(4, read.Blocks.Count(block => block.Dropped is null));
    }

    [Fact]
    public void What_stands_between_the_headline_and_the_article_is_its_lead()
    {
        var read = Read($"<title>Rat vertagt Entscheidung - Blatt</title><div><p>Vorher steht etwas anderes.</p></div><header><h1>Rat vertagt Entscheidung</h1><p>Der Vorspann steht für sich.</p></header><article><p>{Long}</p></article>");
        Assert.Equal(["Rat vertagt Entscheidung", "Der Vorspann steht für sich.", Long], read.Blocks.Where(block => block.Dropped is null).Select(block => block.Text));
    }

    [Fact]
    public void A_heading_of_any_rank_above_the_article_is_its_headline_when_the_page_states_it()
    {
        var read = Read($"<meta property=og:title content='Rat vertagt Entscheidung'><h1>Beispielblatt</h1><div><h2>Rat vertagt Entscheidung</h2><article><p>{Long}</p></article></div>");
        Assert.Equal(["Rat vertagt Entscheidung", Long], read.Blocks.Where(block => block.Dropped is null).Select(block => block.Text));
        Assert.Equal("Der Rat vertagt die Entscheidung", Read($"<header><h1>Der Rat vertagt die Entscheidung</h1></header><article><p>{Long}</p></article>").Title);
    }

    [Fact]
    public void Lines_of_links_above_the_headline_and_forms_in_the_article_are_navigation()
    {
        var read = Read($"<div><p><a href=a>Aktuell</a> <a href=b>Archiv</a></p><h1>Rat vertagt</h1><p>{Long}</p><p><a href=c>Das Gutachten der Fachleute</a></p><form><p>Die Adresse eintragen</p></form></div>");
        Assert.Equal(["Aktuell Archiv", "Die Adresse eintragen"], read.Blocks.Where(block => block.Dropped?.Rule == "navigation").Select(block => block.Text));
    }

    [Fact]
    public void Tables_that_lay_out_a_page_are_no_tables()
    {
        var read = Read($"<title>Rat vertagt Entscheidung</title><table><tr><td>Menü</td><td><font size=5>Rat vertagt Entscheidung</font><br><br>{Long}<br><br>Der Saal war voll.</td></tr></table>");
        Assert.Equal(["Menü", "Rat vertagt Entscheidung", Long, "Der Saal war voll."], read.Blocks.Select(block => block.Text));
        Assert.Equal(BlockKind.Headline, read.Blocks[1].Kind);
    }

    [Fact]
    public void The_headline_that_the_page_states_is_chosen_among_several()
    {
        var read = Read($"<meta property=og:title content='Rat vertagt Entscheidung'><article><h1>Beispielblatt</h1><h2>Rat vertagt Entscheidung</h2><p>{Long}</p></article>");
        Assert.Equal("Rat vertagt Entscheidung", read.Title);
        Assert.Equal(BlockKind.Subheading, read.Blocks[0].Kind);
    }

    [Fact]
    public void Forms_are_walked_through_and_what_is_hidden_is_dropped_with_a_rule()
    {
        var read = Read("<form><p>Der Rat tagt.</p><p hidden>Eins</p><p style='display: none'>Zwei</p><p aria-hidden=true>Drei</p><aside>Vier</aside></form>");
        Assert.Equal(["Der Rat tagt. ", "Eins navigation", "Zwei navigation", "Drei navigation", "Vier navigation"], read.Blocks.Select(block => $"{block.Text} {block.Dropped?.Rule}"));
    }

    [Theory]
    [InlineData("<h1><span>Streit</span><span>Rat vertagt</span></h1>", "Kicker Streit|Headline Rat vertagt")]
    [InlineData("<h1><span class=kicker>Streit</span> Rat vertagt</h1>", "Kicker Streit|Headline Rat vertagt")]
    [InlineData("<h1><span>Rat vertagt</span></h1>", "Headline Rat vertagt")]
    [InlineData("<h1>Rat <em>vertagt</em></h1>", "Headline Rat vertagt")]
    [InlineData("<p><span>Eins</span><a href=x>Zwei</a></p>", "Paragraph Eins Zwei")]
    [InlineData("<p><span>D</span>er Rat</p>", "Paragraph Der Rat")]
    public void Elements_side_by_side_are_words_of_their_own(string page, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(page).Blocks.Select(block => $"{block.Kind} {block.Text}")));

    [Theory]
    [InlineData("""[{"@type":"WebSite","datePublished":"2009-01-01"},{"@type":["NewsArticle"],"datePublished":"2022-01-26"}]""", "2022-01-26")]
    [InlineData("""{"@graph":[{"@type":"Person","datePublished":"2009-01-01"},{"@type":"ReportageNewsArticle","datePublished":"2022-01-26"}]}""", "2022-01-26")]
    [InlineData("""{"@type":"WebPage","datePublished":"2022-01-26"}""", "2022-01-26")]
    public void The_article_states_its_date_rather_than_the_site(string json, string expected) =>
        Assert.Equal(expected, Assert.Single(Read($"<script type='application/ld+json'>{json}</script><p>Text.").Facts.Dates).Text);

    [Theory]
    [InlineData("<meta name=date content='10.02.2022'><p>Text.", "2022-02-10")]
    [InlineData("<div><h1>Rat vertagt</h1></div><div><time datetime=2022-02-10>gestern</time></div><p>Text.", "2022-02-10")]
    [InlineData("<h1>Rat vertagt</h1><p>10. Februar 2022, 18:30 Uhr</p><p>Text.", "2022-02-10")]
    public void Dates_in_German_and_beside_the_headline_count(string page, string expected) => Assert.Equal(expected, Assert.Single(Read(page).Facts.Dates).Text);

    [Fact]
    public void A_byline_is_a_name_only() => Assert.Equal("Erika Beispiel", Read("<p class=byline>Von Erika Beispiel</p><p>Text.").Facts.Author);

    private static ParsedArticle Read(string page) => new HtmlFormat().Read(new SourceText("a.html", page), new DiagnosticBag())!;
}

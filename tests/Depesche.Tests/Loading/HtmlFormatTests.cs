using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Loading;

public sealed class HtmlFormatTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="de"><head><title>Rat vertagt - Beispielblatt</title>
        <meta property="og:site_name" content="Beispielblatt"><meta property="og:url" content="https://beispiel.example/rat">
        <meta property="article:published_time" content="2022-05-12T10:15:00+02:00">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2022-05-12T10:15:00+02:00","dateModified":"2022-05-13","author":[{"name":"Erika Muster"}]}]}</script></head>
        <body><nav><a href="/">Startseite</a> <a href="/politik">Politik</a></nav><div>Menü der Seite</div>
        <article><h1>Rat vertagt Entscheidung</h1>
        <p>Der <b>Rat</b> hat am Donnerstag <a href="https://beispiel.example/gutachten">die Entscheidung</a> über den Neubau der Brücke vertagt.<br>Das Gutachten fehlt noch immer, sagte die Bürgermeisterin nach der langen Sitzung.</p>
        <figure><img src="x.jpg" alt="b" onerror="alert(1)"><figcaption>Die Baustelle im Mai</figcaption></figure>
        <h2>Kosten</h2><p>Die Kosten steigen&nbsp;weiter &ndash; um <i>ein Drittel</i>.&#1;</p><ul><li>Erstens</li><li>Zweitens <a href="javascript:x">Link</a></li></ul>
        <blockquote><p>Das ist feige.</p></blockquote><table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2021</td><td><p>5 Mio.</p></td></tr></table>
        <p hidden>Verborgen</p><script>alert(1)</script><aside>Mehr aus Politik</aside></article><footer>© 2022 Beispielblatt</footer></body></html>
        """;

    [Fact]
    public void The_article_is_taken_out_of_the_page() => Assert.Equal("""
        Paragraph: Startseite Politik -seitenrahmen
        Paragraph: Menü der Seite -seitenrahmen
        Headline: Rat vertagt Entscheidung
        Paragraph: Der Rat hat am Donnerstag die Entscheidung über den Neubau der Brücke vertagt. {Strong Rat} {Link die Entscheidung https://beispiel.example/gutachten}
        Paragraph: Das Gutachten fehlt noch immer, sagte die Bürgermeisterin nach der langen Sitzung.
        Caption: Die Baustelle im Mai
        Subheading 2: Kosten
        Paragraph: Die Kosten steigen weiter – um ein Drittel. {Emphasis ein Drittel}
        ListItem: Erstens
        ListItem: Zweitens Link
        Quote: Das ist feige.
        TableRow: Jahr Kosten
        TableRow: 2021 5 Mio.
        Paragraph: Verborgen -navigation
        Paragraph: Mehr aus Politik -navigation
        Paragraph: © 2022 Beispielblatt -seitenrahmen

        """.ReplaceLineEndings("\n"), Shown.Read(new HtmlFormat(), Page));

    [Fact]
    public void The_page_states_its_dates_outlet_author_and_address()
    {
        var read = new HtmlFormat().Read(new SourceText("a", Page), new DiagnosticBag())!;
        Assert.Equal(
            ["Published 2022-05-12T10:15:00+02:00 json-ld", "Modified 2022-05-13 json-ld", "Published 2022-05-12T10:15:00+02:00 meta"],
            read.Facts.Dates.Select(date => $"{date.Kind} {date.Text} {date.Where}"));
        Assert.Equal(("Beispielblatt", "Erika Muster", "https://beispiel.example/rat", "Rat vertagt Entscheidung"), (read.Facts.Source, read.Facts.Author, read.Facts.Url, read.Title));
    }

    [Theory]
    [InlineData("<body><article><time datetime=2022-01-21>gestern</time><p>Text.", "2022-01-21 time")]
    [InlineData("<meta name=date content=2022-01-21><body><p>Text.", "2022-01-21 meta")]
    [InlineData("<script type=application/ld+json>{\"datePublished\":\"2022-01-21\"</script><body><p>Text.", "")]
    [InlineData("<meta name=date content='gestern früh'><body><p>Text.", "")]
    public void A_date_is_taken_from_where_the_page_states_it(string page, string expected) =>
        Assert.Equal(expected, string.Join(' ', new HtmlFormat().Read(new SourceText("a", page), new DiagnosticBag())!.Facts.Dates.Select(date => $"{date.Text} {date.Where}")));

    [Fact]
    public void A_page_without_a_headline_has_its_stated_title() =>
        Assert.Equal("Rat vertagt", new HtmlFormat().Read(new SourceText("a", "<title> Rat  vertagt </title><p>Text."), new DiagnosticBag())!.Title);

    [Fact]
    public void Offsets_count_in_the_text_taken_out()
    {
        var read = new HtmlFormat().Read(new SourceText("a", Page), new DiagnosticBag())!;
        Assert.All(read.Blocks, block => Assert.Equal(block.Text, read.Source.Text[block.Map.ToSource(0, block.Text.Length).Start..block.Map.ToSource(0, block.Text.Length).End]));
    }
}

using Depesche.Cleaning;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Cleaning;

/// <summary>Kicker and headline are chosen among the lines that are the article's own.</summary>
public sealed class HeadLinesTests
{
    private const string Body = "\n\nDer Rat der Stadt hat die Entscheidung über den Neubau der Brücke am Montag vertagt, wie die Verwaltung mitteilte.";

    [Theory]
    [InlineData("Anzeige\n\nRat vertagt Entscheidung", "", "Rat vertagt Entscheidung")]
    [InlineData("Startseite / Politik / Lokales\n\nStreit um Brücke\n\nRat vertagt Entscheidung", "Streit um Brücke", "Rat vertagt Entscheidung")]
    [InlineData("Startseite\nPolitik\nStreit um Brücke\nRat vertagt Entscheidung\nStand: 15.02.2022, 11:20 Uhr\nVon: Erika Beispiel\nDrucken\nTeilen", "Streit um Brücke", "Rat vertagt Entscheidung")]
    [InlineData("Politik\n\nDienstag, 22. Februar 2022\n\nRat vertagt Entscheidung", "", "Rat vertagt Entscheidung")]
    [InlineData("Rat vertagt Entscheidung über Neubau der Brücke\n\nVeröffentlicht am 24.01.2022 | Lesedauer: 3 Minuten\n\nVon Erika Beispiel\n\nFreie Korrespondentin", "", "Rat vertagt Entscheidung über Neubau der Brücke")]
    [InlineData("Foto: Erika Beispiel/dpa\n\nRat vertagt Entscheidung", "", "Rat vertagt Entscheidung")]
    [InlineData("Politik\n\nRat vertagt Entscheidung", "Politik", "Rat vertagt Entscheidung")]
    public void Lines_of_the_page_are_no_headline(string head, string kicker, string headline)
    {
        var article = Cleaner.Clean(SiteLoader.FromText("a", head + Body, null, null), new DiagnosticBag());
        string Of(BlockKind kind) => string.Join('|', article.Blocks.Where(block => block.Kind == kind && block.Dropped is null).Select(block => block.Text));
        Assert.Equal((kicker, headline, headline), (Of(BlockKind.Kicker), Of(BlockKind.Headline), article.Title));
    }

    [Fact]
    public void A_heading_below_those_of_other_articles_is_the_texts_own()
    {
        var blocks = Cleaner.Clean(SiteLoader.FromText("a", "Rat vertagt" + Body + "\n\nMehr zum Thema\n\nWie die Stadt verhandelte\n\nZweifel in Wien" + Body.Replace("Rat", "Hof", StringComparison.Ordinal), null, null), new DiagnosticBag()).Blocks;
        Assert.Equal(["Mehr zum Thema", "Wie die Stadt verhandelte"], blocks.Where(block => block.Dropped is not null).Select(block => block.Text));
    }

    [Fact]
    public void The_editor_takes_out_every_occurrence()
    {
        var read = new MarkdownFormat().Read(new SourceText("a.md", "---\ndrop: Fort.\n---\nFort. Der Rat tagt. Fort. Er geht. Fort."), new DiagnosticBag())!;
        var blocks = Cleaner.Clean(new Article("a", "a.md", read.Source, "a", read.Blocks, read.Facts), new DiagnosticBag()).Blocks;
        Assert.Equal(3, blocks.Count(block => block.Dropped is not null));
    }

    [Fact]
    public void Words_of_menus_alone_are_headings_and_beside_others_navigation()
    {
        Assert.Empty(Dropped("Kontakt\n\nDer Rat tagt in der Stadt."));
        Assert.Equal(["Impressum", "Kontakt", "Service"], Dropped("Impressum\n\nKontakt\n\nService"));
    }

    [Fact]
    public void Lists_of_outlets_keep_their_entries() => Assert.Empty(Dropped("- BBC\n\n- CNN\n\n- Reuters"));

    private static IEnumerable<string> Dropped(string tail) =>
        Cleaner.Clean(SiteLoader.FromText("a", "Rat vertagt Entscheidung" + Body + "\n\n" + tail, null, null), new DiagnosticBag()).Blocks.Where(block => block.Dropped is not null).Select(block => block.Text);
}

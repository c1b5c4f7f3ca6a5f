using System.Collections.Immutable;
using Depesche.Cleaning;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Cleaning;

public sealed class CleanerTests
{
    [Fact]
    public void Links_below_a_heading_of_sources_stay_and_are_references()
    {
        var blocks = Clean(Read("Der Rat tagte. Der WDR berichtet darüber.\n\n- [WDR](https://wdr.example/a)\n\n## Quellen\n\n- [WDR](https://wdr.example/a)\n- [RND](https://rnd.example/b), abgerufen am 3. Mai 2022\n- Gespräch mit der Bürgermeisterin\n\n<https://x.example/>\n\n## Folgen\n\n[Der Rat](https://rat.example/) tagt wieder."));
        Assert.Equal(["WDR", "RND, abgerufen am 3. Mai 2022", "https://x.example/"], blocks.Where(block => block.IsReference).Select(block => block.Text));
        Assert.DoesNotContain(blocks, block => block.Dropped is not null);
        Assert.All(blocks.Where(block => block.IsReference), block => Assert.True(block.Paragraph > 0));
    }

    [Theory]
    [InlineData("Links", true)]
    [InlineData("Weiterführende Links", true)]
    [InlineData("Literatur:", true)]
    [InlineData("Nachweise", true)]
    [InlineData("Links von der Straße", false)]
    public void Headings_of_sources_are_known_by_all_their_words(string heading, bool expected) =>
        Assert.Equal(expected, Clean(Read($"Der Rat tagte.\n\n### {heading}\n\n- [Blatt](https://blatt.example/)"))[^1].IsReference);

    [Fact]
    public void Lines_with_addresses_below_a_heading_of_sources_are_references_in_plain_text()
    {
        var article = Cleaner.Clean(SiteLoader.FromText("a", "Rat vertagt Entscheidung\n\nDer Rat der Stadt hat die Entscheidung am Montag vertagt.\n\nQuellen\n\n- Blatt, 3. Mai 2022: https://blatt.example/a\n\nwww.zeitung.example/b (abgerufen am 4. Mai 2022)", null, null), new DiagnosticBag());
        Assert.Equal(2, article.Blocks.Count(block => block.IsReference && block.Dropped is null));
    }

    [Fact]
    public void Nothing_in_a_reference_is_dated_named_or_told()
    {
        var article = Article(Read("Der Rat tagte.\n\n## Quellen\n\n- [Am 3. Mai 2022 traf Sergej Lawrow in Genf ein](https://blatt.example/)"));
        Assert.Empty(Depesche.Dating.TimexTagger.Tag(Cleaner.Clean(article, new DiagnosticBag())));
    }

    [Fact]
    public void The_editor_takes_out_and_keeps_passages_and_is_told_of_those_that_are_not_there()
    {
        var bag = new DiagnosticBag();
        var text = "---\ndrop: [geheim, nirgends]\nkeep: Anzeige\n---\nAnzeige\n\nDas ist geheim gewesen.";
        var blocks = Cleaner.Clean(Article(new MarkdownFormat().Read(new SourceText("a.md", text), bag)!), bag).Blocks;
        Assert.Equal(["Anzeige ", "Das ist ", "geheim -redaktion", "gewesen. "], blocks.Select(block => $"{block.Text} {(block.Dropped is { } drop ? "-" + drop.Rule : "")}").Select(one => one.EndsWith("  ", StringComparison.Ordinal) ? one[..^1] : one));
        Assert.Equal("a.md(2,16): warning DE2002: the passage \"nirgends\" of \"drop\" is not in the text", string.Join('\n', bag.Sorted()));
    }

    [Fact]
    public void An_article_of_which_nothing_is_left_is_an_error()
    {
        var bag = new DiagnosticBag();
        Cleaner.Clean(SiteLoader.FromText("a", "Anzeige", null, null), bag);
        Assert.Equal("DE2001", Assert.Single(bag.Sorted()).Problem.Code);
    }

    [Fact]
    public void A_place_at_the_beginning_is_no_sentence()
    {
        var article = Cleaner.Clean(SiteLoader.FromText("a", "Köln/Bonn (dpa). Der Rat tagt. Er streitet.\n\nNein. Der Rat tagt nicht.", "Titel", null), new DiagnosticBag());
        Assert.Equal(["Der Rat tagt.", "Er streitet.", "Nein.", "Der Rat tagt nicht."], article.Blocks.SelectMany(block => block.Sentences.Select(one => block.Text[one.Span.Start..one.Span.End])));
    }

    private static ParsedArticle Read(string text) => new MarkdownFormat().Read(new SourceText("a.md", text), new DiagnosticBag())!;

    private static Article Article(ParsedArticle read) => new("a", "a.md", read.Source, "a", read.Blocks, read.Facts);

    private static ImmutableArray<Block> Clean(ParsedArticle read) => Cleaner.Clean(Article(read), new DiagnosticBag()).Blocks;
}

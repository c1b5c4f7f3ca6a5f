using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;
using FsCheck;
using FsCheck.Fluent;

namespace Depesche.Tests.Naming;

public sealed class FinderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "Lawrow", "Sergej", "der", "russische", "Außenminister", "US", "-", "Präsident", "beiden", "Staatschefs", "Moskau", "in", "Kiew", ".", "„Bild“", "Nato", "Ukrainekonflikt", "Zakharova", "Westen", "des", "Bündnisses", "’", "ß", "😀", "\u0301", "Paris’",
    ];

    [Fact]
    public void Mentions_of_any_words_in_any_order_keep_apart_and_inside_the_text() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), words =>
        {
            var text = string.Join(' ', words);
            var links = NamingHarness.Links(text);
            Assert.All(links.Zip(links.Skip(1)), pair => Assert.True(pair.First.Span == pair.Second.Span || pair.First.Span.End <= pair.Second.Span.Start));
            Assert.All(links, link => Assert.InRange(link.Span.End, link.Span.Start + 1, text.Length));
            Assert.All(links, link => Assert.NotEqual("", link.Because));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_text_never_throws() =>
        Prop.ForAll<string>(text => NamingHarness.Links((text ?? "").Replace('\r', ' '))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_dropped_block_is_not_read()
    {
        var article = NamingHarness.Article("Lawrow sprach.");
        article = article with { Blocks = [article.Blocks[0] with { Dropped = new Drop("player", "Text des Abspielgeräts") }] };
        Assert.Empty(MentionFinder.Find(article, NamingHarness.Knowledge));
    }

    [Fact]
    public void The_editor_decides_in_front_matter()
    {
        var source = new SourceText("a.txt", "");
        var facts = ArticleFacts.None with
        {
            LinkOverrides = [new(("Pasky", "per:psaki"), source, default)],
            Unlink = [new("Genf", source, default), new("Rom", source, default)],
            Names = [new("Xaver Quendel", "PER")],
        };
        var article = NamingHarness.Article("Gestern sprach Pasky in Genf mit Xaver Quendel.", facts);
        var bag = new DiagnosticBag();
        var links = EntityLinker.Link(article, MentionFinder.Find(article, NamingHarness.Knowledge), NamingHarness.On("2022-01-21"), NamingHarness.Knowledge, bag);
        Assert.Equal(["per:psaki", null], links.Select(link => link.Entity));
        Assert.Equal("a.txt(1,1): warning DE4102: names: \"Rom\" changes nothing in this article", Assert.Single(bag.Sorted()).ToString());
    }
}

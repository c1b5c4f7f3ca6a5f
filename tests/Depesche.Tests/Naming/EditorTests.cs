using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Tests.Naming;

/// <summary>What an editor can say, and that one line of it is enough.</summary>
public sealed class EditorTests
{
    private const string Two = "- id: per:a\n  type: person\n  name: Anna Adler\n- id: per:b\n  type: person\n  name: Berta Adler\n";

    private const string Melnyk =
        "- id: per:a\n  type: person\n  name: Andrij Melnyk\n  native: { uk: Андрій Мельник }\n- id: per:b\n  type: person\n  name: Boris Melnikow\n";

    [Theory]
    [InlineData("Dazu schwieg Jen Paski am Abend.", "Paski", "per:psaki", "", "Jen Paski=per:psaki")]
    [InlineData("Dazu schwieg Nina Paski am Abend.", "Paski", "per:psaki", "", "Nina Paski=per:psaki")]
    [InlineData("Dazu schwieg Jen Psaki am Abend.", "Psaki", "per:psaki", "Psaki", "Jen Psaki=per:psaki")]
    [InlineData("Paskis Antwort blieb aus.", "Paski", "per:psaki", "", "Paskis=per:psaki")]
    [InlineData("Dazu schwieg die Russische Föderation.", "Russische", "c:us", "", "Russische=c:us")]
    [InlineData("Der Nato-Russland-Rat tagte.", "Russland", "c:ru", "", "Russland=c:ru")]
    [InlineData("Es regnete.", "Paski", "per:psaki", "Paski", "")]
    [InlineData("Die Paskistraße ist lang.", "Paski", "per:psaki", "Paski", "")]
    public void An_order_links_words_or_the_name_that_they_end(string text, string surface, string entity, string idle, string expected)
    {
        var source = new SourceText("a.txt", "");
        var (said, problems) = Edited(text, ArticleFacts.None with { LinkOverrides = [new((surface, entity), source, default)] });
        Assert.Equal(expected, said);
        Assert.Equal(idle.Length == 0 ? "" : $"a.txt(1,1): warning DE4102: names: \"{idle}\" changes nothing in this article", problems);
    }

    [Theory]
    [InlineData("Er las Bild am Sonntag.", "Bild", "Bild am Sonntag=med:bams", "; the name there is \"Bild am Sonntag\"")]
    [InlineData("Er las „Bild“ am Morgen.", "Bild", "", null)]
    [InlineData("Clemens Merz sprach.", "Clemens Merz", "", null)]
    public void An_order_unlinks_a_whole_name_or_says_what_the_name_is(string text, string surface, string expected, string? hint)
    {
        var (said, problems) = Edited(text, ArticleFacts.None with { Unlink = [new(surface, new SourceText("a.txt", ""), default)] });
        Assert.Equal(expected, said);
        Assert.Equal(hint is null ? "" : $"a.txt(1,1): warning DE4102: names: \"{surface}\" changes nothing in this article{hint}", problems);
    }

    [Fact]
    public void Two_persons_with_one_surname_are_parted_by_one_line()
    {
        Assert.Contains("DE4013", NamingHarness.Own(Two).Problems, StringComparison.Ordinal);
        var (knowledge, problems) = NamingHarness.Own(Two + "  not_same_as: [per:a]\n");
        Assert.Equal("", problems);
        Assert.Equal("", NamingHarness.Said("Adler kam.", knowledge: knowledge));
        Assert.Equal("Anna Adler=per:a | Adler=per:a", NamingHarness.Said("Anna Adler kam. Adler ging.", knowledge: knowledge));
        Assert.Equal("Berta Adler=per:b | Adler=per:b", NamingHarness.Said("Berta Adler kam. Adler ging.", knowledge: knowledge));
    }

    [Fact]
    public void A_spelling_that_was_taken_for_the_wrong_one_is_parted_by_one_line()
    {
        var text = "Boris Melnikow kam. Später sprach Melnik.";
        Assert.Equal("Boris Melnikow=per:b | Melnik=per:a", NamingHarness.Said(text, knowledge: NamingHarness.Own(Melnyk).Knowledge));
        Assert.Equal("Boris Melnikow=per:b", NamingHarness.Said(text, knowledge: NamingHarness.Own(Melnyk + "  not_same_as: [per:a]\n").Knowledge));
    }

    [Fact]
    public void A_form_that_is_no_name_is_taken_back_by_one_line()
    {
        Assert.Equal("Adler=per:a", NamingHarness.Said("Adler kam.", knowledge: NamingHarness.Own(Two[..Two.IndexOf("- id: per:b", StringComparison.Ordinal)]).Knowledge));
        var knowledge = NamingHarness.Own(Two[..Two.IndexOf("- id: per:b", StringComparison.Ordinal)] + "  not: [Adler]\n").Knowledge;
        Assert.Equal("Anna Adler=per:a", NamingHarness.Said("Adler kam. Anna Adler ging.", knowledge: knowledge));
        Assert.Equal("Anna Melnik=?", NamingHarness.Said("Dort sprach Anna Melnik.", knowledge: NamingHarness.Own(Melnyk).Knowledge));
        Assert.Equal("Andrei Melnik=per:a", NamingHarness.Said("Dort sprach Andrei Melnik.", knowledge: NamingHarness.Own(Melnyk).Knowledge));
        Assert.Equal("", NamingHarness.Said("Dort sprach Andrei Melnik.", knowledge: NamingHarness.Own(Melnyk.Replace("- id: per:b", "  not: [Andrei Melnik]\n- id: per:b", StringComparison.Ordinal)).Knowledge));
    }

    private static (string Said, string Problems) Edited(string text, ArticleFacts facts)
    {
        var bag = new DiagnosticBag();
        var article = NamingHarness.Article(text, facts);
        var links = EntityLinker.Link(article, MentionFinder.Find(article, NamingHarness.Knowledge), NamingHarness.On("2022-01-21"), NamingHarness.Knowledge, bag);
        return (string.Join(" | ", links.Select(link => $"{article.TextOf(link.Span)}={link.Entity ?? "?"}")), string.Join('\n', bag.Sorted()));
    }
}

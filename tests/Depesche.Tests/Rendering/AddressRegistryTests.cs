using Depesche.Diagnostics;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

/// <summary>Once published, never lost: what the registry holds of the addresses of pages.</summary>
public sealed class AddressRegistryTests
{
    [Fact]
    public void A_published_address_stays_with_its_page_and_is_given_to_no_other()
    {
        var (index, _, told) = Site("personen/jon-falk.html: per:berg\npersonen/ada-berg.html: per:gone\nartikel/rueckblick.html: treffen-angekuendigt\n");
        Assert.Equal("personen/jon-falk.html", index.Addresses.Entity("per:berg"));
        Assert.Equal("personen/jon-falk-2.html", index.Addresses.Entity("per:falk"));
        Assert.Equal("artikel/rueckblick.html", index.Addresses.Article("treffen-angekuendigt"));
        Assert.Equal("artikel/rueckblick-2.html", index.Addresses.Article("rueckblick"));
        Assert.StartsWith("content/addresses.yaml(2,1): warning DE6023: \"personen/ada-berg.html\" was published and shows \"per:gone\"", Assert.Single(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("personen/falk.html: personen/jon-falk.html", "personen/falk.html", "personen/jon-falk.html")]
    [InlineData("a.html: b.html\nb.html: artikel/c.html\nartikel/c.html: rueckblick\nartikel/d.html: a.html", "artikel/d.html", "artikel/c.html")]
    [InlineData("tage/2023-05-13.html: 2023-05-13", "tage/2023-05-13.html", "monate/2023-05.html")]
    [InlineData("tage/2024-05-13.html: 2024-05-13", "tage/2024-05-13.html", "index.html")]
    [InlineData("monate/2024-05.html: 2024-05", "monate/2024-05.html", "index.html")]
    [InlineData("organisationen/hafenstadt.html: loc:hafen", "organisationen/hafenstadt.html", "orte/hafenstadt.html")]
    [InlineData("about.html: ueber", "about.html", "ueber.html")]
    public void An_address_that_moved_leads_to_the_page_at_the_end(string yaml, string address, string target)
    {
        var (_, pages, told) = Site(yaml);
        Assert.Empty(told);
        Assert.Equal("umgezogen.html", pages[address].Template);
        Assert.Equal(Addresses.Link(address, target), ((Depesche.Rendering.Models.MovedPage)pages[address].Model).Href);
    }

    [Theory]
    [InlineData("a.html: b.html\nb.html: a.html\nc.html: a.html", "(1,9): error DE6025: \"a.html\" leads back to itself", "(2,9): error DE6025: \"b.html\" leads back to itself")]
    [InlineData("a.html: a.html", "(1,9): error DE6025: \"a.html\" leads back to itself")]
    [InlineData("a.html: b.html\nb.html: personen/ada-burg.html", "(2,9): error DE6024: \"b.html\" is said to have moved to \"personen/ada-burg.html\"; write the address of a page of this build; did you mean \"personen/ada-berg.html\"?")]
    [InlineData("artikel/weg.html: weg\na.html: artikel/weg.html", "(1,1): warning DE6023: \"artikel/weg.html\" was published and shows \"weg\"")]
    [InlineData("tage/2023-05-12.html: monate/2023-05.html", "(1,1): warning DE6026: \"tage/2023-05-12.html\" is said to be \"monate/2023-05.html\" now, but a page of this build has that address")]
    [InlineData("artikel/a.html: rueckblick\nartikel/b.html: rueckblick", "(2,17): error DE6022: \"rueckblick\" has the address \"artikel/a.html\" already")]
    [InlineData("artikel/index.html: a", "(1,1): error DE6021: \"artikel/index.html\" is no address")]
    [InlineData("artikel/Ä.html: a", "(1,1): error DE6021")]
    [InlineData("../a.html: a", "(1,1): error DE6021")]
    [InlineData("data/a.html: a", "(1,1): error DE6021")]
    [InlineData("quellen.html: a", "(1,1): error DE6021")]
    [InlineData("artikel/a.html: [a]", "(1,17): error DE1006: \"artikel/a.html\" must be the id of what the page shows, or the address that it moved to")]
    [InlineData("artikel/a.html:", "(1,16): error DE1006")]
    [InlineData("{artikel/a.html: a}", "(1,2): error DE1002: an entry that does not begin its line is not allowed here")]
    [InlineData("# mine\n---\nartikel/b.html: rueckblick", "(2,1): error DE1002: a line that begins or ends a document is not allowed here; write plain keys, texts and lists")]
    [InlineData("artikel/b.html: rueckblick\n... # end", "(2,1): error DE1002: a line that begins or ends a document")]
    [InlineData("- a", "(1,1): error DE1002: a list or text at the top is not allowed here")]
    public void What_leads_nowhere_is_told_with_its_place(string yaml, params string[] expected)
    {
        var told = Site(yaml).Told;
        Assert.Equal(expected.Length, told.Count);
        Assert.All(expected.Zip(told), pair => Assert.StartsWith("content/addresses.yaml" + pair.First, pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_entries_does_not_matter()
    {
        string[] lines = ["personen/jon-falk.html: per:berg", "personen/falk.html: personen/jon-falk-2.html", "artikel/alt.html: rueckblick"];
        var (one, other) = (Site(string.Join('\n', lines)), Site(string.Join('\n', lines.Reverse())));
        Assert.Equal(one.Pages.Keys, other.Pages.Keys);
        Assert.Equal(one.Index.Site.Addresses.Write(MovedPages.Published(one.Index)), other.Index.Site.Addresses.Write(MovedPages.Published(other.Index)));
    }

    [Fact]
    public void A_site_without_a_registry_says_nothing_of_it()
    {
        var bag = new DiagnosticBag();
        Assert.NotEmpty(Pages.Of(SiteIndex.Of(SmallSite.Build()), [], bag));
        Assert.Empty(bag.Sorted());
    }

    [Fact]
    public void An_id_that_looks_like_an_address_is_still_an_id()
    {
        var registry = AddressRegistry.Read(null, new DiagnosticBag());
        var text = registry.Write([("artikel/a-html.html", "a.html"), ("artikel/b.html", "x: y")]);
        Assert.EndsWith("\nartikel/a-html.html: \"a.html\"\nartikel/b.html: \"x: y\"\n", text, StringComparison.Ordinal);
        Assert.All(SmallSite.Registry(text).Lines, line => Assert.False(line.IsMove));
    }

    private static (SiteIndex Index, SortedDictionary<string, Page> Pages, IReadOnlyList<string> Told) Site(string yaml)
    {
        var bag = new DiagnosticBag();
        var index = SiteIndex.Of(SmallSite.Build() with { Addresses = SmallSite.Registry(yaml, bag) });
        var pages = new SortedDictionary<string, Page>(Pages.Of(index, [], bag).ToDictionary(page => page.Path), StringComparer.Ordinal);
        return (index, pages, [.. bag.Sorted().Where(one => one.Severity != Severity.Info).Select(one => one.ToString())]);
    }
}

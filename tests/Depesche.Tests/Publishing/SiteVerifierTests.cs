using System.Collections.Immutable;
using System.Text;
using Depesche.Diagnostics;
using Depesche.Publishing;

namespace Depesche.Tests.Publishing;

public sealed class SiteVerifierTests
{
    private const string Other = "<!doctype html><h1 id=oben>x</h1><p id='s1-2'>y</p>";

    [Theory]
    [InlineData("orte/genf.html")]
    [InlineData("orte/genf.html#s1-2")]
    [InlineData("orte/genf.html#oben")]
    [InlineData("orte/genf.html?x=1#s1-2:~:text=Freitag")]
    [InlineData("./orte/../orte/genf.html")]
    [InlineData("#hier")]
    [InlineData("#hi&#101;r")]
    [InlineData("#")]
    [InlineData("orte/%67enf.html")]
    [InlineData("/orte/genf.html")]
    [InlineData("/")]
    [InlineData("https://example.org/anything")]
    [InlineData("mailto:a@example.org")]
    [InlineData("assets/style.css")]
    [InlineData("manifest-sha256.txt")]
    public void A_link_that_leads_somewhere_is_fine(string link) => Assert.Empty(Verify($"<p id=hier><a href=\"{link}\">x</a>"));

    [Theory]
    [InlineData("orte/bern.html", "there is no file \"orte/bern.html\"")]
    [InlineData("orte/genf.html#s9-9", "there is no id \"s9-9\" on orte/genf.html")]
    [InlineData("Orte/genf.html", "there is no file \"Orte/genf.html\"")]
    [InlineData("#dort", "there is no id \"dort\" on index.html")]
    [InlineData("../index.html", "it leaves the site")]
    [InlineData("orte/", "it names a folder, not a file")]
    [InlineData("", "it is empty")]
    [InlineData("//example.org/x", "it names no protocol")]
    [InlineData("javascript:alert(1)", "is no kind of address")]
    [InlineData("data:text/html,x", "is no kind of address")]
    public void A_link_to_nowhere_is_an_error_that_names_page_and_link(string link, string why)
    {
        var message = Assert.Single(Verify($"<p id=hier><a class=x href='{link}'>x</a>"));
        Assert.StartsWith($"error DE7010: the link \"{link}\" on the page index.html leads nowhere: ", message, StringComparison.Ordinal);
        Assert.Contains(why, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- <a href=weg.html> -->")]
    [InlineData("<script>var a = '<a href=weg.html>';</script>")]
    [InlineData("<title><a href=weg.html></title>")]
    [InlineData("<p title='<a href=weg.html>'>")]
    [InlineData("a < b href=weg.html >")]
    [InlineData("<p data-href=weg.html>")]
    public void What_only_looks_like_a_link_is_none(string html) => Assert.Empty(Verify(html));

    [Fact]
    public void An_unquoted_link_after_a_script_is_read() => Assert.Single(Verify("<SCRIPT>if (a</b) {}</SCRIPT ><A HREF=weg.html>x</A>"));

    [Fact]
    public void An_id_that_stands_twice_is_an_error() =>
        Assert.Equal(["error DE7011: the id \"a\" stands twice on the page index.html"], Verify("<p id=a><p id='b'><p id=\"a\">"));

    [Fact]
    public void Below_a_public_address_only_links_into_its_path_are_internal()
    {
        Assert.Empty(Verify("<a href=/REPO/orte/genf.html><a href=/REPO/><a href=https://name.example/REPO/orte/genf.html#oben>", "https://name.example/REPO/"));
        Assert.Equal(3, Verify("<a href=/orte/genf.html><a href=/REPO/weg.html><a href=https://name.example/REPO/orte/genf.html#unten>", "https://name.example/REPO/").Count);
    }

    [Fact]
    public void All_links_of_all_pages_are_counted()
    {
        var bag = new DiagnosticBag();
        Assert.Equal(3, SiteVerifier.Verify(Site("<a href=orte/genf.html><a href=orte/genf.html><img src=assets/style.css>"), null, bag));
    }

    [Fact]
    public void Any_bytes_are_read_to_their_end()
    {
        var random = new System.Random(1);
        var pieces = new[] { "<", ">", "<a ", "href", "=", "\"", "'", "<!--", "-->", "</script", "<script", "id", "/", " ", "x", "&amp;", "\0", "ä" };
        for (var i = 0; i < 2000; i++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]));
            Verify(html);
        }
    }

    private static IReadOnlyList<string> Verify(string html, string? baseUrl = null)
    {
        var bag = new DiagnosticBag();
        SiteVerifier.Verify(Site(html), baseUrl, bag);
        return [.. bag.Sorted().Select(one => one.ToString())];
    }

    private static ImmutableArray<OutputFile> Site(string html) => [File("index.html", html), File("orte/genf.html", Other), File("assets/style.css", "<a href=weg.html>")];

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

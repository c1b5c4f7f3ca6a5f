namespace Depesche.Tests.Rendering;

public sealed class GoldenPagesTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("artikel/treffen-angekuendigt.html")]
    [InlineData("artikel/rueckblick.html")]
    [InlineData("personen/jon-falk.html")]
    [InlineData("personen/index.html")]
    [InlineData("orte/hafenstadt.html")]
    [InlineData("monate/2023-05.html")]
    [InlineData("tage/2023-05-12.html")]
    [InlineData("artikel/fangquoten.html")]
    [InlineData("quellen.html")]
    [InlineData("impressum.html")]
    [InlineData("datenschutz.html")]
    [InlineData("barrierefreiheit.html")]
    [InlineData("lizenzen.html")]
    [InlineData("ueber.html")]
    [InlineData("404.html")]
    [InlineData("suche.html")]
    [InlineData("feed.xml")]
    public void A_page_of_each_kind_is_as_reviewed(string path) => Golden.Check($"pages/{path}", RenderedSite.Small[path]);
}

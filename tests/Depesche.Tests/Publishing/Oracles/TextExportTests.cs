using System.Xml.Linq;
using Depesche.Publishing.Exports;
using Depesche.Rendering;
using Depesche.Tests.Rendering;
using Rights = Depesche.Loading.Rights;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>TEI and TimeML: valid, and the cleaned text of their article to the letter.</summary>
public sealed class TextExportTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private static readonly XName[] Blocks = [Tei + "head", Tei + "p", Tei + "quote", Tei + "item"];

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_TEI_file_is_valid_and_its_blocks_are_the_cleaned_text(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (var (path, reading) in Articles(site, "tei"))
        {
            var text = site.Text(path);
            Assert.Equal([], XmlShape.Faults("tei", text).Select(fault => $"{path}({fault})"));
            var body = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Descendants(Tei + "body").Single();
            Assert.Equal(reading.Article.Blocks.Where(block => block.Dropped is null).Select(block => block.Text), body.Descendants().Where(one => Blocks.Contains(one.Name)).Select(one => one.Value));
            var page = site.Text($"artikel/{Path.GetFileNameWithoutExtension(path)}.html");
            Assert.Contains($"href=\"../{path}\" type=\"application/tei+xml\"", page, StringComparison.Ordinal);
            Assert.All(body.Descendants(Tei + "s"), sentence => Assert.Contains($" id=\"{sentence.Attribute(XNamespace.Xml + "id")!.Value}\"", page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_date_of_a_TEI_text_is_that_of_its_expression_and_every_name_leads_to_its_page(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (var (path, reading) in Articles(site, "tei"))
        {
            var body = XDocument.Parse(site.Text(path), LoadOptions.PreserveWhitespace).Descendants(Tei + "body").Single();
            var dated = reading.Timexes.Where(timex => timex is { Edtf: not null, Days: not null }).ToList();
            Assert.Equal(dated.Select(timex => reading.Article.TextOf(timex.Timex.Span)), body.Descendants().Where(one => one.Name.LocalName is "date" or "time").Select(one => one.Value));
            foreach (var (timex, element) in dated.Zip(body.Descendants().Where(one => one.Name.LocalName is "date" or "time")))
            {
                var (first, last) = ((string?)element.Attribute("when") ?? (string?)element.Attribute("from") ?? (string?)element.Attribute("notBefore"), (string?)element.Attribute("when") ?? (string?)element.Attribute("to") ?? (string?)element.Attribute("notAfter"));
                Assert.StartsWith(first ?? "", $"{timex.Days!.Value.First:yyyy-MM-dd}T{timex.Clock:HH:mm:ss}", StringComparison.Ordinal);
                Assert.StartsWith(last ?? "", $"{timex.Days!.Value.Last:yyyy-MM-dd}T{timex.Clock:HH:mm:ss}", StringComparison.Ordinal);
                Assert.Equal(timex.Inferred, (string?)element.Attribute("cert") == "medium" || ((string?)element.Attribute("cert") == "low" && timex.Inferred));
            }

            var root = site.Site.Config.BaseUrl ?? "../";
            Assert.All(body.Descendants().Attributes("ref").SelectMany(reference => reference.Value.Split(' ')), reference =>
            {
                Assert.StartsWith(root, reference, StringComparison.Ordinal);
                Assert.Contains(reference[root.Length..], site.Files.Keys);
            });
            var names = reading.Links.Where(MarkedText.IsShown).Select(link => link.Span).Distinct().Count();
            Assert.Equal(names, body.Descendants().Count(one => one.Name.LocalName is "persName" or "orgName" or "placeName" or "name" or "rs"));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_TimeML_file_is_valid_and_has_every_expression_of_the_data_in_the_cleaned_text(string name)
    {
        var site = BuiltSite.Of(name);
        var rows = site.Rows("data/articles.json").ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);
        foreach (var (path, reading) in Articles(site, "timeml"))
        {
            var text = site.Text(path);
            Assert.Equal([], XmlShape.Faults("timeml", text).Select(fault => $"{path}({fault})"));
            var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
            Assert.Equal(string.Join("\n\n", reading.Article.Blocks.Where(block => block.Dropped is null).Select(block => block.Text)), root.Element("TEXT")!.Value);
            Assert.Equal("CREATION_TIME", (string?)root.Element("DCT")!.Element("TIMEX3")!.Attribute("functionInDocument"));
            Assert.Equal(
                rows[reading.Article.Id].GetProperty("timexes").EnumerateArray().Select(row => (row.GetProperty("type").GetString(), row.GetProperty("value").GetString(), row.TryGetProperty("mod", out var mod) ? mod.GetString() : null)),
                root.Element("TEXT")!.Elements("TIMEX3").Select(timex => ((string?)timex.Attribute("type"), (string?)timex.Attribute("value"), (string?)timex.Attribute("mod"))));
        }
    }

    [Theory]
    [InlineData(Rights.Link)]
    [InlineData(Rights.Excerpt)]
    public void An_article_that_may_not_be_published_in_full_has_neither(Rights rights)
    {
        var index = SiteIndex.Of(HandMadeSite.Of(rights));
        Assert.DoesNotContain(DataFiles.Of(new DataSite(index)), file => file.Path.StartsWith("tei/", StringComparison.Ordinal) || file.Path.StartsWith("timeml/", StringComparison.Ordinal));
        var page = RenderedSite.Of(index.Site)["artikel/treffen.html"];
        Assert.DoesNotContain("tei/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("timeml/", page, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Path, Depesche.Chronicle.Reading Reading)> Articles(BuiltSite site, string folder)
    {
        var index = SiteIndex.Of(site.Site);
        var articles = site.Site.Readings.Where(reading => index.RightsOf(reading.Article) == Rights.Full).ToList();
        Assert.NotEmpty(articles);
        return articles.Select(reading => ($"{folder}/{Path.GetFileNameWithoutExtension(index.Addresses.Article(reading.Article.Id))}.xml", reading));
    }
}

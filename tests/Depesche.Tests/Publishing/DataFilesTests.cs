using System.Text;
using System.Text.Json;
using Depesche.Loading;
using Depesche.Publishing;
using Depesche.Publishing.Exports;
using Depesche.Rendering;
using Depesche.Tests.Publishing.Oracles;
using Json.Schema;

namespace Depesche.Tests.Publishing;

public sealed class DataFilesTests
{
    [Theory]
    [InlineData("articles")]
    [InlineData("entities")]
    [InlineData("events")]
    [InlineData("build")]
    public void A_data_file_has_its_rows_in_a_stable_form(string name) => Golden.Check($"data/{name}.json", Text(Files(HandMadeSite.Of()), $"data/{name}.json"));

    [Theory]
    [InlineData("articles")]
    [InlineData("entities")]
    [InlineData("events")]
    [InlineData("build")]
    public void A_data_file_keeps_its_schema(string name)
    {
        var files = Files(HandMadeSite.Of());
        using var data = JsonDocument.Parse(Text(files, $"data/{name}.json"));
        Assert.Equal([], SchemaFaults.In(data.RootElement, JsonSchema.FromText(Text(files, $"data/schema/{name}.schema.json"))));
    }

    [Fact]
    public void A_row_that_breaks_its_schema_is_noticed()
    {
        var schema = JsonSchema.FromText(Text(Files(HandMadeSite.Of()), "data/schema/entities.schema.json"));
        using var data = JsonDocument.Parse("""[{ "id": "", "type": "XYZ", "name": "a", "variants": [{ "text": "a", "article": 7, "count": 0 }], "wikidata": null, "more": 1 }]""");
        Assert.NotEqual([], SchemaFaults.In(data.RootElement, schema));
        Assert.All(data.RootElement[0].EnumerateObject().Where(member => member.Name is not ("name" or "wikidata")), member => Assert.Contains(SchemaFaults.In(data.RootElement, schema), fault => fault.StartsWith("/0/" + member.Name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Rights.Link, null)]
    [InlineData(Rights.Excerpt, null)]
    [InlineData(Rights.Full, "https://archiv.example/")]
    public void Text_that_may_not_be_republished_is_in_no_data_file(Rights rights, string? baseUrl)
    {
        var files = Files(HandMadeSite.Of(rights, baseUrl));
        Assert.All(files, file => Assert.DoesNotContain("Newsletter", Encoding.UTF8.GetString(file.Bytes.Span), StringComparison.Ordinal));
        Assert.Contains("\"rule\": \"newsletter\"", Text(files, "data/articles.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_an_article_or_an_entity_has_a_twin_with_its_events()
    {
        var files = Files(HandMadeSite.Of());
        using var twin = JsonDocument.Parse(Text(files, "artikel/treffen.json"));
        Assert.Equal("../artikel/treffen.html", twin.RootElement.GetProperty("url").GetString());
        Assert.Equal("../index.html#2022-01-21-reise-beispiel", twin.RootElement.GetProperty("events")[0].GetProperty("url").GetString());
        using var place = JsonDocument.Parse(Text(files, "orte/genf.json"));
        Assert.Equal("loc:genf", place.RootElement.GetProperty("id").GetString());
        Assert.Equal(1, place.RootElement.GetProperty("events").GetArrayLength());
    }

    private static List<OutputFile> Files(Site site)
    {
        var data = new DataSite(SiteIndex.Of(site with { Version = "1.2.3", Commit = null }));
        var files = DataFiles.Of(data);
        return [.. files, BuildRow.File(data, [new FileHash("articles/treffen.txt", new string('a', 64))], [new OutputFile("index.html", "x"u8.ToArray())])];
    }

    private static string Text(List<OutputFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Bytes.Span);
}

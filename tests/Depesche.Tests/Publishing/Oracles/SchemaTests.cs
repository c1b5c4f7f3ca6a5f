using Json.Schema;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>Every data file against its schema, as JsonSchema.Net judges it.</summary>
public sealed class SchemaTests
{
    // Formats with specifications of their own.
    private static readonly string[] Others = ["feed.json", "timelinejs.json", "literatur.csl.json"];

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_data_file_and_every_twin_is_as_its_schema_says(string name)
    {
        var site = BuiltSite.Of(name);
        var schemas = site.Files.Keys.Where(path => path.StartsWith("data/schema/", StringComparison.Ordinal)).ToDictionary(path => path["data/schema/".Length..^".schema.json".Length], path => JsonSchema.FromText(site.Text(path)), StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith(".json", StringComparison.Ordinal) && !path.StartsWith("data/schema/", StringComparison.Ordinal) && !path.EndsWith(".feed.json", StringComparison.Ordinal) && !Others.Contains(path)))
        {
            var kind = Kind(path);
            used.Add(kind);
            Assert.Equal([], SchemaFaults.In(site.Json(path), schemas[kind]).Select(fault => $"{path}: {fault}"));
        }

        Assert.Equal(schemas.Keys.Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_that_shows_data_has_a_twin_that_names_it_and_is_named_by_it(string name)
    {
        var site = BuiltSite.Of(name);
        Assert.All(site.Pages.Where(page => page.Contains('/', StringComparison.Ordinal) || page is "index.html" or "quellen.html"), page =>
        {
            var twin = Path.ChangeExtension(page, ".json");
            Assert.Contains(twin, site.Files.Keys);
            Assert.EndsWith(page, site.Json(twin).GetProperty("url").GetString(), StringComparison.Ordinal);
            Assert.Contains($"<a href=\"{Path.GetFileName(twin)}\" type=\"application/json\">", site.Text(page), StringComparison.Ordinal);
        });
    }

    private static string Kind(string path) => path.Split('/') switch
    {
        ["data", var file] => Path.GetFileNameWithoutExtension(file),
        ["index.json"] => "chronicle",
        ["quellen.json"] => "sources",
        ["artikel", _] => "article",
        ["monate" or "tage", _] => "period",
        [_, "index.json"] => "register",
        _ => "entity",
    };
}

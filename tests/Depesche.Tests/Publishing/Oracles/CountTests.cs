using System.Text.RegularExpressions;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>The same rows in every format.</summary>
public sealed class CountTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Events_agree_over_all_formats(string name)
    {
        var site = BuiltSite.Of(name);
        var rows = site.Rows("data/events.json");
        var ids = rows.Select(row => row.GetProperty("id").GetString()!).ToList();
        Assert.Equal(ids, site.Json("timelinejs.json").GetProperty("events").EnumerateArray().Select(one => one.GetProperty("unique_id").GetString()));
        Assert.Equal(ids, site.Json("index.json").GetProperty("events").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        Assert.Equal(1 + ids.Count, site.Text("data/ereignisse.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(rows.Count(row => row.GetProperty("precision").GetString() is "day" or "span"), Regex.Count(site.Text("chronik.ics"), "BEGIN:VEVENT", RegexOptions.NonBacktracking));
        Assert.Equal(Math.Min(100, ids.Count), site.Json("feed.json").GetProperty("items").GetArrayLength());
        var months = site.Files.Keys.Where(path => path.StartsWith("monate/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith(".feed.json", StringComparison.Ordinal)).Select(site.Json)
            .SelectMany(month => month.GetProperty("events").EnumerateArray().Concat(month.GetProperty("rough").EnumerateArray())).Select(one => one.GetProperty("id").GetString()!);
        Assert.Equal(ids.Order(StringComparer.Ordinal), months.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(rows.Sum(row => row.GetProperty("evidence").GetArrayLength()), ids.Count == 0 ? 0 : site.Json("data/build.json").GetProperty("counts").GetProperty("evidence").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Articles_agree_over_all_formats(string name)
    {
        var site = BuiltSite.Of(name);
        var rows = site.Rows("data/articles.json");
        var ids = rows.Select(row => row.GetProperty("id").GetString()!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(ids, Regex.Matches(site.Text("literatur.bib"), "^@(?:online|misc)\\{(?<key>[^,]+),$", RegexOptions.NonBacktracking | RegexOptions.Multiline).Select(match => match.Groups["key"].Value).Order(StringComparer.Ordinal));
        Assert.Equal(ids, site.Rows("literatur.csl.json").Select(one => one.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(ids, site.Json("quellen.json").GetProperty("articles").EnumerateArray().Select(one => one.GetProperty("id").GetString()!).Order(StringComparer.Ordinal));
        var full = rows.Where(row => row.GetProperty("rights").GetString() == "full").Select(row => Path.GetFileNameWithoutExtension(row.GetProperty("url").GetString()!)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(full, Names(site, "tei/"));
        Assert.Equal(full, Names(site, "timeml/"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_register_has_the_entities_that_have_pages(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (var folder in (string[])["personen/", "organisationen/", "orte/"])
        {
            var listed = site.Json(folder + "index.json").GetProperty("entities").EnumerateArray().Select(one => one.GetProperty("url").GetString()!["../".Length..]);
            Assert.Equal(site.Pages.Where(page => page.StartsWith(folder, StringComparison.Ordinal) && page != folder + "index.html"), listed.Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Names(BuiltSite site, string folder) => site.Files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);
}

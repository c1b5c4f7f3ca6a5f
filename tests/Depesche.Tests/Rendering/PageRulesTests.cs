using System.Text.RegularExpressions;

namespace Depesche.Tests.Rendering;

/// <summary>What holds for every page, read from the finished files of the small site.</summary>
public sealed partial class PageRulesTests
{
    public static TheoryData<string> Html() => [.. RenderedSite.Small.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Html))]
    public void A_page_keeps_the_rules(string path)
    {
        var text = RenderedSite.Small[path];
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"de\">", text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(text, "<h1[ >]", RegexOptions.NonBacktracking));
        Assert.Single(Regex.Matches(text, "<main[ >]", RegexOptions.NonBacktracking));
        Assert.DoesNotContain(" style=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", text, StringComparison.OrdinalIgnoreCase);
        // The search alone loads scripts, and allows none but the site's own; every page has the box that leads there.
        Assert.Equal(path == "suche.html" ? 2 : 0, Regex.Count(text, "<script src=\"assets/", RegexOptions.NonBacktracking));
        Assert.Equal(path == "suche.html", text.Contains("script-src &#39;self&#39;;", StringComparison.Ordinal));
        Assert.Contains("form-action &#39;self&#39;", text, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(text, "<form action=\"(/|(\\.\\./)*)suche.html\">", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture));
        Assert.Contains("default-src &#39;none&#39;", text, StringComparison.Ordinal);
        Assert.Contains("href=\"#inhalt\"", text, StringComparison.Ordinal);
        Assert.All((string[])["impressum.html", "datenschutz.html", "barrierefreiheit.html", "lizenzen.html"], legal => Assert.Contains($"{legal}\"", text, StringComparison.Ordinal));
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Html))]
    public void Headings_skip_no_level(string path)
    {
        var last = 1;
        foreach (var level in Heading().Matches(RenderedSite.Small[path]).Select(match => match.Groups["level"].Value[0] - '0'))
        {
            Assert.True(level <= last + 1, $"h{level} follows h{last}");
            last = level;
        }
    }

    [Theory]
    [MemberData(nameof(Html))]
    public void An_id_stands_once(string path) =>
        Assert.Empty(Id().Matches(RenderedSite.Small[path]).Select(match => match.Groups["id"].Value).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Html))]
    public void Every_link_leads_somewhere(string path)
    {
        var files = RenderedSite.Small;
        foreach (var href in Href().Matches(files[path]).Select(match => match.Groups["href"].Value).Where(href => !href.Contains(':', StringComparison.Ordinal)))
        {
            // Only the page for wrong addresses, which is shown at any depth, has links from the root.
            Assert.Equal(path == "404.html" && href[0] != '#', href[0] == '/');
            var (file, fragment) = href.IndexOf('#') is >= 0 and var at ? (href[..at], href[(at + 1)..]) : (href, "");
            var target = file.Length == 0 ? path : new Uri(new Uri("http://x/" + path), file).AbsolutePath[1..];
            // Style and data are no pages.
            if (target == "assets/style.css" || RenderedSite.Data.Contains(target))
            {
                continue;
            }

            Assert.True(files.ContainsKey(target), $"{path} links to {href}");
            Assert.True(fragment.Length == 0 || files[target].Contains($"id=\"{fragment}\"", StringComparison.Ordinal), $"{path} links to {href}, but there is no such anchor");
        }
    }

    [Theory]
    [MemberData(nameof(Html))]
    public void A_weekday_beside_a_date_is_that_of_the_date(string path)
    {
        foreach (var match in Weekday().Matches(RenderedSite.Small[path]).Cast<Match>())
        {
            var day = DateOnly.ParseExact(match.Groups["date"].Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal("SoMoDiMiDoFrSa".Substring((int)day.DayOfWeek * 2, 2), match.Groups["weekday"].Value);
            Assert.Equal($"{day.Day}.", match.Groups["day"].Value);
        }
    }

    [Fact]
    public void The_public_site_names_its_address_and_the_local_one_does_not()
    {
        var open = RenderedSite.Of(SmallSite.Build("https://archiv.example/REPO/", new("Ada Beispiel", "Hafenweg 1\n12345 Hafenstadt", "post@archiv.example")));
        Assert.Contains("<link rel=\"canonical\" href=\"https://archiv.example/REPO/personen/ada-berg.html\">", open["personen/ada-berg.html"], StringComparison.Ordinal);
        Assert.Contains("<loc>https://archiv.example/REPO/artikel/rueckblick.html</loc>", open["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://archiv.example/REPO/sitemap.xml", open["robots.txt"], StringComparison.Ordinal);
        Assert.Contains("href=\"/REPO/index.html#m-2023-05\"", open["404.html"], StringComparison.Ordinal);
        Assert.Contains("Hafenweg 1", open["impressum.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("noch nicht ausgefüllt", open["impressum.html"], StringComparison.Ordinal);
        Assert.All(RenderedSite.Small, page => Assert.Equal(page.Key == "artikel/fangquoten.html", page.Value.Contains("rel=\"canonical\"", StringComparison.Ordinal)));
        Assert.Contains("noch nicht ausgefüllt", RenderedSite.Small["impressum.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("sitemap.xml", RenderedSite.Small.Keys);
    }

    [Fact]
    public void The_style_of_the_filter_is_allowed_by_its_hash()
    {
        var text = RenderedSite.Small["index.html"];
        var style = text[(text.IndexOf("<style>", StringComparison.Ordinal) + 7)..text.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"sha256-{hash}", System.Net.WebUtility.HtmlDecode(text), StringComparison.Ordinal);
    }

    [GeneratedRegex("<h(?<level>[1-6])[ >]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(" id=\"(?<id>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex(" href=\"(?<href>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Href();

    [GeneratedRegex("<time datetime=\"(?<date>[0-9-]{10})\"><span class=\"wd\">(?<weekday>[A-Z][a-z])</span> <span class=\"dd\">(?<day>[0-9]+\\.)</span>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Weekday();
}

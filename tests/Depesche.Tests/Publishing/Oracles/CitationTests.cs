using System.Net;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>How to cite stands with every page, article and event.</summary>
public sealed partial class CitationTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_says_how_to_cite_it_but_those_for_old_and_wrong_addresses(string name)
    {
        var site = BuiltSite.Of(name);
        Assert.All(site.Pages, page => Assert.Equal(page is "404.html" or "ueber-uns.html" ? 0 : 1, Regex.Count(site.Text(page), "<details class=\"zit\"><summary>Diese Seite zitieren</summary>", RegexOptions.NonBacktracking)));
        Assert.All(site.Pages.Where(page => page is not ("404.html" or "ueber-uns.html")), page =>
        {
            var (key, address, text) = Citations(site.Text(page))[^1];
            Assert.Equal(name == "public" ? BuiltSite.BaseUrl + (page == "index.html" ? "" : page) : page, address);
            Assert.Contains("Stand:", text, StringComparison.Ordinal);
            Assert.Matches("^[A-Za-z0-9_-]+$", key);
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_event_is_cited_on_the_page_of_its_month_by_its_lasting_address(string name)
    {
        var site = BuiltSite.Of(name);
        var cited = site.Pages.Where(page => page.StartsWith("monate/", StringComparison.Ordinal)).SelectMany(page => Citations(site.Text(page))[..^1]).ToLookup(one => one.Key, StringComparer.Ordinal);
        Assert.All(site.Rows("data/events.json"), row =>
        {
            var (id, title) = (row.GetProperty("id").GetString()!, row.GetProperty("title").GetString()!);
            Assert.NotEmpty(cited[id]);
            Assert.All(cited[id], one => Assert.Equal($"{(name == "public" ? BuiltSite.BaseUrl : "")}index.html#{id}", one.Address));
            Assert.All(cited[id], one => Assert.StartsWith(Letters(title), Letters(one.Text), StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_event_elsewhere_leads_to_its_citation(string name)
    {
        var site = BuiltSite.Of(name);
        var links = CitationLink().Matches(site.Text("index.html")).Select(match => match.Groups["href"].Value).ToList();
        Assert.Equal(site.Rows("data/events.json").Select(row => row.GetProperty("id").GetString()).Order(StringComparer.Ordinal), links.Select(link => link[(link.IndexOf("#zit-", StringComparison.Ordinal) + 5)..]).Order(StringComparer.Ordinal));
        Assert.All(links, link => Assert.Contains($" id=\"{link.Split('#')[1]}\"", site.Text(link.Split('#')[0]), StringComparison.Ordinal));
    }

    // Typography is the page's own.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static List<(string Key, string Address, string Text)> Citations(string page) =>
    [
        .. Citation().Matches(page).Select(match => (match.Groups["key"].Value, match.Groups["address"].Value, WebUtility.HtmlDecode(match.Groups["text"].Value))),
    ];

    [GeneratedRegex("<details class=\"zit\"[^>]*><summary>[^<]*</summary>\n<p>(?<text>[^<]*<a href=\"[^\"]*\">(?<address>[^<]*)</a>[^<]*)</p>\n<pre translate=\"no\"><code>@(online|misc)\\{(?<key>[^,]+),\n", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();

    [GeneratedRegex("<p class=\"zl\"><a href=\"(?<href>[^\"]+)\">", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CitationLink();
}

using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>The feeds as System.ServiceModel.Syndication reads them, and what RFC 4287 asks of every one.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_feed_has_what_Atom_asks_for_and_the_same_entries_as_its_JSON(string name)
    {
        var site = BuiltSite.Of(name);
        var events = site.Rows("data/events.json").ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);
        var feeds = Feeds(site);
        Assert.Contains("feed.xml", feeds);
        Assert.Contains(feeds, path => path.StartsWith("personen/", StringComparison.Ordinal));
        Assert.Contains(feeds, path => path.StartsWith("monate/", StringComparison.Ordinal));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Assert.All(feeds, path =>
        {
            var root = XDocument.Parse(site.Text(path)).Root!;
            Assert.All((XName[])[Atom + "id", Atom + "title", Atom + "updated"], required => Assert.Single(root.Elements(required)));
            Assert.NotEmpty(root.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.All(root.Elements(Atom + "entry"), entry => Assert.All((XName[])[Atom + "id", Atom + "title", Atom + "updated"], required => Assert.Single(entry.Elements(required))));

            var feed = Read(site.Text(path));
            Assert.True(ids.Add(feed.Id), $"{path} has the id of another feed");
            Assert.NotEmpty(feed.Items);
            Assert.Equal(feed.Items.Max(item => item.LastUpdatedTime), feed.LastUpdatedTime);
            Assert.All(feed.Items, item =>
            {
                var id = item.Id[(item.Id.LastIndexOf(':') + 1)..];
                Assert.StartsWith("tag:", item.Id, StringComparison.Ordinal);
                Assert.EndsWith(": " + events[id].GetProperty("title").GetString(), item.Title.Text, StringComparison.Ordinal);
                Assert.EndsWith("index.html#" + id, Link(item.Links, "alternate"), StringComparison.Ordinal);
            });

            var json = site.Json(path == "feed.xml" ? "feed.json" : Path.ChangeExtension(path, ".feed.json"));
            Assert.Equal("https://jsonfeed.org/version/1.1", json.GetProperty("version").GetString());
            Assert.Equal(feed.Title.Text, json.GetProperty("title").GetString());
            Assert.Equal(feed.Items.Select(item => (item.Id, item.Title.Text, Link(item.Links, "alternate"))),
                json.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("id").GetString()!, item.GetProperty("title").GetString()!, item.GetProperty("url").GetString()!)));
        });
    }

    [Fact]
    public void At_a_public_address_every_link_of_a_feed_is_absolute_and_leads_to_a_file()
    {
        var site = BuiltSite.Of("public");
        Assert.All(Feeds(site), path =>
        {
            var feed = Read(site.Text(path));
            Assert.Equal(BuiltSite.BaseUrl + path, Link(feed.Links, "self"));
            Assert.All(feed.Items.Select(item => Link(item.Links, "alternate")).Append(Link(feed.Links, "alternate")), link =>
            {
                Assert.StartsWith(BuiltSite.BaseUrl, link, StringComparison.Ordinal);
                Assert.Contains(link[BuiltSite.BaseUrl.Length..].Split('#')[0], site.Files.Keys);
            });
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_page_with_a_feed_names_it_and_no_page_names_one_that_is_not_there(string name)
    {
        var site = BuiltSite.Of(name);
        foreach (var page in site.Pages.Where(page => page.Contains('/', StringComparison.Ordinal)))
        {
            var feed = Path.ChangeExtension(Path.GetFileName(page), ".xml");
            Assert.Equal(site.Files.ContainsKey(Path.ChangeExtension(page, ".xml")), site.Text(page).Contains($"<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{feed}\"", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_feed_of_a_person_has_the_newest_of_her_events_and_one_without_events_has_none(string name)
    {
        var site = BuiltSite.Of(name);
        var events = site.Rows("data/events.json");
        foreach (var entity in site.Rows("data/entities.json").Where(row => row.GetProperty("url").GetString() is not null))
        {
            var id = entity.GetProperty("id").GetString();
            var own = events.Where(row => row.GetProperty("place").GetString() == id || row.GetProperty("participants").EnumerateArray().Any(one => one.GetString() == id)).Select(row => row.GetProperty("id").GetString()!).ToList();
            var path = Path.ChangeExtension(entity.GetProperty("url").GetString()!, ".xml");
            Assert.Equal(own.Count > 0, site.Files.ContainsKey(path));
            if (own.Count > 0)
            {
                Assert.Equal(own.TakeLast(25).Reverse(), Read(site.Text(path)).Items.Select(item => item.Id[(item.Id.LastIndexOf(':') + 1)..]));
            }
        }
    }

    private static List<string> Feeds(BuiltSite site) => [.. site.Files.Keys.Where(path => path.EndsWith(".xml", StringComparison.Ordinal) && path != "sitemap.xml" && path.Split('/')[0] is not ("tei" or "timeml")).Order(StringComparer.Ordinal)];

    private static SyndicationFeed Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text));
        return SyndicationFeed.Load(reader);
    }

    private static string Link(IEnumerable<SyndicationLink> links, string relation) => links.Single(link => link.RelationshipType == relation).Uri.OriginalString;
}

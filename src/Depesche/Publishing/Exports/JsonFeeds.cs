using Depesche.Rendering;
using Depesche.Rendering.Models;

namespace Depesche.Publishing.Exports;

/// <summary><c>feed.json</c> and one beside every page that has an Atom feed: the same entries as JSON Feed 1.1.</summary>
internal static class JsonFeeds
{
    /// <summary>One file for each feed.</summary>
    public static IEnumerable<OutputFile> Of(DataSite data) => Feeds.All(data.Index).AsParallel().AsOrdered().Select(feed => File(data, feed));

    private static OutputFile File(DataSite data, FeedPage feed) => JsonForm.File(Addresses.JsonFeed(feed.Page), json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("description", feed.Subtitle);
        json.WriteString("home_page_url", feed.Home);
        json.WriteString("feed_url", (data.Site.Config.BaseUrl ?? Addresses.Root(feed.Page)) + Addresses.JsonFeed(feed.Page));
        json.WriteString("language", "de");
        json.Array("items", feed.Entries, entry =>
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("url", entry.Href);
            json.WriteString("title", entry.Title);
            json.WriteString("content_text", entry.Summary);
            json.WriteString("date_modified", entry.Updated);
            json.Array("tags", (string[])[entry.Kind, entry.Status], json.WriteStringValue);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}

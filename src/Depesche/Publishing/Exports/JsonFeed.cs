using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary><c>feed.json</c>: the newest events as a JSON Feed 1.1, with the same ids as the Atom feed.</summary>
internal static class JsonFeed
{
    private const int MostItems = 100;

    /// <summary>The file.</summary>
    public static OutputFile File(DataSite data) => JsonForm.File("feed.json", json =>
    {
        var config = data.Site.Config;
        var root = config.BaseUrl ?? "";
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", config.Headline is { } headline && headline != config.Title ? $"{headline} – {config.Title}" : config.Title);
        json.WriteString("home_page_url", root + Addresses.Index);
        json.WriteString("feed_url", root + "feed.json");
        json.WriteString("language", "de");
        json.Array("items", data.Site.Timeline.Events.Reverse().Take(MostItems), one =>
        {
            json.WriteStartObject();
            json.WriteString("id", $"tag:{config.TagAuthority}:{one.Id}");
            json.WriteString("url", DataSite.AddressOf(one, root));
            json.WriteString("title", $"{Count.AtStart(DateWords.Long(one.When))}: {one.Title}");
            json.WriteString("content_text", string.Join(' ', new[] { one.Summary, $"{Count.AtStart(EventWords.Of(one.Status))}, {Count.Of(one.Evidence.Length, "eine Belegstelle", "Belegstellen")}." }.OfType<string>()));
            json.WriteString("date_modified", $"{data.UpdatedOn(one):yyyy-MM-dd}T00:00:00Z");
            json.Array("tags", (string[])[EventWords.Of(one.Kind), EventWords.Of(one.Status)], json.WriteStringValue);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}

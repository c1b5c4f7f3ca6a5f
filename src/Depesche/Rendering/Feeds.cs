using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The Atom feed, and what only a public address makes sense of: site map and robots.</summary>
internal static class Feeds
{
    private const int MostEntries = 100;

    /// <summary>The feed, and with a base URL the rest.</summary>
    /// <param name="index">The site.</param>
    /// <param name="pages">All other pages.</param>
    public static IEnumerable<Page> All(SiteIndex index, ImmutableArray<Page> pages)
    {
        yield return Atom(index);
        if (index.Site.Config.BaseUrl is { } root)
        {
            LinkModel[] addresses = [.. pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) && page.Path != Addresses.NotFound).Select(page => new LinkModel("", root + (page.Path == Addresses.Index ? "" : page.Path), false, "", ""))];
            yield return new Page(Addresses.Sitemap, "sitemap.xml", new SitemapPage(root, addresses));
            yield return new Page(Addresses.Robots, "robots.txt", new SitemapPage(root, []));
        }
    }

    private static Page Atom(SiteIndex index)
    {
        var config = index.Site.Config;
        var root = config.BaseUrl ?? "";
        var events = index.Site.Timeline.Events.Reverse().Take(MostEntries).ToList();
        var latest = events.Count == 0 ? config.LastDay ?? new DateOnly(2000, 1, 1) : events.Max(one => Updated(index, one));
        return new Page(Addresses.Feed, "feed.xml", new FeedPage(
            Id: $"tag:{config.TagAuthority}:chronik",
            Title: config.Headline is { } headline && headline != config.Title ? $"{headline} – {config.Title}" : config.Title,
            Subtitle: "Ereignisse mit Belegstellen",
            Home: root + Addresses.Index,
            Self: root + Addresses.Feed,
            Updated: Stamp(latest),
            Author: config.Operator?.Name ?? config.Title,
            Entries:
            [
                .. events.Select(one => new FeedEntryModel(
                    Id: $"tag:{config.TagAuthority}:{one.Id}",
                    Title: $"{Count.AtStart(DateWords.Long(one.When))}: {one.Title}",
                    Href: $"{root}{Addresses.Index}#{one.Id}",
                    Updated: Stamp(Updated(index, one)),
                    Summary: string.Join(' ', new[] { one.Summary, $"{Count.AtStart(EventWords.Of(one.Status))}, {Count.Of(one.Evidence.Length, "eine Belegstelle", "Belegstellen")}." }.OfType<string>()),
                    Kind: EventWords.Of(one.Kind))),
            ]));
    }

    // There is no clock: an entry is as new as the latest article that speaks of it.
    private static DateOnly Updated(SiteIndex index, TimelineEvent one) =>
        one.Evidence.Select(evidence => index.Reading(evidence.Article).Time.Last).OfType<DateOnly>().DefaultIfEmpty(one.When.Last).Max();

    private static string Stamp(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";
}

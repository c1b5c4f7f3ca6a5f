using Depesche.Chronicle;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The feeds: the newest events of the timeline, of every person, organisation and place that has events, of every month. Atom and JSON Feed have the same entries with the same ids.</summary>
internal static class Feeds
{
    // A feed tells what is new; who wants all takes the data.
    private const int MostOfAll = 100;
    private const int MostOfOne = 25;

    /// <summary>What every feed holds.</summary>
    public static IEnumerable<FeedPage> All(SiteIndex index)
    {
        var site = index.Site;
        var title = site.Config.Headline is { } headline && headline != site.Config.Title ? $"{headline} – {site.Config.Title}" : site.Config.Title;
        yield return Of(index, Addresses.Index, "chronik", title, "Ereignisse mit Belegstellen", site.Timeline.Events, MostOfAll);
        foreach (var entity in index.Entities)
        {
            if (index.Addresses.Entity(entity.Id) is { } path && index.EventsOf(entity.Id).Any())
            {
                yield return Of(index, path, entity.Id, $"{entity.Name} – {site.Config.Title}", $"Ereignisse mit Belegstellen: {entity.Name}", index.EventsOf(entity.Id), MostOfOne);
            }
        }

        foreach (var month in index.Months.Where(month => month.HasFeed))
        {
            yield return Of(index, month.Path, month.Edtf, $"{month.Name} – {site.Config.Title}", $"Ereignisse mit Belegstellen: {month.Name}", month.Events.Concat(month.Rough), MostOfOne);
        }
    }

    /// <summary>The Atom files.</summary>
    public static IEnumerable<Page> Atom(SiteIndex index) => All(index).Select(feed => new Page(Addresses.AtomFeed(feed.Page), "feed.xml", feed));

    private static FeedPage Of(SiteIndex index, string page, string id, string title, string subtitle, IEnumerable<TimelineEvent> events, int most)
    {
        var config = index.Site.Config;
        var root = config.BaseUrl ?? Addresses.Root(page);
        var newest = events.Reverse().OrderByDescending(one => one.When.SortDay).Take(most).ToList();
        return new FeedPage(
            Page: page,
            Id: $"tag:{config.TagAuthority}:{id}",
            Title: title,
            Subtitle: subtitle,
            Home: root + page,
            Self: root + Addresses.AtomFeed(page),
            Updated: Stamp(newest.Count == 0 ? config.LastDay ?? new DateOnly(2000, 1, 1) : newest.Max(index.UpdatedOn)),
            Author: config.Operator?.Name ?? config.Title,
            Entries:
            [
                .. newest.Select(one => new FeedEntryModel(
                    Id: $"tag:{config.TagAuthority}:{one.Id}",
                    Title: $"{Count.AtStart(DateWords.Long(one.When))}: {one.Title}",
                    Href: $"{root}{Addresses.Index}#{one.Id}",
                    Updated: Stamp(index.UpdatedOn(one)),
                    Summary: string.Join(' ', new[] { one.Summary, $"{Count.AtStart(EventWords.Of(one.Status))}, {Count.Of(one.Evidence.Length, "eine Belegstelle", "Belegstellen")}." }.OfType<string>()),
                    Kind: EventWords.Of(one.Kind),
                    Status: EventWords.Of(one.Status))),
            ]);
    }

    private static string Stamp(DateOnly day) => $"{day:yyyy-MM-dd}T00:00:00Z";
}

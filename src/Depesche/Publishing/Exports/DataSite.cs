using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary>A site as the data files see it: everything indexed by id, and addresses relative to the site's root.</summary>
internal sealed class DataSite
{
    private readonly FrozenDictionary<string, Article> articles;
    private readonly FrozenDictionary<string, ImmutableArray<Spelling>> spellings;

    public DataSite(SiteIndex index)
    {
        Index = index;
        var site = index.Site;
        Destinations = new Destinations(site.Timeline);
        articles = site.Readings.ToFrozenDictionary(reading => reading.Article.Id, reading => reading.Article, StringComparer.Ordinal);
        spellings = site.Readings
            .SelectMany(reading => reading.Links.Where(link => link.Entity is not null).Select(link => (Entity: link.Entity!, Text: reading.Article.TextOf(link.Span), Article: reading.Article.Id)))
            .GroupBy(found => found.Entity, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, Count, StringComparer.Ordinal);
        var used = site.Timeline.Events.SelectMany(one => one.Place is { } place ? one.Participants.Append(place) : one.Participants).Concat(spellings.Keys).ToHashSet(StringComparer.Ordinal);
        Entities = [.. site.Knowledge.Entities.Where(entity => used.Contains(entity.Id)).OrderBy(entity => entity.Id, StringComparer.Ordinal)];
    }

    /// <summary>What pages look up, so that data and pages agree.</summary>
    public SiteIndex Index { get; }

    /// <summary>The site.</summary>
    public Site Site => Index.Site;

    /// <summary>Where every date expression went.</summary>
    public Destinations Destinations { get; }

    /// <summary>The entities that an article names or that take part in an event, by id.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The article with an id.</summary>
    public Article ArticleOf(string id) => articles[id];

    /// <summary>Every spelling of an entity by text and article.</summary>
    public ImmutableArray<Spelling> SpellingsOf(string entity) => spellings.GetValueOrDefault(entity, []);

    /// <summary>How much of an article may be published.</summary>
    public Rights RightsOf(Article article) => Index.RightsOf(article);

    /// <summary>The articles whose text may be published in full.</summary>
    public IEnumerable<Reading> FullTexts => Site.Readings.Where(reading => RightsOf(reading.Article) == Rights.Full);

    /// <summary>Address of an article's page.</summary>
    public string AddressOf(Article article, string prefix) => prefix + Index.Addresses.Article(article.Id);

    /// <summary>Address of an entity's page; null when it has none.</summary>
    public string? AddressOf(Entity entity, string prefix) => Index.Addresses.Entity(entity.Id) is { } path ? prefix + path : null;

    /// <summary>The name of an entity as pages print it; the id when it is unknown.</summary>
    public string NameOf(string id) => Site.Knowledge.Find(id)?.Name ?? id;

    /// <summary>Address of an event.</summary>
    public static string AddressOf(TimelineEvent one, string prefix) => $"{prefix}{Addresses.Index}#{one.Id}";

    private static ImmutableArray<Spelling> Count(IEnumerable<(string Entity, string Text, string Article)> found) =>
    [
        .. found.GroupBy(one => (one.Text, one.Article)).Select(group => new Spelling(group.Key.Text, group.Key.Article, group.Count()))
            .OrderBy(spelling => spelling.Text, StringComparer.Ordinal).ThenBy(spelling => spelling.Article, StringComparer.Ordinal),
    ];
}

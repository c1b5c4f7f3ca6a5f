using System.Collections.Frozen;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>Where every page of the site lies, and how one page links to another.</summary>
internal sealed class Addresses
{
    public const string Index = "index.html";
    public const string Sources = "quellen.html";
    public const string Method = "verfahren.html";
    public const string Search = "suche.html";
    public const string Imprint = "impressum.html";
    public const string Privacy = "datenschutz.html";
    public const string Accessibility = "barrierefreiheit.html";
    public const string Licences = "lizenzen.html";
    public const string NotFound = "404.html";
    public const string Feed = "feed.xml";
    public const string Sitemap = "sitemap.xml";
    public const string Robots = "robots.txt";
    public const string Coast = "assets/karte.svg";
    public const string Data = "data/events.json";
    public const string Build = "data/build.json";

    /// <summary>The folder of articles.</summary>
    public const string Articles = "artikel/";

    /// <summary>File names at the root that an editor's page may not take.</summary>
    public static readonly FrozenSet<string> Reserved =
        new[] { Index, Sources, Method, Search, Imprint, Privacy, Accessibility, Licences, NotFound }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> articles;
    private readonly FrozenDictionary<string, string> entities;

    private Addresses(FrozenDictionary<string, string> articles, FrozenDictionary<string, string> entities)
    {
        this.articles = articles;
        this.entities = entities;
    }

    /// <summary>
    /// Gives every article, and every entity that a reader can meet, its address: the one that it was published under, or one that nothing was ever published under.
    /// An article's stated slug is the editor's word and beats its registered address. Names that fall together are numbered in the order of their ids.
    /// </summary>
    public static Addresses Of(Site site, IEnumerable<Entity> shown)
    {
        var registry = site.Addresses;
        var taken = registry.Lines.Select(line => line.Address).ToHashSet(StringComparer.Ordinal);
        var byArticle = site.Readings.Select(reading => reading.Article).OrderBy(article => article.Id, StringComparer.Ordinal).ToFrozenDictionary(article => article.Id, OfArticle, StringComparer.Ordinal);
        var byEntity = shown.Where(entity => Folder(entity.Type) is not null).OrderBy(entity => entity.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(entity => entity.Id, entity => registry.Of(Folder(entity.Type)!, entity.Id) ?? Free(taken, Folder(entity.Type)!, entity.Name), StringComparer.Ordinal);
        return new Addresses(byArticle, byEntity);

        string OfArticle(Article article)
        {
            var registered = registry.Of(Articles, article.Id);
            return article.Facts.Slug?.Value is { } slug && registry.Line($"{Articles}{slug}.html") is null ? Free(taken, Articles, slug) : registered ?? Free(taken, Articles, article.Id);
        }
    }

    /// <summary>The folder of a kind of entity; null when it has no pages.</summary>
    public static string? Folder(EntityType type) => type switch
    {
        EntityType.Person => "personen/",
        EntityType.Organisation => "organisationen/",
        EntityType.Place => "orte/",
        _ => null,
    };

    /// <summary>The page of a month.</summary>
    public static string Month(DateOnly month) => $"monate/{month:yyyy-MM}.html";

    /// <summary>The page of a day.</summary>
    public static string Day(DateOnly day) => $"tage/{day:yyyy-MM-dd}.html";

    /// <summary>The JSON twin of a page.</summary>
    public static string Twin(string page) => Path.ChangeExtension(page, ".json");

    /// <summary>The Atom feed of a page.</summary>
    public static string AtomFeed(string page) => page == Index ? Feed : Path.ChangeExtension(page, ".xml");

    /// <summary>The JSON feed of a page; the twin has its plain name.</summary>
    public static string JsonFeed(string page) => Path.ChangeExtension(page == Index ? Feed : page, page == Index ? ".json" : ".feed.json");

    /// <summary>The text of an article as TEI.</summary>
    /// <param name="page">Path of the article's page.</param>
    public static string Tei(string page) => $"tei/{Path.GetFileNameWithoutExtension(page)}.xml";

    /// <summary>The time expressions of an article as TimeML.</summary>
    /// <param name="page">Path of the article's page.</param>
    public static string TimeMl(string page) => $"timeml/{Path.GetFileNameWithoutExtension(page)}.xml";

    /// <summary>The page of an article.</summary>
    public string Article(string id) => articles[id];

    /// <summary>The page of an entity; null when it has none.</summary>
    public string? Entity(string id) => entities.GetValueOrDefault(id);

    /// <summary>The last part of an entity's address without its ending: short, unique in its folder and safe as part of an id or class.</summary>
    public string? EntityKey(string id) => Entity(id) is { } path ? path[(path.LastIndexOf('/') + 1)..^5] : null;

    /// <summary>The link from one file of the site to another, or to a place in it: relative, so that the site works in any folder.</summary>
    /// <param name="from">Path of the page that links.</param>
    /// <param name="to">Path of the target, with or without a fragment.</param>
    public static string Link(string from, string to)
    {
        if (to.StartsWith(from, StringComparison.Ordinal) && to.Length > from.Length && to[from.Length] == '#')
        {
            return to[from.Length..];
        }

        var folder = from[..(from.LastIndexOf('/') + 1)];
        return folder.Length > 0 && to.StartsWith(folder, StringComparison.Ordinal) ? to[folder.Length..] : Root(from) + to;
    }

    /// <summary>The way from a page up to the site's root: empty, or <c>../</c> for each folder.</summary>
    public static string Root(string from) => string.Concat(Enumerable.Repeat("../", from.Count(letter => letter == '/')));

    private static string Free(HashSet<string> taken, string folder, string name)
    {
        var slug = Slug.Of(name);
        slug = slug == "index" ? "index-seite" : slug;
        for (var number = 1; ; number++)
        {
            var path = number == 1 ? $"{folder}{slug}.html" : $"{folder}{slug}-{number}.html";
            if (taken.Add(path))
            {
                return path;
            }
        }
    }
}

using System.Collections.Immutable;

namespace Depesche.Loading;

/// <summary>Everything that lies in a content folder, read but not understood.</summary>
/// <param name="Config">The site's configuration, defaults where nothing is said.</param>
/// <param name="Articles">The articles by file path, ordinal.</param>
/// <param name="Entities">The YAML of the site's own entities.</param>
/// <param name="Events">The YAML of the site's own known events.</param>
/// <param name="Pages">The editor's own pages.</param>
public sealed record SiteSource(SiteConfig Config, ImmutableArray<Article> Articles, ImmutableArray<YamlFile> Entities, ImmutableArray<YamlFile> Events, ImmutableArray<EditorPage> Pages)
{
    /// <summary>Path of the site's configuration below the content folder.</summary>
    public const string ConfigFile = "site.yaml";

    /// <summary>Path of the registry of published addresses below the content folder: beside the configuration, since articles, names and pages share it.</summary>
    public const string AddressFile = "addresses.yaml";

    /// <summary>Path of the registry of published event ids below the content folder.</summary>
    public const string EventIdFile = "events/ids.yaml";

    /// <summary>The registry of published addresses; null when there is none.</summary>
    public YamlFile? Addresses { get; init; }

    /// <summary>The registry of published event ids (<c>content/events/ids.yaml</c>); null when there is none.</summary>
    public YamlFile? EventIds { get; init; }
}

using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>Everything a page may show.</summary>
/// <param name="Config">The site's configuration.</param>
/// <param name="Knowledge">All entities.</param>
/// <param name="Readings">The articles by id.</param>
/// <param name="Timeline">The events.</param>
/// <param name="KnownEvents">The known events.</param>
/// <param name="Pages">The editor's own pages.</param>
public sealed record Site(SiteConfig Config, KnowledgeBase Knowledge, ImmutableArray<Reading> Readings, Timeline Timeline, ImmutableArray<KnownEvent> KnownEvents, ImmutableArray<EditorPage> Pages)
{
    /// <summary>Version of the tool.</summary>
    public string Version { get; init; } = "";

    /// <summary>The published addresses.</summary>
    public AddressRegistry Addresses { get; init; } = AddressRegistry.Empty;

    /// <summary>The registry of published event ids as it stands in the content; null when there is none.</summary>
    public YamlFile? EventIds { get; init; }

    /// <summary>Whether no error left content out. Of a site that is not whole, nothing that was published before is missed.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>How the pages look.</summary>
    public StyleSheet StyleSheet { get; init; } = StyleSheet.Empty;

    /// <summary>The files it was made from, each with its SHA-256.</summary>
    public ImmutableArray<(string Path, string Sha256)> Inputs { get; init; } = [];

    /// <summary>Commit that the tool was compiled from; null when not known.</summary>
    public string? Commit { get; init; }
}

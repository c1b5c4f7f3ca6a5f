using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>Reads known events from YAML: the site's own, and those packed into the tool.</summary>
public static class KnownEventReader
{
    /// <summary>All known events by first day and id; a site's own entry replaces a packed one with the same id.</summary>
    /// <param name="files">The site's own files.</param>
    /// <param name="bag">Where problems go.</param>
    public static ImmutableArray<KnownEvent> Read(ImmutableArray<YamlFile> files, DiagnosticBag bag)
    {
        _ = (files, bag);
        return [];
    }
}

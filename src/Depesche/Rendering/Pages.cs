using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Rendering;

/// <summary>The list of page kinds: which files a site consists of.</summary>
public static class Pages
{
    /// <summary>Every page of the site, by path.</summary>
    public static ImmutableArray<Page> Of(Site site, DiagnosticBag bag)
    {
        _ = (site, bag);
        return [];
    }
}

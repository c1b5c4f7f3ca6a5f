using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>Checks every internal link of every page against the files and ids of the site, on bytes.</summary>
public static class SiteVerifier
{
    /// <summary>Tells every link to nowhere and every id that stands twice; returns how many links were checked.</summary>
    /// <param name="files">All files of the site but the manifest.</param>
    /// <param name="baseUrl">The public address; links that start with it or with its path are internal.</param>
    /// <param name="bag">Where problems go.</param>
    public static int Verify(ImmutableArray<OutputFile> files, string? baseUrl, DiagnosticBag bag)
    {
        var pages = files.Where(file => file.IsPage).ToImmutableArray();
        var markup = new PageMarkup[pages.Length];
        Parallel.For(0, pages.Length, index => markup[index] = MarkupScanner.Scan(pages[index].Bytes.Span));

        var ids = files.Select(file => file.Path).Append(Manifest.FileName).ToDictionary(path => path, _ => default(FrozenSet<string>), StringComparer.Ordinal);
        for (var index = 0; index < pages.Length; index++)
        {
            ids[pages[index].Path] = markup[index].Ids;
            foreach (var id in markup[index].DoubledIds)
            {
                bag.Add(PublishingProblems.DuplicateId, null, pages[index].Path, id);
            }
        }

        var resolver = new LinkResolver(baseUrl, ids);
        var count = 0;
        Parallel.For(0, pages.Length, index =>
        {
            foreach (var link in markup[index].Links)
            {
                if (resolver.Fault(pages[index].Path, link) is { } fault)
                {
                    bag.Add(PublishingProblems.BrokenLink, null, pages[index].Path, link, fault);
                }
            }

            Interlocked.Add(ref count, markup[index].LinkCount);
        });
        return count;
    }
}

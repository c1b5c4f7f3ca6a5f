using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Rendering;

/// <summary>The list of page kinds: which files a site consists of.</summary>
internal static class Pages
{
    /// <summary>Every page of the site, by path.</summary>
    /// <param name="index">The site.</param>
    /// <param name="searchScripts">Paths of the scripts that the search page loads, in their order.</param>
    /// <param name="bag">Where problems go.</param>
    public static ImmutableArray<Page> Of(SiteIndex index, ImmutableArray<string> searchScripts, DiagnosticBag bag)
    {
        ImmutableArray<Page> pages =
        [
            TimelinePages.Of(index),
            .. ArticlePages.All(index),
            .. EntityPages.All(index),
            .. PeriodPages.All(index),
            MethodPages.Of(index),
            SearchPages.Of(index, searchScripts),
            .. PlainPages.All(index, bag),
        ];
        return [.. pages.Concat(Feeds.Atom(index)).Concat(Crawling.All(index, pages)).Concat(MovedPages.All(index, pages, bag)).OrderBy(page => page.Path, StringComparer.Ordinal)];
    }
}

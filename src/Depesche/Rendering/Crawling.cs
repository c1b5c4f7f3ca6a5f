using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>Site map and robots, which only a public address makes sense of.</summary>
internal static class Crawling
{
    /// <summary>Both files with a base URL, none without.</summary>
    /// <param name="index">The site.</param>
    /// <param name="pages">All pages.</param>
    public static IEnumerable<Page> All(SiteIndex index, IEnumerable<Page> pages)
    {
        if (index.Site.Config.BaseUrl is { } root)
        {
            LinkModel[] addresses = [.. pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) && page.Path != Addresses.NotFound).Select(page => new LinkModel("", root + (page.Path == Addresses.Index ? "" : page.Path), false, "", ""))];
            yield return new Page(Addresses.Sitemap, "sitemap.xml", new SitemapPage(root, addresses));
            yield return new Page(Addresses.Robots, "robots.txt", new SitemapPage(root, []));
        }
    }
}

using Depesche.Rendering.Models;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>What surrounds the content of every page: title, breadcrumb, navigation, security policy.</summary>
internal static class Frame
{
    // No page connects to anything. Yet Lighthouse asks for robots.txt and llms.txt through the page, as its policy lets it: without connect-src both are
    // a "CSP violation" (measured with 13.5: SEO 92, agentic browsing 67). Where no script runs nothing else can make use of it.
    // The search box of every page is a plain form that leads to the search page. Read from the disk, 'self' lets it through as well.
    private const string Policy = "default-src 'none'; style-src 'self'{0};{1} img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

    private static readonly (string Path, string Text)[] Legal =
    [
        (Addresses.Imprint, "Impressum"), (Addresses.Privacy, "Datenschutz"), (Addresses.Accessibility, "Barrierefreiheit"), (Addresses.Licences, "Lizenzen"),
    ];

    /// <summary>The frame of one page.</summary>
    /// <param name="index">The site.</param>
    /// <param name="path">Path of the page.</param>
    /// <param name="kind">Kind of the page, as a class.</param>
    /// <param name="name">The page's own name.</param>
    /// <param name="description">One sentence about it.</param>
    /// <param name="parent">The register above it; null directly below the start page.</param>
    /// <param name="formats">What it also is, for other programs.</param>
    public static PageModel Of(SiteIndex index, string path, string kind, string name, string description, (string Path, string Text)? parent = null, params IEnumerable<PageFormat> formats)
    {
        var site = index.Site;
        var heading = Typographer.Set(name);
        var absolute = path == Addresses.NotFound ? BasePath(site) : null;
        string Href(string to) => absolute is null ? Addresses.Link(path, to) : absolute + to;
        LinkModel Link(string to, string text) => new(text, Href(to), to == path, "", "");
        List<(string Path, string Text)> parts = [(Addresses.Index, "Chronik")];
        parts.AddRange(Registers.Kinds.Where(one => index.Entities.Any(entity => entity.Type == one.Type)).Select(one => (one.Path, one.Heading)));
        parts.AddRange([(Addresses.Sources, "Quellen"), (Addresses.Method, "Verfahren"), (Addresses.Search, "Suche")]);
        List<LinkModel> crumbs = path == Addresses.Index ? [] : [Link(Addresses.Index, "Chronik")];
        if (parent is { } above)
        {
            crumbs.Add(Link(above.Path, above.Text));
        }

        return new PageModel(
            Title: path == Addresses.Index ? Typographer.Set(site.Config.Headline is { } own && own != site.Config.Title ? $"{own} – {site.Config.Title}" : site.Config.Title) : $"{heading} – {Typographer.Set(site.Config.Title)}",
            Description: description,
            Root: absolute ?? Addresses.Root(path),
            Canonical: site.Config.BaseUrl is { } root && absolute is null ? root + (path == Addresses.Index ? "" : path) : null,
            Moved: null,
            SiteTitle: Typographer.Set(site.Config.Title),
            Style: Href(site.StyleSheet.Path),
            Csp: PolicyOf("", ""),
            OwnStyle: Html.Empty,
            JsonLd: Html.Empty,
            Crumbs: crumbs,
            Heading: heading,
            Nav: [.. parts.Select(part => Link(part.Path, part.Text))],
            Own: [.. site.Pages.Where(page => !Addresses.Reserved.Contains(page.Slug + ".html")).Select(page => Link(page.Slug + ".html", Typographer.Set(page.Title)))],
            Legal: [.. Legal.Select(one => Link(one.Path, one.Text))],
            Feed: Href(Addresses.Feed),
            JsonFeed: Href(Addresses.JsonFeed(Addresses.Index)),
            Formats: [.. formats.Select(format => new LinkModel(format.Text, Href(format.Path), false, "", format.Type))],
            Citation: absolute is null ? Citations.Of(index, path, name) : null,
            Data: Href(Addresses.Data),
            Home: Href(Addresses.Index),
            Search: Href(Addresses.Search),
            Kind: kind,
            Issues: site.Config.IssuesUrl);
    }

    /// <summary>The policy of a page with one style element of its own.</summary>
    /// <param name="hash">Base64 of the SHA-256 of the element's content.</param>
    public static string PolicyWith(string hash) => PolicyOf($" 'sha256-{hash}'", "");

    /// <summary>The policy of a page that loads scripts of the site; it alone does.</summary>
    public static string PolicyWithScripts => PolicyOf("", " script-src 'self';");

    /// <summary>Path of the site on its server, beginning and ending in a slash.</summary>
    public static string BasePath(Site site) => site.Config.BaseUrl is { } address && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') + "/" : "/";

    private static string PolicyOf(string style, string script) => Policy.Replace("{0}", style, StringComparison.Ordinal).Replace("{1}", script, StringComparison.Ordinal);
}

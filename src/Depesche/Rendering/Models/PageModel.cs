using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>What every page has: title, way to the root, navigation.</summary>
internal sealed record PageModel(
    string Title,
    string Description,
    string Root,
    string? Canonical,
    string? Moved,
    string SiteTitle,
    string? Style,
    string Csp,
    Html OwnStyle,
    Html JsonLd,
    IReadOnlyList<LinkModel> Crumbs,
    string Heading,
    IReadOnlyList<LinkModel> Nav,
    IReadOnlyList<LinkModel> Own,
    IReadOnlyList<LinkModel> Legal,
    string Feed,
    string JsonFeed,
    IReadOnlyList<LinkModel> Formats,
    CitationModel? Citation,
    string Data,
    string Home,
    string Search,
    string Kind,
    string? Issues) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<PageModel>(
        "page",
        ("title", "Title for the browser and for search engines.", model => model.Title),
        ("description", "One sentence about the page.", model => model.Description),
        ("root", "The way to the root of the site: empty, ../ or an absolute path.", model => model.Root),
        ("canonical", "Absolute address; null for a local build.", model => model.Canonical),
        ("moved", "Where the page is now, on a page that only leads there; null elsewhere.", model => model.Moved),
        ("site_title", "Name of the archive.", model => model.SiteTitle),
        ("style", "Address of the stylesheet; null on the page that carries its rules.", model => model.Style),
        ("csp", "Content security policy.", model => model.Csp),
        ("own_style", "The stylesheet and the rules of the filter, with the element around them; empty on pages that link the stylesheet.", model => model.OwnStyle),
        ("json_ld", "Structured data, with the element around it; empty when there is none.", model => model.JsonLd),
        ("crumbs", "The way from the start page to this page, without the page itself.", model => TemplateValue.List(model.Crumbs)),
        ("heading", "The page itself in the breadcrumb.", model => model.Heading),
        ("nav", "The main parts of the site.", model => TemplateValue.List(model.Nav)),
        ("own", "Pages in the words of the editors.", model => TemplateValue.List(model.Own)),
        ("legal", "The legal pages.", model => TemplateValue.List(model.Legal)),
        ("feed", "Address of the feed.", model => model.Feed),
        ("json_feed", "Address of the same as a JSON feed.", model => model.JsonFeed),
        ("formats", "The page for other programs: data, feeds, text; the note is the media type.", model => TemplateValue.List(model.Formats)),
        ("citation", "How to cite the page; null for pages for old and wrong addresses.", model => model.Citation),
        ("data", "Address of the data.", model => model.Data),
        ("home", "Address of the start page.", model => model.Home),
        ("search", "Address of the search.", model => model.Search),
        ("kind", "Kind of the page, as a class.", model => model.Kind),
        ("issues", "Address where mistakes can be told; null when there is none.", model => model.Issues));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

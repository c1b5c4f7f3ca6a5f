using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The list of all pages for search engines.</summary>
internal sealed record SitemapPage(
    string Base,
    IReadOnlyList<LinkModel> Addresses) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<SitemapPage>(
        "sitemap.xml",
        ("base", "Public address of the site.", model => model.Base),
        ("addresses", "All pages.", model => TemplateValue.List(model.Addresses)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

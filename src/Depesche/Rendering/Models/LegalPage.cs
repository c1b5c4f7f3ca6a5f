using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A legal page whose words lie in its template.</summary>
internal sealed record LegalPage(
    PageModel Page,
    bool Filled,
    string Name,
    IReadOnlyList<LinkModel> Address,
    string Email,
    bool Public,
    string Host,
    bool Github,
    string? Audited,
    string Licence,
    string Holder,
    IReadOnlyList<LicenceModel> Licences) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<LegalPage>(
        "impressum.html",
        ("page", "What every page has.", model => model.Page),
        ("filled", "Whether the site says who is answerable.", model => model.Filled),
        ("name", "Name of the operator; may be empty.", model => model.Name),
        ("address", "Lines of the postal address.", model => TemplateValue.List(model.Address)),
        ("email", "Address for electronic mail; may be empty.", model => model.Email),
        ("public", "Whether the site is built for a public address.", model => model.Public),
        ("host", "Name of the server; may be empty.", model => model.Host),
        ("github", "Whether GitHub Pages serves it.", model => model.Github),
        ("audited", "Day of the last audit of accessibility; null when none is told.", model => model.Audited),
        ("licence", "Licence of the texts; may be empty.", model => model.Licence),
        ("holder", "Holder of rights; may be empty.", model => model.Holder),
        ("licences", "Articles with a licence of their own.", model => TemplateValue.List(model.Licences)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

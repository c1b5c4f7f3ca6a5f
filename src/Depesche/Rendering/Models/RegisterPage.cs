using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The register of all persons, organisations or places.</summary>
internal sealed record RegisterPage(
    PageModel Page,
    string Heading,
    string Intro,
    IReadOnlyList<RegisterModel> Entries) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<RegisterPage>(
        "register.html",
        ("page", "What every page has.", model => model.Page),
        ("heading", "Headline.", model => model.Heading),
        ("intro", "One sentence below it.", model => model.Intro),
        ("entries", "The entries by name.", model => TemplateValue.List(model.Entries)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

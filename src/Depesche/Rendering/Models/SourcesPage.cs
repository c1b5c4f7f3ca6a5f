using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>All articles by date.</summary>
internal sealed record SourcesPage(
    PageModel Page,
    string Heading,
    string Intro,
    IReadOnlyList<SourceModel> Sources) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<SourcesPage>(
        "quellen.html",
        ("page", "What every page has.", model => model.Page),
        ("heading", "Headline.", model => model.Heading),
        ("intro", "One sentence below it.", model => model.Intro),
        ("sources", "The articles.", model => TemplateValue.List(model.Sources)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A page of running text: legal pages and the editors' own.</summary>
internal sealed record TextPage(
    PageModel Page,
    string Heading,
    IReadOnlyList<BlockModel> Blocks) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<TextPage>(
        "text.html",
        ("page", "What every page has.", model => model.Page),
        ("heading", "Headline.", model => model.Heading),
        ("blocks", "The text.", model => TemplateValue.List(model.Blocks)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

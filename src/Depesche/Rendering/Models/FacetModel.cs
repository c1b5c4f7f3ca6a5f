using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One filter of the timeline.</summary>
internal sealed record FacetModel(
    string Name,
    string Legend,
    IReadOnlyList<PillModel> Pills) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<FacetModel>(
        "facet",
        ("name", "Name of its inputs.", model => model.Name),
        ("legend", "What it filters by.", model => model.Legend),
        ("pills", "Its choices, the first of which leaves everything.", model => TemplateValue.List(model.Pills)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One of the six numbers at the head of the timeline.</summary>
internal sealed record FigureModel(
    string Number,
    string Label,
    string Href) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<FigureModel>(
        "figure",
        ("number", "The number.", model => model.Number),
        ("label", "What it counts.", model => model.Label),
        ("href", "Where the counted things are listed.", model => model.Href));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

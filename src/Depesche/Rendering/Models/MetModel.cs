using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One row of the table of meetings.</summary>
internal sealed record MetModel(
    string Who,
    string? Href,
    string Class,
    IReadOnlyList<EventLineModel> Events) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<MetModel>(
        "met",
        ("who", "The other one.", model => model.Who),
        ("href", "Their page; null when there is none.", model => model.Href),
        ("class", "Colour of their delegation as a class.", model => model.Class),
        ("events", "The events in common.", model => TemplateValue.List(model.Events)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

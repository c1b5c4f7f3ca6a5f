using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One line of the network, as a row.</summary>
internal sealed record TieModel(
    string Anchor,
    IReadOnlyList<LinkModel> Who,
    string Kind,
    bool Main,
    IReadOnlyList<LinkModel> Days) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<TieModel>(
        "tie",
        ("anchor", "Its anchor.", model => model.Anchor),
        ("who", "Who came together, two or more.", model => TemplateValue.List(model.Who)),
        ("kind", "How they came together, in words.", model => model.Kind),
        ("main", "Whether these are main events.", model => model.Main),
        ("days", "Its events by date, each with its status as a class and, unless it happened, in words.", model => TemplateValue.List(model.Days)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

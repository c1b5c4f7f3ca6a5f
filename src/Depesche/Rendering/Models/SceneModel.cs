using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One place with its events, as a row.</summary>
internal sealed record SceneModel(
    LinkModel Place,
    IReadOnlyList<LinkModel> Days) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<SceneModel>(
        "scene",
        ("place", "The place, and as a note where it stands on the map unless it has a mark of its own.", model => model.Place),
        ("days", "Its events by date, each with its status as a class and, unless it happened, in words.", model => TemplateValue.List(model.Days)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

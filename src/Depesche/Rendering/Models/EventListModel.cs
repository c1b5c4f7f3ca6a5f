using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A list of events with a heading.</summary>
internal sealed record EventListModel(
    string Id,
    string Title,
    string Intro,
    IReadOnlyList<EventLineModel> Events) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<EventListModel>(
        "event_list",
        ("id", "Its anchor.", model => model.Id),
        ("title", "Its heading.", model => model.Title),
        ("intro", "What is listed.", model => model.Intro),
        ("events", "The events.", model => TemplateValue.List(model.Events)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

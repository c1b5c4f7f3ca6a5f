using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One event in a list.</summary>
internal sealed record EventLineModel(
    Html Date,
    string Title,
    string Href,
    string Status,
    string StatusKey,
    string Note) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<EventLineModel>(
        "event_line",
        ("date", "The date in words.", model => model.Date),
        ("title", "Its headline.", model => model.Title),
        ("href", "The event on the timeline.", model => model.Href),
        ("status", "What the archive knows of it, in words.", model => model.Status),
        ("status_key", "The same as a class.", model => model.StatusKey),
        ("note", "Words beside it; may be empty.", model => model.Note));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

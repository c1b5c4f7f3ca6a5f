using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A week in the calendar of a month.</summary>
internal sealed record WeekModel(IReadOnlyList<LinkModel> Days) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<WeekModel>(
        "week",
        ("days", "Seven days from Monday on: text is the number, empty when the day belongs to another month; href is there when the day has a page, and note completes the date.", model => TemplateValue.List(model.Days)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

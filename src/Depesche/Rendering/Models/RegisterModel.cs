using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One person, organisation or place in a register.</summary>
internal sealed record RegisterModel(
    string Anchor,
    string Name,
    string Href,
    string Class,
    string Role,
    string Variants,
    IReadOnlyList<EventLineModel> Events,
    string Summary) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<RegisterModel>(
        "register_entry",
        ("anchor", "Its anchor.", model => model.Anchor),
        ("name", "The form that registers sort by.", model => model.Name),
        ("href", "Its page.", model => model.Href),
        ("class", "Colour of its delegation as a class.", model => model.Class),
        ("role", "Its role or kind; may be empty.", model => model.Role),
        ("variants", "Other spellings with their articles; may be empty.", model => model.Variants),
        ("events", "Its events by date; empty where only their number is said.", model => TemplateValue.List(model.Events)),
        ("summary", "Number of events and articles in words.", model => model.Summary));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

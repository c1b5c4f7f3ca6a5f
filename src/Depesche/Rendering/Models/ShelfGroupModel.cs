using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The dates of one article that belong to no event.</summary>
internal sealed record ShelfGroupModel(
    string Short,
    string Title,
    string Href,
    IReadOnlyList<ShelfModel> Dates) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<ShelfGroupModel>(
        "shelf",
        ("short", "Display number of the article.", model => model.Short),
        ("title", "Its title.", model => model.Title),
        ("href", "Its page.", model => model.Href),
        ("dates", "The dates in reading order.", model => TemplateValue.List(model.Dates)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

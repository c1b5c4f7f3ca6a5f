using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A link with its words.</summary>
internal sealed record LinkModel(
    string Text,
    string? Href,
    bool Current,
    string Class,
    string Note) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<LinkModel>(
        "link",
        ("text", "The words.", model => model.Text),
        ("href", "Where it leads, relative to the page; null for plain words.", model => model.Href),
        ("current", "Whether it is the page itself.", model => model.Current),
        ("class", "A class for its colour; may be empty.", model => model.Class),
        ("note", "Words beside it; may be empty.", model => model.Note));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

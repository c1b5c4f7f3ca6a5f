using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A date that belongs to no event.</summary>
internal sealed record ShelfModel(
    string Phrase,
    string Value,
    string Href,
    string Where,
    string Because) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<ShelfModel>(
        "shelved",
        ("phrase", "The words.", model => model.Phrase),
        ("value", "What they mean, in words.", model => model.Value),
        ("href", "The sentence.", model => model.Href),
        ("where", "Abs. 3, Satz 2.", model => model.Where),
        ("because", "Why it belongs to no event.", model => model.Because));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

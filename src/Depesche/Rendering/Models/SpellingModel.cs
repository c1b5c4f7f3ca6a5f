using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One form in which a name stands in the texts.</summary>
internal sealed record SpellingModel(
    string Text,
    IReadOnlyList<LinkModel> Places) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<SpellingModel>(
        "spelling",
        ("text", "The form.", model => model.Text),
        ("places", "The articles, each with the number of times.", model => TemplateValue.List(model.Places)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

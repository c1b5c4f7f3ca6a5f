using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One form in which a name stands in the texts.</summary>
internal sealed record SpellingModel(
    string Text,
    string Rule,
    IReadOnlyList<LinkModel> Places) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<SpellingModel>(
        "spelling",
        ("text", "The form.", model => model.Text),
        ("rule", "By which rule it is taken for the name, in a word or two.", model => model.Rule),
        ("places", "The articles, each with the number of times.", model => TemplateValue.List(model.Places)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

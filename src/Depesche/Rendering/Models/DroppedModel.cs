using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>Text that cleaning took out of an article, by rule.</summary>
internal sealed record DroppedModel(
    string Rule,
    string Because,
    string Count,
    string Href) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<DroppedModel>(
        "dropped",
        ("rule", "What readers call the rule.", model => model.Rule),
        ("because", "Why, in one sentence.", model => model.Because),
        ("count", "How many pieces, in words.", model => model.Count),
        ("href", "Where the rule is explained.", model => model.Href));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The rules of one stage.</summary>
internal sealed record RuleGroupModel(
    string Id,
    string Title,
    string Intro,
    IReadOnlyList<RuleModel> Rules) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<RuleGroupModel>(
        "rule_group",
        ("id", "Its anchor.", model => model.Id),
        ("title", "Its heading.", model => model.Title),
        ("intro", "What the stage does.", model => model.Intro),
        ("rules", "Its rules.", model => TemplateValue.List(model.Rules)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

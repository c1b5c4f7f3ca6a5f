using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A rule, as the page on the method lists it.</summary>
internal sealed record RuleModel(
    string Id,
    string Name,
    string Title,
    string Text,
    string Example,
    string Value,
    string Count) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<RuleModel>(
        "rule",
        ("id", "Its anchor.", model => model.Id),
        ("name", "Its name, as data and editors have it.", model => model.Name),
        ("title", "What readers call it.", model => model.Title),
        ("text", "What it does; may be empty.", model => model.Text),
        ("example", "A phrase of the archive that it applied to; may be empty.", model => model.Example),
        ("value", "What became of the example; may be empty.", model => model.Value),
        ("count", "How often it was used, in words.", model => model.Count));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

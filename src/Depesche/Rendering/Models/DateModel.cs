using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>A date phrase with its value and the reason.</summary>
internal sealed record DateModel(
    string Phrase,
    string Value,
    string Edtf,
    string Because,
    bool Inferred,
    string Rule,
    string RuleHref,
    string Href,
    string Where) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<DateModel>(
        "date",
        ("phrase", "The words.", model => model.Phrase),
        ("value", "What they mean, in words.", model => model.Value),
        ("edtf", "The same as EDTF; may be empty.", model => model.Edtf),
        ("because", "Why.", model => model.Because),
        ("inferred", "Whether it was concluded.", model => model.Inferred),
        ("rule", "What readers call the rule.", model => model.Rule),
        ("rule_href", "Where the rule is explained.", model => model.RuleHref),
        ("href", "The sentence it stands in.", model => model.Href),
        ("where", "Abs. 3, Satz 2.", model => model.Where));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

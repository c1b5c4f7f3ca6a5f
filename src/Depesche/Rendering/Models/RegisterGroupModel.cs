using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The names of one kind in the register of the search page.</summary>
internal sealed record RegisterGroupModel(
    string Id,
    string Heading,
    string Href,
    string Amount,
    IReadOnlyList<RegisterModel> Entries) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<RegisterGroupModel>(
        "register_group",
        ("id", "Its anchor.", model => model.Id),
        ("heading", "What the names are of.", model => model.Heading),
        ("href", "The register of its own.", model => model.Href),
        ("amount", "How many there are, in words.", model => model.Amount),
        ("entries", "The entries by name; empty when there are too many for one page.", model => TemplateValue.List(model.Entries)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

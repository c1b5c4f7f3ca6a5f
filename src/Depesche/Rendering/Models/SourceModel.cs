using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>One article in a list.</summary>
internal sealed record SourceModel(
    string Anchor,
    string Short,
    string Title,
    string Href,
    string Published,
    bool Inferred,
    string Outlet,
    string Events,
    string Because) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<SourceModel>(
        "source",
        ("anchor", "Its anchor in the list of sources.", model => model.Anchor),
        ("short", "Display number: S1.", model => model.Short),
        ("title", "Its title.", model => model.Title),
        ("href", "Its page.", model => model.Href),
        ("published", "When it appeared, in words.", model => model.Published),
        ("inferred", "Whether that was concluded.", model => model.Inferred),
        ("outlet", "Outlet and agency; may be empty.", model => model.Outlet),
        ("events", "Number of its events in words.", model => model.Events),
        ("because", "Why it is dated so.", model => model.Because));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

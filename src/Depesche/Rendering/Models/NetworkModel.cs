using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>Who met or spoke to whom, as a drawing and as a table.</summary>
internal sealed record NetworkModel(
    Html Drawing,
    string Intro,
    string Drawn,
    string Rest,
    string RegisterHref,
    IReadOnlyList<LinkModel> Legend,
    bool AnyWhole,
    IReadOnlyList<TieModel> Ties,
    string TableTitle) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<NetworkModel>(
        "network",
        ("drawing", "The drawing.", model => model.Drawing),
        ("intro", "One sentence above it.", model => model.Intro),
        ("drawn", "How many of the ties the drawing shows; empty when it shows all.", model => model.Drawn),
        ("rest", "What is left out, in one sentence; empty when nothing is.", model => model.Rest),
        ("register_href", "The register of persons.", model => model.RegisterHref),
        ("legend", "The line styles that occur, each with its class.", model => TemplateValue.List(model.Legend)),
        ("any_whole", "Whether a tie ends at a state or organisation as a whole.", model => model.AnyWhole),
        ("ties", "The ties, as rows of the table.", model => TemplateValue.List(model.Ties)),
        ("table_title", "Heading of the table: Als Tabelle: elf Verbindungen.", model => model.TableTitle));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The search: a box for whoever lets the script run, the register for all.</summary>
internal sealed record SearchPage(
    PageModel Page,
    string Heading,
    string Intro,
    IReadOnlyList<RegisterGroupModel> Groups,
    IReadOnlyList<LinkModel> Months,
    string SourcesHref,
    string SourcesAmount,
    IReadOnlyList<SourceModel> Sources,
    IReadOnlyList<LinkModel> Scripts) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<SearchPage>(
        "suche.html",
        ("page", "What every page has.", model => model.Page),
        ("heading", "Headline.", model => model.Heading),
        ("intro", "One sentence below it.", model => model.Intro),
        ("groups", "The register: names by kind.", model => TemplateValue.List(model.Groups)),
        ("months", "The months that have something.", model => TemplateValue.List(model.Months)),
        ("sources_href", "The list of all articles.", model => model.SourcesHref),
        ("sources_amount", "How many articles there are, in words.", model => model.SourcesAmount),
        ("sources", "The articles by date; empty when there are too many for one page.", model => TemplateValue.List(model.Sources)),
        ("scripts", "The scripts in the order to load them.", model => TemplateValue.List(model.Scripts)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

using Depesche.Rendering.Templates;

namespace Depesche.Rendering.Models;

/// <summary>The timeline.</summary>
internal sealed record IndexPage(
    PageModel Page,
    string Kicker,
    string Headline,
    string Standfirst,
    IReadOnlyList<FigureModel> Figures,
    string OverviewTitle,
    Html Overview,
    Html Calendar,
    Html OverviewLegend,
    bool HasOverview,
    bool HasStrip,
    NetworkModel? Network,
    MapModel? Map,
    IReadOnlyList<FacetModel> Facets,
    IReadOnlyList<FacetModel> MoreFacets,
    IReadOnlyList<MonthModel> Months,
    int EventCount,
    bool Brief,
    IReadOnlyList<RegisterModel> People,
    IReadOnlyList<RegisterModel> Organisations,
    IReadOnlyList<RegisterModel> Places,
    string SourcesTitle,
    IReadOnlyList<SourceModel> Sources) : TemplateModel
{
    /// <summary>The members as templates name them.</summary>
    public static readonly ModelType Members = ModelType.Of<IndexPage>(
        "index.html",
        ("page", "What every page has.", model => model.Page),
        ("kicker", "Words beside the name of the archive.", model => model.Kicker),
        ("headline", "Headline.", model => model.Headline),
        ("standfirst", "One or two sentences below it.", model => model.Standfirst),
        ("figures", "Six numbers.", model => TemplateValue.List(model.Figures)),
        ("overview_title", "Heading of the overview: Drei Monate, fünf Artikel.", model => model.OverviewTitle),
        ("overview", "The overview as a drawing; empty when there is none.", model => model.Overview),
        ("calendar", "The overview as a table of weeks, for narrow windows; empty when there is none.", model => model.Calendar),
        ("overview_legend", "What the marks of both mean, as items of a list: just those that are drawn.", model => model.OverviewLegend),
        ("has_overview", "Whether there is one of them.", model => model.HasOverview),
        ("has_strip", "Whether there is the drawing.", model => model.HasStrip),
        ("network", "Who met or spoke to whom; null when nobody did.", model => model.Network),
        ("map", "Where the events were; null when no place is known.", model => model.Map),
        ("facets", "The filters shown at once.", model => TemplateValue.List(model.Facets)),
        ("more_facets", "The filters that open on demand.", model => TemplateValue.List(model.MoreFacets)),
        ("months", "The months with events.", model => TemplateValue.List(model.Months)),
        ("event_count", "Number of events.", model => model.EventCount),
        ("brief", "Whether there are so many events that each is one line, told in full on the page of its month.", model => model.Brief),
        ("people", "The persons.", model => TemplateValue.List(model.People)),
        ("organisations", "The organisations.", model => TemplateValue.List(model.Organisations)),
        ("places", "The places.", model => TemplateValue.List(model.Places)),
        ("sources_title", "Heading of the sources.", model => model.SourcesTitle),
        ("sources", "The articles by date.", model => TemplateValue.List(model.Sources)));

    /// <inheritdoc/>
    public override ModelType Type => Members;
}

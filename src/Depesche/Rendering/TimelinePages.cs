using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering.Models;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The start page: the timeline of all events.</summary>
internal static class TimelinePages
{
    /// <summary>With more events the page would take too long to load and to filter.</summary>
    private const int MostInFull = 500;

    /// <summary>With more events the registers of the page say their number only, and their description for search engines is left to the pages of the months.</summary>
    private const int MostTwice = 60;

    /// <summary>The page.</summary>
    public static Page Of(SiteIndex index)
    {
        const string path = Addresses.Index;
        var site = index.Site;
        var events = site.Timeline.Events;
        var brief = IsBrief(index);
        var models = new EventModels(index, path);
        var facets = Facets.Of(index);
        var months = DaySpine.Months(events, models, facets.ClassesOf);
        var (linked, style, hash) = site.StyleSheet.With(facets.Rules());
        var overview = OverviewStrip.Of(index);
        var calendar = OverviewCalendar.Of(index);
        var headline = Typographer.Set(site.Config.Headline ?? site.Config.Title);
        var standfirst = Typographer.Set(site.Config.Standfirst ?? Standfirst(index));
        var page = Frame.Of(index, path, "chronik-seite", site.Config.Headline ?? site.Config.Title, standfirst, null, PageFormat.Twin(path)) with { Style = linked ? Addresses.Link(path, site.StyleSheet.Path) : null, OwnStyle = style, JsonLd = StructuredData.Collection(index, path, site.Config.Headline ?? site.Config.Title, events.Length <= MostTwice ? events : []) };
        return new Page(path, "index.html", new IndexPage(
            Page: hash.Length == 0 ? page : page with { Csp = Frame.PolicyWith(hash) },
            Kicker: "Chronik",
            Headline: headline,
            Standfirst: standfirst,
            Figures: Figures(index, path),
            OverviewTitle: OverviewTitle(index, months.Count),
            Overview: overview.Drawing,
            Calendar: calendar.Table,
            OverviewLegend: new Html(overview.Legend.Markup + calendar.Legend.Markup),
            HasOverview: overview.Drawing.Markup.Length > 0 || calendar.Table.Markup.Length > 0,
            HasStrip: overview.Drawing.Markup.Length > 0,
            Network: NetworkSection.Of(index, models, path),
            Map: MapSection.Of(index, models, path),
            Facets: facets.Models(events.Length, main: true),
            MoreFacets: facets.Models(events.Length, main: false),
            Months: months,
            EventCount: events.Length,
            Brief: brief,
            People: Register(EntityType.Person),
            Organisations: Register(EntityType.Organisation),
            Places: Register(EntityType.Place),
            SourcesTitle: SourcesTitle(index),
            Sources: brief ? [] : Registers.Sources(index, path, index.ByDate)));

        // A long archive has these on pages of their own only.
        IReadOnlyList<RegisterModel> Register(EntityType type) => brief ? []
            : Registers.Of(index, models, path, entity => entity.Type == type && index.EventsOf(entity.Id).Any(), withEvents: events.Length <= MostTwice);
    }

    /// <summary>Where the start page leads to for what is known of an article: below, or to the page of sources where the archive is too long for both.</summary>
    public static string SourceLink(SiteIndex index, string article) => $"{(IsBrief(index) ? Addresses.Sources : "")}#{Registers.Anchor(article)}";

    private static bool IsBrief(SiteIndex index) => index.Site.Timeline.Events.Length > MostInFull;

    /// <summary>Six numbers, each linked to the list of what it counts.</summary>
    public static IReadOnlyList<FigureModel> Figures(SiteIndex index, string page)
    {
        var events = index.Site.Timeline.Events;
        FigureModel Figure(int number, string one, string many, string target) => new(Count.Digits(number), number == 1 ? one : many, Addresses.Link(page, target));
        return
        [
            Figure(events.Length, "Ereignis", "Ereignisse", $"{Addresses.Index}#chronik"),
            Figure(events.Sum(one => one.Evidence.Length), "Belegstelle", "Belegstellen", Addresses.Sources),
            Figure(events.Count(IsInferred), "Datum erschlossen", "Daten erschlossen", $"{Addresses.Method}#erschlossen"),
            Figure(events.Count(IsVague), "nur ungefähr datiert", "nur ungefähr datiert", $"{Addresses.Method}#ungefaehr"),
            Figure(events.Count(IsUnconfirmed), "nicht bestätigt", "nicht bestätigt", $"{Addresses.Method}#unbestaetigt"),
            Figure(events.Sum(one => one.Disagreements.Length), "Widerspruch", "Widersprüche", $"{Addresses.Method}#widersprueche"),
        ];
    }

    /// <summary>Whether the date was concluded rather than written out.</summary>
    public static bool IsInferred(TimelineEvent one) => one.When.Inferred;

    /// <summary>Whether the day itself is unknown.</summary>
    public static bool IsVague(TimelineEvent one) => one.When.Precision is not (DatePrecision.Day or DatePrecision.Span);

    /// <summary>Whether no source reports that it happened, and none called it off.</summary>
    public static bool IsUnconfirmed(TimelineEvent one) => one.Status is EventStatus.Announced or EventStatus.Open;

    private static string Standfirst(SiteIndex index)
    {
        var (events, articles) = (index.Site.Timeline.Events.Length, index.ByDate.Length);
        var from = articles == 1 ? "einem Artikel" : Count.Of(articles, "einem Artikel", "Artikeln");
        return events == 0
            ? articles == 0 ? "Noch enthält dieses Archiv keine Artikel." : $"Aus {from} ließ sich noch kein Ereignis erschließen."
            : $"{Count.AtStart(Count.Of(events, "ein Ereignis", "Ereignisse"))} aus {from}, mit jeder Belegstelle, jedem Widerspruch und jedem erschlossenen Datum.";
    }

    private static string OverviewTitle(SiteIndex index, int months) =>
        $"{Count.AtStart(Count.Of(months, "ein Monat", "Monate"))}, {Count.Of(index.ByDate.Length, "ein Artikel", "Artikel")}";

    private static string SourcesTitle(SiteIndex index)
    {
        var articles = Count.AtStart(Count.Of(index.ByDate.Length, "ein Artikel", "Artikel"));
        var inferred = index.ByDate.Count(reading => reading.Time.Source == DocumentTimeSource.Inferred);
        return inferred == 0 || index.ByDate.Length < 2 ? articles
            : $"{articles}, {(inferred == index.ByDate.Length ? "alle" : inferred == 1 ? "einer davon" : $"{Count.Word(inferred)} davon")} mit erschlossenem Datum";
    }
}

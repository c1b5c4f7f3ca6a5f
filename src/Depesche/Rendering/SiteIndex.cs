using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>What several pages look up, computed once: addresses, the articles by date, who takes part where.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<string, Reading> readings;
    private readonly FrozenDictionary<string, int> numbers;
    private readonly FrozenDictionary<string, string> colours;
    private readonly DateOnly middle;
    private readonly bool mostNeedYears;
    private readonly ILookup<string, TimelineEvent> byEntity;
    private readonly ILookup<string, TimelineEvent> byArticle;
    private readonly ILookup<string, (Reading Reading, Link Link)> shownLinks;

    private SiteIndex(Site site)
    {
        Site = site;
        readings = site.Readings.ToFrozenDictionary(reading => reading.Article.Id, StringComparer.Ordinal);
        ByDate =
        [
            .. site.Readings.OrderBy(reading => reading.Time.First ?? reading.Time.Last ?? DateOnly.MaxValue).ThenBy(reading => reading.Time.Last ?? DateOnly.MaxValue)
                .ThenBy(reading => reading.Article.Id, StringComparer.Ordinal),
        ];
        numbers = ByDate.Select((reading, i) => (reading.Article.Id, Number: i + 1)).ToFrozenDictionary(pair => pair.Id, pair => pair.Number, StringComparer.Ordinal);
        byEntity = site.Timeline.Events.SelectMany(one => Involved(one).Select(id => (id, one))).ToLookup(pair => pair.id, pair => pair.one, StringComparer.Ordinal);
        byArticle = site.Timeline.Events.SelectMany(one => one.Evidence.Select(evidence => evidence.Article).Distinct(StringComparer.Ordinal).Select(id => (id, one)))
            .ToLookup(pair => pair.id, pair => pair.one, StringComparer.Ordinal);
        shownLinks = ByDate.SelectMany(reading => reading.Links.Where(MarkedText.IsShown).Select(link => (reading, link))).ToLookup(pair => pair.link.Entity!, StringComparer.Ordinal);
        Entities = Shown(site);
        Addresses = Addresses.Of(site, Entities);
        colours = Colours(site, Entities);
        LastDay = ByDate.Select(reading => reading.Time.Last).Max();
        (Months, Days) = (Periods.Months(this), Periods.Days(this));
        var days = site.Timeline.Events.Select(one => one.When.SortDay).Order().ToList();
        middle = days.Count == 0 ? DateOnly.MinValue : days[days.Count / 2];
        mostNeedYears = days.Count(IsFar) * 10 > days.Count;
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The articles by their first possible day, undated ones last.</summary>
    public ImmutableArray<Reading> ByDate { get; }

    /// <summary>The entities that a reader can meet in a text or an event, by the form that registers sort by.</summary>
    public ImmutableArray<Entity> Entities { get; }

    /// <summary>The addresses.</summary>
    public Addresses Addresses { get; }

    /// <summary>The day of the last article, the only edition that an archive without a clock has; null when no article has a day.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>The months that have something.</summary>
    public ImmutableArray<Period> Months { get; }

    /// <summary>The days that have something.</summary>
    public ImmutableArray<Period> Days { get; }

    /// <summary>Looks a site over.</summary>
    public static SiteIndex Of(Site site) => new(site);

    /// <summary>Whether the day of an event could be mistaken without its year: it lies far from most others, or these from each other.</summary>
    public bool NeedsYear(TimelineEvent one) => mostNeedYears || IsFar(one.When.SortDay);

    /// <summary>The reading of an article.</summary>
    public Reading Reading(string article) => readings[article];

    /// <summary>The display number of an article, from 1 by date; no id.</summary>
    public int Number(string article) => numbers[article];

    /// <summary>The events that an entity takes part in or that happen there.</summary>
    public IEnumerable<TimelineEvent> EventsOf(string entity) => byEntity[entity];

    /// <summary>The events that an article is evidence for.</summary>
    public IEnumerable<TimelineEvent> EventsFrom(string article) => byArticle[article];

    /// <summary>The shown links to an entity with their articles, by the date of the article, then as they stand in it.</summary>
    public IEnumerable<(Reading Reading, Link Link)> LinksTo(string entity) => shownLinks[entity];

    /// <summary>The colour of an entity's delegation as a class: <c>c1</c> to <c>c4</c> for the four most frequent countries, <c>org</c> for bodies of no country, else <c>c0</c>.</summary>
    public string Colour(Entity entity) => entity.Country is { } country ? colours.GetValueOrDefault(country, "c0") : entity.Type == EntityType.Organisation ? "org" : "c0";

    /// <summary>The day on which the archive last learnt of an event: there is no clock, so it is that of the latest article that speaks of it.</summary>
    public DateOnly UpdatedOn(TimelineEvent one) => one.Evidence.Select(evidence => Reading(evidence.Article).Time.Last).OfType<DateOnly>().DefaultIfEmpty(one.When.Last).Max();

    /// <summary>How much of an article may be shown.</summary>
    public Rights RightsOf(Article article) => article.Facts.Rights ?? Site.Config.Rights ?? (Site.Config.IsPublic ? Rights.Link : Rights.Full);

    private bool IsFar(DateOnly day) => Math.Abs(day.DayNumber - middle.DayNumber) > 180;

    private static IEnumerable<string> Involved(TimelineEvent one) =>
        (one.Place is { } place ? one.Participants.Append(place) : one.Participants).Distinct(StringComparer.Ordinal);

    private static ImmutableArray<Entity> Shown(Site site)
    {
        var ids = site.Timeline.Events.SelectMany(Involved)
            .Concat(site.Readings.SelectMany(reading => reading.Links).Where(MarkedText.IsShown).Select(link => link.Entity!));
        return
        [
            .. ids.Distinct(StringComparer.Ordinal).Select(site.Knowledge.Find).OfType<Entity>()
                .OrderBy(entity => GermanOrder.Key(entity.Sort), StringComparer.Ordinal).ThenBy(entity => entity.Id, StringComparer.Ordinal),
        ];
    }

    // The country that takes part most often comes first, ties in the order of the alphabet.
    private static FrozenDictionary<string, string> Colours(Site site, ImmutableArray<Entity> shown)
    {
        var country = shown.Where(entity => entity.Country is not null).ToDictionary(entity => entity.Id, entity => entity.Country!, StringComparer.Ordinal);
        return site.Timeline.Events.SelectMany(one => one.Participants).Where(country.ContainsKey).GroupBy(id => country[id], StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(4)
            .Select((group, i) => (group.Key, Colour: $"c{i + 1}")).ToFrozenDictionary(pair => pair.Key, pair => pair.Colour, StringComparer.Ordinal);
    }
}

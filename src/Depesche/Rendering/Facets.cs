using System.Text;
using Depesche.Chronicle;
using Depesche.Naming;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The filter of the timeline: radio pills, and the style rules that hide what does not match. No script.</summary>
internal sealed class Facets
{
    private readonly ILookup<string, string> classes;
    private readonly List<Facet> facets;

    private Facets(List<Facet> facets)
    {
        this.facets = facets;
        classes = facets.SelectMany(facet => facet.Choices.SelectMany(choice => choice.Events.Select(one => (one.Id, choice.Class)))).ToLookup(pair => pair.Id, pair => pair.Class, StringComparer.Ordinal);
    }

    /// <summary>The filters of a site; one with a single choice would change nothing and is left out.</summary>
    public static Facets Of(SiteIndex index)
    {
        var events = index.Site.Timeline.Events;
        Choice? Named(string prefix, Entity entity, IEnumerable<TimelineEvent> own) =>
            index.Addresses.EntityKey(entity.Id) is { } key ? new Choice($"{prefix}-{key}", Short(entity), [.. own]) : null;
        List<Choice> Entities(string prefix, int most, Func<TimelineEvent, IEnumerable<string>> ids, Func<Entity, bool> fits) =>
        [
            .. events.SelectMany(one => ids(one).Distinct(StringComparer.Ordinal).Select(id => (id, one))).GroupBy(pair => pair.id, pair => pair.one, StringComparer.Ordinal)
                .Select(group => (Entity: index.Site.Knowledge.Find(group.Key), Events: group)).Where(pair => pair.Entity is not null && fits(pair.Entity))
                .OrderByDescending(pair => pair.Events.Count()).ThenBy(pair => GermanOrder.Key(pair.Entity!.Sort), StringComparer.Ordinal)
                .Select(pair => Named(prefix, pair.Entity!, pair.Events)).OfType<Choice>().Take(most),
        ];
        List<Facet> all =
        [
            new("wer", "Wer", "Alle", true, Entities("w", 10, one => one.Participants, entity => entity.Type == EntityType.Person)),
            new("stand", "Stand", "Alles", true, [.. events.GroupBy(one => one.Status).OrderBy(group => group.Key).Select(group => new Choice($"s-{EventWords.Key(group.Key)}", EventWords.Of(group.Key), [.. group]))]),
            new("art", "Art", "Alle", false, [.. events.GroupBy(one => one.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => new Choice($"k-{EventWords.Key(group.Key)}", EventWords.Of(group.Key), [.. group]))]),
            new("staat", "Staat oder Organisation", "Alle", false, Entities("g", 10, one => one.Participants, entity => entity.Type != EntityType.Person)),
            new("ort", "Ort", "Alle", false, Entities("o", 10, one => one.Place is { } place ? [place] : [], _ => true)),
        ];
        return new Facets([.. all.Where(facet => facet.Choices.Count > 1)]);
    }

    /// <summary>The filter's classes of an event.</summary>
    public string ClassesOf(TimelineEvent one) => string.Join(' ', classes[one.Id]);

    /// <summary>What templates see: the filters shown at once, or those that open on demand.</summary>
    public IReadOnlyList<FacetModel> Models(int total, bool main) =>
    [
        .. facets.Where(facet => facet.Main == main).Select(facet => new FacetModel(facet.Name, facet.Legend,
        [
            new PillModel($"f-{facet.Name}", facet.All, total, true),
            .. facet.Choices.Select(choice => new PillModel($"f-{choice.Class}", Typographer.Set(choice.Label), choice.Events.Length, false)),
        ])),
    ];

    /// <summary>
    /// The rules: an event without the class of a choice is not shown while it is chosen. They begin at the filter itself, which is small,
    /// and every event has its own date to show (style sheet), so that no rule has to ask what a day or a month still holds: a browser that
    /// had to ask took 16 times as long for a page of 145 events. The address of one event beats every filter (style sheet).
    /// </summary>
    public string Rules()
    {
        var css = new StringBuilder();
        foreach (var choice in facets.SelectMany(facet => facet.Choices))
        {
            css.Append($".ch:has(#f-{choice.Class}:checked)~.monat .ev:not(.{choice.Class})").Append("{display:none}");
        }

        return css.ToString();
    }

    /// <summary>A name as pills and drawings print it: the surname of a person, else the whole.</summary>
    public static string Short(Entity entity)
    {
        var comma = entity.Sort.IndexOf(',', StringComparison.Ordinal);
        return entity.Type == EntityType.Person ? comma > 0 ? entity.Sort[..comma] : entity.Name[(entity.Name.LastIndexOf(' ') + 1)..] : entity.Name;
    }

    private sealed record Choice(string Class, string Label, TimelineEvent[] Events);

    private sealed record Facet(string Name, string Legend, string All, bool Main, List<Choice> Choices);
}

using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>A place with the events that happened or are to happen there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Events">Its events by date; never empty.</param>
internal sealed record Scene(Entity Place, ImmutableArray<TimelineEvent> Events)
{
    /// <summary>Whether one of them is a main event of the site.</summary>
    public bool Main => Events.Any(one => one.Main);

    /// <summary>What is known of them, as a class: whether anything happened there, is only announced, or only open.</summary>
    public string Status => Events.Any(one => one.Status == EventStatus.Happened) ? "held" : Events.Any(one => one.Status == EventStatus.Announced) ? "plan" : "offen";

    /// <summary>The scenes of a site: places before whole states, those of main events first, then by number of events.</summary>
    public static ImmutableArray<Scene> Of(SiteIndex index) =>
    [
        .. index.Site.Timeline.Events.Where(one => one.Place is not null && Encounter.Stands(one.Status)).GroupBy(one => one.Place!, StringComparer.Ordinal)
            .Select(group => (Place: index.Site.Knowledge.Find(group.Key), Events: group)).Where(pair => pair.Place is not null)
            .Select(pair => new Scene(pair.Place!, [.. pair.Events]))
            .OrderBy(scene => scene.Place.Subtype == "country").ThenByDescending(scene => scene.Main).ThenByDescending(scene => scene.Events.Length).ThenBy(scene => GermanOrder.Key(scene.Place.Sort), StringComparer.Ordinal)
            .ThenBy(scene => scene.Place.Id, StringComparer.Ordinal),
    ];
}

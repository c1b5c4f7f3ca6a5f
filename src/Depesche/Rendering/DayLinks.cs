using Depesche.Chronicle;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>Events in as few letters as a cell of a table has room for: their days.</summary>
internal static class DayLinks
{
    /// <summary>The days of events on the start page, each a link, with its status in words unless it happened.</summary>
    public static IReadOnlyList<LinkModel> Of(SiteIndex index, IEnumerable<TimelineEvent> events) =>
    [
        .. events.Select(one => new LinkModel(Typographer.Set(index.NeedsYear(one) ? DateWords.Edge(one.When) : DateWords.Register(one.When)), Addresses.Link(Addresses.Index, $"{Addresses.Index}#{one.Id}"), false, EventWords.Key(one.Status),
            one.Status == EventStatus.Happened ? "" : EventWords.Of(one.Status))),
    ];
}

using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>An event that brings members of different delegations together.</summary>
/// <param name="Event">The event.</param>
/// <param name="Nodes">Who took part.</param>
internal sealed record Encounter(TimelineEvent Event, ImmutableArray<NetworkNode> Nodes)
{
    /// <summary>Whether at least two delegations took part; who belongs together does not meet.</summary>
    public bool IsBetweenDelegations => Nodes.Select(node => node.Delegation).Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>The encounters of a site by date; what was called off or put off brought nobody together.</summary>
    public static IReadOnlyList<Encounter> Of(SiteIndex index) =>
    [
        .. index.Site.Timeline.Events.Where(one => IsKind(one.Kind) && Stands(one.Status)).Select(one => new Encounter(one, [.. Parties.Of(index, one).Select(Node).OfType<NetworkNode>().DistinctBy(node => node.Id)]))
            .Where(one => one.IsBetweenDelegations),
    ];

    /// <summary>Whether people meet or speak to each other in an event of this kind.</summary>
    public static bool IsKind(EventKind kind) => kind is EventKind.Meeting or EventKind.Visit or EventKind.Talks or EventKind.Summit or EventKind.Call;

    /// <summary>Whether it happened or may still do so.</summary>
    public static bool Stands(EventStatus status) => status is EventStatus.Happened or EventStatus.Announced or EventStatus.Open;

    // A ministry or parliament stands for its state; conferences and the like are no participants.
    private static NetworkNode? Node(Entity entity)
    {
        var delegation = entity.Country ?? entity.Id;
        return entity.Type is not (EntityType.Person or EntityType.Organisation or EntityType.Place) ? null
            : entity.Type == EntityType.Person && entity.Country is not null ? new NetworkNode(entity.Id, delegation, entity) : new NetworkNode($"={delegation}", delegation, null);
    }
}

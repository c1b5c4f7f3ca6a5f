using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>Who met or spoke to whom: the most connected delegations and persons of the timeline, and the ties between them.</summary>
/// <param name="Delegations">The delegations, the most connected first.</param>
/// <param name="Ties">The ties between them, the most important first.</param>
internal sealed record Network(ImmutableArray<Delegation> Delegations, ImmutableArray<Tie> Ties)
{
    /// <summary>The most frames that a drawing has room for.</summary>
    public const int MostDelegations = 6;

    /// <summary>The most persons that it has room for.</summary>
    public const int MostPeople = 12;

    // The most persons in one frame.
    private const int MostOfDelegation = 4;

    /// <summary>The persons.</summary>
    public IEnumerable<Entity> People => Delegations.SelectMany(one => one.Nodes).Select(node => node.Person).OfType<Entity>();

    /// <summary>The name of a node's delegation.</summary>
    public string NameOf(NetworkNode node) => Delegations.First(one => one.Key == node.Delegation).Name;

    /// <summary>The network of a site's encounters.</summary>
    public static Network Of(SiteIndex index, IReadOnlyList<Encounter> encounters)
    {
        var delegations = Ranked(encounters, node => node.Delegation, key => Find(index, key)?.Sort ?? key).Take(MostDelegations).ToHashSet(StringComparer.Ordinal);
        var among = Among(encounters, node => delegations.Contains(node.Delegation));
        var nodes = among.SelectMany(one => one.Nodes).DistinctBy(node => node.Id).ToDictionary(node => node.Id, StringComparer.Ordinal);
        var rank = Ranked(among, node => node.Id, id => nodes[id].Person?.Sort ?? "").Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        var people = nodes.Values.Where(node => node.Person is not null).OrderBy(node => rank[node.Id]).GroupBy(node => node.Delegation, StringComparer.Ordinal)
            .SelectMany(group => group.Take(MostOfDelegation)).OrderBy(node => rank[node.Id]).Take(MostPeople).Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Tie> ties =
        [
            .. Among(among, node => node.Person is null || people.Contains(node.Id))
                .Select(one => one with { Nodes = [.. one.Nodes.OrderBy(node => rank[node.Id])] })
                .GroupBy(one => (Nodes: string.Join(' ', one.Nodes.Select(node => node.Id)), Kind: Tie.KindOf(one.Event), one.Event.Main))
                .Select(group => new Tie(group.First().Nodes, group.Key.Kind, group.Key.Main, [.. group.Select(one => one.Event)]))
                .OrderByDescending(tie => tie.Main).ThenByDescending(tie => tie.Events.Length).ThenBy(tie => tie.Kind == TieKind.Planned).ThenBy(tie => tie.Nodes.Sum(node => rank[node.Id]) / tie.Nodes.Length)
                .ThenBy(tie => tie.Events[0].When.SortDay).ThenBy(tie => tie.Events[0].Id, StringComparer.Ordinal),
        ];
        return new Network([.. delegations.Select(key => Delegation(index, key, rank, ties)).OfType<Delegation>()], ties);
    }

    /// <summary>The network of just these of its ties; who has none left is left out.</summary>
    public Network With(ImmutableArray<Tie> ties)
    {
        var left = ties.SelectMany(tie => tie.Nodes).ToHashSet();
        return new Network([.. Delegations.Select(one => one with { Nodes = [.. one.Nodes.Where(left.Contains)] }).Where(one => !one.Nodes.IsEmpty)], ties);
    }

    private static Delegation? Delegation(SiteIndex index, string key, Dictionary<string, int> rank, ImmutableArray<Tie> ties)
    {
        var nodes = ties.SelectMany(tie => tie.Nodes).Where(node => node.Delegation == key).DistinctBy(node => node.Id).OrderBy(node => node.Person is not null).ThenBy(node => rank[node.Id]).ToImmutableArray();
        var entity = Find(index, key);
        return nodes.IsEmpty ? null : new Delegation(key, entity, (entity ?? nodes[0].Person) is { } coloured ? index.Colour(coloured) : "c0", nodes);
    }

    // The encounters as far as those of one's choice took part.
    private static List<Encounter> Among(IEnumerable<Encounter> encounters, Func<NetworkNode, bool> fits) =>
        [.. encounters.Select(one => one with { Nodes = [.. one.Nodes.Where(fits)] }).Where(one => one.IsBetweenDelegations)];

    // By the number of encounters, then of others met, then by name.
    private static IEnumerable<string> Ranked(IReadOnlyList<Encounter> encounters, Func<NetworkNode, string> key, Func<string, string> name) =>
        encounters.SelectMany(one => one.Nodes.Select(node => (Own: key(node), one)).DistinctBy(pair => pair.Own)).GroupBy(pair => pair.Own, pair => pair.one, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.SelectMany(one => one.Nodes).Select(key).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => GermanOrder.Key(name(group.Key)), StringComparer.Ordinal).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key);

    // The state of a code, or the entity that is a delegation by itself.
    private static Entity? Find(SiteIndex index, string key) =>
        index.Site.Knowledge.Find(key) ?? index.Site.Knowledge.Entities.FirstOrDefault(entity => entity.Subtype == "country" && entity.Country == key);
}

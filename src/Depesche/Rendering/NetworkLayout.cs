using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>The network as it is drawn: frames around an open middle, ties across it, every tie with its words.</summary>
/// <param name="Network">What is drawn.</param>
/// <param name="Frames">The frames.</param>
/// <param name="Ties">The ties, the most important first.</param>
/// <param name="Height">Height of the drawing.</param>
internal sealed record NetworkLayout(Network Network, ImmutableArray<PlacedDelegation> Frames, ImmutableArray<PlacedTie> Ties, double Height)
{
    /// <summary>Width of the drawing: it is never shown smaller than that.</summary>
    public const double Width = 540;

    // More lines than these are a tangle.
    private const int MostTies = 18;

    /// <summary>Persons of the site that met or spoke to somebody and are not shown.</summary>
    public int PeopleLeftOut { get; private init; }

    /// <summary>Encounters of the site that no tie shows.</summary>
    public int EncountersLeftOut { get; private init; }

    /// <summary>Lays a site's network out; null when nobody met anybody.</summary>
    public static NetworkLayout? Of(SiteIndex index)
    {
        var encounters = Encounter.Of(index);
        var network = Network.Of(index, encounters);
        network = network.With([.. network.Ties.Take(MostTies)]);
        while (!network.Ties.IsEmpty)
        {
            // Frames shrink and move when somebody is left out; so all are placed anew until everything has room, the least important one by one.
            var (frames, height) = NetworkSeating.Best(network);
            var ties = TiePlacing.Of(index, network, frames, height);
            if (ties.Length == network.Ties.Length)
            {
                return new NetworkLayout(network, frames, ties, height)
                {
                    PeopleLeftOut = encounters.SelectMany(one => one.Nodes).Select(node => node.Person).OfType<Entity>().Select(person => person.Id).Distinct(StringComparer.Ordinal).Count() - network.People.Count(),
                    EncountersLeftOut = encounters.Count - network.Ties.SelectMany(tie => tie.Events).Select(one => one.Id).Distinct(StringComparer.Ordinal).Count(),
                };
            }

            var without = network.Ties.Last(tie => !ties.Any(one => one.Tie == tie));
            network = network.With(network.Ties.Remove(without));
        }

        return null;
    }
}

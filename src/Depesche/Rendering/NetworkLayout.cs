using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Rendering;

/// <summary>The network as it is drawn: frames around an open middle, ties across it, every tie with its words.</summary>
/// <param name="All">The network of the table.</param>
/// <param name="Network">What of it is drawn.</param>
/// <param name="Frames">The frames.</param>
/// <param name="Ties">The ties, the most important first.</param>
/// <param name="Height">Height of the drawing.</param>
internal sealed record NetworkLayout(Network All, Network Network, ImmutableArray<PlacedDelegation> Frames, ImmutableArray<PlacedTie> Ties, double Height)
{
    /// <summary>Width of the drawing: it is never shown smaller than that.</summary>
    public const double Width = 540;

    /// <summary>More lines than these are a tangle.</summary>
    public const int MostLines = 12;

    /// <summary>The eye follows a line over so many crossings in the whole drawing, not over more.</summary>
    public const int MostCrossings = 4;

    // More rows than these are no overview either.
    private const int MostTies = 18;

    /// <summary>Persons of the site that met or spoke to somebody and are not in the table.</summary>
    public int PeopleLeftOut { get; private init; }

    /// <summary>Encounters of the site that are not in the table.</summary>
    public int EncountersLeftOut { get; private init; }

    /// <summary>How many pairs of lines cross.</summary>
    public int Crossings => Enumerable.Range(0, Ties.Length).Sum(i => CrossingsOf(Ties, i)) / 2;

    /// <summary>Lays a site's network out; null when nobody met anybody.</summary>
    public static NetworkLayout? Of(SiteIndex index)
    {
        var encounters = Encounter.Of(index);
        var all = Network.Of(index, encounters);
        all = all.With([.. all.Ties.Take(MostTies)]);
        var network = all.With([.. all.Ties.Take(MostLines)]);
        while (!network.Ties.IsEmpty)
        {
            // Frames shrink and move when somebody is left out; so all are placed anew until everything has room, the least important one by one.
            var (frames, height) = NetworkSeating.Best(network);
            var ties = TiePlacing.Of(index, network, frames, height);
            var layout = new NetworkLayout(all, network, frames, ties, height)
            {
                PeopleLeftOut = encounters.SelectMany(one => one.Nodes).Select(node => node.Person).OfType<Entity>().Select(person => person.Id).Distinct(StringComparer.Ordinal).Count() - all.People.Count(),
                EncountersLeftOut = encounters.Count - all.Ties.SelectMany(tie => tie.Events).Select(one => one.Id).Distinct(StringComparer.Ordinal).Count(),
            };
            if (ties.Length == network.Ties.Length && layout.Crossings <= MostCrossings)
            {
                return layout;
            }

            network = network.With(network.Ties.Remove(ties.Length < network.Ties.Length ? Unplaced(network, ties) : Worst(ties)));
        }

        return null;
    }

    // A main event stays; another makes room for it.
    private static Tie Unplaced(Network network, ImmutableArray<PlacedTie> ties)
    {
        var without = network.Ties.Last(tie => !ties.Any(one => one.Tie == tie));
        return without.Main ? network.Ties.LastOrDefault(tie => !tie.Main) ?? without : without;
    }

    // The one in most crossings, the least important of equals; main events only if there is no other.
    private static Tie Worst(ImmutableArray<PlacedTie> ties) =>
        ties.Select((tie, i) => (tie.Tie, Crossings: CrossingsOf(ties, i), i)).Where(one => one.Crossings > 0).OrderBy(one => one.Tie.Main).ThenByDescending(one => one.Crossings).ThenByDescending(one => one.i).First().Tie;

    private static int CrossingsOf(ImmutableArray<PlacedTie> ties, int at) =>
        ties.Where((_, other) => other != at).Sum(other => other.Curves.Sum(curve => ties[at].Curves.Count(curve.Crosses)));
}

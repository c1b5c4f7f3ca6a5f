using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>The part „Wer mit wem“ of the start page: the network and the table of its ties.</summary>
internal static class NetworkSection
{
    /// <summary>The part; null when nobody met or spoke to anybody.</summary>
    public static NetworkModel? Of(SiteIndex index, EventModels models, string page)
    {
        if (NetworkLayout.Of(index) is not { } layout)
        {
            return null;
        }

        var network = layout.All;
        var ties = network.Ties;
        var drawn = layout.Ties.Select(one => one.Tie).ToList();
        return new NetworkModel(
            Drawing: NetworkDrawing.Draw(index, layout, page),
            Intro: Typographer.Set($"{Count.AtStart(Who(network))}."),
            Drawn: drawn.Count < ties.Length ? Typographer.Set($"Gezeichnet {(drawn.Count == 1 ? "ist" : "sind")} {Count.Of(drawn.Count, "eine Verbindung", "Verbindungen")}, damit man den Linien folgen kann; alle {Count.Word(ties.Length)} stehen in der Tabelle.") : "",
            Rest: Typographer.Set(Rest(layout)),
            RegisterHref: Addresses.Link(page, "personen/index.html"),
            Legend: [.. drawn.Exists(tie => tie.Main) ? [new LinkModel("Hauptereignis", null, false, "tre haupt", "")] : Array.Empty<LinkModel>(), .. drawn.OrderBy(tie => tie.Kind).DistinctBy(tie => tie.Kind).Select(tie => Legend(tie with { Main = false }))],
            AnyWhole: layout.Network.Delegations.Any(one => one.Nodes.Any(node => node.Person is null)),
            Ties: [.. ties.Select((tie, i) => new TieModel(NetworkDrawing.Anchor(i), [.. tie.Nodes.Select(node => End(models, network, node))], string.Join(", ", tie.Events.Select(one => EventWords.Of(one.Kind)).Distinct(StringComparer.Ordinal)), tie.Main, DayLinks.Of(index, tie.Events)))],
            TableTitle: $"Als Tabelle: {Count.Of(ties.Length, "eine Verbindung", "Verbindungen")}");
    }

    // A main event is red whatever its kind, and the line says the kind all the same.
    private static LinkModel Legend(Tie tie) => new(Tie.Words(tie.Kind), null, false, tie.Class, "");

    private static string Who(Network network)
    {
        var people = network.People.Count();
        var states = network.Delegations.Count(one => one.IsState);
        var bodies = network.Delegations.Length - states;
        string[] parts =
        [
            people > 0 ? Count.Of(people, "eine Person", "Personen") : "",
            states > 0 ? Count.Of(states, "ein Staat", "Staaten") : "",
            bodies > 0 ? Count.Of(bodies, "eine Organisation", "Organisationen") : "",
        ];
        return Join(parts.Where(part => part.Length > 0).ToArray());
    }

    private static string Rest(NetworkLayout layout)
    {
        string[] parts =
        [
            layout.PeopleLeftOut > 0 ? Count.Of(layout.PeopleLeftOut, "eine weitere Person", "weitere Personen") : "",
            layout.EncountersLeftOut > 0 ? Count.Of(layout.EncountersLeftOut, "eine Begegnung", "Begegnungen") : "",
        ];
        var words = Join(parts.Where(part => part.Length > 0).ToArray());
        return words.Length == 0 ? "" : $"Gezeigt ist, wer am häufigsten andere traf oder sprach. Nicht dabei: {words}.";
    }

    private static string Join(string[] parts) => parts.Length < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])} und {parts[^1]}";

    private static LinkModel End(EventModels models, Network network, NetworkNode node)
    {
        var delegation = network.Delegations.First(one => one.Key == node.Delegation);
        return (node.Person ?? delegation.Entity) is { } entity ? models.Chip(entity) with { Text = Typographer.Set(Facets.Short(entity)) } : new LinkModel(delegation.Name, null, false, delegation.Class, "");
    }
}

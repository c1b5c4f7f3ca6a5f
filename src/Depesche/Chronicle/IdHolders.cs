using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Decides which event holds which registered id.</summary>
internal static class IdHolders
{
    /// <summary>For every registered id with evidence, how many pieces of it each event has.</summary>
    public static Dictionary<string, Dictionary<int, int>> Shares(ImmutableArray<TimelineEvent> events, ImmutableArray<YamlEntry> entries)
    {
        var byEvidence = events.SelectMany((one, index) => one.Evidence.Select(piece => (piece.Id, index)).Distinct()).ToLookup(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return entries.Where(entry => entry.Value is YamlNode.List).ToDictionary(entry => entry.Key, entry => Shares(entry, byEvidence), StringComparer.Ordinal);
    }

    /// <summary>Each event with a registered id, by its index. Evidence decides: first where the id is the same too, then by its number. Without any, an event of the same id is taken for the same.</summary>
    public static Dictionary<int, string> Of(ImmutableArray<TimelineEvent> events, Dictionary<string, Dictionary<int, int>> shares)
    {
        var holders = new Dictionary<int, string>();
        var held = new HashSet<string>(StringComparer.Ordinal);
        var pairs = shares.SelectMany(entry => entry.Value.Select(share => (Id: entry.Key, Event: share.Key, Same: events[share.Key].Id == entry.Key, Count: share.Value)));
        foreach (var pair in pairs.OrderByDescending(pair => pair.Same).ThenByDescending(pair => pair.Count).ThenBy(pair => pair.Id, StringComparer.Ordinal).ThenBy(pair => events[pair.Event].Id, StringComparer.Ordinal))
        {
            if (!holders.ContainsKey(pair.Event) && held.Add(pair.Id))
            {
                holders.Add(pair.Event, pair.Id);
            }
        }

        for (var index = 0; index < events.Length; index++)
        {
            if (!holders.ContainsKey(index) && shares.TryGetValue(events[index].Id, out var shared) && shared.Count == 0 && held.Add(events[index].Id))
            {
                holders.Add(index, events[index].Id);
            }
        }

        return holders;
    }

    private static Dictionary<int, int> Shares(YamlEntry entry, ILookup<string, int> byEvidence) =>
        RegisteredEvidence.Of(entry).Select(piece => piece.Id).Distinct(StringComparer.Ordinal).SelectMany(piece => byEvidence[piece]).CountBy(index => index).ToDictionary();
}

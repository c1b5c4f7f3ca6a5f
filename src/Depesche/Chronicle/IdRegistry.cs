using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>The registry of published event ids: each with the ids of its evidence, so that an event keeps its id when more is learnt of it, or with the id of the event that it is part of now.</summary>
/// <remarks>The tool reads the file while building; only the review command writes it.</remarks>
public static class IdRegistry
{
    private const string Head = """
        # Published ids of events, each with the evidence that keeps it. "depesche review --accept-ids" writes this file and takes nothing out.
        # An event that is part of another one now: write "its-id: id-of-the-other"; its address then leads there.

        """;

    private const string Value = "a list of evidence ids (b-…), or the id of the event that it is now";

    /// <summary>The same events under the ids that the registry holds for them, each with the registered ids that lead to it; ids that lead nowhere, events that are not registered, and evidence that is lost or new are told.</summary>
    /// <param name="events">The events of this build.</param>
    /// <param name="registry">The file; null when there is none.</param>
    /// <param name="articles">Finds an article by its id.</param>
    /// <param name="bag">Takes what is told.</param>
    public static ImmutableArray<TimelineEvent> Apply(ImmutableArray<TimelineEvent> events, YamlFile? registry, Func<string, Article?> articles, DiagnosticBag bag)
    {
        var entries = RegistryText.Entries(registry, bag);
        if (registry is null || entries.IsEmpty)
        {
            return events;
        }

        var shares = IdHolders.Shares(events, entries);
        var holders = IdHolders.Of(events, shares);
        var named = DistinctIds.Of([.. events.Select((one, index) => holders.TryGetValue(index, out var id) ? Renamed(one, id) : one)], entries.Select(entry => entry.Key), holders.ContainsKey);
        var byKey = entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        // The events that may not have the id that they would have by themselves.
        var suffixed = events.Select((one, index) => (one.Id, index)).Where(pair => !holders.ContainsKey(pair.index) && byKey.ContainsKey(pair.Id)).ToDictionary(pair => pair.Id, pair => named[pair.index].Id, StringComparer.Ordinal);
        var ids = named.Select((one, index) => (one.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

        // Where each registered id leads: to the event that has it, else to that which has most of its evidence.
        var successors = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, shared) in shares.Where(pair => !ids.ContainsKey(pair.Key) && pair.Value.Count > 0))
        {
            successors[id] = shared.OrderByDescending(pair => pair.Value).ThenBy(pair => named[pair.Key].Id, StringComparer.Ordinal).First().Key;
        }

        var registered = entries.SelectMany(RegisteredEvidence.Of).Select(piece => piece.Id).ToHashSet(StringComparer.Ordinal);
        var changes = new EvidenceChanges(named, registered, articles, registry.Source, bag);
        var aliases = new List<(string Id, int Event)>();
        foreach (var entry in entries)
        {
            if (entry.Value is YamlNode.Scalar { IsEmpty: false } moved)
            {
                if (suffixed.TryGetValue(entry.Key, out var other))
                {
                    bag.Add(ChronicleProblems.IdOfAnother, registry.Source, entry.KeySpan, entry.Key, moved.Value, other);
                }

                if (End(entry, moved) is { } end)
                {
                    aliases.Add((entry.Key, end));
                }
            }
            else if (entry.Value is not YamlNode.List)
            {
                bag.Add(LoadingProblems.WrongType, registry.Source, entry.Value.Span, entry.Key, Value);
            }
            else if (successors.TryGetValue(entry.Key, out var successor))
            {
                bag.Add(ChronicleProblems.IdMerged, registry.Source, entry.KeySpan, entry.Key, named[successor].Id);
                aliases.Add((entry.Key, successor));
            }
            else if (ids.TryGetValue(entry.Key, out var holder))
            {
                changes.Tell(named[holder], entry);
            }
            else
            {
                bag.Add(ChronicleProblems.IdGone, registry.Source, entry.KeySpan, entry.Key);
            }
        }

        foreach (var one in named.Where((one, index) => !holders.ContainsKey(index) && !one.Evidence.IsEmpty))
        {
            bag.Add(ChronicleProblems.IdNew, registry.Source.Path, one.Id);
        }

        var byEvent = aliases.ToLookup(pair => pair.Event, pair => pair.Id);
        return [.. named.Select((one, index) => byEvent[index].Any() ? one with { Aliases = [.. byEvent[index].Order(StringComparer.Ordinal)] } : one)];

        // The event at the end of a chain; null, and told, when the chain ends nowhere.
        int? End(YamlEntry first, YamlNode.Scalar to)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal) { first.Key };
            var from = first.Key;
            while (true)
            {
                if (ids.TryGetValue(to.Value, out var one) || successors.TryGetValue(to.Value, out one))
                {
                    return one;
                }

                switch (byKey.GetValueOrDefault(to.Value))
                {
                    case YamlNode.Scalar { IsEmpty: false } next when seen.Add(to.Value):
                        (from, to) = (to.Value, next);
                        continue;
                    // A chain that ends in a circle is told where the circle is.
                    case YamlNode.Scalar when to.Value == first.Key:
                        bag.Add(ChronicleProblems.IdCircle, registry.Source, first.Value.Span, first.Key);
                        return null;
                    case null:
                        bag.Add(ChronicleProblems.UnknownSuccessor, registry.Source, to.Span, from, to.Value, NearestName.Hint(to.Value, ids.Keys));
                        return null;
                    default:
                        return null;
                }
            }
        }
    }

    /// <summary>The file's text with these events: what stands in it stays, evidence is brought up to date, and ids that lead to another event say so.</summary>
    public static string Write(Timeline timeline, YamlFile? before)
    {
        var said = before?.Root is YamlNode.Map map ? map.Entries.Where(entry => entry.Value is YamlNode.Scalar).Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal) : [];
        var lines = timeline.Events.Where(one => !one.Evidence.IsEmpty).Select(one => (Key: one.Id, Value: RegisteredEvidence.Write(one.Evidence)))
            .Concat(timeline.Events.SelectMany(one => one.Aliases.Select(alias => (Key: alias, Value: RegistryText.Scalar(one.Id)))));
        return RegistryText.Write(Head, before, lines.Where(line => !said.Contains(line.Key)));
    }

    private static TimelineEvent Renamed(TimelineEvent one, string id) => one.Id == id ? one : one with { Id = id, Because = one.Because + ", " + ChronicleRules.Registered };
}

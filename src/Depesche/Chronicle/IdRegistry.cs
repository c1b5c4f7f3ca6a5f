using System.Collections.Immutable;
using System.Text;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>The registry of published ids: each with the ids of its evidence, so that an event keeps its id when more is learnt of it.</summary>
/// <remarks>The file is a map from event id to a list of evidence ids. The tool reads it while building; only the review command writes it.</remarks>
public static class IdRegistry
{
    /// <summary>The same events under the ids that the registry holds for them; a registered id that no event has is told.</summary>
    public static ImmutableArray<TimelineEvent> Apply(ImmutableArray<TimelineEvent> events, YamlFile? registry, DiagnosticBag bag)
    {
        if (registry?.Root is not YamlNode.Map map || map.Entries.IsEmpty)
        {
            return events;
        }

        var result = events.ToBuilder();
        var byEvidence = events.Select((one, index) => (one, index)).SelectMany(pair => pair.one.Evidence.Select(piece => (piece.Id, pair.index))).ToLookup(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var byId = events.Select((one, index) => (one.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var taken = new HashSet<int>();
        foreach (var entry in map.Entries)
        {
            var pieces = entry.Value is YamlNode.List list ? list.Items.OfType<YamlNode.Scalar>().Select(item => item.Value) : [];
            var best = pieces.SelectMany(piece => byEvidence[piece]).Where(index => !taken.Contains(index)).GroupBy(index => index)
                .OrderByDescending(group => group.Count() + (events[group.Key].Id == entry.Key ? 100 : 0)).ThenBy(group => group.Key).Select(group => (int?)group.Key).FirstOrDefault()
                ?? (byId.TryGetValue(entry.Key, out var same) && !taken.Contains(same) ? same : null);
            if (best is not { } found)
            {
                bag.Add(ChronicleProblems.IdChanged, registry.Source, entry.KeySpan, entry.Key);
                continue;
            }

            taken.Add(found);
            if (events[found].Id != entry.Key)
            {
                result[found] = events[found] with { Id = entry.Key, Because = events[found].Because + ", " + ChronicleRules.Registered };
            }
        }

        return result.ToImmutable();
    }

    /// <summary>The file's text for these events, by id.</summary>
    public static string Write(Timeline timeline)
    {
        var text = new StringBuilder("# Published ids and the evidence that keeps them. Written by \"depesche review --accept-ids\".\n");
        foreach (var one in timeline.Events.Where(one => !one.Evidence.IsEmpty).OrderBy(one => one.Id, StringComparer.Ordinal))
        {
            text.Append(one.Id).Append(": [").AppendJoin(", ", one.Evidence.Select(piece => piece.Id)).Append("]\n");
        }

        return text.ToString();
    }
}

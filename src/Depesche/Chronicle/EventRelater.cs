using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Relates what all articles report into events that rest on evidence.</summary>
public static class EventRelater
{
    /// <summary>The timeline of the whole archive; the result does not depend on the order of the readings.</summary>
    public static Timeline Relate(ImmutableArray<Reading> readings, KnowledgeBase knowledge, ImmutableArray<KnownEvent> knownEvents, SiteConfig config, YamlFile? registry, DiagnosticBag bag)
    {
        _ = (readings, knowledge, knownEvents, config, registry, bag);
        return new Timeline([], []);
    }
}

using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Checks the known events against the knowledge: whom and where they name must exist.</summary>
public static class KnownEventChecks
{
    /// <summary>Tells every unknown id of a site's own known events.</summary>
    public static void Run(ImmutableArray<KnownEvent> events, KnowledgeBase knowledge, DiagnosticBag bag)
    {
        foreach (var one in events)
        {
            if (one.Origin is not { } origin)
            {
                continue;
            }

            foreach (var id in one.Place is { } place ? one.Participants.Append(place) : one.Participants)
            {
                if (knowledge.Find(id) is null)
                {
                    bag.Add(ChronicleProblems.UnknownEntity, origin.File, origin.Span, one.Id, id, NearestName.Hint(id, knowledge.Entities.Select(entity => entity.Id)));
                }
            }
        }
    }
}

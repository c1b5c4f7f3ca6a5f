using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>As what an event counts once it is known who takes part: the same words tell a statement of a minister and a vote of a parliament.</summary>
internal static class MeantTrigger
{
    /// <summary>The row of the table; that of the clause when nothing speaks against it.</summary>
    public static Trigger Of(ClauseInText text, ClauseCast cast, Roster roster)
    {
        var people = cast.Participants;
        var trigger = IsSameCall(text, cast) ? text.Before.Mention!.Trigger : text.Trigger;
        trigger = Mandate.Is(trigger) && !people.Any(roster.IsPerson) ? trigger with { Wording = Mandate.Assent } : Absence.SessionOf(text.Clause, people, roster) ?? trigger;
        // "Die Duma fordert …": a parliament speaks by its vote.
        if (trigger.Kind == EventKind.Demand && !people.IsEmpty && roster.IsParliament(people[0]))
        {
            trigger = trigger with { Kind = EventKind.Legislature };
        }

        // "Die Minister der NATO beraten per Video": a body that meets on a screen is in session.
        if (trigger.Kind == EventKind.Call && people is [var sole] && roster.Find(sole) is { Subtype: "international organisation" })
        {
            trigger = CallTriggers.Session;
        }

        // "Bei der Konferenz wird A nicht vertreten sein": it is the conference that sits.
        return trigger.Kind == EventKind.Summit && people is [var conference] && roster.Find(conference)?.Type == EntityType.Event ? trigger with { Wording = EncounterTriggers.Conference } : trigger;
    }

    // "schaltete sich mit den Verbündeten zusammen. 80 Minuten lang sprach er mit A, B und C", "Das Gespräch dauerte …": the call of the sentence before.
    private static bool IsSameCall(ClauseInText text, ClauseCast cast)
    {
        if (!text.Trigger.Loose || text.Before.Mention is not { Kind: EventKind.Call } before)
        {
            return false;
        }

        var people = cast.Participants;
        return (before is { Group: not null, Participants: [var caller] } && people.Length > 1 && people[0] == caller)
            || (Anaphor.Is(text.Clause) && people.SequenceEqual(before.Participants, StringComparer.Ordinal));
    }
}

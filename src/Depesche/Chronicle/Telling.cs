using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>All that a headline in the words of the evidence is made from.</summary>
/// <param name="Clause">The clause with its verb as trigger.</param>
/// <param name="Date">When it was; left out of the headline.</param>
/// <param name="Subjects">Ids of those who act.</param>
/// <param name="Before">The sentence before; null at the start of a paragraph.</param>
internal sealed record Telling(ClauseView Clause, MentionDate? Date, ImmutableArray<string> Subjects, Passage? Before)
{
    /// <summary>The sentence behind, where it goes on in indirect speech; null when it does not.</summary>
    public Passage? After { get; init; }

    /// <summary>The headlines, the best first; empty when the clause cannot stand alone.</summary>
    public ImmutableArray<Retold> Read(Roster roster)
    {
        var trigger = Clause.Hit.Trigger;
        var told = Retelling.Read(Clause, Date, Subjects);
        if (Clause.Names.Any(name => Subjects.Contains(name.Id) && Bodies.Acts(Clause.Passage, name)))
        {
            told = [.. told.Select(one => one with { KeepsPossessives = true })];
        }

        // "erhob einen schweren Vorwurf. Russland plane …": what it was stands behind.
        if (After is not null && trigger.Name is "Vorwürfe erheben" or "deutlich machen" or "vor die Presse treten" && ClaimReader.Free(After) is { IsEmpty: false } free)
        {
            return free;
        }

        // What was said is told before how it was said; a warning, a demand and a deed are told by their verb.
        ImmutableArray<Retold> all = !trigger.IsUtterance ? told : trigger.Kind == EventKind.Statement ? [.. ClaimReader.Read(Clause, Before, Subjects.FirstOrDefault(), roster), .. told] : [.. told, .. ClaimReader.Read(Clause, Before, Subjects.FirstOrDefault(), roster)];
        return all.IsEmpty && trigger.IsUtterance && After is not null ? ClaimReader.Free(After) : all;
    }
}

using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Tells before whom someone warns from what is warned of: warnte vor der OSZE, die Kriegsgefahr sei groß.</summary>
internal static class Audiences
{
    /// <summary>Whether "vor" goes with a body or a speech, and what is warned of stands in a clause of its own or in davor.</summary>
    /// <param name="clause">The clause of the warning.</param>
    /// <param name="end">Index of the word or mark behind it.</param>
    public static bool Is(ClauseView clause, int end) =>
        clause.Has("davor") || (end + 1 < clause.Passage.Words.Length && clause.Passage.Words[end].Text is "," or ":" && clause.Names.Any(name => name is { Preposition: "vor", Noun: < 0, Link.Type: EntityType.Organisation }));
}

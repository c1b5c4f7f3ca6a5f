namespace Depesche.Chronicle;

/// <summary>The parts that a headline is put together from.</summary>
/// <param name="Singular">Third person singular, present.</param>
/// <param name="Plural">Third person plural, present.</param>
/// <param name="Infinitive">With its prefix: <c>zusammenkommen</c>.</param>
/// <param name="Noun">The event as a noun: <c>Treffen</c>.</param>
/// <param name="Others">How the others are named.</param>
internal sealed record Wording(string Singular, string Plural, string Infinitive, string Noun, Others Others)
{
    /// <summary>Separated prefix at the end: <c>zusammen</c>; empty when there is none.</summary>
    public string Particle { get; init; } = "";

    /// <summary>Object or reflexive pronoun behind the verb: <c>sich</c>, <c>ein Schreiben</c>.</summary>
    public string Object { get; init; } = "";

    /// <summary>Whether the place is where it leads (nach Berlin) rather than where it is (in Berlin).</summary>
    public bool Goal { get; init; }

    /// <summary>Whether the noun says where something was though the verb says where it leads: Besuch in Kiew, reist nach Kiew.</summary>
    public bool NounStays { get; init; }

    /// <summary>Whether those who take part want it (wollen) rather than it being planned for them (sollen).</summary>
    public bool Willed { get; init; } = true;

    /// <summary>Whether the verb says nothing without an object from the evidence: warnt, fordert.</summary>
    public bool NeedsTopic { get; init; }

    /// <summary>Gender of the noun: <c>m f n p</c>.</summary>
    public char Gender { get; init; } = 'n';
}

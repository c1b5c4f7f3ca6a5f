namespace Depesche.Naming;

/// <summary>One way in which an entity is written, inflection included.</summary>
/// <param name="Entity">Number of the entity.</param>
/// <param name="Text">The words.</param>
/// <param name="Kind">How it names.</param>
/// <param name="Listed">Whether the entry says it, rather than a rule having made it.</param>
internal sealed record SurfaceForm(int Entity, string Text, FormKind Kind, bool Listed);

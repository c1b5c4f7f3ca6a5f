using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Two or more sources that do not say the same of one event; shown, never averaged.</summary>
/// <param name="About"><c>date</c>, <c>place</c> or <c>speaker</c>.</param>
/// <param name="Text">German: both versions with their sources.</param>
/// <param name="Versions">Value and ids of the evidence for it.</param>
public sealed record Disagreement(string About, string Text, ImmutableArray<(string Value, ImmutableArray<string> Evidence)> Versions);

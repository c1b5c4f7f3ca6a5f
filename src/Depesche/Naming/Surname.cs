using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>A surname that stands without the rest of a listed name.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Last">Its last.</param>
/// <param name="Senses">Whose it may be.</param>
internal readonly record struct Surname(int First, int Last, ImmutableArray<Sense> Senses);

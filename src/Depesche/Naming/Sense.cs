namespace Depesche.Naming;

/// <summary>What a surface form may mean: an entity, by its index in the knowledge, and how it is named.</summary>
internal readonly record struct Sense(int Entity, FormKind Kind);

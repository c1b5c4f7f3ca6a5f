namespace Depesche.Rendering.Templates;

/// <summary>A declared parameter of a function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Symbol">The number of this name.</param>
/// <param name="Otherwise">What it is when it is not given; null when it must be.</param>
internal sealed record Parameter(string Name, int Symbol, Expression? Otherwise);

namespace Depesche.Rendering;

/// <summary>A person, or a delegation as a whole, in its frame.</summary>
/// <param name="Node">Who.</param>
/// <param name="Label">Surname; empty for the delegation as a whole.</param>
/// <param name="Area">What a finger may touch.</param>
/// <param name="X">The mark where ties end.</param>
/// <param name="Y">The same, from the top.</param>
internal sealed record PlacedNode(NetworkNode Node, string Label, Box Area, double X, double Y);

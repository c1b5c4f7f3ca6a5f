namespace Depesche.Rendering.Templates;

/// <summary>What the global names of the templates mean in one type of page model.</summary>
/// <param name="Slots">The slot of each name, or -1.</param>
/// <param name="MayHideBuiltins">Whether a name such as <c>html</c> may mean something of the page instead of the engine's object.</param>
internal sealed record ModelBinding(int[] Slots, bool MayHideBuiltins);

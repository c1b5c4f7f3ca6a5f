namespace Depesche.Rendering.Templates;

/// <summary>A date that a template computes with; the language's dates have a time of day.</summary>
/// <param name="Day">The date.</param>
internal sealed record DateValue(DateTime Day);

using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>One mark for articles in the overview strip, placed: an article, or where they stand too close those of a few days.</summary>
/// <param name="Readings">The articles, by date; never empty.</param>
/// <param name="First">First day that they stand for.</param>
/// <param name="Last">Last day that they stand for.</param>
/// <param name="X">Middle of the mark.</param>
/// <param name="Row">Row below the axis, from 0.</param>
internal sealed record StripSource(IReadOnlyList<Reading> Readings, DateOnly First, DateOnly Last, double X, int Row);

using System.Collections.Immutable;

namespace Depesche.Rendering;

/// <summary>A tie as it is drawn: a curve between two marks with words on it, or rays from words in the middle to every mark.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="Curves">The curve, or the rays.</param>
/// <param name="Label">What stands on it.</param>
/// <param name="LabelBox">Where the words stand, with what a finger needs around them.</param>
internal sealed record PlacedTie(Tie Tie, ImmutableArray<Curve> Curves, string Label, Box LabelBox)
{
    /// <summary>Size of the words.</summary>
    public const double LetterSize = 13;

    /// <summary>How thick the line is: by the number of events.</summary>
    public double Weight => Math.Min(1.8 + (0.9 * (Tie.Events.Length - 1)) + (Tie.Main ? 1.2 : 0), 6);
}

using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>One event in the overview strip, placed.</summary>
/// <param name="Event">The event.</param>
/// <param name="Label">A word or two beside it; empty when there is no room.</param>
/// <param name="From">Left end of the mark.</param>
/// <param name="To">Right end of the mark; equal to <paramref name="From"/> for a day.</param>
/// <param name="LabelLeft">Whether the label stands on the left.</param>
/// <param name="Row">Row in its lane, from 0.</param>
internal sealed record StripMark(TimelineEvent Event, string Label, double From, double To, bool LabelLeft, int Row)
{
    /// <summary>Middle of the mark.</summary>
    public double Middle => (From + To) / 2;
}

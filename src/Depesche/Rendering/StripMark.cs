using System.Collections.Immutable;
using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>One event in the overview strip, or several close together, placed.</summary>
/// <param name="Event">The event.</param>
/// <param name="Label">A word or two beside it; empty when there is no room.</param>
/// <param name="From">Left end of the mark.</param>
/// <param name="To">Right end of the mark; equal to <paramref name="From"/> for a day.</param>
/// <param name="LabelLeft">Whether the label stands on the left.</param>
/// <param name="Row">Row in its lane, from 0.</param>
/// <param name="Away">-1 or 1 for an event so far before or after the others that only an arrow at the edge points to it.</param>
internal sealed record StripMark(TimelineEvent Event, string Label, double From, double To, bool LabelLeft, int Row, int Away)
{
    /// <summary>The headline and what of it makes sense, from long to short: it takes the label's place where there is room; empty where the label says enough.</summary>
    public ImmutableArray<string> Captions { get; init; } = [];

    /// <summary>Further events that the mark stands for where there are too many for marks of their own.</summary>
    public IReadOnlyList<TimelineEvent> More { get; init; } = [];

    /// <summary>Every event that the mark stands for, by day.</summary>
    public IEnumerable<TimelineEvent> Events => More.Prepend(Event);

    /// <summary>Size of a label's letters.</summary>
    public const double LetterSize = 13.5;

    /// <summary>Half of what a finger needs around the middle of a mark, where the drawing is at its smallest.</summary>
    public const double Reach = StripLayout.RowHeight / 2.0;

    /// <summary>Whether one of its events is a main event.</summary>
    public bool Main => Events.Any(one => one.Main);

    /// <summary>What is known of its events, as a class: the surest decides.</summary>
    public string Status => Events.Any(one => one.Status == EventStatus.Happened) ? "held" : More.Count == 0 && Event.Status == EventStatus.Open ? "offen" : "plan";

    // From the end of the mark to its label: a bar ends where it ends, a dot has a radius.
    private double LabelGap => To > From ? 7 : Away != 0 ? 13 : Event.Main ? 15 : 13;

    /// <summary>Middle of the mark.</summary>
    public double Middle => (From + To) / 2;

    /// <summary>Where the label begins and ends; empty at the mark when there is none.</summary>
    public (double From, double To) LabelSpan
    {
        get
        {
            var width = TextWidth.Of(Label, LetterSize, Event.Main);
            return Label.Length == 0 ? (Middle, Middle) : LabelLeft ? (From - LabelGap - width, From - LabelGap) : (To + LabelGap, To + LabelGap + width);
        }
    }

    /// <summary>What it takes up of its row, hit area and label.</summary>
    public (double From, double To) Span => (Math.Min(From - Reach, LabelSpan.From - 3), Math.Max(To + Reach, LabelSpan.To + 3));
}

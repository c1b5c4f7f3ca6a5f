using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Leads from places in a block's normalised text back to the text as read.</summary>
/// <param name="Runs">Runs in order of their start; the first starts at 0.</param>
public sealed record OffsetMap(ImmutableArray<OffsetRun> Runs)
{
    /// <summary>A map of a text that was taken over unchanged from <paramref name="source"/>.</summary>
    public static OffsetMap Straight(int source, int length) => new([new OffsetRun(0, source, source + length, OneToOne: true)]);

    /// <summary>The stretch of the text as read that a stretch of the block came from.</summary>
    public TextSpan ToSource(int start, int end)
    {
        var first = Runs[IndexOf(start)];
        var from = first.OneToOne ? Math.Min(first.Source + start - first.Text, first.SourceEnd) : first.Source;
        if (end <= start)
        {
            return new TextSpan(from, from);
        }

        var last = Runs[IndexOf(end - 1)];
        return new TextSpan(from, last.OneToOne ? Math.Min(last.Source + end - last.Text, last.SourceEnd) : last.SourceEnd);
    }

    private int IndexOf(int offset)
    {
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Text <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}

using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Cuts blocks without losing the way back to the text as read.</summary>
public static class BlockParts
{
    /// <summary>The block that a stretch of another is, without blanks at its ends; marks are cut along.</summary>
    public static Block Cut(Block block, int start, int end)
    {
        while (start < end && block.Text[start] == ' ')
        {
            start++;
        }

        while (end > start && block.Text[end - 1] == ' ')
        {
            end--;
        }

        var runs = ImmutableArray.CreateBuilder<OffsetRun>();
        for (var i = 0; i < block.Map.Runs.Length; i++)
        {
            var run = block.Map.Runs[i];
            var next = i + 1 < block.Map.Runs.Length ? block.Map.Runs[i + 1].Text : block.Text.Length;
            if (next <= start || run.Text >= end)
            {
                continue;
            }

            var skipped = Math.Max(start - run.Text, 0);
            var length = Math.Min(next, end) - run.Text;
            runs.Add(run.OneToOne
                ? new OffsetRun(run.Text + skipped - start, run.Source + skipped, run.Source + length, OneToOne: true)
                : run with { Text = run.Text + skipped - start });
        }

        if (runs.Count == 0)
        {
            var at = block.Map.ToSource(Math.Min(start, Math.Max(block.Text.Length - 1, 0)), start).Start;
            runs.Add(new OffsetRun(0, at, at, OneToOne: true));
        }

        return block with
        {
            Text = block.Text[start..end],
            Map = new OffsetMap(runs.ToImmutable()),
            Marks =
            [
                .. block.Marks.Where(mark => mark.Span.Overlaps(new TextSpan(start, end)))
                    .Select(mark => mark with { Span = new TextSpan(Math.Max(mark.Span.Start, start) - start, Math.Min(mark.Span.End, end) - start) }),
            ],
        };
    }
}

using System.Collections.Immutable;

namespace Depesche.Loading;

/// <summary>A headline, paragraph, caption or leftover of the page around it, and the rule that dropped it if one did.</summary>
/// <remarks>
/// <see cref="Text"/> is normalised: one blank for every run of white space of any kind, no soft hyphens, letters composed.
/// <see cref="Map"/> leads back to the text as read, so no reported offset shifts.
/// </remarks>
public sealed record Block(BlockKind Kind, string Text, OffsetMap Map)
{
    /// <summary>Emphasis and links inside the text, not overlapping unless nested.</summary>
    public ImmutableArray<InlineMark> Marks { get; init; } = [];

    /// <summary>Heading level 2 to 4 for a subheading, else 0.</summary>
    public int Level { get; init; }

    /// <summary>Why cleaning took the block out of the page; null when it stays.</summary>
    public Drop? Dropped { get; init; }

    /// <summary>Whether the block is an entry of a list of sources or links below the text: it stays on the page, and its words report nothing.</summary>
    public bool IsReference { get; init; }

    /// <summary>The paragraph's number on the page, from 1; 0 for what is not counted (headlines, captions, dropped text).</summary>
    public int Paragraph { get; init; }

    /// <summary>The sentences in order; empty until cleaned.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; } = [];

    /// <summary>The sentence that holds a place of the text; null when none does.</summary>
    /// <param name="at">Offset in <see cref="Text"/>.</param>
    public Sentence? SentenceAt(int at)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Span.End <= at ? (middle + 1, high) : (low, middle);
        }

        return low < Sentences.Length && Sentences[low].Span.Start <= at ? Sentences[low] : null;
    }
}

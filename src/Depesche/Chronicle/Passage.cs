using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>One sentence with its words, names and dates.</summary>
/// <param name="Reading">The article it stands in.</param>
/// <param name="Block">Index of its block.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">Its words and marks.</param>
/// <param name="Names">Who and what it names, in order.</param>
/// <param name="Timexes">Its time expressions, in order.</param>
internal sealed record Passage(Reading Reading, int Block, Sentence Sentence, ImmutableArray<Word> Words, ImmutableArray<NamedPart> Names, ImmutableArray<ResolvedTimex> Timexes)
{
    public string Text => Reading.Article.Blocks[Block].Text;

    public BlockKind Kind => Reading.Article.Blocks[Block].Kind;

    /// <summary>Whether it is the first sentence of the first paragraph.</summary>
    public bool IsLead { get; init; }

    /// <summary>Whether it is the head of an entry of a live blog: its time is when it was written, its present tense may tell of what is over or to come.</summary>
    public bool IsEntryHead { get; init; }

    /// <summary>Whether it stands in an entry of a live blog.</summary>
    public bool IsInEntry { get; init; }

    /// <summary>Index of the first word that begins at or after an offset.</summary>
    public int WordAt(int offset)
    {
        var (low, high) = (0, Words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether a stretch stands between quotation marks.</summary>
    public bool IsQuoted(TextSpan span)
    {
        var index = WordAt(span.Start);
        return index < Words.Length && Words[index].Quoted;
    }
}

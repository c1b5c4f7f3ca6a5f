using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Dating;

/// <summary>The entities that a sentence names, looked up by its place; a pronoun brings in the people of the sentence before.</summary>
internal sealed class NearbyNames
{
    // Words that stand for somebody; "diese Woche" and "ihre Position" stand for nobody.
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
        ["er", "sie", "ihn", "ihm", "ihnen", "beide", "beiden", "dort", "miteinander", "Er", "Sie", "Ihn", "Ihm", "Ihnen", "Beide", "Dort"], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ByWord = Pronouns.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Article article;
    private readonly ImmutableArray<(string Entity, BlockSpan Span)> keys;

    public NearbyNames(DatingClues clue)
    {
        article = clue.Article;
        keys = [.. clue.Keys.OrderBy(key => key.Span.Block).ThenBy(key => key.Span.Start)];
    }

    /// <summary>Ids of the entities that a sentence itself names.</summary>
    public HashSet<string> NamedIn(BlockSpan sentence)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Add(found, sentence.Block, sentence.Start, sentence.End, peopleOnly: false);
        return found;
    }

    /// <summary>Ids of the entities that a whole block names.</summary>
    public HashSet<string> InBlock(int block)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Add(found, block, 0, int.MaxValue, peopleOnly: false);
        return found;
    }

    /// <summary>The same, and the people of the sentence before when it refers back.</summary>
    public HashSet<string> In(BlockSpan sentence)
    {
        var found = NamedIn(sentence);
        if (found.Count(IsPerson) < 2 && RefersBack(sentence) && Before(sentence) is { } earlier)
        {
            Add(found, sentence.Block, earlier.Start, earlier.End, peopleOnly: true);
        }

        return found;
    }

    /// <summary>The words of a sentence with a blank for every letter of a person's name.</summary>
    public string WithoutPeople(BlockSpan sentence)
    {
        var text = article.Blocks[sentence.Block].Text.AsSpan(sentence.Start, sentence.Length).ToArray();
        for (var i = First(sentence.Block, sentence.Start); i < keys.Length && keys[i].Span.Block == sentence.Block && keys[i].Span.Start < sentence.End; i++)
        {
            if (IsPerson(keys[i].Entity))
            {
                Array.Fill(text, ' ', keys[i].Span.Start - sentence.Start, Math.Min(keys[i].Span.End, sentence.End) - keys[i].Span.Start);
            }
        }

        return new string(text);
    }

    private void Add(HashSet<string> found, int block, int start, int end, bool peopleOnly)
    {
        for (var i = First(block, start); i < keys.Length && keys[i].Span.Block == block && keys[i].Span.Start < end; i++)
        {
            if (keys[i].Span.End <= end && (!peopleOnly || IsPerson(keys[i].Entity)))
            {
                found.Add(keys[i].Entity);
            }
        }
    }

    private int First(int block, int start)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var span = keys[middle].Span;
            (low, high) = span.Block < block || (span.Block == block && span.Start < start) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool RefersBack(BlockSpan sentence)
    {
        var text = article.Blocks[sentence.Block].Text.AsSpan(sentence.Start, sentence.Length);
        foreach (var range in text.SplitAny(' ', ',', '.', ':', '\u00A0'))
        {
            if (ByWord.Contains(text[range]))
            {
                return true;
            }
        }

        return false;
    }

    private (int Start, int End)? Before(BlockSpan sentence)
    {
        var sentences = article.Blocks[sentence.Block].Sentences;
        var (low, high) = (0, sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].Span.End <= sentence.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? (sentences[low - 1].Span.Start, sentences[low - 1].Span.End) : null;
    }

    private static bool IsPerson(string id) => id.StartsWith("per:", StringComparison.Ordinal);
}

using System.Collections.Frozen;

namespace Depesche.Dating;

/// <summary>Ends of words, looked up by their length instead of one after the other; the last letter refuses most words at once.</summary>
internal sealed class WordTails
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> tails;
    private readonly int[] lengths;
    private readonly uint letters;

    /// <summary>A set of these ends.</summary>
    /// <param name="ends">The ends, lower case.</param>
    /// <param name="ignoreCase">Whether capitals count as small letters.</param>
    public WordTails(IEnumerable<string> ends, bool ignoreCase = false)
    {
        var all = ends.Distinct(StringComparer.Ordinal).ToArray();
        tails = all.ToFrozenSet(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        lengths = [.. all.Select(tail => tail.Length).Distinct().Order()];
        foreach (var tail in all)
        {
            letters |= 1u << (tail[^1] & 31);
        }
    }

    /// <summary>Whether the word ends in one of them.</summary>
    public bool Ends(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || (letters & (1u << (word[^1] & 31))) == 0)
        {
            return false;
        }

        foreach (var length in lengths)
        {
            if (length > word.Length)
            {
                return false;
            }

            if (tails.Contains(word[^length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands before each end that the word has, the shortest end first, until one is wanted.</summary>
    public bool Any(ReadOnlySpan<char> word, WantedHead isWanted)
    {
        if (word.IsEmpty || (letters & (1u << (word[^1] & 31))) == 0)
        {
            return false;
        }

        foreach (var length in lengths)
        {
            if (length > word.Length)
            {
                return false;
            }

            if (tails.Contains(word[^length..]) && isWanted(word[..^length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands before an end is wanted.</summary>
    public delegate bool WantedHead(ReadOnlySpan<char> head);
}

namespace Depesche.Dating;

/// <summary>Tells in one look whether a word can be in a table at all, by its first and last letter and its length; most words of a text cannot.</summary>
internal sealed class WordFilter
{
    private const int Longest = 31;

    private readonly ulong[] bits = new ulong[(1 << 15) / 64];

    /// <summary>A filter that lets every one of the words through, in any case.</summary>
    public WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var at = Place(word);
            bits[at >> 6] |= 1UL << (at & 63);
        }
    }

    /// <summary>False when the word is certainly none of the table.</summary>
    public bool MayHold(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        var at = Place(word);
        return (bits[at >> 6] & (1UL << (at & 63))) != 0;
    }

    // The bit that tells the cases of a Latin letter apart is left out.
    private static int Place(ReadOnlySpan<char> word) => ((word[0] & 0x1F) << 10) | ((word[^1] & 0x1F) << 5) | (word.Length & 0x1F);
}

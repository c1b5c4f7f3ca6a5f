namespace Depesche.Naming;

/// <summary>Endings of words, with a table of their last two letters so that most words are refused at once.</summary>
/// <param name="shortestRest">How many letters must stand in front of the ending.</param>
/// <param name="endings">The endings, at least two letters each, lower case.</param>
internal sealed class SuffixSet(int shortestRest, IEnumerable<string> endings)
{
    private readonly string[] endings = [.. endings];
    private readonly bool[] pairs = Pairs(endings);

    /// <summary>Whether a word ends in one of them.</summary>
    public bool Ends(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !pairs[Pair(word[^2], word[^1])])
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + shortestRest && word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool[] Pairs(IEnumerable<string> endings)
    {
        var known = new bool[32 * 32];
        foreach (var ending in endings)
        {
            known[Pair(ending[^2], ending[^1])] = true;
        }

        return known;
    }

    private static int Pair(char first, char second) => ((first & 31) << 5) | (second & 31);
}

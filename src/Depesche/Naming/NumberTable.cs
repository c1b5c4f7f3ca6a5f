using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>Words with the numbers of the entities that each belongs to, in the order of adding. Read-only once it is filled.</summary>
/// <param name="expected">About how many words it will hold.</param>
internal sealed class NumberTable(int expected)
{
    private readonly WordMap words = new(expected);
    private readonly List<int[]> numbers = [];

    /// <summary>All words.</summary>
    public IEnumerable<string> Words => words.Words;

    /// <summary>Adds a number to a word, once.</summary>
    public void Add(string word, int number)
    {
        var at = words.Add(word);
        if (at == numbers.Count)
        {
            numbers.Add([number]);
        }
        else if (Array.IndexOf(numbers[at], number) < 0)
        {
            numbers[at] = [.. numbers[at], number];
        }
    }

    /// <summary>The numbers of a word; none when it is unknown.</summary>
    public ImmutableArray<int> Of(ReadOnlySpan<char> word) => words.Find(word) is >= 0 and var at ? System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(numbers[at]) : [];
}

namespace Depesche.Naming;

/// <summary>The words that names and rules know, each with a number, found by a stretch of text without making a string of it.</summary>
internal sealed class Vocabulary
{
    private readonly string[] words;
    private readonly Words[] classes;
    private readonly int[] slots;

    private Vocabulary(string[] words, Words[] classes)
    {
        this.words = words;
        this.classes = classes;
        var size = 1024;
        while (size < words.Length * 4)
        {
            size *= 2;
        }

        slots = new int[size];
        for (var i = 0; i < words.Length; i++)
        {
            var slot = Hash(words[i]) & (uint)(size - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(size - 1);
            }

            slots[slot] = i + 1;
        }
    }

    /// <summary>Number of words.</summary>
    public int Count => words.Length;

    /// <summary>A vocabulary of words with what is known of each; the order gives the numbers.</summary>
    public static Vocabulary Of(IReadOnlyList<KeyValuePair<string, Words>> words) => new([.. words.Select(pair => pair.Key)], [.. words.Select(pair => pair.Value)]);

    /// <summary>What is known of a word; nothing for -1.</summary>
    public Words ClassOf(int word) => word < 0 ? Words.None : classes[word];

    /// <summary>The word with a number.</summary>
    public string this[int word] => words[word];

    /// <summary>The number of a word; -1 when it is unknown.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var mask = (uint)(slots.Length - 1);
        for (var slot = Hash(word) & mask; ; slot = (slot + 1) & mask)
        {
            var id = slots[slot] - 1;
            if (id < 0 || word.SequenceEqual(words[id]))
            {
                return id;
            }
        }
    }

    // Length, first, second, middle and last letters tell most words apart; the rest is compared anyway.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        var length = word.Length;
        var hash = ((uint)length * 0x9E3779B1) ^ word[0];
        hash = (hash * 0x01000193) ^ word[length / 4];
        hash = (hash * 0x01000193) ^ word[length / 2];
        hash = (hash * 0x01000193) ^ word[length * 3 / 4];
        hash = (hash * 0x01000193) ^ word[length - 1];
        hash = (hash * 0x01000193) ^ word[Math.Max(0, length - 2)];
        hash = (hash * 0x01000193) ^ word[Math.Min(1, length - 1)];
        return hash ^ (hash >> 15);
    }
}

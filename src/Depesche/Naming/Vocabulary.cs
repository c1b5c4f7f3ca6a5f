namespace Depesche.Naming;

/// <summary>The words that names and rules know, each with a number and with what is known of it. Read-only once it is filled.</summary>
internal sealed class Vocabulary
{
    private readonly WordMap words = new(20_000);
    private Words[] classes = new Words[32 * 1024];

    /// <summary>Number of words.</summary>
    public int Count => words.Count;

    /// <summary>The word with a number.</summary>
    public string this[int word] => words[word];

    /// <summary>What is known of a word; nothing for -1.</summary>
    public Words ClassOf(int word) => word < 0 ? Words.None : classes[word];

    /// <summary>The number of a word; -1 when it is unknown.</summary>
    public int Find(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>The number of a word, which is added if it is new.</summary>
    public int Add(ReadOnlySpan<char> word) => Grown(words.Add(word));

    /// <summary>The number of a word, which is added if it is new.</summary>
    public int Add(string word) => Grown(words.Add(word));

    /// <summary>Adds a word to a class.</summary>
    public void Add(string word, Words kind) => classes[Add(word)] |= kind;

    private int Grown(int word)
    {
        if (word >= classes.Length)
        {
            Array.Resize(ref classes, classes.Length * 2);
        }

        return word;
    }
}

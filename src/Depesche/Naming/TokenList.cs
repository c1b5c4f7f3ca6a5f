namespace Depesche.Naming;

/// <summary>The words of one article in order, in memory that the next article uses again.</summary>
internal sealed class TokenList
{
    private Token[] items = new Token[1024];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Number of words that there is room for.</summary>
    public int Room => items.Length;

    /// <summary>The word at a place.</summary>
    public ref readonly Token this[int index] => ref items[index];

    /// <summary>Adds a word at the end.</summary>
    public void Add(in Token token)
    {
        if (Count == items.Length)
        {
            Grow();
        }

        items[Count++] = token;
    }

    /// <summary>Takes all words out.</summary>
    public void Clear() => Count = 0;

    private void Grow() => Array.Resize(ref items, Count * 2);
}

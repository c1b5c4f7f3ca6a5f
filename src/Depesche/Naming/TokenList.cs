using System.Buffers;

namespace Depesche.Naming;

/// <summary>The words of one article in order, in borrowed memory.</summary>
internal sealed class TokenList : IDisposable
{
    private Token[] items = ArrayPool<Token>.Shared.Rent(1024);

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The word at a place.</summary>
    public ref readonly Token this[int index] => ref items[index];

    /// <summary>Adds a word at the end.</summary>
    public void Add(Token token)
    {
        if (Count == items.Length)
        {
            var larger = ArrayPool<Token>.Shared.Rent(items.Length * 2);
            items.CopyTo(larger, 0);
            ArrayPool<Token>.Shared.Return(items);
            items = larger;
        }

        items[Count++] = token;
    }

    /// <summary>Gives the memory back; the list must not be used any more.</summary>
    public void Dispose()
    {
        ArrayPool<Token>.Shared.Return(items);
        items = [];
        Count = 0;
    }
}

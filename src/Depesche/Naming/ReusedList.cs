using System.Buffers;

namespace Depesche.Naming;

/// <summary>A list whose memory the next article uses again; what a very long article took goes back to the runtime's pool.</summary>
internal sealed class ReusedList<T>
    where T : struct
{
    private const int LargestKept = 16 * 1024;

    private T[] items = new T[256];
    private bool isRented;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>All of them in order.</summary>
    public Span<T> Items => items.AsSpan(0, Count);

    /// <summary>The one at a place.</summary>
    public ref T this[int index] => ref items[index];

    /// <summary>Adds one at the end.</summary>
    public void Add(in T item)
    {
        if (Count == items.Length)
        {
            Grow(Count * 2);
        }

        items[Count++] = item;
    }

    /// <summary>Makes it a list of so many empty ones.</summary>
    public void Reset(int count)
    {
        if (count > items.Length)
        {
            Grow(count);
        }

        Count = count;
        Items.Clear();
    }

    /// <summary>Takes all out.</summary>
    public void Clear()
    {
        Count = 0;
        if (isRented)
        {
            ArrayPool<T>.Shared.Return(items);
            (items, isRented) = (new T[256], false);
        }
    }

    private void Grow(int room)
    {
        var isLarge = room > LargestKept;
        var larger = isLarge ? ArrayPool<T>.Shared.Rent(room) : new T[room];
        Items.CopyTo(larger);
        if (isRented)
        {
            ArrayPool<T>.Shared.Return(items);
        }

        (items, isRented) = (larger, isLarge);
    }
}

namespace Depesche.Naming;

/// <summary>Numbers in memory that the next article uses again.</summary>
internal sealed class NumberList
{
    private int[] items = new int[256];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers.</summary>
    public ReadOnlySpan<int> Items => items.AsSpan(0, Count);

    /// <summary>Adds a number at the end.</summary>
    public void Add(int number)
    {
        if (Count == items.Length)
        {
            Array.Resize(ref items, Count * 2);
        }

        items[Count++] = number;
    }

    /// <summary>Puts the numbers in order.</summary>
    public void Sort() => Array.Sort(items, 0, Count);

    /// <summary>Takes all numbers out.</summary>
    public void Clear() => Count = 0;
}

using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Depesche.Naming;

/// <summary>Words, each with a number in the order of adding, found by a stretch of text without making a string of it. Read-only once it is filled.</summary>
/// <remarks>The collections of the runtime do the same, but have to be compiled for each kind of value at every start, and a frozen one takes longer to make than a small archive takes to read.</remarks>
internal sealed class WordMap
{
    private string[] words;
    private ulong[] slots;

    /// <summary>An empty map that will hold about so many words.</summary>
    public WordMap(int expected)
    {
        var size = 64;
        while (size < expected * 3)
        {
            size *= 2;
        }

        words = new string[Math.Max(16, expected)];
        slots = new ulong[size];
    }

    /// <summary>A map of some words; equal ones get one number.</summary>
    public static WordMap Of(IReadOnlyCollection<string> words)
    {
        var map = new WordMap(words.Count);
        foreach (var word in words)
        {
            map.Add(word);
        }

        return map;
    }

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The word with a number.</summary>
    public string this[int number] => words[number];

    /// <summary>All words, in the order of adding.</summary>
    public IEnumerable<string> Words => words.Take(Count);

    /// <summary>Whether it holds a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    /// <summary>The number of a word; -1 when it is unknown.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        // A slot holds half of the hash beside the number, so that a word which is not there is told without looking at another.
        var hash = Hash(word);
        var mask = (uint)(slots.Length - 1);
        for (var slot = (uint)hash & mask; ; slot = (slot + 1) & mask)
        {
            var found = slots[slot];
            if (found == 0)
            {
                return -1;
            }

            if ((uint)(found >> 32) == (uint)(hash >> 32) && word.SequenceEqual(words[(uint)found - 1]))
            {
                return (int)((uint)found - 1);
            }
        }
    }

    /// <summary>The number of a word, which is added if it is new.</summary>
    public int Add(string word) => Add(word, word);

    /// <summary>The number of a word, which is added if it is new.</summary>
    public int Add(ReadOnlySpan<char> word) => Add(word, null);

    private int Add(ReadOnlySpan<char> word, string? text)
    {
        var found = Find(word);
        if (found >= 0)
        {
            return found;
        }

        if (Count == words.Length)
        {
            Array.Resize(ref words, Count * 2);
        }

        words[Count++] = text ?? word.ToString();
        if (Count * 2 > slots.Length)
        {
            slots = new ulong[slots.Length * 2];
            for (var i = 0; i < Count; i++)
            {
                Put(i);
            }
        }
        else
        {
            Put(Count - 1);
        }

        return Count - 1;
    }

    private void Put(int number)
    {
        var hash = Hash(words[number]);
        var mask = (uint)(slots.Length - 1);
        var slot = (uint)hash & mask;
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = (hash & 0xFFFFFFFF00000000) | (uint)(number + 1);
    }

    // Four letters each from the front, the middle and the end tell words apart; the rest is compared anyway.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = (uint)word.Length;
        if (word.Length >= 4)
        {
            var bytes = MemoryMarshal.AsBytes(word);
            hash = (hash * 0x9E3779B97F4A7C15) ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            hash = ((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93) ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[^8..]);
            hash = ((hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93) ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes[((word.Length - 4) & ~1)..]);
        }
        else
        {
            foreach (var letter in word)
            {
                hash = (hash << 16) | letter;
            }
        }

        hash = (hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}

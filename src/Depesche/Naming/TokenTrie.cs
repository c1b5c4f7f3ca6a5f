using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Depesche.Naming;

/// <summary>All surface forms as sequences of words; finds the longest that begins at a place. Read-only once it is filled.</summary>
internal sealed class TokenTrie
{
    // Node 0 stands for no node; a form of one word ends in the node that its word begins.
    private int[] roots = new int[32 * 1024];
    private ulong[] keys = new ulong[64 * 1024];
    private int[] nodes = new int[64 * 1024];
    private ImmutableArray<Sense>[] senses = new ImmutableArray<Sense>[32 * 1024];
    private int count = 1;
    private int edges;

    /// <summary>An empty trie.</summary>
    public TokenTrie() => senses[0] = [];

    /// <summary>Adds a form, given by the numbers of its words; a sense counts once.</summary>
    public void Add(ReadOnlySpan<int> words, ImmutableArray<Sense> sense)
    {
        var node = Root(words[0]);
        foreach (var word in words[1..])
        {
            node = Child(node, word);
        }

        var known = senses[node];
        senses[node] = known.IsEmpty ? sense : Contains(known, sense[0]) ? known : ImmutableCollectionsMarshal.AsImmutableArray((Sense[])[.. known, .. sense]);
    }

    /// <summary>The longest form that begins at a word: its last word and its senses; none when the senses are empty.</summary>
    public ImmutableArray<Sense> Longest(ReusedList<Token> tokens, int first, out int last)
    {
        last = first;
        var word = tokens[first].Word;
        var node = (uint)word < (uint)roots.Length ? roots[word] : 0;
        var best = senses[node];
        for (var at = first + 1; node != 0 && at < tokens.Count; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Word < 0 || !token.Is(Shape.AfterBlank | Shape.AfterHyphen | Shape.AfterJoint))
            {
                break;
            }

            node = Next(node, token.Word);
            if (!senses[node].IsEmpty)
            {
                (best, last) = (senses[node], at);
            }
        }

        return best;
    }

    private int Root(int word)
    {
        while (word >= roots.Length)
        {
            Array.Resize(ref roots, roots.Length * 2);
        }

        return roots[word] == 0 ? roots[word] = NewNode() : roots[word];
    }

    private int Child(int node, int word)
    {
        if (Next(node, word) is > 0 and var known)
        {
            return known;
        }

        if (++edges * 2 > keys.Length)
        {
            var (oldKeys, oldNodes) = (keys, nodes);
            (keys, nodes) = (new ulong[oldKeys.Length * 2], new int[oldKeys.Length * 2]);
            for (var i = 0; i < oldKeys.Length; i++)
            {
                if (oldKeys[i] != 0)
                {
                    Put(oldKeys[i], oldNodes[i]);
                }
            }
        }

        var child = NewNode();
        Put(Key(node, word), child);
        return child;
    }

    private int NewNode()
    {
        if (count == senses.Length)
        {
            Array.Resize(ref senses, count * 2);
        }

        senses[count] = [];
        return count++;
    }

    private void Put(ulong key, int node)
    {
        var slot = Slot(key);
        while (keys[slot] != 0)
        {
            slot = (slot + 1) & (keys.Length - 1);
        }

        (keys[slot], nodes[slot]) = (key, node);
    }

    private int Next(int node, int word)
    {
        var key = Key(node, word);
        for (var slot = Slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.Length - 1))
        {
            if (keys[slot] == key)
            {
                return nodes[slot];
            }
        }

        return 0;
    }

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 32) & (keys.Length - 1);

    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)(word + 1);

    private static bool Contains(ImmutableArray<Sense> known, Sense sense)
    {
        foreach (var one in known)
        {
            if (one.Entity == sense.Entity && one.Kind == sense.Kind)
            {
                return true;
            }
        }

        return false;
    }
}

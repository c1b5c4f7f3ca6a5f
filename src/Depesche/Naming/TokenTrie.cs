using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>All surface forms as sequences of words; finds the longest that begins at a place.</summary>
internal sealed class TokenTrie
{
    private readonly ulong[] keys;
    private readonly int[] nodes;
    private readonly ImmutableArray<Sense>[] senses;
    private readonly int[] roots;

    private TokenTrie(Dictionary<ulong, int> edges, List<List<Sense>?> found, int words)
    {
        var size = 1024;
        while (size < edges.Count * 3)
        {
            size *= 2;
        }

        keys = new ulong[size];
        nodes = new int[size];
        roots = new int[words];
        foreach (var (key, node) in edges)
        {
            if (key >> 32 == 0)
            {
                roots[(int)(key & uint.MaxValue) - 1] = node;
                continue;
            }

            var slot = Slot(key);
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            (keys[slot], nodes[slot]) = (key, node);
        }

        senses = [.. found.Select(list => list is null ? ImmutableArray<Sense>.Empty : [.. list.Distinct()])];
    }

    /// <summary>A trie of forms, each given by the numbers of its words.</summary>
    public static TokenTrie Of(IEnumerable<(int[] Words, Sense Sense)> forms, int words)
    {
        var edges = new Dictionary<ulong, int>();
        var found = new List<List<Sense>?> { null };
        foreach (var (sequence, sense) in forms)
        {
            var node = 0;
            foreach (var word in sequence)
            {
                var key = Key(node, word);
                if (!edges.TryGetValue(key, out var next))
                {
                    next = found.Count;
                    found.Add(null);
                    edges.Add(key, next);
                }

                node = next;
            }

            (found[node] ??= []).Add(sense);
        }

        return new TokenTrie(edges, found, words);
    }

    /// <summary>The longest form that begins at a word: its last word and its senses; none when the senses are empty.</summary>
    public (int Last, ImmutableArray<Sense> Senses) Longest(TokenList tokens, int first)
    {
        var word = tokens[first].Word;
        var node = word < 0 ? 0 : roots[word];
        (int, ImmutableArray<Sense>) best = (first, []);
        var at = first;
        while (node != 0)
        {
            if (!senses[node].IsEmpty)
            {
                best = (at, senses[node]);
            }

            at++;
            if (at == tokens.Count || tokens[at].Word < 0 || !tokens[at].Is(Shape.AfterBlank | Shape.AfterHyphen | Shape.AfterJoint))
            {
                break;
            }

            node = Next(node, tokens[at].Word);
        }

        return best;
    }

    /// <summary>The senses of a form given by the numbers of its words; empty when there is none.</summary>
    public ImmutableArray<Sense> Find(ReadOnlySpan<int> words)
    {
        var node = words.IsEmpty || words[0] < 0 ? 0 : roots[words[0]];
        for (var i = 1; i < words.Length && node != 0; i++)
        {
            node = words[i] < 0 ? 0 : Next(node, words[i]);
        }

        return node == 0 ? [] : senses[node];
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
}

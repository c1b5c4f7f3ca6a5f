using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>Known events by the nouns that tell them from all others: Schutzhelme, Ausnahmezustand, Akademie. Two of them in one sentence, with someone who took part, name an event as two people do.</summary>
internal sealed class TellingWords
{
    // A noun that more events share tells none of them apart.
    private const int MostEvents = 3;

    private const int FewestShared = 2;

    private const int ShortestNoun = 5;

    private readonly Dictionary<string, List<KnownEvent>>.AlternateLookup<ReadOnlySpan<char>> byStem;

    public TellingWords(IEnumerable<KnownEvent> events)
    {
        var all = new Dictionary<string, List<KnownEvent>>(StringComparer.Ordinal);
        foreach (var one in events)
        {
            foreach (var stem in Stems($"{one.Title}. {one.Summary}"))
            {
                (all.TryGetValue(stem, out var list) ? list : all[stem] = []).Add(one);
            }
        }

        foreach (var (stem, list) in all.ToList())
        {
            if (list.Count > MostEvents)
            {
                all.Remove(stem);
            }
        }

        byStem = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The events of which a stretch of text has at least two telling nouns.</summary>
    public ImmutableArray<KnownEvent> Of(ReadOnlySpan<char> text)
    {
        Dictionary<KnownEvent, int>? shared = null;
        HashSet<string>? seen = null;
        for (var at = 0; Next(text, ref at) is { } word;)
        {
            var stem = Stem(text[word]);
            if (byStem.TryGetValue(stem, out var key, out var events) && (seen ??= new(StringComparer.Ordinal)).Add(key))
            {
                shared ??= new(ReferenceEqualityComparer.Instance);
                foreach (var one in events)
                {
                    shared[one] = shared.GetValueOrDefault(one) + 1;
                }
            }
        }

        return shared is null ? [] : [.. shared.Where(pair => pair.Value >= FewestShared).Select(pair => pair.Key).OrderBy(one => one.Id, StringComparer.Ordinal)];
    }

    private static HashSet<string> Stems(ReadOnlySpan<char> text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; Next(text, ref at) is { } word;)
        {
            found.Add(Stem(text[word]).ToString());
        }

        return found;
    }

    // The next noun: a capital and at least five letters.
    private static Range? Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at - start >= ShortestNoun && char.IsUpper(text[start]))
            {
                return start..at;
            }
        }

        return null;
    }

    // Without the endings of case and number.
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> noun)
    {
        foreach (var ending in (ReadOnlySpan<string>)["en", "es", "er", "em", "e", "s", "n"])
        {
            if (noun.Length - ending.Length >= ShortestNoun && noun.EndsWith(ending, StringComparison.Ordinal))
            {
                return noun[..^ending.Length];
            }
        }

        return noun;
    }
}

using System.Collections.Immutable;

namespace Depesche.Rendering.Search;

/// <summary>Gathers which word was found for which entry; entries come in their order.</summary>
internal sealed class SearchTerms
{
    private readonly SortedDictionary<string, List<(int Entry, SearchField Field)>> places = new(StringComparer.Ordinal);

    /// <summary>The words, in the order of the alphabet.</summary>
    public ImmutableArray<SearchTerm> All => [.. places.Select(pair => new SearchTerm(pair.Key, [.. pair.Value]))];

    /// <summary>Notes the words of a text.</summary>
    public void Add(int entry, SearchField field, string text)
    {
        foreach (var word in SearchWords.Of(text))
        {
            if (!EmptyWords.Folded.Contains(SearchFold.Text(word)))
            {
                AddKey(entry, field, VerbKeys.Of(word));
            }
        }
    }

    /// <summary>Notes one word by its key; of several places in one entry the best counts.</summary>
    public void AddKey(int entry, SearchField field, string key)
    {
        if (!places.TryGetValue(key, out var list))
        {
            places[key] = list = [];
        }

        if (list.Count == 0 || list[^1].Entry != entry)
        {
            list.Add((entry, field));
        }
        else if (list[^1].Field < field)
        {
            list[^1] = (entry, field);
        }
    }
}

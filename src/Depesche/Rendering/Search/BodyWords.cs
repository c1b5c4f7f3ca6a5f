using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Rendering.Search;

/// <summary>The words of the articles' texts that the index holds: those of articles that may be shown in full, without order, and in a large archive only the most telling of each.</summary>
/// <remarks>Of an article that may only be linked or quoted, the index has its title and the names that its page lists, but no word of its text.</remarks>
internal sealed class BodyWords
{
    // What stands in a quarter of a larger archive tells nothing.
    private const int SmallArchive = 20;

    // So many words of articles in all, and at least so many of each.
    private const int MostPlaces = 60_000;
    private const int LeastOfEach = 12;

    private readonly ImmutableArray<Dictionary<string, int>> counts;
    private readonly Dictionary<string, int> spread = new(StringComparer.Ordinal);
    private readonly int ofEach;

    private BodyWords(ImmutableArray<Dictionary<string, int>> counts, int mostPlaces)
    {
        this.counts = counts;
        foreach (var key in counts.SelectMany(words => words.Keys))
        {
            spread[key] = spread.GetValueOrDefault(key) + 1;
        }

        ofEach = counts.IsEmpty ? 0 : Math.Max(LeastOfEach, mostPlaces / counts.Length);
    }

    /// <summary>Counts the words of the articles, in the order of their dates.</summary>
    /// <param name="index">The site.</param>
    /// <param name="mostPlaces">How many words of articles the index may hold in all, unless there are so many articles that each has only its dozen.</param>
    public static BodyWords Of(SiteIndex index, int mostPlaces = MostPlaces)
    {
        var forms = new Dictionary<string, int>[index.ByDate.Length];
        Parallel.For(0, forms.Length, i => forms[i] = index.RightsOf(index.ByDate[i].Article) == Rights.Full ? Forms(index.ByDate[i].Article) : []);

        // Texts use the same words again and again: each is reduced to its key once.
        var keys = forms.SelectMany(found => found.Keys).Distinct(StringComparer.Ordinal).AsParallel().Select(form => (form, Key: Key(form)))
            .ToFrozenDictionary(pair => pair.form, pair => pair.Key, StringComparer.Ordinal);
        return new BodyWords([.. forms.Select(found => Keys(found, keys))], mostPlaces);
    }

    /// <summary>The keys of one article with how often each stands in it.</summary>
    /// <param name="article">Its number by date, from 0.</param>
    public IEnumerable<(string Key, int Times)> Of(int article) => counts[article].Where(pair => counts.Length <= SmallArchive || spread[pair.Key] * 4 <= counts.Length)
        .OrderByDescending(pair => Weight(pair.Key, pair.Value)).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(ofEach).Select(pair => (pair.Key, pair.Value));

    // What stands often here and seldom elsewhere; whole numbers, so that every machine sorts alike.
    private long Weight(string key, int times) => (long)Math.Min(times, 4) * counts.Length * 1000 / spread[key];

    private static Dictionary<string, int> Forms(Article article)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in article.Blocks.Where(block => block.Dropped is null && !block.IsReference).SelectMany(block => SearchWords.Of(block.Text)))
        {
            found[word] = found.GetValueOrDefault(word) + 1;
        }

        return found;
    }

    private static Dictionary<string, int> Keys(Dictionary<string, int> forms, FrozenDictionary<string, string> keys)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (form, times) in forms)
        {
            if (keys[form] is { Length: > 0 } key)
            {
                found[key] = found.GetValueOrDefault(key) + times;
            }
        }

        return found;
    }

    private static string Key(string form) => SearchFold.Text(form) is { Length: > 2 } folded && !EmptyWords.Folded.Contains(folded) ? VerbKeys.Of(form) : "";
}

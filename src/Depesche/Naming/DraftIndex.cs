namespace Depesche.Naming;

/// <summary>Some drafts of an article in the order of their place, to look back from a word without reading all of them.</summary>
internal sealed class DraftIndex
{
    // A noun that stands for somebody named more mentions ago than this would not be understood by a reader either.
    private const int Reach = 200;

    private readonly Draft[] drafts;

    /// <summary>Sorts the drafts that name entities of some kind.</summary>
    public DraftIndex(ArticleScan scan, Func<Entity, bool> which) =>
        drafts = [.. scan.Drafts.Where(draft => draft.Entity >= 0 && which(scan.Index.Entities[draft.Entity])).OrderBy(draft => draft.First)];

    /// <summary>The drafts before a word, nearest first, as far as looking back makes sense.</summary>
    public IEnumerable<Draft> Before(int token)
    {
        var (low, high) = (0, drafts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drafts[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        for (var i = low - 1; i >= 0 && low - i <= Reach; i--)
        {
            yield return drafts[i];
        }
    }
}

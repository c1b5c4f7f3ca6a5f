namespace Depesche.Naming;

/// <summary>Some drafts of an article in the order of their place, to look back from a word without reading all of them.</summary>
internal sealed class DraftIndex
{
    // A noun that stands for somebody named more mentions ago than this would not be understood by a reader either.
    private const int Reach = 200;

    private readonly ArticleScan scan;
    private readonly Func<Entity, bool> which;
    private readonly int found;
    private Draft[]? drafts;

    /// <summary>An index of the drafts found so far that name entities of some kind; it is made when it is first asked.</summary>
    public DraftIndex(ArticleScan scan, Func<Entity, bool> which) => (this.scan, this.which, found) = (scan, which, scan.Drafts.Count);

    /// <summary>The drafts before a word, nearest first, as far as looking back makes sense.</summary>
    public ReadOnlySpan<Draft> Before(int token)
    {
        drafts ??= LastFirst();
        var (low, high) = (0, drafts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drafts[middle].First < token ? (low, middle) : (middle + 1, high);
        }

        return drafts.AsSpan(low, Math.Min(Reach, drafts.Length - low));
    }

    private Draft[] LastFirst()
    {
        var count = 0;
        var result = new Draft[found];
        foreach (var draft in scan.Drafts)
        {
            if (count < found && draft.Entity >= 0 && which(scan.Index.Entities[draft.Entity]))
            {
                result[count++] = draft;
            }
        }

        Array.Resize(ref result, count);
        Array.Sort(result, static (one, other) => other.First.CompareTo(one.First));
        return result;
    }
}

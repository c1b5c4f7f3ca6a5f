namespace Depesche.Naming;

/// <summary>Where an article names the bearers of one surname, and whom.</summary>
internal sealed class Namings
{
    // Each rule reads the article from front to back: every run is in order, and there are no more runs than rules.
    private readonly List<(int Token, int Entity)> places = [];
    private readonly List<int> runs = [];

    /// <summary>Notes a person, or -1 for a stranger.</summary>
    public void Add(int token, int entity)
    {
        if (places.Count == 0 || places[^1].CompareTo((token, entity)) > 0)
        {
            runs.Add(places.Count);
        }

        places.Add((token, entity));
    }

    /// <summary>Who was named first.</summary>
    public int First
    {
        get
        {
            var first = places[0];
            foreach (var run in runs)
            {
                first = places[run].CompareTo(first) < 0 ? places[run] : first;
            }

            return first.Entity;
        }
    }

    /// <summary>Who was named last at or before a token; null when nobody was.</summary>
    public int? Last(int token)
    {
        (int Token, int Entity)? last = null;
        for (var run = 0; run < runs.Count; run++)
        {
            var start = runs[run];
            var (low, high) = (start, run + 1 < runs.Count ? runs[run + 1] : places.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = places[middle].Token <= token ? (middle + 1, high) : (low, middle);
            }

            if (low > start && (last is not { } found || found.CompareTo(places[low - 1]) < 0))
            {
                last = places[low - 1];
            }
        }

        return last?.Entity;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        places.Clear();
        runs.Clear();
    }
}

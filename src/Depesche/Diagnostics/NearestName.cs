namespace Depesche.Diagnostics;

/// <summary>Finds the known name that a misspelt one most likely means.</summary>
public static class NearestName
{
    /// <summary>A sentence part such as <c>; did you mean "title"?</c>, or nothing when no known name is close.</summary>
    public static string Hint(string misspelt, IEnumerable<string> known)
    {
        var best = known.Select(name => (Name: name, Distance: Distance(misspelt, name)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal).FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(1, misspelt.Length / 3) ? $"; did you mean \"{best.Name}\"?" : "";
    }

    /// <summary>Levenshtein distance; long inputs are cut at 64 characters, since no name of ours is longer.</summary>
    public static int Distance(string left, string right)
    {
        var a = left.AsSpan(0, Math.Min(left.Length, 64));
        var b = right.AsSpan(0, Math.Min(right.Length, 64));
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

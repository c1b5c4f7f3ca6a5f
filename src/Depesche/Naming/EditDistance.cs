namespace Depesche.Naming;

/// <summary>Damerau-Levenshtein distance (optimal string alignment): letters missing, added, changed, or two neighbours swapped.</summary>
internal static class EditDistance
{
    private const int Longest = 40;

    /// <summary>The distance over folded letters, or one more than the limit as soon as it must exceed it.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > Longest || right.Length > Longest)
        {
            return limit + 1;
        }

        Span<int> before = stackalloc int[Longest + 1];
        Span<int> above = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        Span<char> from = stackalloc char[Longest];
        Span<char> to = stackalloc char[Longest];
        for (var i = 0; i < left.Length; i++)
        {
            from[i] = Fold.Letter(left[i]);
        }

        above[0] = 0;
        for (var j = 1; j <= right.Length; j++)
        {
            above[j] = j;
            to[j - 1] = Fold.Letter(right[j - 1]);
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = from[i - 1] == to[j - 1];
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[right.Length];
    }
}

namespace Depesche.Naming;

/// <summary>Decides whether a name may begin behind a hyphen.</summary>
internal static class Hyphens
{
    /// <summary>Behind another name, a prefix such as Ex, an abbreviation or a word in lower case; not behind a strange capitalised word, which makes it another name (Müller-Merkel).</summary>
    public static bool Allow(ArticleScan scan, int first)
    {
        if (!scan.Tokens[first].Is(Shape.AfterHyphen) || first == 0)
        {
            return true;
        }

        var before = scan.Tokens[first - 1];
        return scan.OwnerOf(first - 1) is not null || scan.Is(first - 1, Words.NamePrefix) || before.Is(Shape.AllCapitals) || !before.Is(Shape.Capital);
    }
}

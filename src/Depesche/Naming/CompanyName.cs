namespace Depesche.Naming;

/// <summary>Tells a noun that stands for an organisation from the same word as a name of its own: das Bündnis Unteilbar, der Versicherer Allianz, das Bündnis „X“.</summary>
internal static class CompanyName
{
    /// <summary>So many nouns around one are read for another use of it.</summary>
    public const int Reach = 100;

    private static readonly SuffixSet Plurals = new(2, ["en", "er", "ern", "eln", "ungen", "ung"]);

    /// <summary>Whether a name stands directly behind the noun, in quotation marks or without.</summary>
    public static bool IsBehind(ArticleScan scan, int noun)
    {
        var next = noun + 1;
        if (!scan.Has(next, noun) || !scan.Tokens[next].Is(Shape.Capital))
        {
            return false;
        }

        var gap = scan.BlockText(noun).AsSpan(scan.Tokens[noun].End, scan.Tokens[next].Start - scan.Tokens[noun].End);
        if (gap is " „" or " \"" or " »" or " «" or " ‚" or " ›")
        {
            return true;
        }

        if (!scan.IsFree(next))
        {
            return false;
        }

        // A clause has its verb in the second place: behind a subject that begins it no further noun follows.
        var isFirst = scan.Tokens[noun - 1].Is(Shape.SentenceStart);
        return scan.Follows(next) && (isFirst || (scan.Tokens[next].Word < 0 && !Plurals.Ends(scan.Text(next))));
    }

    /// <summary>Whether the text uses a noun, given by its place in the list of nouns, as a name: without an article behind a noun for a firm.</summary>
    public static bool IsFirm(ArticleScan scan, int at)
    {
        var noun = scan.Nouns[at];
        for (var near = Math.Max(0, at - Reach); near < Math.Min(scan.Nouns.Count, at + Reach); near++)
        {
            var other = scan.Nouns[near];
            if (other != noun && scan.Tokens[other].Word == scan.Tokens[noun].Word && scan.Has(other - 1, other) && scan.Follows(other) && scan.Tokens[other - 1].Is(Shape.Capital) && scan.IsFree(other - 1) && !scan.Is(other - 1, Words.Common | Words.Article))
            {
                return true;
            }
        }

        return false;
    }
}

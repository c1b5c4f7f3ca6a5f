namespace Depesche.Naming;

/// <summary>The given names directly in front of a surname.</summary>
/// <param name="First">The first word of the run.</param>
/// <param name="Last">The last; before <paramref name="First"/> when there is none.</param>
/// <param name="IsKnown">Whether one of them is a given name, rather than any capitalised word that might be one.</param>
internal readonly record struct GivenRun(int First, int Last, bool IsKnown)
{
    private static readonly string[] Patronymics = ["witsch", "wich", "vich", "vič", "vitch", "jitsch", "owna", "ewna", "ovna", "evna", "iwna", "ivna"];

    /// <summary>Whether nothing stands in front that could be a given name.</summary>
    public bool IsEmpty => Last < First;

    /// <summary>Reads to the left from a surname: given names joined by blanks or hyphens, initials, patronymics.</summary>
    public static GivenRun Before(ArticleScan scan, int surname)
    {
        var (first, known) = (surname, false);
        for (var at = surname - 1; at >= 0 && surname - at <= 4 && scan.Has(at, surname); at--)
        {
            var joined = scan.Tokens[at + 1].Is(Shape.AfterBlank | Shape.AfterHyphen) || IsInitial(scan, at);
            if (!joined || !scan.Tokens[at].Is(Shape.Capital) || !scan.IsFree(at))
            {
                break;
            }

            var isGiven = scan.Is(at, Words.GivenName) && !scan.Is(at, Words.Common | Words.Office | Words.Trade);
            var isPossible = isGiven || IsInitial(scan, at) || (scan.Tokens[at].Word < 0 && (at == surname - 1 || (at == surname - 2 && IsInitial(scan, at + 1)))) || IsPatronymic(scan.Text(at));
            if (!isPossible)
            {
                break;
            }

            first = at;
            known |= isGiven;
        }

        return new GivenRun(first, surname - 1, known);
    }

    /// <summary>Whether the run is a person's given name, or one of them, in whatever language.</summary>
    public bool Agrees(ArticleScan scan, PersonName person)
    {
        for (var at = First; at <= Last; at++)
        {
            // Behind a name that is not the person's own an initial proves nothing: Karl O. Scholz.
            if (at > First && scan.Tokens[at].Length == 1)
            {
                continue;
            }

            foreach (var given in person.GivenParts)
            {
                if (GivenNames.Agree(scan.Text(at), given))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsInitial(ArticleScan scan, int token) => scan.Tokens[token].Length == 1 && scan.Tokens[token].Is(Shape.Capital) && scan.Tokens[token].End < scan.BlockText(token).Length && scan.BlockText(token)[scan.Tokens[token].End] == '.';

    private static bool IsPatronymic(ReadOnlySpan<char> word)
    {
        foreach (var ending in Patronymics)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

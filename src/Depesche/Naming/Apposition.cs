using System.Collections.Immutable;
using Depesche.Loading;

namespace Depesche.Naming;

/// <summary>Reads an office in front of a name: US-Verteidigungsminister Austin, der polnische Außenminister Rau.</summary>
internal static class Apposition
{
    private const int LongestNoun = 40;

    /// <summary>The one of some persons who at any time held the office named directly in front; -1 when none or several did.</summary>
    public static int Holder(ArticleScan scan, int surname, ImmutableArray<Sense> senses)
    {
        if (Office(scan, surname) is not { } office)
        {
            return -1;
        }

        var found = -1;
        foreach (var sense in senses)
        {
            var holds = scan.Index.Entities[sense.Entity].Offices.Any(term => Means(scan, office, term) || (term.Of == office.Of || (office.Of.Length == 0 && office.Role != "Minister") || (!office.IsOwned && office.Role == "Regierungschef")) && (OfficeNouns.Canonical(term.Role) == office.Role || office.Role == "Chef"));
            if (holds && found >= 0)
            {
                return -1;
            }

            found = holds ? sense.Entity : found;
        }

        return found;
    }

    // "Bundestagspräsidentin" is the president of the Bundestag, "SPD-Chef" the chairman of the party.
    private static bool Means(ArticleScan scan, OfficeQuery office, Office term)
    {
        if (office.Of.Length == 0 || office.Role is not ("Bundestagspräsident" or "Kommissionspräsident" or "Ratspräsident" or "Parlamentspräsident"))
        {
            return false;
        }

        foreach (var key in scan.Index.Offices.Alternatives(office.Of, office.Role))
        {
            if (key.Of == term.Of && key.Office == OfficeNouns.Canonical(term.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The office in front of a person's name, as the text gives it for its own day; null behind "ehemalig", "Ex-" and the like.</summary>
    public static StatedOffice? Stated(ArticleScan scan, int name)
    {
        if (name == 0 || !scan.Is(name - 1, Words.Office) || Office(scan, name) is not { Of.Length: > 0 } office)
        {
            return null;
        }

        for (var at = name - 2; at >= name - 6 && scan.Has(at, name) && !scan.Tokens[at + 1].Is(Shape.SentenceStart); at--)
        {
            if (scan.Is(at, Words.NotInOffice))
            {
                return null;
            }

            if (!scan.Is(at, Words.Article) && scan.OwnerOf(at) is null && !Guards.IsAdjectiveLike(scan, at))
            {
                break;
            }
        }

        var noun = scan.Tokens[name - 1];
        return new StatedOffice(office, new BlockSpan(noun.Block, noun.Start, noun.End));
    }

    // "Altkanzler Schröder" held it once.
    private static OfficeNoun? Former(ReadOnlySpan<char> noun)
    {
        Span<char> office = stackalloc char[LongestNoun];
        if (!noun.StartsWith("Alt", StringComparison.Ordinal) || noun.Length is < 8 or > LongestNoun)
        {
            return null;
        }

        noun[3..].CopyTo(office);
        office[0] = char.ToUpperInvariant(office[0]);
        return OfficeNouns.Find(office[..(noun.Length - 3)]);
    }

    // Nobody's in particular when the text does not say whose it is.
    private static OfficeQuery? Office(ArticleScan scan, int name)
    {
        var noun = name - 1;
        if (noun < 0 || !scan.Follows(name) || (scan.Is(noun, Words.Office) ? OfficeNouns.Find(scan.Text(noun)) : Former(scan.Text(noun))) is not { } office)
        {
            return null;
        }

        var isOwned = scan.Has(noun - 1, noun) && scan.Tokens[noun].Is(Shape.AfterBlank | Shape.AfterHyphen);
        var of = isOwned && scan.OwnerOf(noun - 1) is { Entity: >= 0 } owner ? scan.Index.Entities[owner.Entity].Id : office.Of;
        return new OfficeQuery(of ?? "", office.Office) { IsOwned = of != office.Of };
    }
}

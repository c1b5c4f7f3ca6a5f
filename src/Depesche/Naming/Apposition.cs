using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>Reads an office in front of a surname: US-Verteidigungsminister Austin, der polnische Außenminister Rau.</summary>
internal static class Apposition
{
    /// <summary>The one of some persons who at any time held the office named directly in front; -1 when none or several did.</summary>
    public static int Holder(ArticleScan scan, int surname, ImmutableArray<Sense> senses)
    {
        var noun = surname - 1;
        if (noun < 0 || !scan.Follows(surname) || !scan.Is(noun, Words.Office) || OfficeNouns.Find(scan.Text(noun)) is not { } office)
        {
            return -1;
        }

        var of = scan.OwnerOf(noun - 1) is { Entity: >= 0 } owner && scan.Has(noun - 1, noun) && scan.Tokens[noun].Is(Shape.AfterBlank | Shape.AfterHyphen) ? scan.Index.Entities[owner.Entity].Id : office.Of;
        if (of is null)
        {
            return -1;
        }

        var found = -1;
        foreach (var sense in senses)
        {
            var holds = scan.Index.Entities[sense.Entity].Offices.Any(term => term.Of == of && (OfficeNouns.Canonical(term.Role) == office.Office || office.Office == "Chef"));
            if (holds && found >= 0)
            {
                return -1;
            }

            found = holds ? sense.Entity : found;
        }

        return found;
    }
}

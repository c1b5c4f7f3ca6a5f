using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Naming;

/// <summary>Resolves the office mentions of an article on its day.</summary>
internal static class OfficeHolders
{
    /// <summary>The one holder, or two for a plural role; none when the day is unknown or leaves it open.</summary>
    public static ImmutableArray<Entity> Of(Mention mention, OfficeQuery office, DateRange? days, KnowledgeBase knowledge)
    {
        var named = mention.Candidates.Select(knowledge.Find).OfType<Entity>()
            .Where(entity => Holds(entity, office, days, knowledge) && Fits(entity, office)).ToImmutableArray();
        if (mention.Rule == NamingRules.PluralRole.Name)
        {
            return named.Length >= 2 ? [named[0], named[1]] : [];
        }

        // "CDU-Chef Merz … Der CDU-Chef": the text calls somebody so whom the book does not know in the office yet.
        if (office.Role == "Chef" && named.IsEmpty && !mention.Candidates.IsEmpty)
        {
            return [];
        }

        // Nearby names decide first: in an Austrian text "der Kanzler" is the one whom it named.
        if (named.Length == 1)
        {
            return days is null && office.Of.Length > 0 ? [] : [named[0]];
        }

        // Of two chancellors named, "der Kanzler" may be either.
        if (named.Length > 1 && !office.IsOwned)
        {
            return [];
        }

        return office.Of.Length > 0 && days is { } range && knowledge.Index.Offices.Holder(office.Of, office.Role, range) is { } holder && Fits(holder, office) && (named.IsEmpty || named.Contains(holder)) ? [holder] : [];
    }

    private static bool Holds(Entity person, OfficeQuery office, DateRange? days, KnowledgeBase knowledge) => office.Role switch
    {
        "Minister" or "Botschafter" => true,
        "Chef" => knowledge.Index.Offices.Alternatives(office.Of, office.Role).Any(key => person.Offices.Any(term => term.Of == key.Of && OfficeNouns.Canonical(term.Role) == key.Office && (days is not { } range || OfficeBook.Touches(term, range)))),
        _ => OfficeBook.Held(person, office.Role, days),
    };

    // "die Kanzlerin" of 2022 is nobody who held a man's office.
    private static bool Fits(Entity person, OfficeQuery office) => !office.IsFeminine || person.Offices.Any(term => OfficeNouns.IsFeminine(term.Role));
}

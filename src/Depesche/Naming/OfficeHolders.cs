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
            .Where(entity => (office.Role is "Minister" or "Botschafter" || OfficeBook.Held(entity, office.Role, days)) && Fits(entity, office)).ToImmutableArray();
        if (mention.Rule == NamingRules.PluralRole.Name)
        {
            return named.Length >= 2 ? [named[0], named[1]] : [];
        }

        // Nearby names decide first: in an Austrian text "der Kanzler" is the one whom it named.
        if (named.Length == 1)
        {
            return days is null && office.Of.Length > 0 ? [] : [named[0]];
        }

        return office.Of.Length > 0 && days is { } range && knowledge.Index.Offices.Holder(office.Of, office.Role, range) is { } holder && Fits(holder, office) && (named.IsEmpty || named.Contains(holder)) ? [holder] : [];
    }

    // "die Kanzlerin" of 2022 is nobody who held a man's office.
    private static bool Fits(Entity person, OfficeQuery office) => !office.IsFeminine || person.Offices.Any(term => OfficeNouns.IsFeminine(term.Role));
}

using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Naming;

/// <summary>Who held which office when.</summary>
internal sealed class OfficeBook
{
    private static readonly HashSet<string> SingleHolder = new(
        ["Präsident", "Regierungschef", "Außenminister", "Verteidigungsminister", "Finanzminister", "Wirtschaftsminister", "Innenminister", "Generalsekretär", "Ratspräsident", "Kommissionspräsident", "Außenbeauftragter", "Generalstabschef"], StringComparer.Ordinal);

    private readonly HashSet<string> parties;

    private readonly Dictionary<string, List<OfficeTerms>> terms = new(StringComparer.Ordinal);

    /// <summary>The book of all offices in the knowledge.</summary>
    public OfficeBook(ImmutableArray<Entity> entities)
    {
        parties = entities.Where(entity => entity.Subtype == "party").Select(entity => entity.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var office in entity.Offices)
            {
                Add(office.Of, OfficeNouns.Canonical(office.Role), new OfficeTerm(entity, office));
            }
        }
    }

    /// <summary>All terms, by office.</summary>
    public IEnumerable<OfficeTerms> All => terms.Values.SelectMany(offices => offices);

    /// <summary>Whether only one person at a time can hold it.</summary>
    public static bool IsSingle(string office) => SingleHolder.Contains(office);

    /// <summary>Whether anybody is known to have held it.</summary>
    public bool Knows(string of, string office) => Alternatives(of, office).Any(key => Find(key.Of, key.Office) is not null);

    /// <summary>The one who held an office on every day of a range; null when nobody did, several did, or it changed hands.</summary>
    public Entity? Holder(string of, string office, DateRange days)
    {
        foreach (var key in Alternatives(of, office))
        {
            if (Find(key.Of, key.Office) is not { } found)
            {
                continue;
            }

            Entity? holder = null;
            foreach (var (who, term) in found.Terms)
            {
                var touches = (term.From is null || term.From <= days.Last) && (term.To is null || term.To >= days.First);
                if (!touches)
                {
                    continue;
                }

                // Both hold it on the day of a handover: then nobody can be named.
                if ((holder is not null && holder.Id != who.Id) || !Covers(term, days))
                {
                    return null;
                }

                holder = who;
            }

            if (holder is not null)
            {
                return holder;
            }
        }

        return null;
    }

    /// <summary>Whether someone held an office of that kind, anywhere, on a day of the range; on any day at all when the range is unknown.</summary>
    public static bool Held(Entity person, string office, DateRange? days) =>
        person.Offices.Any(term => OfficeNouns.Canonical(term.Role) == office && (days is not { } range || Touches(term, range)));

    /// <summary>The terms of a person that touch a day.</summary>
    public static bool Touches(Office term, DateRange days) => (term.From is null || term.From <= days.Last) && (term.To is null || term.To >= days.First);

    private void Add(string of, string office, OfficeTerm term)
    {
        if (!terms.TryGetValue(of, out var offices))
        {
            terms.Add(of, offices = []);
        }

        var at = offices.FindIndex(one => one.Office == office);
        if (at < 0)
        {
            offices.Add(new OfficeTerms(of, office, [term]));
        }
        else
        {
            offices[at] = offices[at] with { Terms = offices[at].Terms.Add(term) };
        }
    }

    private OfficeTerms? Find(string of, string office)
    {
        if (terms.TryGetValue(of, out var offices))
        {
            foreach (var one in offices)
            {
                if (one.Office == office)
                {
                    return one;
                }
            }
        }

        return null;
    }

    private static bool Covers(Office term, DateRange days) => (term.From is null || term.From <= days.First) && (term.To is null || term.To >= days.Last);

    /// <summary>The offices that a phrase may mean, likeliest first: the "Kommissionspräsidentin" of the EU is the president of its Commission.</summary>
    public IEnumerable<(string Of, string Office)> Alternatives(string of, string office)
    {
        if (office != "Chef")
        {
            yield return (of, office);
            switch (of, office)
            {
                case ("org:eu" or "org:eu_kom", "Kommissionspräsident"):
                    yield return ("org:eu_kom", "Präsident");
                    break;
                case ("org:eu" or "org:eu_rat", "Ratspräsident"):
                    yield return ("org:eu_rat", "Präsident");
                    break;
                case ("org:bundestag", "Bundestagspräsident"):
                    yield return (of, "Präsident");
                    break;
                case ("org:eu" or "org:eu_parl", "Parlamentspräsident"):
                    yield return ("org:eu_parl", "Präsident");
                    break;
            }

            yield break;
        }

        // The head of a party is who leads it, whoever runs its office.
        foreach (var chief in parties.Contains(of) ? OfficeNouns.PartyOffices : OfficeNouns.ChiefOffices)
        {
            if (Find(of, chief) is not null)
            {
                yield return (of, chief);
                yield break;
            }
        }

        switch (of)
        {
            case "org:kreml":
                yield return ("c:ru", "Präsident");
                break;
            case "org:pentagon":
                yield return ("c:us", "Verteidigungsminister");
                break;
        }
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Who is who: entities by id, and the state that each of them belongs to.</summary>
internal sealed class Roster
{
    private static readonly string[] Organs = ["ministry", "government", "parliament", "agency", "armed forces"];

    private readonly FrozenDictionary<string, Entity> byId;
    private readonly FrozenDictionary<string, string> states;
    private readonly FrozenDictionary<string, ImmutableArray<string>> members;
    private readonly FrozenDictionary<string, string> capitals;

    public Roster(IEnumerable<Entity> entities)
    {
        byId = entities.ToFrozenDictionary(entity => entity.Id, StringComparer.Ordinal);
        var countries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var country in byId.Values.Where(entity => entity is { Subtype: "country", Country: not null }).OrderBy(entity => entity.Id, StringComparer.Ordinal))
        {
            countries.TryAdd(country.Country!, country.Id);
        }

        states = byId.Values.Where(entity => entity.Country is not null && countries.ContainsKey(entity.Country))
            .ToFrozenDictionary(entity => entity.Id, entity => countries[entity.Country!], StringComparer.Ordinal);
        capitals = byId.Values.Where(entity => entity is { Type: EntityType.Place, Subtype: "city", Actor: not null }).OrderBy(entity => entity.Id, StringComparer.Ordinal).DistinctBy(entity => entity.Actor).ToFrozenDictionary(entity => entity.Actor!, entity => entity.Id, StringComparer.Ordinal);
        members = Councils(byId.Values).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Entity? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Id of the state that a person, organ or place belongs to; null when there is none.</summary>
    public string? StateOf(string id) => states.GetValueOrDefault(id);

    /// <summary>Id of the town that stands for a state (Moskau for Russland); null when the register knows none.</summary>
    public string? CapitalOf(string state) => capitals.GetValueOrDefault(state);

    /// <summary>Whether it is a state.</summary>
    public bool IsState(string id) => Find(id) is { Subtype: "country" };

    public bool IsPerson(string id) => Find(id)?.Type == EntityType.Person;

    /// <summary>Whether it is an organ that acts for its state: a ministry, government, parliament.</summary>
    public bool IsOrgan(string id) => Find(id) is { Type: EntityType.Organisation } entity && Array.IndexOf(Organs, entity.Subtype) >= 0 && StateOf(id) is not null;

    /// <summary>Whether the register knows an office of hers by its female name (Außenministerin).</summary>
    public bool IsKnownWoman(string id) => Find(id) is { } entity && entity.Offices.Any(office => office.Role.EndsWith("in", StringComparison.Ordinal) && office.Role.Length > 4);

    /// <summary>Whether the register knows an office at the head of a state or government.</summary>
    public bool IsHead(string id) => Find(id) is { Type: EntityType.Person } entity && entity.Offices.Any(office => office.Role is "Präsident" or "Präsidentin" or "Bundeskanzler" or "Bundeskanzlerin" or "Kanzler" or "Premierminister" or "Premierministerin" or "Ministerpräsident" or "Ministerpräsidentin" or "Staatschef" or "Regierungschef");

    /// <summary>The international body at whose head or in whose office someone is: EU-Ratspräsident, NATO-Generalsekretär; null when there is none.</summary>
    public string? BodyOf(string id)
    {
        if (Find(id) is { Type: EntityType.Person } person)
        {
            foreach (var office in person.Offices)
            {
                if (office.Of is { } body && Find(body) is { Subtype: "international organisation" })
                {
                    return body;
                }
            }
        }

        return null;
    }

    /// <summary>Whether it reports news rather than making it.</summary>
    public bool IsMedium(string id) => Find(id) is { Subtype: "medium" };

    public bool IsParliament(string id) => Find(id) is { Subtype: "parliament" };

    /// <summary>Those who sit in it, where the register or its name says so (NATO-Russland-Rat); else the one itself.</summary>
    public ImmutableArray<string> MembersOf(string id) => members.TryGetValue(id, out var found) ? found : [id];

    /// <summary>Whether one stands for the other: the same, or a person or organ and their state, or two organs of one state.</summary>
    public bool Same(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        var (one, other) = (StateOf(left) ?? left, StateOf(right) ?? right);
        return one == other && IsActor(left) && IsActor(right) && !(IsPerson(left) && IsPerson(right));
    }

    private bool IsActor(string id) => IsPerson(id) || IsState(id) || IsOrgan(id);

    private static IEnumerable<KeyValuePair<string, ImmutableArray<string>>> Councils(IEnumerable<Entity> entities)
    {
        var all = entities.OrderBy(entity => entity.Id, StringComparer.Ordinal).ToList();
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in all.Where(entity => entity.Type is EntityType.Organisation or EntityType.Place))
        {
            byName.TryAdd(entity.Name, entity.Id);
        }

        foreach (var council in all.Where(entity => !entity.Members.IsEmpty))
        {
            yield return new(council.Id, council.Members);
        }

        foreach (var council in all.Where(entity => entity.Type == EntityType.Organisation && entity.Members.IsEmpty))
        {
            var parts = council.Name.Split('-');
            if (parts.Length > 2 && parts[..^1].All(byName.ContainsKey))
            {
                yield return new(council.Id, [.. parts[..^1].Select(part => byName[part])]);
            }
        }
    }
}

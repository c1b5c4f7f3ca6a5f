using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>What <c>not_same_as</c> means: two ids are kept apart for good, whichever of the two says so.</summary>
internal static class Separations
{
    /// <summary>The entities with the separation noted on both sides; persons with one surname are both linked by it only after their full name.</summary>
    public static ImmutableArray<Entity> Apply(ImmutableArray<Entity> entities)
    {
        var others = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            foreach (var other in entity.NotSameAs)
            {
                Note(entity.Id, other, others);
            }
        }

        // What an entry says itself comes before what others say of it.
        foreach (var entity in entities)
        {
            foreach (var other in entity.NotSameAs)
            {
                Note(other, entity.Id, others);
            }
        }

        if (others.Count == 0)
        {
            return entities;
        }

        var byId = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        return [.. entities.Select(entity => others.TryGetValue(entity.Id, out var apart) ? Separate(entity, apart, byId) : entity)];
    }

    private static void Note(string one, string other, Dictionary<string, List<string>> others)
    {
        if (!others.TryGetValue(one, out var known))
        {
            others.Add(one, known = []);
        }

        if (!known.Contains(other))
        {
            known.Add(other);
        }
    }

    private static Entity Separate(Entity entity, List<string> apart, Dictionary<string, Entity> byId) =>
        entity with { NotSameAs = [.. apart], BareSurname = entity.BareSurname && !apart.Exists(other => byId.TryGetValue(other, out var found) && ShareSurname(entity, found)) };

    private static bool ShareSurname(Entity one, Entity other) =>
        one.Type == EntityType.Person && other.Type == EntityType.Person && Surnames(one).Intersect(Surnames(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Surnames(Entity person) => person.Variants.Select(name => PersonName.Of(name, surnameFirst: false)).Prepend(PersonName.Of(person)).Select(name => name.Surname);
}

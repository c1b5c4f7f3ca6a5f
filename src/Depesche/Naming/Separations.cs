using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>What <c>not_same_as</c> means: two ids are kept apart for good, whichever of the two says so.</summary>
internal static class Separations
{
    /// <summary>The entities with the separation noted on both sides; persons with one surname are both linked by it only after their full name.</summary>
    public static ImmutableArray<Entity> Apply(ImmutableArray<Entity> entities)
    {
        var pairs = entities.SelectMany(entity => entity.NotSameAs.Select(other => (One: entity.Id, Other: other))).ToArray();
        if (pairs.Length == 0)
        {
            return entities;
        }

        var others = pairs.Concat(pairs.Select(pair => (One: pair.Other, Other: pair.One))).ToLookup(pair => pair.One, pair => pair.Other, StringComparer.Ordinal);
        var byId = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        return
        [
            .. entities.Select(entity => others.Contains(entity.Id)
                ? entity with { NotSameAs = [.. others[entity.Id].Distinct(StringComparer.Ordinal)], BareSurname = entity.BareSurname && !others[entity.Id].Any(other => byId.TryGetValue(other, out var found) && ShareSurname(entity, found)) }
                : entity),
        ];
    }

    private static bool ShareSurname(Entity one, Entity other) =>
        one.Type == EntityType.Person && other.Type == EntityType.Person && Surnames(one).Intersect(Surnames(other), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Surnames(Entity person) => person.Variants.Select(name => PersonName.Of(name, surnameFirst: false)).Prepend(PersonName.Of(person)).Select(name => name.Surname);
}

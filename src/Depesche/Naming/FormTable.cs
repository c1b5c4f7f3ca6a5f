using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>The surface forms of all entities together.</summary>
internal static class FormTable
{
    /// <summary>Every form with the number of its entity.</summary>
    public static IReadOnlyList<(int Entity, SurfaceForm Form)> Of(ImmutableArray<Entity> entities)
    {
        var invariant = entities.SelectMany(entity => entity.Adjectives).Where(word => char.IsUpper(word[0]) && word.EndsWith("er", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var adjectives = entities.Where(entity => entity.Type == EntityType.Place).SelectMany(entity => entity.Adjectives).Where(word => char.IsLower(word[0])).ToHashSet(StringComparer.Ordinal);
        var writer = new SurfaceForms(invariant, adjectives);
        var countries = entities.Where(entity => entity.Subtype == "country" && entity.Country is not null).GroupBy(entity => entity.Country!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var capitals = entities.Where(entity => entity.Subtype == "city" && entity.Actor is not null && entity.Country is not null).GroupBy(entity => entity.Country!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var result = new List<(int, SurfaceForm)>();
        var listed = entities.SelectMany(entity => entity.Variants.Prepend(entity.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < entities.Length; i++)
        {
            var entity = entities[i];
            if (entity.Country is { } code && countries.TryGetValue(code, out var country))
            {
                // What another entity lists itself belongs to that one.
                var made = InstitutionForms.Of(entity, country, capitals.GetValueOrDefault(code)).Where(form => !listed.Contains(form)).ToArray();
                listed.UnionWith(made);
                entity = entity with { Variants = [.. entity.Variants, .. made] };
            }

            result.AddRange(writer.Of(entity).Distinct().Select(form => (i, form)));
        }

        return result;
    }

    /// <summary>The words of a form, cut as the tokenizer cuts them.</summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            inside |= i < text.Length && start >= 0 && text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}

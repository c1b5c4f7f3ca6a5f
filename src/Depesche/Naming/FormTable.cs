using System.Collections.Immutable;

namespace Depesche.Naming;

/// <summary>The surface forms of all entities together.</summary>
internal static class FormTable
{
    /// <summary>Every form, in the order of the entities.</summary>
    public static List<SurfaceForm> Of(ImmutableArray<Entity> entities)
    {
        var invariant = new HashSet<string>(StringComparer.Ordinal);
        var adjectives = new HashSet<string>(StringComparer.Ordinal);
        var countries = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var capitals = new Dictionary<string, Entity>(StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in entities)
        {
            listed.Add(entity.Name);
            listed.UnionWith(entity.Variants);
            foreach (var adjective in entity.Adjectives)
            {
                if (char.IsUpper(adjective[0]) && adjective.EndsWith("er", StringComparison.Ordinal))
                {
                    invariant.Add(adjective);
                }
                else if (entity.Type == EntityType.Place && char.IsLower(adjective[0]))
                {
                    adjectives.Add(adjective);
                }
            }

            if (entity.Country is { } code && (entity.Subtype == "country" || (entity.Subtype == "city" && entity.Actor is not null)))
            {
                (entity.Subtype == "country" ? countries : capitals).TryAdd(code, entity);
            }
        }

        var result = new List<SurfaceForm>(32 * 1024);
        var writer = new SurfaceForms(invariant, adjectives, result);
        for (var i = 0; i < entities.Length; i++)
        {
            writer.Write(i, WithInstitution(entities[i], countries, capitals, listed));
        }

        return result;
    }

    private static Entity WithInstitution(Entity entity, Dictionary<string, Entity> countries, Dictionary<string, Entity> capitals, HashSet<string> listed)
    {
        if (InstitutionForms.Head(entity) is null || entity.Country is not { } code || !countries.TryGetValue(code, out var country))
        {
            return entity;
        }

        // What another entity lists itself belongs to that one.
        var made = InstitutionForms.Of(entity, country, capitals.GetValueOrDefault(code)).Where(form => !listed.Contains(form)).ToArray();
        listed.UnionWith(made);
        return entity with { Variants = [.. entity.Variants, .. made] };
    }

    /// <summary>Takes the first word off a form, cut as the tokenizer cuts; empty when none is left.</summary>
    public static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !Letters.IsWord(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (Letters.IsWord(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
        {
            end++;
        }

        var word = text[start..end];
        text = text[end..];
        return word;
    }
}

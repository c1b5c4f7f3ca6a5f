namespace Depesche.Naming;

/// <summary>The ways in which a country's ministry, government or parliament is named through the country: Pariser Regierung, Regierung in Paris, Frankreichs Regierung, Regierung Frankreichs.</summary>
internal static class InstitutionForms
{
    private static readonly string[] Heads = ["ministerium", "amt", "regierung", "parlament", "geheimdienst", "administration", "verwaltung", "rat"];

    /// <summary>Further variants of an organisation, from its own head noun and its country's adjective, genitive and capital.</summary>
    public static IEnumerable<string> Of(Entity organisation, Entity country, Entity? capital)
    {
        if (Head(organisation) is not { } head)
        {
            yield break;
        }

        foreach (var adjective in country.Adjectives.Where(adjective => char.IsLower(adjective[0]) || adjective.Contains('-', StringComparison.Ordinal)))
        {
            yield return $"{adjective}{Ending(head)} {head}";
        }

        yield return $"{head} {GermanCase.Genitive(country)}";
        if (!GermanCase.HasArticle(country))
        {
            yield return $"{GermanCase.Genitive(country)} {head}";
        }

        if (capital is not null)
        {
            yield return $"{head} in {capital.Name}";
            foreach (var adjective in capital.Adjectives.Where(adjective => adjective.EndsWith("er", StringComparison.Ordinal)))
            {
                yield return $"{adjective} {head}";
            }
        }
    }

    /// <summary>The noun at the end of an organisation's name that other countries have as well: Außenministerium; null when there is none.</summary>
    public static string? Head(Entity organisation)
    {
        if (organisation.Subtype is not ("ministry" or "government" or "parliament" or "agency") || organisation.Country is null)
        {
            return null;
        }

        var last = organisation.Name[(organisation.Name.LastIndexOfAny([' ', '-']) + 1)..];
        if (last.StartsWith("Bundes", StringComparison.Ordinal) && last.Length > 8)
        {
            last = char.ToUpperInvariant(last[6]) + last[7..];
        }

        return organisation.Name != last && last.Length > 5 && Heads.Any(head => last.EndsWith(head, StringComparison.OrdinalIgnoreCase)) ? last : null;
    }

    private static string Ending(string head) =>
        head.EndsWith("ung", StringComparison.Ordinal) || head.EndsWith("tion", StringComparison.Ordinal) ? "e" : head.EndsWith("dienst", StringComparison.Ordinal) || head.EndsWith("rat", StringComparison.Ordinal) ? "er" : "es";
}

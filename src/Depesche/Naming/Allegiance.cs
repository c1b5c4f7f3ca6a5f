namespace Depesche.Naming;

/// <summary>Whom a person or an organisation acts for.</summary>
internal static class Allegiance
{
    /// <summary>The state by its offices, the international organisation that it heads or speaks for, or its country.</summary>
    public static string? Of(Entity entity, DateOnly? day, Func<string, Entity?> find, Func<string, string?> country)
    {
        if (entity.Subtype == "country" || (entity.Type == EntityType.Organisation && entity.Subtype == "international organisation"))
        {
            return entity.Id;
        }

        if (entity.Type != EntityType.Person)
        {
            return entity.Country is { } code ? Country(code, country) : null;
        }

        string? organisation = null;
        foreach (var office in entity.Offices.Where(office => day is not { } at || ((office.From is null || office.From <= at) && (office.To is null || office.To >= at))))
        {
            var of = find(office.Of);
            if (of?.Subtype == "country")
            {
                return of.Id;
            }

            // "russischer Botschafter" at the United Nations acts for Russia; their Secretary General does not act for Portugal.
            if (of?.Subtype == "international organisation" && !office.Role.Contains("otschafter", StringComparison.Ordinal))
            {
                organisation ??= of.Id;
            }
            else if (of?.Country == "EU")
            {
                organisation ??= "org:eu";
            }
        }

        return organisation ?? (entity.Country is { } own ? Country(own, country) : null);
    }

    private static string? Country(string code, Func<string, string?> country) => code == "EU" ? "org:eu" : country(code);
}

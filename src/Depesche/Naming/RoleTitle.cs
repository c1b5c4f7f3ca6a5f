namespace Depesche.Naming;

/// <summary>What a person was on a day, as a page prints it.</summary>
internal static class RoleTitle
{
    /// <summary>The office with whose it is (<c>Außenminister Russlands</c>, <c>Sprecherin des Weißen Hauses</c>), or the first role that the entry lists.</summary>
    public static string? Of(Entity person, DateOnly? day, Func<string, Entity?> find)
    {
        Office? best = null;
        foreach (var office in person.Offices)
        {
            var holds = day is { } at ? (office.From is null || office.From <= at) && (office.To is null || office.To >= at) : office.To is null;
            if (holds && (best is null || Rank(office) > Rank(best)))
            {
                best = office;
            }
        }

        if (best is not null)
        {
            return find(best.Of) is { } of ? Compose(best.Role, of) : best.Role;
        }

        return person.Roles.IsEmpty ? null : char.ToUpperInvariant(person.Roles[0][0]) + person.Roles[0][1..];
    }

    // Offices of a state come first; among equals the first listed stays.
    private static int Rank(Office office) => office.Of.StartsWith("c:", StringComparison.Ordinal) ? 1 : 0;

    private static string Compose(string role, Entity of)
    {
        var title = char.ToUpperInvariant(role[0]) + role[1..];
        if (role.StartsWith("Bundes", StringComparison.Ordinal) || role.Contains(" in ", StringComparison.Ordinal) || role.Contains(" des ", StringComparison.Ordinal) || role.Contains(" für ", StringComparison.Ordinal))
        {
            return title;
        }

        if (role.Contains("otschafter", StringComparison.Ordinal))
        {
            return of.Article is null ? $"{title} bei {of.Name}" : of.Article == "die" ? $"{title} bei {GermanCase.Dative(of)}" : $"{title} beim {of.Name}";
        }

        var isShort = of.Name.All(letter => char.IsUpper(letter) || char.IsDigit(letter));
        return of.Article is null && isShort ? $"{of.Name}-{title}" : $"{title} {GermanCase.Genitive(of)}";
    }
}

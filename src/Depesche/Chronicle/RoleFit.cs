using System.Collections.Frozen;

namespace Depesche.Chronicle;

/// <summary>Says whether a person may be meant by a noun for an office: der Vizeadmiral is no ambassador, der Minister no woman.</summary>
internal static class RoleFit
{
    private static readonly string[] Ranks = ["admiral", "general", "inspekteur", "kommandeur", "befehlshaber"];

    // So general, or so often used for another office, that they say nothing of it.
    private static readonly string[] Vague = ["politiker", "politikerin", "diplomat", "diplomatin", "chef", "chefin"];

    private static readonly FrozenSet<string> Heads = GermanWords.Set("premier premierminister premierministerin ministerpräsident ministerpräsidentin regierungschef regierungschefin");

    /// <summary>Whether sex and office agree with what the register and the sentence before say.</summary>
    public static bool Fits(string id, string noun, Passage? before, Roster roster)
    {
        var woman = noun.EndsWith("in", StringComparison.Ordinal);
        if (roster.Find(id) is not { } person || (roster.IsKnownWoman(id) || IsToldAsWoman(before, id)) != woman)
        {
            return false;
        }

        if (person.Offices.IsEmpty || Vague.Any(ending => noun.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var rank = IsRank(noun);
        return person.Offices.Any(office => rank ? IsRank(office.Role) : office.Role.Contains(noun, StringComparison.OrdinalIgnoreCase) || noun.EndsWith(office.Role, StringComparison.OrdinalIgnoreCase) || (Heads.Contains(noun) && Heads.Contains(office.Role)));
    }

    /// <summary>Whether an office begins with the noun or is it: der Premier of a Premierminister.</summary>
    public static bool IsCalledSo(string id, string noun, Roster roster) => roster.Find(id) is { } person && person.Offices.Any(office => office.Role.StartsWith(noun, StringComparison.OrdinalIgnoreCase));

    /// <summary>"die Botschafterin A": whether a sentence calls someone by the female name of an office.</summary>
    public static bool IsToldAsWoman(Passage? passage, string id)
    {
        foreach (var name in passage?.Names ?? [])
        {
            if (name.Id == id && name.First > 0 && passage!.Words[name.First - 1] is { IsCapital: true } title && title.Text.EndsWith("in", StringComparison.Ordinal) && GermanWords.IsEnvoy(title.Text))
            {
                return true;
            }
        }

        return false;
    }

    // "Generalsekretär" is no rank.
    private static bool IsRank(string role) => Ranks.Any(rank => role.Contains(rank, StringComparison.OrdinalIgnoreCase)) && !role.Contains("sekretär", StringComparison.OrdinalIgnoreCase) && !role.Contains("konsul", StringComparison.OrdinalIgnoreCase) && !role.Contains("staatsanwalt", StringComparison.OrdinalIgnoreCase) && !role.Contains("direktor", StringComparison.OrdinalIgnoreCase);
}

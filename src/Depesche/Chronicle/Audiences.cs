using System.Collections.Frozen;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Tells before whom someone warns from what is warned of: warnte vor der OSZE, die Kriegsgefahr sei groß.</summary>
internal static class Audiences
{
    private static readonly FrozenSet<string> Listeners = GermanWords.Set(
        "Vollversammlung Sicherheitsrat UN-Sicherheitsrat Weltsicherheitsrat Parlament Bundestag Kongress Senat Unterhaus Duma Staatsduma Ausschuss Presse Journalisten Journalistinnen Reportern Medien Medienvertretern Abgeordneten Delegierten Studenten Studierenden Publikum Kameras Mikrofonen Plenum Botschaftern Diplomaten");

    /// <summary>Whether "vor" goes with a body or a speech, and what is warned of stands in a clause of its own or in davor.</summary>
    /// <param name="clause">The clause of the warning.</param>
    /// <param name="end">Index of the word or mark behind it.</param>
    public static bool Is(ClauseView clause, int end) =>
        clause.Has("davor") || HasListeners(clause) || (end + 1 < clause.Passage.Words.Length && clause.Passage.Words[end].Text is "," or ":" && clause.Names.Any(name => name is { Preposition: "vor", Noun: < 0, Link.Type: EntityType.Organisation }));

    /// <summary>"warnte vor der OSZE, die Lage sei ernst": before whom, not of what.</summary>
    public static bool IsBody(ClauseView clause)
    {
        var words = clause.Passage.Words;
        var audience = clause.Names.FirstOrDefault(name => name is { Preposition: "vor", Noun: < 0, Head: < 0, Link.Type: EntityType.Organisation or EntityType.Format or EntityType.Event });
        for (var i = audience is null ? words.Length : Math.Max(audience.Last, clause.Hit.Word) + 1; i + 1 < words.Length; i++)
        {
            if (words[i].Is(",") || words[i].Is(":"))
            {
                return words[(i + 1)..].Any(word => word.Text is "dass" or "sei" or "seien" or "habe" or "werde" or "könne" or "drohe");
            }
        }

        return false;
    }

    private static bool HasListeners(ClauseView clause)
    {
        var words = clause.Words;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var noun = i + 1;
            while (words[i].Is("vor") && noun < words.Length - 1 && (GermanWords.Determiners.Contains(words[noun].Text) || GermanWords.MayBeAdjective(words[noun])))
            {
                noun++;
            }

            if (words[i].Is("vor") && !words[i].Quoted && Listeners.Contains(words[noun].Text))
            {
                return true;
            }
        }

        return false;
    }
}

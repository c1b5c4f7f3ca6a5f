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

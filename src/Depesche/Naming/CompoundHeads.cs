namespace Depesche.Naming;

/// <summary>Words that close a compound with a name in front: Ukrainekonflikt, kremlnah, russlandfeindlich.</summary>
internal static class CompoundHeads
{
    private const string Nouns =
        "konflikt krise krieg frage politik reise besuch gipfel treffen gespräch konferenz kontakt kurs plan strategie debatte diskussion thema problem chef chefin sprecher sprecherin beauftragte beauftragter experte expertin kenner kritiker gegner " +
        "freund versteher partei gruppe partner partnerin staat land gebiet region grenze mission einsatz truppe soldat armee offensive invasion annexion besetzung beitritt mitglied mitgliedschaft erweiterung osterweiterung bündnis verbündete " +
        "sanktion embargo hilfe unterstützung geschäft handel import export berichterstattung nachricht forschung abkommen vertrag beziehung verhältnis bild kritik angst sorge komplex propaganda flüchtling rückkehr aufenthalt abteilung " +
        "ausschuss referat botschafter botschaft vertreter generalsekretär kommission sitzung rat resolution antwort brief dossier akte affäre führung nähe treue freundlichkeit feindlichkeit bewegung brücke halbinsel konsens übung manöver einheit basis";

    private const string Adjectives = "nah nahe feindlich freundlich kritisch treu hörig skeptisch weit politisch gesteuert finanziert gestützt bezogen stämmig müde erfahren";

    private static readonly WordMap Forms = WordMap.Of([.. All()]);

    /// <summary>Whether the rest of a word behind a name is such a head, inflected.</summary>
    public static bool Contains(ReadOnlySpan<char> rest) => Forms.Contains(rest);

    private static IEnumerable<string> All()
    {
        foreach (var noun in Nouns.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var ending in (string[])["", "s", "es", "e", "en", "n", "er", "ern", "nen", "innen"])
            {
                yield return noun + ending;
            }
        }

        foreach (var adjective in Adjectives.Split(' '))
        {
            foreach (var ending in (string[])["", "e", "en", "er", "es", "em", "n", "r", "s", "m"])
            {
                yield return adjective + ending;
            }
        }
    }
}

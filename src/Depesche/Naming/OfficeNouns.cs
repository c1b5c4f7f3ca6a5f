namespace Depesche.Naming;

/// <summary>Nouns for offices, with the office that each means; feminine forms and cases are generated.</summary>
internal static class OfficeNouns
{
    // Office = its nouns, masculine. Behind a noun, in brackets, the one whose office it is even when nobody says so.
    private const string Table =
        """
        Präsident = Präsident Staatspräsident Staatschef Staatsoberhaupt Machthaber Bundespräsident Kremlchef(c:ru) Kremlherrscher(c:ru) Landeschef
        Regierungschef = Regierungschef Ministerpräsident Premierminister Premier Kanzler(c:de) Bundeskanzler(c:de)
        Vizekanzler = Vizekanzler(c:de)
        Außenminister = Außenminister Chefdiplomat Außenamtschef Bundesaußenminister(c:de)
        Verteidigungsminister = Verteidigungsminister Bundesverteidigungsminister(c:de) Pentagonchef(c:us)
        Finanzminister = Finanzminister Bundesfinanzminister(c:de)
        Wirtschaftsminister = Wirtschaftsminister Bundeswirtschaftsminister(c:de)
        Innenminister = Innenminister Bundesinnenminister(c:de)
        Justizminister = Justizminister Bundesjustizminister(c:de)
        Energieminister = Energieminister
        Gesundheitsminister = Gesundheitsminister Bundesgesundheitsminister(c:de)
        Arbeitsminister = Arbeitsminister Bundesarbeitsminister(c:de)
        Verkehrsminister = Verkehrsminister Bundesverkehrsminister(c:de)
        Landwirtschaftsminister = Landwirtschaftsminister Agrarminister Bundeslandwirtschaftsminister(c:de)
        Entwicklungsminister = Entwicklungsminister Bundesentwicklungsminister(c:de)
        Umweltminister = Umweltminister Bundesumweltminister(c:de)
        Bundestagspräsident = Bundestagspräsident(org:bundestag)
        Handelsminister = Handelsminister
        Generalstabschef = Generalstabschef
        Vizepräsident = Vizepräsident
        Sicherheitsberater = Sicherheitsberater
        Generalsekretär = Generalsekretär
        Untergeneralsekretär = Untergeneralsekretär
        Kommissionspräsident = Kommissionspräsident(org:eu_kom) Kommissionschef(org:eu_kom)
        Ratspräsident = Ratspräsident(org:eu) Ratschef(org:eu)
        Parlamentspräsident = Parlamentspräsident Parlamentschef
        Außenbeauftragter = Außenbeauftragter(org:eu) Chefaußenpolitiker(org:eu)
        Vorsitzender = Vorsitzender Parteichef Parteivorsitzender
        Fraktionsvorsitzender = Fraktionsvorsitzender Fraktionschef
        Direktor = Direktor
        Generaldirektor = Generaldirektor
        Botschafter = Botschafter
        Sprecher = Sprecher Regierungssprecher(org:de_gov) Kremlsprecher(org:kreml)
        Bürgermeister = Bürgermeister Oberbürgermeister
        Geheimdienstchef = Geheimdienstchef
        Minister = Minister
        Chef = Chef
        """;

    private static readonly WordMap Forms = new(512);

    private static readonly List<OfficeNoun> Nouns = Read();

    /// <summary>Every form of every noun.</summary>
    public static IEnumerable<string> All => Forms.Words;

    /// <summary>The office that a noun in any case, number and gender means, and whose it is by itself; null when it is no office noun.</summary>
    public static OfficeNoun? Find(ReadOnlySpan<char> form) => Forms.Find(form) is >= 0 and var noun ? Nouns[noun] : null;

    /// <summary>Whether a form names one woman: Außenministerin, but not Außenminister or Außenministerinnen.</summary>
    public static bool IsFeminine(ReadOnlySpan<char> form) => form.EndsWith("in", StringComparison.Ordinal);

    /// <summary>One name for an office, whatever its gender and style: Bundeskanzlerin and Ministerpräsident are Regierungschef. Other words stay.</summary>
    public static string Canonical(string role)
    {
        var last = role[(role.LastIndexOf(' ') + 1)..];
        var isPlain = last == role || role.StartsWith("Nationale", StringComparison.Ordinal);
        return isPlain && Find(last) is { } office ? office.Office : role;
    }

    /// <summary>The offices that a "…-Chef" of a party may mean.</summary>
    public static IEnumerable<string> PartyOffices { get; } = ["Vorsitzender"];

    /// <summary>The offices that a "…-Chef" of any other organisation may mean; the first that it is known to have counts.</summary>
    public static IEnumerable<string> ChiefOffices { get; } = ["Generalsekretär", "Generaldirektor", "Vorsitzender", "Präsident", "Direktor", "Fraktionsvorsitzender"];

    // One entry for each form; of two nouns with one form, the first by the alphabet has it.
    private static List<OfficeNoun> Read()
    {
        var lemmas = new Dictionary<string, OfficeNoun>(StringComparer.Ordinal);
        foreach (var row in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sides = row.Split(" = ");
            foreach (var noun in sides[1].Split(' '))
            {
                var bracket = noun.IndexOf('(', StringComparison.Ordinal);
                lemmas.Add(bracket < 0 ? noun : noun[..bracket], new OfficeNoun(sides[0], bracket < 0 ? null : noun[(bracket + 1)..^1]));
            }
        }

        var nouns = new List<OfficeNoun>();
        foreach (var lemma in lemmas.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var form in Decline(lemma))
            {
                Add(form, lemmas[lemma], nouns);
                Add(form.Replace("ß", "ss", StringComparison.Ordinal), lemmas[lemma], nouns);
            }
        }

        return nouns;
    }

    private static void Add(string form, OfficeNoun noun, List<OfficeNoun> nouns)
    {
        if (Forms.Add(form) == nouns.Count)
        {
            nouns.Add(noun);
        }
    }

    private static IEnumerable<string> Decline(string lemma)
    {
        if (lemma.EndsWith("ter", StringComparison.Ordinal) && lemma.Contains("beauftragt", StringComparison.Ordinal) || lemma.EndsWith("sitzender", StringComparison.Ordinal))
        {
            return ((string[])["", "r", "n", "m"]).Select(ending => lemma[..^1] + ending);
        }

        string[] own = lemma.EndsWith("ent", StringComparison.Ordinal) || lemma.EndsWith("at", StringComparison.Ordinal) ? ["", "en"]
            : lemma.EndsWith("er", StringComparison.Ordinal) ? ["", "s", "n"]
            : lemma.EndsWith("är", StringComparison.Ordinal) ? ["", "s", "e", "en"]
            : lemma.EndsWith("haupt", StringComparison.Ordinal) ? ["", "s", "es"]
            : ["", "s", "en"];
        return own.Concat(["in", "innen"]).Select(ending => lemma + ending);
    }
}

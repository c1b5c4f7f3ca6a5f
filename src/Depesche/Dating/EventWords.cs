namespace Depesche.Dating;

/// <summary>Stems that fit the kinds of known events; enough to tell a call from a visit, not to find events.</summary>
internal static class EventWords
{
    private static readonly (string Kind, string[] Stems)[] Rows =
    [
        ("meeting", ["treff", "traf", "troff", "begegn", "zusammenk", "zusammenz", "empf", "gespräch", "sprech", "sprach", "sproch", "sprich", "berat", "berät", "beriet", "verhand", "konsult", "fliegen", "reis", "zusammentr", "tagt", "tagen", "kommen", "kam", "aussprach"]),
        ("visit", ["reis", "flieg", "flog", "besuch", "fahr", "fuhr", "treff", "traf", "troff", "trifft", "empf", "antrittsb", "erwart", "zu gast", "sprech", "sprach", "gespräch", "landet", "eintr", "eingetroff", "ankunft", "angekommen", "visite", "war in"]),
        ("talks", ["gespräch", "sprech", "sprach", "sproch", "sprich", "tagt", "tagen", "tage ", "trat", "zusammen", "video", "unterred", "runde", "verhand", "konsult", "berat", "berät", "beriet", "sitzung", "treff", "rat"]),
        ("summit", ["gipfel", "tagt", "tagen", "zusammen", "sicherheitskonf", "videoschalt", "videogespräch", "treff", "konferenz"]),
        ("call", ["telefon", "videoschalt", "videogipfel", "schalte", "anruf", "anger", "rief", "gespräch", "sprach", "sproch", "hörer", "am apparat"]),
        ("document", ["antwort", "schriftlich", "brief", "schreiben", "dokument", "entwurf", "entwürf", "vorschl", "vorschläg", "übermittel"]),
        ("decision", ["beschl", "entscheid", "entschied", "dekret", "unterzeichn", "stopp"]),
        ("recognition", ["anerk", "erkenn", "erkannt", "unabhängig"]),
        ("sanction", ["sanktion", "strafmaß", "verhäng"]),
        ("legislature", ["duma", "bundestag", "kongress", "parlament", "senat", "abstimm", "debatt"]),
        ("military", ["manöver", "übung", "einmarsch", "angriff", "angegriff", "verleg", "liefer", "aufmarsch"]),
    ];

    /// <summary>Whether a sentence has a word of that kind; statements, warnings and demands are too common to date anything.</summary>
    public static bool Fit(string kind, ReadOnlySpan<char> sentence)
    {
        foreach (var (name, stems) in Rows)
        {
            if (name == kind)
            {
                foreach (var stem in stems)
                {
                    if (sentence.Contains(stem, StringComparison.OrdinalIgnoreCase))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}

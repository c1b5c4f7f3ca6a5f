namespace Depesche.Dating;

/// <summary>Words that fit the kinds of known events; enough to tell a call from a visit, not to find events.</summary>
internal static class EventWords
{
    // Prefixes of verbs and participles; a stem behind one of them is still that verb: besprachen, eingetroffen, zusammenkam.
    private static readonly string[] Prefixes = ["", "ge", "be", "an", "ab", "ein", "zusammen", "zurück", "aus", "unter", "über", "um", "wieder", "weiter", "vor", "ver", "ange", "einge", "zusammenge", "abge", "zurückge", "unterge", "aufge", "zusammenzu", "einzu", "abzu"];

    // A stem is sought at the beginning of a word, behind a prefix too, and inside a noun when it has five letters: Spitzentreffen, Krisengespräche. With a stroke at its end it is the whole word.
    private static readonly (string Kind, string[] Stems)[] Rows =
    [
        ("meeting", ["treff", "traf", "troff", "trifft", "begegn", "zusammenk", "empf", "gespräch", "sprech", "sprach", "sproch", "sprich", "beraten", "berät", "beriet", "beratung", "verhand", "konsult", "flieg", "flog", "reis", "tagt", "tagen|", "kommt|", "kommen|", "kam|", "kamen|", "aussprach", "saß|", "saßen|", "sitzen|", "sitzt|", "gesessen", "gegenüber|", "verbrachte", "gast|"]),
        ("visit", ["reis", "flieg", "flog", "besuch", "fahr", "fuhr", "treff", "traf", "troff", "trifft", "empf", "antrittsb", "erwart", "gast|", "sprech", "sprach", "gespräch", "landet", "eintr", "ankunft", "angekommen", "visite"]),
        ("talks", ["gespräch", "sprech", "sprach", "sproch", "sprich", "tagt", "tagen|", "trat|", "traten|", "zusammen", "video", "unterred", "runde|", "verhand", "konsult", "beraten", "beratung", "berät", "beriet", "sitzung", "treff"]),
        ("summit", ["gipfel", "tagt", "tagen|", "zusammen", "sicherheitskonf", "videoschalt", "videogespräch", "treff", "konferenz"]),
        ("call", ["telefon", "videoschalt", "videogipfel", "schalte", "anruf", "angerufen", "rief|", "gespräch", "sprach|", "sprachen|", "sproch", "hörer", "apparat", "leitung|", "video"]),
        ("document", ["antwort", "schriftlich", "brief", "schreiben", "dokument", "entwurf", "entwürf", "vorschl", "übermittel"]),
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
                return HasAny(sentence, stems);
            }
        }

        return false;
    }

    private static bool HasAny(ReadOnlySpan<char> sentence, string[] stems)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!char.IsLetter(sentence[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < sentence.Length && char.IsLetter(sentence[end]))
            {
                end++;
            }

            foreach (var stem in stems)
            {
                if (IsOf(sentence[i..end], stem))
                {
                    return true;
                }
            }

            i = end;
        }

        return false;
    }

    private static bool IsOf(ReadOnlySpan<char> word, ReadOnlySpan<char> stem)
    {
        if (stem[^1] == '|')
        {
            return word.Equals(stem[..^1], StringComparison.OrdinalIgnoreCase) && (!char.IsUpper(word[0]) || stem.StartsWith("gast", StringComparison.Ordinal) || stem.StartsWith("runde", StringComparison.Ordinal));
        }

        var at = word.IndexOf(stem, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        // Compounds of nouns: the stem begins the last part.
        if (at == 0 || (char.IsUpper(word[0]) && stem.Length >= 5))
        {
            return true;
        }

        foreach (var prefix in Prefixes)
        {
            if (word[..at].Equals(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

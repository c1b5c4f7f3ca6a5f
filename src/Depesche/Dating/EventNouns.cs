namespace Depesche.Dating;

/// <summary>Nouns of what happens on a day, alone or as the last part of a compound: what is arranged and what befalls.</summary>
internal static class EventNouns
{
    private static readonly WordTails Appointments = new(
    [
        "treffen", "gespräch", "gespräche", "gesprächen", "gipfel", "besuch", "besuche", "reise", "reisen", "sitzung", "sitzungen", "konferenz", "verhandlung", "verhandlungen", "telefonat", "rede", "abstimmung",
        "manöver", "manövern", "übung", "übungen", "wahl", "wahlen", "neuwahlen", "termin", "termine", "runde", "konsultation", "konsultationen", "zusammenkunft", "streik", "streiks", "demonstration", "ansprache", "auftritt",
        "start", "beginn", "auftakt", "beratung", "beratungen", "schalte", "videoschalte", "anhörung", "prozess", "urteil", "entscheidung", "pause", "feier", "konzert", "spiel", "referendum", "votum", "lieferung", "lieferungen", "abzug", "rückkehr",
        "abreise", "ankunft", "kommen", "teilnahme", "premiere", "messe", "finale", "rennen", "debatte", "antwort", "begegnung", "versammlung",
    ], ignoreCase: true);

    private static readonly WordTails Befallen = new(
    [
        "unfall", "beben", "brand", "feuer", "anschlag", "attentat", "angriff", "überfall", "putsch", "sieg", "niederlage", "tod", "mord", "schüsse", "schüssen", "explosion", "absturz", "unglück", "sturm", "unwetter", "eklat", "vorfall", "ausfall", "amoklauf",
        "einsturz", "zwischenfall", "tat", "protest", "proteste", "protesten", "regen", "angriffe", "angriffen", "überfälle", "krawalle", "krawallen", "unruhen", "einmarsch", "machtwechsel", "rücktritt", "verhaftung", "festnahme", "gewalttat", "lawine", "flut",
    ], ignoreCase: true);

    /// <summary>Whether a noun names either.</summary>
    public static bool Is(ReadOnlySpan<char> noun) => IsAppointment(noun) || Befalls(noun);

    /// <summary>What people arrange, so that it may be ahead.</summary>
    public static bool IsAppointment(ReadOnlySpan<char> noun) => IsNoun(noun) && Appointments.Ends(noun);

    /// <summary>What nobody arranges: told of, it is over.</summary>
    public static bool Befalls(ReadOnlySpan<char> noun) => IsNoun(noun) && Befallen.Ends(noun);

    private static bool IsNoun(ReadOnlySpan<char> noun) => !noun.IsEmpty && char.IsUpper(noun[0]);
}

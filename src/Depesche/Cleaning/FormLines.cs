using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Finds what forms say: logins, accounts, terms to accept, comments to write.</summary>
internal static class FormLines
{
    private const int Longest = 160;

    // One of them is enough among words of forms.
    private static readonly FrozenSet<string> Fields = Set("e-mail-adresse passwort kennwort benutzername benutzerkonto nutzerkonto login adblocker werbeblocker captcha pflichtfeld pflichtfelder datenschutzbestimmungen nutzungsbedingungen datenschutzerklärung agb");

    // Two of them, or one in a line that speaks to the reader.
    private static readonly FrozenSet<string> Steps = Set("konto registrieren registriert registrierung anmelden anmeldung angemeldet einloggen eingeloggt ausloggen abmelden mitgliedschaft");

    private static readonly FrozenSet<string> Rest = Set(
        "eingeben bestätigen gelesen akzeptiert akzeptiere habe haben noch bereits schon vielen dank jetzt hier anlegen erstellen kostenlos neu neues geben gültige ungültig ungültige falsch absenden senden speichern vergessen zurücksetzen ändern mein meine "
        + "artikel lesen später können ich stimme erhalten link melden einmalig fortfahren schalten deaktivieren gefunden keine erforderlich benötigt sich du dein deine");

    private static readonly FrozenSet<string> Comments = Set("kommentar kommentare kommentaren kommentarfunktion kommentarbereich leserkommentar leserkommentare leserkommentaren kommentieren forum meinung");

    private static readonly FrozenSet<string> CommentRest = Set(
        "anzeigen ausblenden einblenden geschlossen öffnen schließen beliebteste neueste älteste beste laden weitere deaktiviert lesen schreiben verfassen abgeben sortieren moderiert artikel beitrag melden anmelden sich gefragt interessiert zählt sagen thema bearbeiten "
        + "hinterlassen antworten geöffnet ansehen registrieren können möchten derzeit geben");

    /// <summary>Whether the line belongs to a form.</summary>
    public static bool IsOne(PageLine line)
    {
        if (line.Text.Length > Longest || line.Words.Count < 2 || line.IsReport)
        {
            return false;
        }

        var speaks = line.SpeaksToReader || line.SpeaksOfItself || line.Lower[0] is "ich" or "mein" or "bitte";
        return IsField(line, speaks) || IsComment(line, speaks) || (speaks && line.Lower.Any(word => word is "adblocker" or "werbeblocker"));
    }

    private static bool IsField(PageLine line, bool speaks) =>
        line.IsOnly(Fields, Steps, Rest, Speech.Filling) && (line.Count(Fields) > 0 || line.Count(Steps) + (speaks ? 1 : 0) >= 2);

    // A line that ends as a sentence may be the article's own unless it speaks of the page.
    private static bool IsComment(PageLine line, bool speaks) =>
        line.IsOnly(Comments, CommentRest, Speech.Filling) && line.Count(Comments) > 0 && line.Count(CommentRest) > 0 && (speaks || (!line.IsSentence && !line.Lower.Contains("meinung"))) && !line.Lower.Any(word => word is "nicht" or "kein" or "keine");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

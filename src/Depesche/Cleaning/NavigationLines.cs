using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Finds lines of navigation: menus, paths, bars for sharing, counts of comments, reading times.</summary>
internal static class NavigationLines
{
    private const int Longest = 160;

    private const string YouAreHere = "Sie sind hier:";

    private static readonly FrozenSet<string> RowFilling = Set("über uns");

    private static readonly FrozenSet<string> Ago = Set("sekunden minuten minute stunden stunde tagen tag wochen");

    private static readonly FrozenSet<string> Pages = Set("seite auf von zur weiter weiterlesen lesen");

    private static readonly char[] Bars = ['|', '/', '›', '>', '»', '·', '•', '→'];

    // A line that has only such words is a button or a bar of buttons when one of them is of the core.
    private static readonly FrozenSet<string> Buttons = Set(
        "teilen drucken merken kommentieren kommentare kommentar artikel facebook twitter x whatsapp telegram linkedin xing pinterest reddit instagram youtube e-mail email mail link kopieren kopiert senden merkliste speichern gespeichert feedback geben "
        + "versenden weitersagen verschenken ändern bewerten besuchen pocket flipboard messenger threema signal url schriftgröße vorlesen bookmark seite beitrag text diesen dieser wurde kommentar-bereich kommentarbereich zwischenablage infos weiterempfehlen empfehlen download pdf als per via auf "
        + "zur zum zu in die der den und mehr hier jetzt ihn hinzufügen verfassen leseliste anhören lesezeichen setzen entfernen springen inhalt hauptinhalt navigation anfang oben nach öffnen schließen startseite übersicht sie bluesky mastodon");

    private static readonly FrozenSet<string> Core = Set(
        "teilen drucken merken kommentieren facebook twitter whatsapp telegram linkedin xing pinterest merkliste kopieren kopiert versenden weitersagen verschenken flipboard schriftgröße feedback bookmark kommentar-bereich kommentarbereich zwischenablage weiterempfehlen leseliste lesezeichen hauptinhalt verfassen pdf bewerten");

    private static readonly FrozenSet<string> Counted = Set("kommentar kommentare leserkommentare leserkommentar postings posting beiträge forum diskussion likes shares aufrufe mal geteilt alle anzeigen lesen schreiben verfassen zum zu zur den der ansehen jetzt artikel");

    private static readonly FrozenSet<string> CountedCore = Set("kommentar kommentare leserkommentare leserkommentar postings posting forum likes shares aufrufe");

    private static readonly FrozenSet<string> Reading = Set("lesezeit lesedauer min minuten minute minutes read ca etwa ungefähr rund beträgt");

    /// <summary>Whether the line is navigation.</summary>
    public static bool IsOne(PageLine line) => line.Text.Length <= Longest && line.Words.Count > 0 && (Furniture.Navigation.Contains(Bare(line.Text)) && (!line.IsSentence || line.Text[^1] is '!' or '…' || line.Text.EndsWith("...", StringComparison.Ordinal)) || IsPage(line) || IsPath(line) || IsRow(line) || IsCount(line) || IsReadingTime(line) || IsAgo(line));

    /// <summary>Whether the line is a bar for sharing or printing.</summary>
    public static bool IsSharing(PageLine line) => line.Text.Length <= 120 && !line.IsSentence && line.IsOnly(Buttons) && line.Count(Core) > 0 && !IsClause(line) && !(line.Words.Count == 1 && Furniture.Buttons.Contains(line.Lower[0]) && line.Lower[0] is not ("teilen" or "drucken" or "merken"));

    /// <summary>Whether the line is navigation only beside other lines of the page: "Weiter", "Politik", "Kontakt".</summary>
    public static bool IsAmbiguous(PageLine line) => !line.IsSentence && line.Words.Count <= 3 && (Furniture.Sections.Contains(Bare(line.Text)) || Furniture.Buttons.Contains(Bare(line.Text)));

    // "Impressum | Datenschutz | AGB"; a path begins with the first page and ends anywhere.
    private static bool IsPath(PageLine line)
    {
        if (line.IsSentence && !line.Text.EndsWith('…'))
        {
            return false;
        }

        var text = line.Text.StartsWith(YouAreHere, StringComparison.OrdinalIgnoreCase) ? line.Text[YouAreHere.Length..] : line.Text;
        var parts = text.Split(Bars, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Bare).Where(part => part.Length > 0).ToList();
        if (parts.Count < 2)
        {
            return false;
        }

        var known = parts.Count(part => Furniture.Navigation.Contains(part) || Furniture.Sections.Contains(part) || Furniture.Buttons.Contains(part));
        return (parts[0] is "startseite" or "home" or "start" && known >= 1 && parts.All(part => part.Length < 60)) || (known == parts.Count && parts.Count >= 2)
            || (parts.Count >= 3 && known >= 2 && known * 2 > parts.Count && text.AsSpan().IndexOfAny("|›>»") >= 0 && parts.All(part => part.Length < 30));
    }

    // "Impressum Datenschutz AGB Kontakt": a menu whose signs were lost.
    private static bool IsRow(PageLine line) =>
        line.Words.Count >= 3 && !line.IsSentence && !line.Text.Contains(',', StringComparison.Ordinal) && line.IsOnly(Furniture.Navigation, Furniture.Sections, Furniture.Buttons, RowFilling)
        && (line.Lower.Any(word => word is "impressum" or "agb" or "startseite" or "home" or "mediadaten") || line.Count(Furniture.Sections) >= 4);

    // "vor 3 Stunden"
    private static bool IsAgo(PageLine line) => line.Text[0] == 'v' && line.Lower is ["vor", var number, var unit] && (number.All(char.IsAsciiDigit) || number is "einer" or "einem") && Ago.Contains(unit)
        || line.Lower is ["heute" or "gestern", { Length: <= 2 }, { Length: 2 }] or ["heute" or "gestern", { Length: <= 2 }, { Length: 2 }, "uhr"] && line.Lower[1].All(char.IsAsciiDigit) && line.Lower[2].All(char.IsAsciiDigit) && !line.IsSentence;

    // "Seite 1 / 2", "Auf Seite 2 lesen"
    private static bool IsPage(PageLine line) =>
        !line.IsSentence && line.Words.Count is > 1 and <= 5 && line.IsOnly(Pages) && line.Lower.Contains("seite") && line.Text.Any(char.IsAsciiDigit) && (line.Lower.Count(word => char.IsAsciiDigit(word[0])) == 2 || line.Lower.Any(word => word is "lesen" or "weiter" or "weiterlesen"));

    private static bool IsCount(PageLine line) => line.Text.Any(char.IsAsciiDigit) && line.Words.Count <= 6 && !line.IsSentence && line.IsOnly(Counted) && (line.Lower.Any(CountedCore.Contains) || (line.Lower is ["diskussion", _] && line.Text.Contains('(', StringComparison.Ordinal)));

    private static bool IsReadingTime(PageLine line) =>
        line.Text.Length < 60 && line.Text.Any(char.IsAsciiDigit) && line.IsOnly(Reading) && line.Lower.Any(word => word is "lesezeit" or "lesedauer" or "read") && (!line.IsSentence || line.Text.EndsWith("Min.", StringComparison.Ordinal));

    // "Link wurde kopiert" is a button's answer; a subject and "wurde" with anything else is a sentence, which these words cannot make.
    private static bool IsClause(PageLine line) => line.Lower.Contains("wurde") && !line.Lower.Contains("kopiert") && !line.Lower.Contains("gespeichert");

    private static string Bare(string text) => text.ToLowerInvariant().Trim(' ', '.', ':', '!', '…', '-', '–', '—', '|', '>', '»', '›', '→', '[', ']', '(', ')', '*', '"', '+');

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

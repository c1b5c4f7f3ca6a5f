using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Finds what players of sound and pictures say: lines that have no word but theirs, and rows of durations.</summary>
internal static class PlayerLines
{
    private const int Longest = 160;

    private static readonly FrozenSet<string> Devices = Set(
        "video videos audio audiowiedergabe videowiedergabe mp3 mp4 podcast podcasts player podcast-player audioplayer videoplayer wiedergabe browser javascript stream livestream untertitel vollbild vollbildmodus audioversion bildergalerie galerie fotostrecke mediathek ton lautstärke fehler clip "
        + "artikel beitrag bild format");

    private static readonly FrozenSet<string> Acts = Set(
        "download abspielen abgespielt abzuspielen anzuhören anzusehen abspielbar anhören hören vorlesen vorgelesen geladen laden lädt verfügbar unterbrochen unterstützt aktivieren deaktiviert deaktivieren überspringen starten startet gestartet generiert öffnen vergrößern cover ansehen anschauen "
        + "aufgetreten teilen an aus ein autoplay pause stumm stummschalten nächstes nächste vorheriges wiederholen beendet herunterladen");

    private static readonly FrozenSet<string> Rest = Set(
        "künstlich stimme computerstimme sekunden sekunde min minuten minute versuchen versuche später späteren erneut einmal zeitpunkt version ihr dein browser dieses format sie es bitte noch player abonnieren weiter zurück schließen voll länge dauer laufzeit "
        + "x uhr play mb kb gerät als text seite wenig moment momentan derzeit aktuell gerade mögen möglich lassen infos mehr feedback senden");

    private static readonly FrozenSet<string> Calls = new[] { "abonnieren bei", "podcast abonnieren", "abonnieren sie den podcast", "play", "pause", "autoplay", "stummschalten", "jetzt anhören", "jetzt ansehen", "jetzt abspielen", "zum video", "zum podcast", "zum audio", "zur sendung", "ton an", "ton ein", "ton aus", "untertitel einschalten", "untertitel ausschalten", "untertitel anzeigen" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Timed = Set("video audio podcast artikel hören anhören vorlesen abspielen min minuten minute sek sekunden dauer länge laufzeit lesen beitrag folge live diesen jetzt zum der den x ab jahren verfügbar bis");

    /// <summary>Whether the line is one of them.</summary>
    public static bool IsOne(PageLine line)
    {
        if (line.Text.Length > Longest || line.Words.Count == 0 || line.IsReport)
        {
            return false;
        }

        if (Calls.Contains(string.Join(' ', line.Lower)) || IsDuration(line))
        {
            return true;
        }

        return line.Words.Count > 1 && line.IsOnly(Devices, Acts, Rest, Speech.Filling) && line.Count(Devices) > 0 && (line.Count(Acts) > 0 || line.Lower.Contains("audioversion")) && !line.Lower.All(word => Speech.Filling.Contains(word) || word is "ton");
    }

    // "00:00 / 02:31", "Video: 2:31 Min.", "Artikel hören • 4 Min."; a clock time alone may be anything.
    private static bool IsDuration(PageLine line)
    {
        var clocks = 0;
        for (var i = 1; i + 2 < line.Text.Length; i++)
        {
            clocks += line.Text[i] == ':' && char.IsAsciiDigit(line.Text[i - 1]) && char.IsAsciiDigit(line.Text[i + 1]) && char.IsAsciiDigit(line.Text[i + 2]) ? 1 : 0;
        }

        if (!line.Lower.Any(word => char.IsAsciiDigit(word[0])) || !line.IsOnly(Timed) || line.Lower.Contains("lesen"))
        {
            return false;
        }

        var words = line.Lower.Count(word => !char.IsAsciiDigit(word[0]));
        return clocks >= 2 || (clocks == 1 && words > 0) || (clocks == 0 && line.Lower.Any(word => word is "min" or "minuten" or "sek" or "sekunden") && words > 1);
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

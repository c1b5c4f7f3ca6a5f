using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>Finds boxes that ask for consent to cookies or to the contents of others.</summary>
internal static class ConsentBoxes
{
    private const int LongestLabel = 70;

    private static readonly FrozenSet<string> Core = Set(
        "zustimmung zustimmen zugestimmt einverständnis platzhalterinhalt einwilligung einwilligen willige einverstanden akzeptieren akzeptiere akzeptierst cookie cookies datenschutz datenschutzerklärung datenschutzhinweise datenschutzhinweisen datenschutzhinweis datenschutzeinstellungen einbettung "
        + "einbettungen eingebunden eingebundene eingebundenen eingebundener eingebettet eingebettete eingebetteten einblenden deaktivieren personenbezogene personenbezogenen drittanbieter drittanbietern drittanbieters drittplattform drittplattformen "
        + "privatsphäre widerrufen widerruf externe externen externer externes redaktioneller");

    private static readonly FrozenSet<string> Acts = Set(
        "laden geladen lädt gezeigt zulassen darzustellen darstellung darstellen anklicken anzeigen angezeigt anzeige anzuzeigen klick klicken klicke aktivieren aktiviere aktiviert speichern gespeichert verarbeiten verarbeitet verwenden verwendet nutzen nutzt sehen übertragung übertragen übermittlung übermittelt "
        + "ausgeblendet entsperren erlauben ändern anpassen ansehen finden ergänzt verbessern");

    private static readonly FrozenSet<string> Things = Set(
        "medien daten inhalt inhalte inhalten inhalts element elemente einstellungen website webseite seite browser endgerät endgeräte gerät geräten informationen kennungen partner twitter tweet tweets facebook instagram youtube tiktok x video videos player "
        + "podcast-player podcast angebot dienste erlebnis nutzererlebnis karte grafik beitrag post werbung tracking anbieter anbieters netzwerke netzwerken werbezwecke");

    private static readonly FrozenSet<string> Web = Set(
        "cookie cookies tracking drittanbieter drittanbietern drittanbieters drittplattform drittplattformen datenschutzerklärung datenschutzhinweise datenschutzhinweisen datenschutzhinweis personenbezogene werbezwecke");

    private static readonly FrozenSet<string> Label = Set(
        "empfohlener empfohlene redaktioneller redaktionelle redaktionellen externer externe externen externes inhalt inhalte inhalten drittanbieter drittanbietern cookie cookies cookie-einstellungen einstellungen datenschutz datenschutzeinstellungen "
        + "datenschutzerklärung akzeptieren ablehnen zustimmen zustimmung einwilligung einwilligungen widerrufen verwalten anzeigen laden geladen aktivieren deaktivieren soziale sozialen netzwerke netzwerken finden einblenden ausblenden anpassen speichern "
        + "notwendige notwendigen entsperren widerrufbar jederzeit richtlinie richtlinien tweet post video karte tracking eingebettete eingebetteter eingebundene eingebundener dauerhaft auswahl bestätigen zwecke");

    // Of these alone a heading may be made.
    private static readonly FrozenSet<string> LabelAny = Set("soziale sozialen netzwerke netzwerken finden auswahl zwecke");

    private static readonly FrozenSet<string> LabelFilling = Set("alle alles und weiter immer von nur mit ohne hier sie mehr zu zur zum die den der dieser diesen diesem dieses jetzt einmal auf in");

    private static readonly FrozenSet<string> Device = Set("gerät geräten geräte endgerät endgeräten endgeräte");

    private static readonly FrozenSet<string> Stored = Set("daten informationen cookies kennungen");

    /// <summary>Whether the line is such a box or a button of one.</summary>
    public static bool IsOne(PageLine line)
    {
        if (line.Text.Length > 600 || line.IsReport || line.Words.Count == 0)
        {
            return false;
        }

        if (line.Text.Length <= LongestLabel && line.IsOnly(Label, LabelFilling) && (line.Count(Label) - line.Count(LabelAny) >= 2 || (line.Lower.Any(word => word is "akzeptieren" or "ablehnen" or "zustimmen") && line.Lower.Any(word => word is "alle" or "alles" or "weiter" or "jetzt"))))
        {
            return true;
        }

        // "Durch Anklicken des Videos werden Daten an YouTube übertragen."
        if (line.Lower.Any(word => word is "klick" or "anklicken") && line.Count(Stored) > 0 && line.Count(Things) >= 3 && line.Count(Acts) >= 2)
        {
            return true;
        }

        var core = line.Count(Core) + (line.Count(Stored) > 0 && OnYourDevice(line) ? 1 : 0);
        if (core == 0)
        {
            return false;
        }

        // A box speaks to the reader, or says that we do something; it names what is asked for, and where.
        var speaks = line.SpeaksToReader || line.Lower[0] is "wir" or "ich";
        return (speaks && core + line.Count(Acts) + line.Count(Things) >= 3 && line.Count(Things) + line.Count(Web) >= 1)
            || (line.SpeaksOfItself && core + line.Count(Acts) + line.Count(Things) >= 4)
            || line.Lower.Where(Web.Contains).Distinct(StringComparer.Ordinal).Count() >= 3;
    }

    private static bool OnYourDevice(PageLine line)
    {
        for (var i = 1; i < line.Lower.Count; i++)
        {
            if (Device.Contains(line.Lower[i]) && line.Lower[i - 1] is "ihrem" or "ihren" or "deinem" or "deinen")
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

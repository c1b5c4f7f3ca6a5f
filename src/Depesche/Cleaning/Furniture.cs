using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>German phrases of the page around an article, by theme. All in lower case; a line is compared without punctuation at its ends.</summary>
internal static class Furniture
{
    /// <summary>Whole lines of advertising.</summary>
    public static FrozenSet<string> Advertising { get; } = Set("anzeige|anzeigen|werbung|advertisement|sponsored|sponsored content|anzeige schließen|werbung ausblenden|ende der anzeige|artikel nach der anzeige|-anzeige-|promotion|bezahlte anzeige");

    /// <summary>Beginnings of lines that lead past advertising.</summary>
    public static string[] PastAdvertising { get; } = ["weiterlesen nach der anzeige", "weiter nach der anzeige", "artikel weiterlesen nach", "lesen sie nach der anzeige", "lesen sie hier weiter", "der artikel geht nach der anzeige", "nach der anzeige geht es weiter", "nach der werbung"];

    /// <summary>Words of offers: three of them in one line that is no report make an offer.</summary>
    public static string[] Offers { get; } =
    [
        "abo", "abonnent", "abonnieren", "e-paper", "epaper", "gratis", "kostenlos", "unverbindlich", "testen", "ausprobieren", "gewinnen", "teilnehmen", "newsletter", "kündbar", "verlängerung", "registrieren",
        "anmelden", "einloggen", "login", "weiterlesen", "premium", "probemonat", "digitalabo", "angebot", "rabatt", "bestellen", "freischalten", "zugang", "jetzt", "wochen", "monat",
    ];

    /// <summary>First words of an offer in the form of a sentence.</summary>
    public static FrozenSet<string> OfferStarts { get; } = Set("jetzt|testen|lesen|abonnieren|melden|registrieren|sichern|bestellen|holen|newsletter|mit|sie|ihr|ihre|unser|unsere|hier|noch|alle|nur|diesen|dieser|dieses|um|weiterlesen|bereits|ich|exklusiv");

    /// <summary>Beginnings of what players of sound and pictures say.</summary>
    public static string[] Player { get; } =
    [
        "die wiedergabe wurde", "es ist ein fehler aufgetreten", "podcast cover", "podcast-cover", "abonnieren bei", "abonnieren sie den podcast", "ihr browser unterstützt", "dieser browser", "dein browser", "zum abspielen", "video abspielen",
        "audio abspielen", "video wird geladen", "player wird geladen", "bitte aktivieren sie javascript", "javascript ist deaktiviert", "der podcast wird geladen", "video starten", "beitrag anhören", "artikel anhören", "diesen artikel anhören", "artikel vorlesen",
        "vollbild", "ton an", "ton aus", "untertitel ein", "bildergalerie öffnen", "galerie öffnen", "bild vergrößern", "bild in galerie", "video aus der mediathek",
    ];

    /// <summary>Beginnings of boxes for contents of others and for cookies.</summary>
    public static string[] Consent { get; } =
    [
        "an dieser stelle finden sie einen", "an dieser stelle finden sie inhalte", "an dieser stelle befindet sich ein externer", "empfohlener redaktioneller inhalt", "empfohlener externer inhalt", "externer inhalt", "externe inhalte",
        "ich bin damit einverstanden, dass mir", "wir verwenden cookies", "diese website verwendet cookies", "diese webseite verwendet cookies", "wir nutzen cookies", "cookies akzeptieren", "alle cookies", "cookie-einstellungen", "mit dem laden des",
        "um diesen inhalt anzuzeigen", "inhalt laden", "inhalte von drittanbietern", "hier klicken, um den inhalt", "sie können ihn sich mit einem", "datenschutzeinstellungen", "zustimmen und weiter",
    ];

    /// <summary>Words of such boxes: three in one line make one.</summary>
    public static string[] ConsentWords { get; } =
        ["externe inhalte", "externen inhalt", "externer inhalt", "drittplattform", "drittanbieter", "cookies", "personenbezogene daten", "datenschutzhinweis", "datenschutzerklärung", "einverstanden", "einwilligung", "anzeigen lassen", "einem klick", "werbezwecke", "tracking"];

    /// <summary>Words of bars for sharing: a line that has only such words is one.</summary>
    public static FrozenSet<string> Sharing { get; } = Set(
        "teilen|drucken|merken|kommentieren|kommentare|artikel|facebook|twitter|x|whatsapp|telegram|linkedin|xing|pinterest|reddit|instagram|youtube|e-mail|email|mail|link|kopieren|kopiert|senden|merkliste|zur|auf|per|via|speichern|feedback|geben|versenden|weitersagen|pocket|flipboard|messenger|threema|url|schriftgröße|vorlesen|bookmark|der|in|die|seite|beitrag|diesen");

    /// <summary>Words of which a bar for sharing has at least one.</summary>
    public static FrozenSet<string> SharingCore { get; } = Set("teilen|drucken|merken|kommentieren|facebook|twitter|whatsapp|telegram|linkedin|xing|pinterest|merkliste|kopieren|versenden|weitersagen|flipboard|schriftgröße|feedback|bookmark|instagram");

    /// <summary>Beginnings of headings of lists of other articles.</summary>
    public static string[] Related { get; } =
    [
        "mehr aus ", "mehr zum thema", "mehr zu diesem thema", "mehr dazu", "mehr von ", "mehr zu ", "lesen sie auch", "lesen sie dazu", "lesen sie mehr", "lesen sie weiter", "lesen sie jetzt", "lesetipp", "das könnte sie auch", "das könnte dich auch", "auch interessant", "weitere artikel", "weitere themen",
        "weitere nachrichten", "weitere meldungen", "letzte meldungen", "neueste meldungen", "aktuelle meldungen", "meistgelesen", "meist gelesen", "top-themen", "top themen", "ähnliche artikel", "verwandte themen", "verwandte artikel", "zum thema", "passend zum thema", "siehe auch",
        "die wichtigsten nachrichten", "alle news", "alle nachrichten", "alle artikel", "newsletter", "schlagworte", "themen in diesem artikel", "spiele entdecken", "rätsel", "jetzt spielen", "unsere empfehlungen", "empfehlungen der redaktion", "aus dem archiv",
    ];

    /// <summary>Whole lines of navigation.</summary>
    public static FrozenSet<string> Navigation { get; } = Set(
        "startseite|home|menü|menu|suche|suchen|inhalt|impressum|agb|datenschutz|kontakt|zum inhalt|zum hauptinhalt|zur startseite|nach oben|zurück|weiter|nächster artikel|vorheriger artikel|mehr anzeigen|mehr laden|weniger anzeigen|alle anzeigen|schließen|überspringen|einklappen|ausklappen|artikelinhalt|push-nachrichten|barrierefreiheit|nutzungsbedingungen|über uns|podcast|podcasts|video|videos|bildergalerie|fotostrecke|liveblog|liveticker|themen|archiv|rss|apps|hilfe|service|anmelden|abmelden|registrieren|login|mein konto|merkliste|premium|plus|exklusiv");

    /// <summary>Names of agencies and outlets in their credits.</summary>
    public static FrozenSet<string> Agencies { get; } = Set("dpa|afp|ap|apa|reuters|rtr|sda|keystone-sda|epd|kna|tass|itar-tass|interfax|ria|rnd|dts|dpa-afx|dapd|ddp|sid|ansa|bbc|cnn|ots|pap|ukrinform|xinhua|awp|ag|aer|spon|zdf|ard|orf|srf|swr|ndr|wdr|mdr|rbb|br|hr|redaktion|onl|online|red|agenturen|ce|imago|getty");

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}

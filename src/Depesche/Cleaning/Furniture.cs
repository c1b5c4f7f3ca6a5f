using System.Collections.Frozen;

namespace Depesche.Cleaning;

/// <summary>German words and whole lines of the page around an article, by theme. All in lower case; a line is compared without punctuation at its ends.</summary>
internal static class Furniture
{
    /// <summary>Whole lines of advertising.</summary>
    public static FrozenSet<string> Advertising { get; } = Set("anzeige|anzeigen|werbung|advertisement|sponsored|sponsored content|sponsored post|advertorial|anzeige schließen|werbung ausblenden|ende der anzeige|-anzeige-|promotion|bezahlte anzeige|bezahlter inhalt|affiliate-links|gesponsert|gesponserter inhalt|werbung überspringen|anzeige überspringen");

    /// <summary>Words of lines that lead past advertising; such a line has no others.</summary>
    public static FrozenSet<string> PastAdvertising { get; } = Set(
        "anzeige|anzeigen|werbung|artikel|wird|nach|der|fortgesetzt|scrollen|scrolle|sie|weiter|weiterlesen|um|den|zu|lesen|hier|geht|es|unten|text|beitrag|ende|schließen|ausblenden|dieser|diesen|unterhalb|folgt|die|mit|dem|bitte|nach|unten|im|beginn|überspringen|inhalt|zum");

    /// <summary>Of these words such a line has one.</summary>
    public static FrozenSet<string> PastAdvertisingCore { get; } = Set("anzeige|werbung|scrollen|scrolle");

    /// <summary>Whole lines of navigation.</summary>
    public static FrozenSet<string> Navigation { get; } = Set(
        "startseite|home|menü|menu|impressum|agb|datenschutz|datenschutzerklärung|zum inhalt|zum hauptinhalt|zur startseite|zur übersicht|zum artikel|zum seitenanfang|nach oben|zurück zur startseite|nächster artikel|vorheriger artikel|mehr anzeigen|mehr laden|weniger anzeigen|alle anzeigen|überspringen|einklappen|ausklappen|"
        + "artikelinhalt|push-nachrichten|barrierefreiheit|nutzungsbedingungen|nutzungsbasierte onlinewerbung|cookie-einstellungen|über uns|rss|anmelden|abmelden|registrieren|login|mein konto|merkliste|bildergalerie|fotostrecke|mediadaten|hauptnavigation|"
        + "navigation|suche öffnen|menü öffnen|menü schließen|abo-service|leserservice|vertrag kündigen|verträge hier kündigen|teilen|drucken|"
        + "hauptmenü|untermenü|zurück zur übersicht|hier geht es zur übersicht|nach oben scrollen|widerrufsrecht|abo kündigen|cookie-richtlinie|cookie-richtlinien|datenschutz-einstellungen|datenschutzeinstellungen|premium-inhalt|premium-artikel|plus-inhalt|plus-artikel|"
        + "twittern|tweeten|tweet|share|als pdf herunterladen|in der app öffnen|schrift vergrößern|schrift verkleinern|lädt|wird geladen|inhalt wird geladen|bitte warten|einen moment bitte|mehr erfahren|zur merkliste|zur mediathek|zur fotostrecke|zur homepage|nächste seite|vorherige seite|zum angebot|zum shop|transkript anzeigen|inhaltsverzeichnis|stichwörter|weiter zum artikel|ganzen artikel lesen|zum ganzen artikel|zum vollständigen artikel|vollständigen artikel lesen|jetzt freischalten|jetzt registrieren|jetzt anmelden|danke fürs lesen|alle themen|alle ressorts");

    /// <summary>Words that are navigation beside other lines of it only: alone they may be a heading.</summary>
    public static FrozenSet<string> Buttons { get; } = Set(
        "suche|suchen|inhalt|kontakt|zurück|weiter|schließen|podcast|podcasts|video|videos|liveblog|liveticker|themen|archiv|hilfe|service|premium|plus|exklusiv|kommentare|kommentar|mehr|live|ticker|newsticker|eilmeldungen|spiele|shop|audio|bilder|profil|konto|speichern|senden|link|e-mail|leserbriefe|tags|forum|neueste|meistgelesen|icon|logo|quiz|rätsel|wetter|horoskop|facebook|instagram|twitter|youtube|linkedin|whatsapp|telegram|mediathek|jobs|werben|epaper|e-paper|newsletter|abo|apps|privatsphäre|feedback|drucken|teilen|merken");

    /// <summary>Names of the sections of a paper: navigation beside other lines of it only.</summary>
    public static FrozenSet<string> Sections { get; } = Set(
        "politik|ausland|inland|international|deutschland|österreich|schweiz|europa|welt|wirtschaft|finanzen|börse|sport|fußball|kultur|panorama|wissen|wissenschaft|meinung|regional|lokales|gesellschaft|netzwelt|digital|technik|gesundheit|leben|stil|reise|reisen|auto|mobilität|karriere|bildung|medien|geschichte|vermischtes|unterhaltung|aktuell|aktuelles|nachrichten|news|chronik|feuilleton|ratgeber|familie|umwelt|klima|debatte|kolumnen|wahlen");

    /// <summary>Names of agencies and outlets in their credits.</summary>
    public static FrozenSet<string> Agencies { get; } = Set("dpa|afp|ap|apa|reuters|rtr|sda|keystone-sda|epd|kna|tass|itar-tass|interfax|ria|rnd|dts|dpa-afx|dpa-infocom|dapd|ddp|sid|ansa|bbc|cnn|ots|pap|ukrinform|xinhua|awp|ag|aer|spon|zdf|ard|orf|srf|swr|ndr|wdr|mdr|rbb|br|hr|redaktion|onl|online|red|agenturen|ce|imago|getty|ntv|welt");

    /// <summary>Agencies whose name alone makes a credit of a line; the others may be a list's entry.</summary>
    public static FrozenSet<string> NewsAgencies { get; } = Set("dpa|afp|ap|apa|reuters|rtr|sda|keystone-sda|epd|kna|tass|itar-tass|interfax|rnd|dts|dpa-afx|dpa-infocom|dapd|ddp|sid|ansa|ots|pap|ukrinform|xinhua|awp|imago|getty|agenturen");

    /// <summary>Agencies of news and pictures in credits of pictures.</summary>
    public static FrozenSet<string> PictureAgencies { get; } = Set("dpa|afp|ap|apa|reuters|epa|tass|itar-tass|keystone|keystone-sda|imago|getty|shutterstock|istock|pixabay|unsplash|ddp|dapd|ansa|xinhua|sputnik|bundeswehr|picture-alliance|dpa-zentralbild|photothek|laif|ullstein|afp-photo|pool|ria|magnum|zuma");

    private static FrozenSet<string> Set(string words) => words.Split('|').ToFrozenSet(StringComparer.Ordinal);
}

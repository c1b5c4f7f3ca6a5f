using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Cleaning;

/// <summary>All rules that take text out of the page, in the order in which they are tried.</summary>
public static class CleaningRules
{
    /// <summary>Name of the rule for what the editor takes out in the front matter.</summary>
    public const string Editor = "redaktion";

    /// <summary>Name of the rule for a text that stands twice.</summary>
    public const string Twice = "doppelt";

    /// <summary>Name of the rule for what stands below a heading of other articles.</summary>
    public const string Related = "weitere-artikel";

    /// <summary>The rules.</summary>
    public static ImmutableArray<CleaningRule> All { get; } =
    [
        new("trennzeichen", "Zeichen ohne Wort trennen nur Teile der Seite.", (text, _) => Whole(text, !text.Any(char.IsLetterOrDigit)), ["* * *", "—", "•"], ["USA", "9:30"]),
        new("werbung", "Die Zeile ist Werbung oder führt an ihr vorbei.", (text, sentence) => Whole(text, Furniture.Advertising.Contains(Bare(text)) || (text.Length < 90 && Starts(text, Furniture.PastAdvertising))),
            ["Anzeige", "WERBUNG", "Weiterlesen nach der Anzeige"], ["Die Anzeige gegen den Minister wurde fallen gelassen.", "Anzeige gegen Unbekannt erstattet"]),
        new("angebot", "Die Zeile wirbt für ein Abonnement, ein Gewinnspiel oder eine Anmeldung.", (text, sentence) => Whole(text, IsOffer(text, sentence)),
            ["Jetzt 4 Wochen gratis testen und unseren Newsletter abonnieren", "Ich bin bereits Abonnent, zum Login", "Testen Sie unser Digitalabo jetzt einen Monat kostenlos!"],
            ["Der Verlag will neue Abonnenten gewinnen, hieß es am Freitag.", "Die Ukraine will den Konflikt gewinnen."]),
        new("abspielgerät", "Das sagt ein Abspielgerät für Ton oder Bild, nicht der Artikel.", (text, _) => Whole(text, text.Length < 200 && Starts(text, Furniture.Player)),
            ["Die Wiedergabe wurde unterbrochen.", "Podcast Cover", "Abonnieren bei", "Ihr Browser unterstützt dieses Format nicht."], ["Der Podcast der Botschaft erscheint wöchentlich.", "Es ist ein Fehler, das Treffen abzusagen."]),
        new("zustimmung", "Das ist ein Kasten für Cookies oder fremde Inhalte.", (text, _) => Whole(text, (text.Length < 600 && Starts(text, Furniture.Consent)) || Count(text, Furniture.ConsentWords) >= 3),
            ["Empfohlener redaktioneller Inhalt", "Wir verwenden Cookies, um unser Angebot zu verbessern.", "Damit können personenbezogene Daten an Drittplattformen gehen, mehr in der Datenschutzerklärung"],
            ["Russland ist mit dem Vorschlag einverstanden.", "Die Minister sprachen über den Inhalt der Antwort."]),
        new("teilen", "Die Zeile ist eine Leiste zum Teilen oder Drucken.", (text, sentence) => Whole(text, !sentence && IsSharing(text)),
            ["Teilen", "Facebook Twitter WhatsApp", "Artikel drucken", "Auf Facebook teilen"], ["Teilen der Ukraine fehlt der Strom", "Twitter sperrt russische Konten"]),
        new("ticker", "Die Zeile verweist auf einen Ticker.", (text, _) => Whole(text, text.StartsWith("+++", StringComparison.Ordinal) && text.EndsWith("+++", StringComparison.Ordinal)),
            ["+++ Alles Neue im Liveticker +++"], ["+++ 14.35 Uhr: Lawrow ist in Genf gelandet. Blinken wird am Abend erwartet."]),
        new(Related, "Das verweist auf andere Artikel.", (text, sentence) => Whole(text, IsRelated(text, sentence)),
            ["Mehr aus Politik", "Lesen Sie auch: Was Moskau fordert", "Letzte Meldungen", "Das könnte Sie auch interessieren"], ["Mehr aus Angst als aus Überzeugung stimmte der Präsident zu.", "Mehr zu tun bleibt für die Diplomaten"]),
        new("navigation", "Das gehört zur Navigation der Seite.", (text, sentence) => Whole(text, (!sentence && Furniture.Navigation.Contains(Bare(text))) || IsReadingTime(text, sentence)),
            ["Startseite", "Zum Inhalt", "Lesezeit: 3 Min.", "3 Min. Lesezeit"], ["Suche nach einem Ausweg", "Kontakt zu Moskau abgebrochen", "Die Lesezeit beträgt 3 Minuten."]),
        new("agentur", "Das ist das Kürzel von Agentur oder Redaktion.", AgencyTails.Find,
            ["abc/dpa/AFP", "RND/dpa", "(dpa)", "Quelle: APA/dpa", "Das teilte das Ministerium mit. (APA/AFP)"], ["Moskau (dpa) – Lawrow reist nach Genf.", "Die Nachrichtenagentur Tass meldete das am Freitag. (Mehr dazu im Abendblatt.)"]),
        new("bildnachweis", "Das ist der Nachweis eines Bildes.", Credits.Find,
            ["Foto: Erika Beispiel / Agentur", "© Beispielbild", "Bild: imago", "Zwei Minister vor dem Hotel. Beispiel/IMAGO PUBLICATIONxINxGERxONLY 12345"], ["Foto: So sah das Treffen in Genf aus, als die Türen sich öffneten.", "Bilder zeigen die Minister in Genf."]),
    ];

    /// <summary>Names and reasons of all rules, those without a table of phrases included.</summary>
    public static ImmutableArray<(string Name, string Because)> Reasons { get; } =
    [
        .. All.Select(rule => (rule.Name, rule.Because)),
        (Twice, "Der Absatz oder die Bildunterschrift steht schon weiter oben."),
        (Editor, "Die Redaktion hat die Stelle im Kopf der Datei herausgenommen."),
    ];

    private static readonly FrozenDictionary<string, string> ReasonOf = Reasons.ToFrozenDictionary(pair => pair.Name, pair => pair.Because, StringComparer.Ordinal);

    /// <summary>The reason of a rule.</summary>
    public static string Because(string rule) => ReasonOf[rule];

    private static ImmutableArray<TextSpan> Whole(string text, bool goes) => goes ? [new TextSpan(0, text.Length)] : [];

    private static string Bare(string text) => text.ToLowerInvariant().Trim(' ', '.', ':', '!', '…', '-', '–', '—', '|', '>', '»', '›', '→', '[', ']', '(', ')', '*', '"', '+');

    private static bool Starts(string text, string[] phrases)
    {
        var bare = Bare(text);
        return phrases.Any(phrase => bare.StartsWith(phrase, StringComparison.Ordinal) || bare == phrase.TrimEnd());
    }

    private static int Count(string text, string[] words)
    {
        var lower = text.ToLowerInvariant();
        return words.Count(word => lower.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsOffer(string text, bool sentence)
    {
        if (text.Length > 500)
        {
            return false;
        }

        var first = text.AsSpan(0, text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank ? blank : text.Length).ToString().ToLowerInvariant().TrimEnd(',', ':', '!');
        return Count(text, Furniture.Offers) >= 3 && (!sentence || Furniture.OfferStarts.Contains(first)) || (!sentence && text.Length < 120 && Bare(text).StartsWith("ich bin bereits", StringComparison.Ordinal));
    }

    private static bool IsSharing(string text)
    {
        if (text.Length > 120)
        {
            return false;
        }

        var words = Bare(text).Split([' ', '|', '/', ',', '·', '•', ':'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.All(Furniture.Sharing.Contains) && words.Any(Furniture.SharingCore.Contains);
    }

    private static bool IsRelated(string text, bool sentence) =>
        Starts(text, Furniture.Related) && (text.Contains(':', StringComparison.Ordinal) ? text.Length < 200 : !sentence && text.Length < 70 && text.Count(unit => unit == ' ') <= 5 && !HasInfinitive(text));

    // "Mehr zu tun bleibt" speaks of something; "Mehr zum Thema" points somewhere.
    private static bool HasInfinitive(string text) => text.Contains(" zu ", StringComparison.Ordinal) && text.Split(' ') is [_, _, var third, ..] && char.IsLower(third[0]);

    private static bool IsReadingTime(string text, bool sentence) => text.Length < 40 && (!sentence || text.EndsWith("Min.", StringComparison.Ordinal)) && text.Contains("Lesezeit", StringComparison.OrdinalIgnoreCase) && text.Any(char.IsDigit);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Loading;

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

    /// <summary>Name of the rule for navigation.</summary>
    public const string Navigation = "navigation";

    /// <summary>Name of the rule for lines that name the author.</summary>
    public const string Byline = "autorenzeile";

    /// <summary>Name of the rule for lines that only say when the text appeared.</summary>
    public const string Dates = "datumszeile";

    /// <summary>The rules.</summary>
    public static ImmutableArray<CleaningRule> All { get; } =
    [
        new("trennzeichen", "Zeichen ohne Wort trennen nur Teile der Seite.", line => Whole(line, !line.Text.Any(char.IsLetterOrDigit)), ["* * *", "—", "•"], ["USA", "9:30"]),
        new("werbung", "Die Zeile ist Werbung oder führt an ihr vorbei.", line => Whole(line, IsAdvertising(line)),
            ["Anzeige", "WERBUNG", "Weiterlesen nach der Anzeige", "- Anzeige -", "Der Text geht unterhalb der Werbung weiter", "Bitte scrollen Sie weiter, um den Beitrag zu lesen", "Mit Stern markierte Links sind Affiliate-Links."],
            ["Die Anzeige gegen den Minister wurde fallen gelassen.", "Anzeige gegen Unbekannt erstattet", "Nach der Anzeige ermittelt die Polizei weiter."]),
        new("angebot", "Die Zeile wirbt für ein Abonnement, ein Gewinnspiel oder eine Anmeldung.", line => Whole(line, Prompts.IsOffer(line) || Prompts.IsLabel(line)),
            ["Jetzt 4 Wochen gratis testen und unseren Newsletter abonnieren", "Ich bin bereits Abonnent, zum Login", "Testen Sie unser Digitalabo jetzt einen Monat kostenlos!", "Dieser Text ist Teil unseres Plus-Angebots.", "Unser Briefing liegt jeden Morgen in Ihrem Postfach.", "Nur für Abonnenten", "4 Wochen für 1 Euro testen", "Monatlich kündbar, erster Monat gratis", "Zugang zu allen Inhalten ab 2,99 Euro im Monat", "Abonnent werden", "Unser Morgenbrief: Hier geht es zur Anmeldung."],
            [
                "Der Verlag will neue Abonnenten gewinnen, hieß es am Freitag.", "Die Ukraine will den Konflikt gewinnen.", "Jetzt will die Koalition in wenigen Wochen ein Angebot vorlegen und die Wähler gewinnen.", "Nach der Sabotage haben die Prüfer noch einen Monat lang keinen Zugang.",
                "Sie wollen jetzt den Zugang zum Meer gewinnen.", "Der Newsletter der Botschaft erscheint nicht mehr.", "Für Kunden und Abonnenten wird Gas teurer", "Zwei Wochen lang gratis testen", "Für 300 Euro im Monat", "Nur 3 Monate", "2 Jahre testen", "Newsletter",
            ]),
        new("aufforderung", "Die Zeile bittet um eine Meinung, einen Hinweis, eine Eingabe oder darum, der Redaktion anderswo zu folgen.", line => Whole(line, Prompts.IsPrompt(line) || FormLines.IsOne(line)),
            ["Folgen Sie uns auf Instagram und Twitter!", "Besuchen Sie uns auf Facebook.", "Laden Sie unsere App herunter.", "Diskutieren Sie mit!", "Fehler entdeckt? Jetzt melden.", "Schreiben Sie uns an leser@blatt.example", "Hat Ihnen dieser Artikel gefallen?", "Passwort vergessen?", "Rechtschreibfehler entdeckt?", "Aktivieren Sie Push-Nachrichten, um nichts zu verpassen.", "Teilen Sie Ihre Meinung in den Kommentaren!", "Sie haben noch kein Konto? Hier registrieren", "Kommentare ausblenden", "Die Kommentare zu diesem Artikel sind geschlossen."],
            ["Folgen Sie dem Beispiel Wiens, forderte der Kanzler.", "Der Fehler wurde gefunden.", "Haben Sie die App des Ministeriums je benutzt?", "Sie folgen ihm auf Twitter.", "Konto des Ministers gesperrt", "Ihre Meinung zählt nicht", "Meinung ist gefragt", "Kommentare wurden geschlossen.", "Anmeldung der Kundgebung"]),
        new("abspielgerät", "Das sagt ein Abspielgerät für Ton oder Bild, nicht der Artikel.", line => Whole(line, PlayerLines.IsOne(line) || GalleryLines.IsOne(line)),
            ["Die Wiedergabe wurde unterbrochen.", "Podcast Cover", "Abonnieren bei", "Ihr Browser unterstützt dieses Format nicht.", "0:00 / 3:15", "Audio: 3:15 Min.", "Das Video konnte nicht geladen werden.", "Beitrag anhören (4 Min.)", "Bild 1 von 7", "Bildbeschreibung aufklappen", "Fotostrecke: 14 Bilder"],
            ["Der Podcast der Botschaft erscheint wöchentlich.", "Es ist ein Fehler, das Treffen abzusagen.", "Es ist ein Fehler aufgetreten, räumte die Behörde ein.", "Ton und Stil ändern sich", "Das Video aus Kiew wurde 14 Minuten später gelöscht.", "Vollbild der Lage erst später", "Bild der Lage", "7 von 14 Bildern gefälscht", "Ton aus Moskau"]),
        new("zustimmung", "Das ist ein Kasten für Cookies oder fremde Inhalte.", line => Whole(line, ConsentBoxes.IsOne(line)),
            [
                "Empfohlener redaktioneller Inhalt", "Wir verwenden Cookies, um unser Angebot zu verbessern.", "Damit können personenbezogene Daten an Drittplattformen gehen, mehr in der Datenschutzerklärung", "Alle akzeptieren und weiter",
                "Wir brauchen Ihre Einwilligung, um hier ein Video von YouTube anzuzeigen.", "Durch Anklicken des Videos werden Daten an YouTube übertragen.", "Karte laden", "Dieses Element lädt Daten von Facebook; in den Einstellungen können Sie die Einbettung deaktivieren.",
            ],
            [
                "Russland ist mit dem Vorschlag einverstanden.", "Die Minister sprachen über den Inhalt der Antwort.", "Mit dem Laden der Fracht wurde begonnen.", "Ohne Einwilligung der Nutzer sind Cookies und Tracking verboten, urteilte das Gericht.",
                "Ohne Zustimmung", "Soziale Netzwerke", "Twitter, Facebook und Instagram sperren Konten in Russland.", "Wir brauchen die Zustimmung des Parlaments.", "Das Video wurde auf YouTube geladen, die Daten liegen in Moskau.",
            ]),
        new("teilen", "Die Zeile ist eine Leiste zum Teilen oder Drucken.", line => Whole(line, NavigationLines.IsSharing(line)),
            ["Teilen", "Facebook Twitter WhatsApp", "Artikel drucken", "Auf Facebook teilen", "Per E-Mail versenden", "Link wurde kopiert", "Als PDF speichern", "Artikel bewerten"], ["Teilen der Ukraine fehlt der Strom", "Twitter sperrt russische Konten"]),
        new("ticker", "Die Zeile verweist auf einen Ticker.", line => Whole(line, Pointers.ToTicker(line)),
            ["+++ Alles Neue im Liveticker +++", "Alle Entwicklungen im Ukraine-Liveblog", "Die wichtigsten Meldungen im Newsticker", ">> Lesen Sie hier alles im Newsblog"],
            ["+++ 14.35 Uhr: Lawrow ist in Genf gelandet. Blinken wird am Abend erwartet.", "+++ 9:10 Uhr: Blinken reist ab +++", "Moskau sperrt den Liveticker", "+++ Lawrow landet in Genf +++"]),
        new(Related, "Das verweist auf andere Artikel.", line => Whole(line, Pointers.ToArticles(line)),
            ["Mehr aus Politik", "Lesen Sie auch: Was Moskau fordert", "Letzte Meldungen", "Das könnte Sie auch interessieren", "Mehr zum Krieg in der Ukraine", "Auch spannend: So lebt der Präsident", "Schlagworte: Ukraine, Russland", "Lesen Sie auch | Was Moskau fordert", "Alles Wichtige finden Sie auf unserer Themenseite.", "Wie die Wahl ausging, lesen Sie hier.", "Das dürfte Sie ebenfalls interessieren", "Außerdem interessant: Was Moskau fordert", "Über dieses Thema berichtete der Rundfunk am 3. Mai 2022."],
            [
                "Mehr aus Angst als aus Überzeugung stimmte der Präsident zu.", "Mehr zu tun bleibt für die Diplomaten", "Zum Thema Gas sagte die Ministerin: „Alles ist offen.“", "Weitere Themen des Gipfels waren: Klima, Gas und Handel.", "Auch interessant ist die Lage in Wien: Dort tagt der Rat.",
                "Siehe auch die Lage in Minsk: Dort stehen Soldaten.", "Meistgelesen wurde die Rede: Millionen Aufrufe", "Lesen Sie weiter: „Wir wurden belogen“, heißt es im Brief.", "Alle Nachrichten aus Wien klingen gleich: Es wird verhandelt.", "Über dieses Thema wollen sie weiter reden.", "Dass Sie siegen, lesen sie hier.", "Das interessiert andere Länder", "Was Moskau interessiert: Häfen", "Was andere interessiert", "Alle Berichte der OSZE", "Mehr Berichte über Verletzungen der Waffenruhe", "Auf unserer Seite finden Sie keinen Feind, sagte er.",
            ]),
        new(Navigation, "Das gehört zur Navigation der Seite.", line => Whole(line, NavigationLines.IsOne(line)),
            ["Startseite", "Zum Inhalt", "Lesezeit: 3 Min.", "3 Min. Lesezeit", "Impressum | Datenschutz | AGB", "Startseite / Politik / Ausland", "12 Kommentare", "Kommentare (3)", "Sie sind hier: Startseite > Politik", "Impressum Datenschutz AGB Kontakt", "News | Politik | Ukraine-Krise", "vor 3 Stunden", "Heute, 14:35 Uhr", "Seite 1 von 2", "Wird geladen …"],
            ["Suche nach einem Ausweg", "Kontakt zu Moskau abgebrochen", "Die Lesezeit beträgt 3 Minuten.", "Weiter", "Kontakt", "Politik", "Krieg / Frieden", "Politik | Krieg | Frieden", "Vor 3 Stunden", "Seite 2 des Vertrags", "Politik, Wirtschaft, Kultur und Sport"]),
        new("entstehung", "Die Zeile sagt, wie der Text entstanden ist oder wem er gehört.", line => Whole(line, MakersLines.IsOne(line)),
            ["Mit Material von dpa und AFP", "Dieser Text wurde automatisch erstellt und nicht von der Redaktion geprüft.", "Alle Rechte vorbehalten", "© 2022 Beispielverlag. Alle Rechte vorbehalten.", "Dieser Text erschien zuerst im Abendblatt.", "Dieser Beitrag wurde am 21.01.2022 aktualisiert.", "Nachdruck nur mit Genehmigung des Verlags"],
            ["Mit Material aus der Ukraine bauten sie eine Brücke.", "Dieser Text der Botschaft wurde nicht veröffentlicht.", "Mit Informationen versorgt ihn der Geheimdienst.", "Dieser Artikel wurde zuletzt 2014 geändert.", "Dieser Text der Verfassung wurde 2020 geändert."]),
        new("agentur", "Das ist das Kürzel von Agentur oder Redaktion.", AgencyTails.Find,
            ["abc/dpa/AFP", "RND/dpa", "(dpa)", "Quelle: APA/dpa", "Das teilte das Ministerium mit. (APA/AFP)", "(APA, red, 21.1.2022)", "str/tth (dpa, afp, rtr)", "Das teilte das Amt mit. dpa/AFP", "dpa-infocom, dpa:220121-99-801234/3", "Er schwieg dazu. (Erika Beispiel aus Wien, 8.2.2022)", "(abc)", "Das teilte das Amt mit. (ebl)"],
            ["Moskau (dpa) – Lawrow reist nach Genf.", "Die Nachrichtenagentur Tass meldete das am Freitag. (Mehr dazu im Abendblatt.)", "BBC", "Online", "Er nickte. (ja)"]),
        new("bildnachweis", "Das ist der Nachweis eines Bildes.", Credits.Find,
            [
                "Foto: Erika Beispiel / Agentur", "© Beispielbild", "Bild: imago", "Zwei Minister vor dem Hotel. Beispiel/IMAGO PUBLICATIONxINxGERxONLY 12345", "Erika Beispiel/dpa", "picture alliance/dpa | Erika Beispiel", "Bildrechte: dpa", "Foto dpa", "AFP via Getty Images",
                "Die Ministerin nach dem Gespräch in Prag – Foto: AFP", "Die Ministerin bei ihrer Ankunft. picture alliance/dpa", "Die Ministerin vor dem Hotel. (Bild: Erika Beispiel/dpa)", "(Foto: dpa)", "FOTO: DPA", "Die Ministerin in Prag Foto: Erika Beispiel/AFP", "imago-images/Beispiel",
            ],
            ["Foto: So sah das Treffen in Genf aus, als die Türen sich öffneten.", "Bilder zeigen die Minister in Genf.", "Bild: Die Ministerin schwieg.", "Quelle: der ukrainische Dienst.", "Karte: Ukraine", "Sie einigten sich auf 14 Punkte – Fotos: keine zugelassen"]),
        new(Byline, "Die Zeile nennt nur, wer den Text geschrieben hat.", line => Whole(line, (line.IsAtEdge || line.Text.Contains(':', StringComparison.Ordinal)) && MakersLines.IsByline(line)),
            ["Von Erika Beispiel", "Von: Erika Beispiel", "Von Erika Beispiel, Wien", "Von Erika Beispiel und Max Beispiel", "Von Erika Beispiel (dpa)", "Eine Analyse von Erika Beispiel", "Von unserer Korrespondentin Erika Beispiel"], ["Von Wien nach Moskau", "Von der Krise zum Gipfel", "Von Moskau", "Von Erika Beispiel stammt der Vorschlag.", "Eine Analyse von Satellitenbildern", "Ein Bericht von Human Rights Watch sorgt für Streit"]),
    ];

    /// <summary>Names and reasons of all rules, those without a table of phrases included.</summary>
    public static ImmutableArray<(string Name, string Because)> Reasons { get; } =
    [
        .. All.Select(rule => (rule.Name, rule.Because)),
        (Dates, "Die Zeile sagt nur, wann der Text erschienen ist oder geändert wurde; das steht bei den Angaben zum Artikel."),
        (PageDrops.Frame.Rule, PageDrops.Frame.Because),
        (Twice, "Der Absatz oder die Bildunterschrift steht schon weiter oben."),
        (Editor, "Die Redaktion hat die Stelle im Kopf der Datei herausgenommen."),
    ];

    private static readonly FrozenDictionary<string, string> ReasonOf = Reasons.ToFrozenDictionary(pair => pair.Name, pair => pair.Because, StringComparer.Ordinal);

    /// <summary>The reason of a rule.</summary>
    public static string Because(string rule) => ReasonOf[rule];

    private static ImmutableArray<TextSpan> Whole(PageLine line, bool goes) => goes ? [new TextSpan(0, line.Text.Length)] : [];

    private static bool IsAdvertising(PageLine line) =>
        (line.Words.Count <= 3 && Furniture.Advertising.Contains(string.Join(' ', line.Lower)))
        || (line.Text.Length < 200 && !line.IsReport && line.Lower.Any(word => word is "affiliate-links" or "affiliate-link" || (word == "affiliate" && line.Lower.Contains("links"))))
        || (line.Words.Count is > 2 and <= 14 && line.IsOnly(Furniture.PastAdvertising) && line.Lower.Any(Furniture.PastAdvertisingCore.Contains));
}

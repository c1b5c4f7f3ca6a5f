namespace Depesche.Chronicle;

/// <summary>Words for papers that are written, handed over and made public.</summary>
internal static class DocumentTriggers
{
    private static readonly Wording HandOver = new("übermittelt", "übermitteln", "übermitteln", "Übergabe", Others.Dative) { Object = "ein Schreiben", Gender = 'f' };
    private static readonly Wording Answer = new("antwortet", "antworten", "antworten", "Antwort", Others.Dative) { Object = "schriftlich", Gender = 'f' };
    private static readonly Wording Submit = new("legt", "legen", "vorlegen", "Vorlage", Others.Dative) { Object = "ein Dokument", Particle = "vor", Gender = 'f' };
    private static readonly Wording Publish = new("veröffentlicht", "veröffentlichen", "veröffentlichen", "Veröffentlichung", Others.Unnamed) { Object = "ein Dokument", Gender = 'f' };

    public static readonly Trigger[] All =
    [
        new(EventKind.Document, "übermitteln", HandOver)
        {
            Verbs = "übermittelt übermittle übermitteln übermittelte übermittelten übergab übergaben übergibt übergeben überreicht überreichte überreichten aushändigte ausgehändigt händigte…aus schickt schicken schickte schickten geschickt sandte sandten gesandt zugestellt überbringt überbringen überbrachte überbrachten überbracht zukommen zugeleitet leitete…zu leiteten…zu",
            With = "brief schreiben antwort note vorschl vorschläge entwurf entwürfe dokument papier liste forderung vertrag stellungnahme bedenken",
            Right = ["Der Botschafter [übergab] am Mittwoch ein Schreiben.", "Moskau [schickte] seine Antwort.", "Sie haben Moskau ihre Antworten [zukommen] lassen.", "Der Botschafter [überbrachte] die Antwort."],
            Wrong = ["Moskau schickte am Montag Soldaten.", "Er übergab das Amt."],
        },
        new(EventKind.Document, "eingehen", HandOver)
        {
            Verbs = "ging…ein gingen…ein geht…ein eingegangen traf…ein trafen…ein",
            With = "antwort antworten antwortschreiben note schreiben",
            Without = "auf darauf",
            Right = ["Am Mittwoch [ging] die Antwort der Regierung ein."],
            Wrong = ["Am Mittwoch ging der Minister auf das Schreiben ein."],
        },
        new(EventKind.Document, "aushändigen", HandOver)
        {
            Infinitives = "aus|händigen",
            With = "sie es antwort brief schreiben note dokument papier",
            Without = "schlüssel preis urkunde pass pässe geld orden waffe waffen",
            Right = ["Der Botschafter [händigte] sie dem Minister am Mittwoch aus."],
            Wrong = ["Der Bürgermeister händigte ihm am Mittwoch den Schlüssel aus."],
        },
        new(EventKind.Document, "gefolgt", HandOver)
        {
            Verbs = "gefolgt folgte folgten",
            With = "papier antwort brief schreiben dokument antwortschreiben note",
            Without = "auf einladung rat aufruf beispiel",
            Right = ["Am Abend war ein eigenes Papier der NATO [gefolgt]."],
            Wrong = ["Am Abend war er dem Rat gefolgt.", "Auf die Antwort folgte Schweigen."],
        },
        new(EventKind.Document, "folgen lassen", HandOver)
        {
            Verbs = "folgen",
            With = "papier antwort brief schreiben dokument antwortschreiben note",
            Also = "ließ ließen lässt lassen",
            Right = ["Am Abend ließ das Bündnis ein eigenes Papier [folgen]."],
            Wrong = ["Am Abend sollen weitere Papiere folgen.", "Am Abend ließ er Taten folgen."],
        },
        new(EventKind.Document, "schriftlich", Answer)
        {
            Verbs = "geäußert äußerte äußerten mitteilen mitzuteilen antworten beantworten beantwortet beantwortete antwortete antworteten geantwortet",
            With = "schriftlich",
            Right = ["Man werde Moskau die Bedenken in der kommenden Woche schriftlich [mitteilen].", "Das Bündnis hatte am Mittwoch schriftlich [geantwortet]."],
            Wrong = ["Man werde das am Montag mitteilen."],
        },
        new(EventKind.Document, "Antwort", Answer)
        {
            Nouns = "antwort antworten antwortschreiben stellungnahme",
            With = "schriftlich antwortschreiben",
            Right = ["Er erwarte in der nächsten Woche eine schriftliche [Antwort]."],
            Wrong = ["Die Antwort fiel kurz aus."],
        },
        new(EventKind.Document, "veröffentlichen", Publish)
        {
            Verbs = "veröffentlicht veröffentlichen veröffentlichte veröffentlichten",
            With = "entwurf entwürfe vertrag verträge dokument antwort brief schreiben papier vorschl abkommen erklärung kommuniqué",
            Right = ["Das Ministerium [veröffentlichte] am Freitag zwei Entwürfe.", "Beide [veröffentlichten] am Freitag eine gemeinsame Erklärung."],
            Wrong = ["Der Verlag veröffentlichte einen Roman."],
        },
        new(EventKind.Document, "öffentlich machen", Publish)
        {
            Verbs = "macht machen machte machten gemacht",
            With = "entwurf entwürfe vertrag verträge dokument antwort brief schreiben papier vorschl abkommen text texte forderung",
            Also = "öffentlich publik",
            Right = ["Zwei Tage später [macht] das Ministerium die Texte öffentlich."],
            Wrong = ["Am Montag macht sie ihre Zweifel öffentlich.", "Am Montag machte er einen Entwurf."],
        },
        new(EventKind.Document, "an die Öffentlichkeit gehen", Publish)
        {
            Verbs = "geht gehen ging gingen gegangen",
            With = "entwurf entwürfe vertrag verträge dokument antwort brief schreiben papier vorschl abkommen text texte",
            Also = "öffentlichkeit",
            Right = ["Am Freitag [ging] das Ministerium mit zwei Entwürfen an die Öffentlichkeit."],
            Wrong = ["Am Freitag ging das Ministerium mit seinen Sorgen an die Öffentlichkeit."],
        },
        new(EventKind.Document, "entgegennehmen", HandOver)
        {
            Verbs = "nimmt…entgegen nehmen…entgegen nahm…entgegen nahmen…entgegen entgegengenommen entgegennehmen entgegennahm",
            With = "brief schreiben antwort note vorschl vorschläge entwurf entwürfe dokument papier liste forderung vertrag stellungnahme",
            Right = ["In Wien [nimmt] die Botschafterin vom Minister ein Schreiben entgegen."],
            Wrong = ["In Wien nimmt die Botschafterin den Preis entgegen."],
        },
        new(EventKind.Document, "vorlegen", Submit)
        {
            Verbs = "vorgelegt vorlegte vorlegen legte…vor legten…vor legt…vor legen…vor",
            With = "entwurf entwürfe vertrag verträge dokument antwort brief schreiben papier vorschl abkommen",
            Right = ["Das Ministerium [legte] am Freitag zwei Entwürfe vor."],
            Wrong = ["Sie legte ein gutes Tempo vor."],
        },
    ];
}

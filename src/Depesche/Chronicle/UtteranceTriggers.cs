namespace Depesche.Chronicle;

/// <summary>Words for what someone says in public.</summary>
internal static class UtteranceTriggers
{
    public static readonly Wording Speak = new("äußert sich", "äußern sich", "sich äußern", "Erklärung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' };
    public static readonly Wording Warn = new("warnt", "warnen", "warnen", "Warnung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' };
    private static readonly Wording Threaten = new("droht", "drohen", "drohen", "Drohung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' };
    public static readonly Wording Ask = new("fordert", "fordern", "fordern", "Forderung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' };
    private static readonly Wording Announce = new("kündigt", "kündigen", "ankündigen", "Ankündigung", Others.Unnamed) { NeedsTopic = true, Particle = "an", Gender = 'f' };
    private static readonly Wording Reject = new("weist Vorwürfe zurück", "weisen Vorwürfe zurück", "Vorwürfe zurückweisen", "Zurückweisung", Others.Unnamed) { Gender = 'f' };
    public static readonly Wording Accuse = new("erhebt Vorwürfe", "erheben Vorwürfe", "Vorwürfe erheben", "Vorwurf", Others.Unnamed) { Gender = 'm' };

    public static readonly Trigger[] All =
    [
        new(EventKind.Statement, "sagen", Speak)
        {
            Verbs = "sagte sagten sagt gesagt erklärte erklärten erklärt betonte betonten betont bekräftigte bekräftigten bekräftigt äußerte äußerten geäußert versicherte versicherten versichert bestätigte bestätigten bestätigt"
                + " schrieb schrieben unterstrich unterstrichen mitteilte mitteilten mitgeteilt teilte…mit teilten…mit teilt…mit teilen…mit fügte…hinzu hinzufügte verurteilte verurteilten verurteilt kritisierte kritisierten kritisiert"
                + " nannte nannten bezeichnete bezeichneten bezeichnet verteidigte verteidigten beklagte begrüßte begrüßten widersprach widersprachen räumte…ein räumten…ein eingeräumt bestritt bestritten dementierte dementierten meldete meldeten gemeldet beteuerte entgegnete erwiderte beharrte beharrten beharrt"
                + " stellte…klar stellten…klar gab…bekannt gaben…bekannt bekanntgab bekanntgegeben verkündete verkündeten verkündet warb warben wirbt plädierte plädierten hob…hervor bot…an boten…an"
                + " beklagten beklagt klagte klagten beschrieb beschrieben skizzierte skizziert schilderte schilderten geschildert entwarf entworfen bemängelte bemängelten bemängelt meinte meinten urteilte urteilten behauptete behaupteten signalisierte signalisierten schloss…aus schlossen…aus schließt…aus stellte…fest stellten…fest rechtfertigte rechtfertigten gestand gestanden"
                + " zusicherte zugesichert sicherte…zu sagte…zu versprach versprachen versprochen behauptet plädiert geworben klargestellt festgestellt hervorgehoben hinzugefügt bestritten dementiert entgegnet erwidert beteuert angeboten unterstrichen"
                + " geschrieben genannt verteidigt widersprochen beschrieben geurteilt signalisiert gerechtfertigt twitterte twitterten getwittert prophezeite prophezeiten prophezeit konstatierte konstatierten konstatiert argumentierte argumentierten argumentiert"
                + " erläuterte erläuterten erläutert ergänzte ergänzten bilanzierte bilanzierten bilanziert prangerte…an prangerten…an angeprangert beschwor beschworen regte…an regten…an angeregt",
            Right = ["„So nicht“, [sagte] Biden am Dienstag.", "Das [teilte] die Sprecherin am Montag mit."],
            Wrong = ["Der Sprecher sagte den Besuch ab.", "Man sagt es so."],
            Without = "ab abgesagt man",
        },
        new(EventKind.Statement, "ablehnen", new("lehnt", "lehnen", "ablehnen", "Ablehnung", Others.Unnamed) { NeedsTopic = true, Particle = "ab", Gender = 'f' })
        {
            Verbs = "lehnte…ab lehnten…ab lehnt…ab lehnen…ab abgelehnt ablehnte ablehnten",
            Right = ["Die Ministerin [lehnte] am Mittwoch direkte Gespräche ab.", "Der Kanzler hat Lieferungen am Montag [abgelehnt]."],
            Wrong = ["Er lehnte sich am Montag an die Wand."],
        },
        new(EventKind.Statement, "begründen", Speak)
        {
            Verbs = "begründete begründeten begründet",
            With = "damit mit",
            Right = ["Die Sprecherin hatte die Absage am Montag damit [begründet], dass die Zeit fehle."],
            Wrong = ["Der Fürst begründete die Stadt im Jahr 1200."],
        },
        new(EventKind.Statement, "sich aussprechen", new("spricht sich", "sprechen sich", "sich aussprechen", "Äußerung", Others.Unnamed) { NeedsTopic = true, Particle = "aus", Gender = 'f' })
        {
            Verbs = "sprach…aus sprachen…aus spricht…aus sprechen…aus ausgesprochen",
            With = "sich",
            Also = "für gegen dafür dagegen",
            Right = ["Die Ministerin [sprach] sich am Montag für neue Gespräche aus."],
            Wrong = ["Beide sprachen sich am Montag in Ruhe aus."],
        },
        new(EventKind.Statement, "sich einsetzen", new("setzt sich", "setzen sich", "sich einsetzen", "Äußerung", Others.Unnamed) { NeedsTopic = true, Particle = "ein", Gender = 'f' })
        {
            Verbs = "setzte…ein setzten…ein eingesetzt",
            With = "sich",
            Also = "für dafür",
            Right = ["Der Präsident [setzte] sich am Montag für Verhandlungen ein."],
            Wrong = ["Die Polizei setzte am Montag Wasserwerfer ein."],
        },
        new(EventKind.Statement, "sich zeigen", Speak)
        {
            Verbs = "zeigte zeigten gezeigt gab gaben",
            With = "sich",
            Also = "zuversichtlich enttäuscht besorgt beunruhigt optimistisch skeptisch offen überzeugt gesprächsbereit bereit erfreut zufrieden verärgert entsetzt erschüttert alarmiert unbeeindruckt gelassen kompromissbereit entschlossen zurückhaltend",
            Right = ["Der Botschafter [zeigte] sich am Donnerstag enttäuscht."],
            Wrong = ["Am Donnerstag zeigte sich die Sonne.", "Er zeigte am Donnerstag seinen Pass."],
        },
        new(EventKind.Statement, "berichten von", Speak)
        {
            Verbs = "berichtete berichteten",
            With = "von über",
            Without = "zeitung zeitungen sender agentur agenturen medien magazin korrespondent korrespondentin reporter",
            Right = ["Der Minister [berichtete] am Mittwoch von neuen Truppenbewegungen."],
            Wrong = ["Die Zeitung berichtete am Mittwoch über den Plan.", "Er berichtete am Mittwoch seinen Eltern."],
        },
        new(EventKind.Statement, "sich wenden", new("wendet sich", "wenden sich", "sich wenden", "Ansprache", Others.Unnamed) { NeedsTopic = true, Gender = 'f' })
        {
            Verbs = "wandte wandten gewandt wendet wenden",
            With = "ansprache fernsehansprache videobotschaft videoansprache botschaft rede appell brief",
            Also = "sich",
            Right = ["Der Präsident [wandte] sich am Mittwoch in einer Videobotschaft an die Nachbarn."],
            Wrong = ["Sie wandte sich am Mittwoch ab.", "Er wandte am Mittwoch ein, die Zeit sei knapp."],
        },
        new(EventKind.Statement, "Rede halten", new("hält", "halten", "halten", "Rede", Others.Unnamed) { Object = "eine Rede", Gender = 'f' })
        {
            Verbs = "hielt hielten gehalten",
            With = "rede ansprache fernsehansprache fernsehrede grundsatzrede",
            Without = "fest zurück für nach",
            Right = ["Am Montagabend [hielt] der Präsident eine Fernsehansprache."],
            Wrong = ["Am Montagabend hielt der Zug in Wien."],
        },
        new(EventKind.Statement, "auftreten", new("tritt", "treten", "auftreten", "Auftritt", Others.Unnamed) { NeedsTopic = true, Particle = "auf", Gender = 'm' })
        {
            Verbs = "trat…auf traten…auf tritt…auf aufgetreten",
            With = "konferenz sicherheitskonferenz gipfel vollversammlung sicherheitsrat parlament bundestag unterhaus kongress",
            Right = ["Der Präsident [trat] am Samstag auf der Sicherheitskonferenz auf."],
            Wrong = ["Die Gruppe trat am Samstag in Wien auf."],
        },
        new(EventKind.Statement, "infrage stellen", new("stellt", "stellen", "infrage stellen", "Äußerung", Others.Unnamed) { NeedsTopic = true, Particle = "infrage", Gender = 'f' })
        {
            Verbs = "stellt stellte stellten gestellt",
            With = "infrage frage",
            Also = "infrage in",
            Without = "antrag fragen",
            Right = ["Der Vizeminister [stellte] am Donnerstag weitere Gespräche infrage."],
            Wrong = ["Die Abgeordnete stellte am Donnerstag eine Frage."],
        },
        new(EventKind.Statement, "so", Speak)
        {
            Verbs = "so",
            Right = ["Die Sorgen seien nicht berücksichtigt worden, [so] Kremlsprecher Peskow am Donnerstag.", "Man sei bereit, [so] die deutsche Ministerin."],
            Wrong = ["Er sagte am Montag zu, so Peskow habe zugestimmt.", "Es war am Montag nicht so kalt.", "Das Amt schwieg, so die Lage am Abend ist."],
        },
        new(EventKind.Statement, "bekannt geben", Speak)
        {
            Verbs = "gegeben gab gaben gibt geben machte machten gemacht",
            With = "bekannt",
            Right = ["Das hatte der Minister am Montag im Parlament bekannt [gegeben]."],
            Wrong = ["Er hatte ihm am Montag die Hand gegeben."],
        },
        new(EventKind.Statement, "empfehlen", Speak)
        {
            Verbs = "empfahl empfahlen empfiehlt empfehlen empfohlen riet rieten rät",
            Right = ["Lawrow hat dem Präsidenten am Montag [empfohlen], weiter zu verhandeln."],
            Wrong = ["Der Minister schlug am Freitag Gespräche vor."],
        },
        new(EventKind.Statement, "festhalten", Speak)
        {
            Verbs = "hält…fest hielt…fest hielten…fest halten…fest festhielt festhielten",
            Without = "an daran sich männer mann frau polizei geiseln",
            Right = ["Das Ministerium [hielt] am Freitag fest, dass der Abzug dazugehöre."],
            Wrong = ["Sie hielten am Freitag an ihrem Plan fest.", "Er hielt sich am Freitag am Geländer fest."],
        },
        new(EventKind.Statement, "reagieren", new("reagiert", "reagieren", "reagieren", "Reaktion", Others.Unnamed) { NeedsTopic = true, Gender = 'f' })
        {
            Verbs = "reagierte reagierten reagiert",
            Right = ["Der Sprecher [reagierte] am Donnerstag verhalten."],
            Wrong = ["Die Reaktion fiel verhalten aus."],
        },
        new(EventKind.Statement, "vor die Presse treten", Speak)
        {
            Verbs = "trat traten getreten tritt treten",
            With = "presse kameras journalisten mikrofone",
            Without = "zurück zusammen",
            Right = ["Der Vizeminister [trat] am Montag vor die Presse."],
            Wrong = ["Der Minister trat am Montag zurück."],
        },
        new(EventKind.Statement, "sich bekennen", new("bekennt sich", "bekennen sich", "sich bekennen", "Bekenntnis", Others.Unnamed) { NeedsTopic = true })
        {
            Verbs = "bekennt bekennen bekannte bekannten",
            With = "sich",
            Also = "zu zur zum",
            Right = ["Beide Seiten [bekannten] sich am Mittwoch zur Waffenruhe."],
            Wrong = ["Sie bekannten am Mittwoch Farbe."],
        },
        new(EventKind.Statement, "deutlich machen", Speak)
        {
            Verbs = "machte machten macht machen gemacht",
            With = "deutlich klar",
            Right = ["Der Kanzler [machte] am Dienstag deutlich, dass alles offen sei."],
            Wrong = ["Der Kanzler machte am Dienstag Pause."],
        },
        new(EventKind.Statement, "in Aussicht stellen", new("stellt", "stellen", "in Aussicht stellen", "Ankündigung", Others.Unnamed) { NeedsTopic = true, Particle = "in Aussicht", Gender = 'f' })
        {
            Verbs = "stellt stellte stellten gestellt",
            With = "aussicht",
            Right = ["Die Kommission [stellte] Kiew am Montag neue Kredite in Aussicht."],
            Wrong = ["Er stellte am Montag einen Antrag."],
        },
        new(EventKind.Statement, "ausrichten lassen", Speak)
        {
            Verbs = "mitteilen ausrichten wissen durchblicken verlauten verbreiten anklingen",
            With = "ließ ließen lässt lassen",
            Right = ["Der Präsident ließ am Sonntag [ausrichten], er sei bereit."],
            Wrong = ["Sie will am Sonntag ein Fest ausrichten."],
        },
        new(EventKind.Statement, "darüber unterrichten", new("unterrichtet", "unterrichten", "unterrichten", "Mitteilung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' })
        {
            Verbs = "unterrichtete unterrichteten unterrichtet informierte informierten informiert",
            With = "darüber davon",
            Right = ["Der Minister [unterrichtete] am Montag das Parlament darüber, dass Hilfe unterwegs ist."],
            Wrong = ["Der Minister unterrichtete am Montag das Parlament."],
        },
        new(EventKind.Statement, "sprechen von", new("spricht", "sprechen", "sprechen", "Äußerung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' })
        {
            Verbs = "spricht sprechen sprach sprachen gesprochen",
            With = "von vom",
            Without = "mit miteinander",
            Right = ["Der Minister [sprach] am Montag von einer schweren Krise."],
            Wrong = ["Er sprach mit dem Kollegen von der anderen Seite."],
        },
        new(EventKind.Statement, "ankündigen", Announce)
        {
            Verbs = "angekündigt ankündigte ankündigten ankündigt kündigte…an kündigten…an kündigt…an kündigen…an",
            Nouns = "ankündigung ankündigungen",
            Right = ["Das Amt hat ein Treffen [angekündigt].", "Er [kündigte] am Montag weitere Schritte an."],
            Wrong = ["Sie kündigte ihren Vertrag."],
        },
        new(EventKind.Statement, "Erklärung", Speak)
        {
            Nouns = "pressekonferenz regierungserklärung fernsehansprache ansprache =rede grundsatzrede fernsehrede",
            Right = ["In einer [Fernsehansprache] am Abend sprach er von Frieden."],
            Wrong = ["Die Abreise verzögerte sich."],
        },
        new(EventKind.Statement, "zurückweisen", Reject)
        {
            Verbs = "zurückwies zurückgewiesen wies…zurück wiesen…zurück weist…zurück weisen…zurück",
            Right = ["Lawrow [wies] am Freitag den Vorwurf zurück."],
            Wrong = ["Er wies ihm den Weg."],
        },
        new(EventKind.Statement, "vorwerfen", Accuse)
        {
            Verbs = "bezichtigte bezichtigten machte…verantwortlich machten…verantwortlich vorwarf vorwarfen vorgeworfen warf…vor warfen…vor wirft…vor werfen…vor beschuldigte beschuldigten beschuldigt",
            Right = ["London [warf] Moskau am Samstag Umsturzpläne vor."],
            Wrong = ["Er warf den Ball."],
        },
        new(EventKind.Statement, "vorhalten", Accuse)
        {
            Verbs = "hielt…vor hielten…vor hält…vor vorgehalten",
            Without = "sich einander",
            Right = ["Die Opposition [hielt] dem Kanzler am Freitag Zögern vor."],
            Wrong = ["Am Mittwoch hielten sich beide ihre Grundsätze vor."],
        },
        new(EventKind.Statement, "Vorwürfe erheben", Accuse)
        {
            Verbs = "erhob erhoben erhebt",
            With = "vorwurf vorwürfe vorwürfen anschuldigungen",
            Right = ["Der Sprecher [erhob] am Donnerstag schwere Vorwürfe."],
            Wrong = ["Er erhob am Donnerstag sein Glas."],
        },
        new(EventKind.Warning, "warnen", Warn)
        {
            Verbs = "warnt warne warnen warnte warnten gewarnt",
            Nouns = "warnung warnungen",
            Right = ["Die Präsidentin [warnte] am Montag vor einem Angriff."],
            Wrong = ["Die Warner blieben allein."],
        },
        new(EventKind.Warning, "drohen", Threaten)
        {
            Verbs = "droht drohe drohten drohte gedroht androhte angedroht drohte…an drohten…an",
            Without = "es gefahr krieg hungersnot eskalation",
            Right = ["Biden [drohte] Moskau am Dienstag mit Folgen."],
            Wrong = ["Es drohte am Montag ein Gewitter."],
        },
        new(EventKind.Demand, "fordern", Ask)
        {
            Verbs = "fordert fordere fordern forderte forderten gefordert verlangt verlangen verlangte verlangten aufgefordert forderte…auf forderten…auf fordert…auf aufgerufen rief…auf riefen…auf ruft…auf rufen…auf mahnt mahnte mahnten gemahnt pochte pocht appellierte appelliert appellierten",
            Nouns = "forderung forderungen ultimatum aufruf appell",
            Without = "todesopfer opfer",
            Right = ["Das Ministerium [forderte] den Abzug der Truppen.", "Er [rief] beide Seiten am Sonntag zur Ruhe auf."],
            Wrong = ["Der Unfall forderte drei Todesopfer."],
        },
        new(EventKind.Demand, "dringen", new("dringt", "dringen", "dringen", "Forderung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' })
        {
            Verbs = "drang drangen",
            With = "auf darauf",
            Without = "öffentlichkeit wasser einbrecher haus vor durch ein front",
            Right = ["Die Ministerin [drang] am Mittwoch auf Sanktionen."],
            Wrong = ["Am Mittwoch drang Wasser in den Keller.", "Davon drang am Mittwoch nichts an die Öffentlichkeit."],
        },
        new(EventKind.Demand, "bitten", new("bittet", "bitten", "bitten", "Bitte", Others.Unnamed) { NeedsTopic = true, Gender = 'f' })
        {
            Verbs = "bat baten gebeten ersuchte ersuchten ersucht",
            With = "um darum",
            Without = "entlassung ablösung abberufung rücktritt entbindung entpflichtung versetzung entschuldigung verzeihung geduld wort",
            Right = ["Der Präsident [bat] die Verbündeten am Mittwoch um Hilfe.", "Kiew [ersuchte] am Sonntag um ein Treffen binnen 48 Stunden."],
            Wrong = ["Am Samstag bat er um seine Entlassung.", "Er bat am Montag um Geduld."],
        },
    ];
}

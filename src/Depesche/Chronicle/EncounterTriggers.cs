namespace Depesche.Chronicle;

/// <summary>Words for people who meet, travel and talk.</summary>
internal static class EncounterTriggers
{
    private static readonly Wording Meet = new("trifft", "treffen", "treffen", "Treffen", Others.Joined) { Object = "sich" };
    private static readonly Wording Travel = new("reist", "reisen", "reisen", "Reise", Others.To) { Goal = true, Gender = 'f' };
    private static readonly Wording Visit = Travel with { Noun = "Besuch", Gender = 'm', NounStays = true };
    private static readonly Wording Confer = new("berät", "beraten", "beraten", "Beratungen", Others.Joined) { Gender = 'p' };

    /// <summary>What a conference does of which only its name is told.</summary>
    public static readonly Trigger Session = new(EventKind.Talks, "Konferenz", new("berät", "beraten", "beraten", "Beratungen", Others.Joined) { Gender = 'p', Willed = false });

    /// <summary>What a conference becomes that is named itself: it sits, and not at a summit.</summary>
    public static readonly Wording Conference = Confer;

    public static readonly Trigger[] All =
    [
        new(EventKind.Meeting, "treffen", Meet)
        {
            Verbs = "trifft treffe treffen traf trafen getroffen zusammentrifft zusammentreffen zusammengetroffen zusammentraf zusammentrafen trifft…zusammen treffen…zusammen traf…zusammen trafen…zusammen",
            Without = "entscheidung entschluss vorkehrung vorbereitung maßnahme vereinbarung absprache abkommen regelung aussage ziel treffpunkt vorwurf",
            Least = 2,
            Right = ["Scholz hat den Gast am Montag [getroffen].", "Die beiden wollen sich in Wien [treffen]."],
            Wrong = ["Die Regierung hat am Montag eine Entscheidung getroffen.", "Der Vorwurf trifft ihn."],
        },
        new(EventKind.Meeting, "empfangen", Meet)
        {
            Verbs = "empfängt empfange empfangen empfing empfingen begrüßt begrüßte begrüßten",
            Without = "schritt entscheidung ankündigung vorschlag unterstützung signal sendung initiative hilfe",
            Least = 2,
            Right = ["Der Kanzler [empfängt] den Generalsekretär in Berlin.", "Duda wurde von Macron [empfangen]."],
            Wrong = ["Er begrüßte die Entscheidung des Nachbarlandes."],
        },
        new(EventKind.Meeting, "zusammenkommen", Meet)
        {
            Verbs = "zusammenkommt zusammenkommen zusammenkam zusammenkamen zusammengekommen zusammenzukommen kommt…zusammen kommen…zusammen kam…zusammen kamen…zusammen zusammentritt zusammentreten zusammengetreten trat…zusammen traten…zusammen tritt…zusammen treten…zusammen"
                + " zusammengesessen zusammensaß zusammensaßen zusammensitzt zusammensitzen zusammentrat zusammentraten zusammensetzte zusammensetzten beisammensaß beisammensaßen beisammensitzen gegenübersitzt gegenübertrat gegenübertraten saß…zusammen saßen…zusammen saß…beisammen saßen…beisammen sitzt…beisammen sitzen…beisammen saß…gegenüber saßen…gegenüber sitzt…gegenüber sitzen…gegenüber gegenübersaß gegenübersaßen gegenübersitzen gegenübergesessen beisammengesessen setzt…zusammen setzen…zusammen setzte…zusammen setzten…zusammen zusammengesetzt zusammensetzen gegenübertreten begegnet begegnen begegnete begegneten aneinandergeraten",
            Right = ["Die Minister [kommen] am Freitag in Brüssel zusammen.", "Der Rat war am Mittwoch [zusammengetreten]."],
            Wrong = ["Es kommen viele Gäste."],
        },
        new(EventKind.Meeting, "an einem Tisch", Meet)
        {
            Verbs = "saß saßen sitzt sitzen gesessen",
            With = "tisch",
            Without = "beisammen zusammen gegenüber",
            Least = 2,
            Right = ["Fünf Stunden [saßen] beide am Montag im Kreml an einem Tisch."],
            Wrong = ["Beide saßen am Montag im Flugzeug."],
        },
        new(EventKind.Meeting, "sich an einen Tisch setzen", Meet)
        {
            Verbs = "setzt setzen setzte setzten gesetzt",
            With = "tisch",
            Also = "sich",
            Without = "druck thema",
            Least = 2,
            Right = ["Am Mittwoch [setzen] sich in Wien die Berater beider Länder an einen Tisch."],
            Wrong = ["Beide setzten am Mittwoch das Thema auf den Tisch.", "Am Mittwoch setzten sich beide Länder Fristen."],
        },
        new(EventKind.Meeting, "miteinander ringen", Meet)
        {
            Verbs = "ringt ringen rang rangen gerungen",
            With = "miteinander unterhändler delegation delegationen diplomaten berater beauftragte vertreter gesandte vizeminister",
            Without = "parlament bundestag koalition",
            Least = 2,
            Right = ["Zwei Stunden lang haben beide am Dienstag miteinander [gerungen].", "Acht Stunden lang [rangen] die Unterhändler aus Wien und Bern am Mittwoch in Paris."],
            Wrong = ["Er rang am Dienstag um Worte."],
        },
        new(EventKind.Meeting, "rangen", Meet)
        {
            Verbs = "ringen rangen gerungen",
            Without = "worte worten luft fassung tod tränen leben",
            IsPair = true,
            Least = 2,
            Right = ["Baerbock und Kuleba [rangen] am Montag in Kiew um eine Lösung."],
            Wrong = ["Die Ärzte rangen um sein Leben."],
        },
        new(EventKind.Meeting, "gegenüberstehen", Meet)
        {
            Verbs = "stand…gegenüber standen…gegenüber steht…gegenüber stehen…gegenüber gegenüberstand gegenüberstanden gegenüberstehen gegenübergestanden",
            Without = "truppe truppen soldat soldaten armee armeen panzer panzern lager fronten front positionen meinungen interessen auffassungen feindlich unversöhnlich skeptisch ablehnend verträge einnahmen herausforderung",
            Least = 2,
            Right = ["Am Mittwoch [standen] sich in Genf die Delegationen beider Länder gegenüber."],
            Wrong = ["Am Mittwoch standen sich dort zwei Armeen gegenüber.", "Er stand dem Plan am Montag skeptisch gegenüber."],
        },
        new(EventKind.Talks, "versammeln", Confer)
        {
            Verbs = "versammelt versammelten versammelte versammeln",
            With = "sich sind waren ist war hatte hatten",
            Without = "truppe truppen soldat soldaten panzer militär streitkräfte kräfte einheiten menschen demonstranten anhänger anhängern hunderte tausende hinter",
            Right = ["Die Minister der EU sind seit Donnerstag in Brest [versammelt].", "Am Freitag [versammelten] sich die Mitglieder der OSZE in Wien."],
            Wrong = ["Russland hat an der Grenze Truppen versammelt.", "Am Samstag versammelten sich Hunderte Menschen vor dem Parlament."],
        },
        new(EventKind.Talks, "den Anfang machen", Confer)
        {
            Verbs = "macht machen machte machten gemacht",
            With = "anfang auftakt",
            Also = "den",
            Least = 2,
            Right = ["Den Anfang [machten] am Montag in Wien Unterhändler beider Seiten."],
            Wrong = ["Anfang Mai machten beide am Montag eine Pause.", "Die Unterhändler machten am Montag eine Pause."],
        },
        new(EventKind.Meeting, "von Angesicht zu Angesicht", Meet)
        {
            Verbs = "sah sahen sieht sehen gesehen spricht sprach sprachen gesprochen",
            With = "angesicht",
            Least = 2,
            Right = ["Am Dienstag [sahen] beide einander von Angesicht zu Angesicht."],
            Wrong = ["Am Dienstag sahen beide einander ähnlich."],
        },
        new(EventKind.Meeting, "zu sich bitten", Meet)
        {
            Verbs = "bat baten bittet bitten gebeten geladen",
            With = "auswärtige kanzleramt kreml élysée außenministerium aussenministerium präsidentenpalast haus",
            Also = "ins in zu",
            Without = "um hilfe unterstützung geduld",
            Least = 2,
            Right = ["Sie hatte den Kollegen am Donnerstag ins Auswärtige Amt [gebeten]."],
            Wrong = ["Er bat den Kollegen am Donnerstag um Geduld.", "Sie bat im Haus um Ruhe."],
        },
        new(EventKind.Visit, "Platz nehmen", Visit)
        {
            Verbs = "nimmt nehmen nahm nahmen genommen",
            With = "platz",
            IsPresence = true,
            Right = ["Am Montag [nahm] der Gast im Kreml Platz."],
            Wrong = ["Am Montag nahm der Gast Abschied."],
        },
        new(EventKind.Meeting, "ausladen", Meet)
        {
            Verbs = "ausgeladen lädt…aus laden…aus lud…aus luden…aus",
            Without = "truppe truppen material waffen fracht ware waren lastwagen schiff kisten",
            Least = 2,
            Right = ["Le Drian hat den Gast [ausgeladen], der am Freitag kommen sollte."],
            Wrong = ["Die Fracht wurde am Freitag ausgeladen.", "Sie luden am Freitag zum Essen ein."],
        },
        new(EventKind.Meeting, "Aufwartung", Meet)
        {
            Verbs = "macht machen machte machten gemacht",
            With = "aufwartung",
            Least = 2,
            Right = ["In Kiew [machte] sie dem Präsidenten ihre Aufwartung."],
            Wrong = ["In Kiew machte sie einen Vorschlag."],
        },
        new(EventKind.Meeting, "Treffen", Meet)
        {
            Nouns = "treffen treffens begegnung begegnungen zusammenkunft zusammenkünfte zusammentreffen unterredung unterredungen arbeitsessen aussprache",
            Right = ["Das [Krisentreffen] dauerte zwei Stunden.", "Nach dem [Außenministertreffen] reiste sie ab."],
            Wrong = ["Vor dem Eintreffen der Truppen.", "Bei Zutreffen der Bedingung."],
        },
        new(EventKind.Meeting, "Termin", Meet)
        {
            Nouns = "=termin",
            With = "mit",
            Without = "journalisten presse wahl wahltermin frist",
            Least = 2,
            Right = ["Ein [Termin] des Ministers mit dem Kollegen wird gestrichen."],
            Wrong = ["Der Termin für die Wahl steht fest.", "Der Gerichtstermin mit Zeugen wurde verlegt."],
        },
        new(EventKind.Meeting, "Gespräch", Meet)
        {
            Nouns = "gespräch gesprächs gespräches gespräche gesprächen",
            Without = "gesprächsbereit",
            Loose = true,
            Least = 2,
            Right = ["Das [Krisengespräch] endete früh.", "Geplant sind [Gespräche] mit der Regierung."],
            Wrong = ["Der Gesprächspartner schwieg.", "Das Telefongespräch dauerte lange."],
        },
        new(EventKind.Meeting, "sprechen", new("spricht", "sprechen", "sprechen", "Gespräch", Others.With))
        {
            Verbs = "spricht sprechen sprach sprachen gesprochen redet reden redete redeten geredet unterhielt unterhielten unterhalten tauschte…aus tauschten…aus ausgetauscht bespricht besprechen besprach besprachen besprochen",
            With = "mit miteinander über treffen zusammen wollen will",
            Without = "davon frei gegen dagegen dafür mitarbeitern mitarbeiterinnen journalisten",
            Loose = true,
            Least = 2,
            Right = ["Baerbock [sprach] am Montag mit Kuleba.", "Am Freitag wollen beide über eine Lösung [sprechen]."],
            Wrong = ["Er sprach von einem Fehler.", "Vieles spricht für ihn."],
        },
        new(EventKind.Meeting, "sich abstimmen", new("spricht", "sprechen", "sprechen", "Gespräch", Others.With))
        {
            Verbs = "abgestimmt abstimmen abstimmt stimmt…ab stimmen…ab stimmte…ab stimmten…ab abgesprochen absprechen abspricht spricht…ab sprechen…ab sprach…ab sprachen…ab",
            With = "sich",
            Also = "mit",
            Without = "parlament bundestag duma kongress senat mehrheit",
            Loose = true,
            Least = 2,
            Right = ["Die Ministerin hat sich mit ihrem Kollegen [abgestimmt].", "Am Montag [sprach] sich der Präsident mit den Verbündeten ab."],
            Wrong = ["Der Bundestag hat mit großer Mehrheit abgestimmt."],
        },
        new(EventKind.Meeting, "sprachen", new("spricht", "sprechen", "sprechen", "Gespräch", Others.With))
        {
            Verbs = "sprachen sprechen gesprochen redeten reden geredet",
            Without = "von davon frei für gegen aus dafür dagegen",
            Loose = true,
            IsPair = true,
            Least = 2,
            Right = ["Baerbock und Kuleba [sprachen] am Montag in Kiew.", "Die Minister [redeten] in Genf."],
            Wrong = ["Beide sprachen von einem Erfolg.", "Sie sprechen sich für Gespräche aus."],
        },
        new(EventKind.Meeting, "unterrichten", Meet)
        {
            Verbs = "unterrichtete unterrichteten unterrichtet informierte informierten informiert",
            Without = "öffentlichkeit journalisten medien presse telefonisch schriftlich",
            Loose = true,
            IsPair = true,
            Least = 2,
            Right = ["In Berlin [unterrichtete] der Präsident am Abend den Kanzler."],
            Wrong = ["Die Sprecherin informierte die Presse."],
        },
        new(EventKind.Visit, "erwarten", Visit)
        {
            Verbs = "erwartet",
            With = "wird werden wurde wurden ist sind war waren",
            IsPresence = true,
            Right = ["Sie wird am Montag in Wien [erwartet]."],
            Wrong = ["Er erwartet am Montag Besuch."],
        },
        new(EventKind.Visit, "kommen", Travel)
        {
            Verbs = "kommt kommen kam kamen gekommen kommend landet landen landete landeten gelandet",
            With = "nach in",
            Without = "soldat soldaten truppe truppen panzer kampfjets flugzeuge lieferung",
            IsPresence = true,
            Right = ["Am Dienstag [kommt] die Ministerin nach Berlin."],
            Wrong = ["Es kommt auf beide an."],
        },
        new(EventKind.Visit, "aufhalten", Visit)
        {
            Verbs = "hält…auf halten…auf hielt…auf hielten…auf aufgehalten aufhält aufhielt",
            With = "sich",
            IsPresence = true,
            Right = ["Die Ministerin [hielt] sich am Dienstag in Kiew auf."],
            Wrong = ["Er hielt den Zug auf."],
        },
        new(EventKind.Visit, "Gast", Visit)
        {
            Nouns = "=gast",
            After = "zu",
            IsPresence = true,
            Right = ["Am Montag war der Minister in Paris zu [Gast]."],
            Wrong = ["Sie hatte einen Gast."],
        },
        new(EventKind.Meeting, "auflaufen lassen", Meet)
        {
            Verbs = "auflaufen",
            With = "ließ ließen lässt lassen",
            Least = 2,
            Right = ["Am Donnerstag ließ der Minister seine Kollegin vor den Kameras [auflaufen]."],
            Wrong = ["Am Donnerstag liefen hohe Kosten auf.", "Das Schiff soll auflaufen."],
        },
        new(EventKind.Visit, "Gespräche führen", Visit)
        {
            Verbs = "führt führen führte führten geführt",
            With = "gespräche verhandlungen unterredungen",
            IsPresence = true,
            Right = ["Am Dienstag [führte] die Ministerin in Kiew Gespräche."],
            Wrong = ["Am Dienstag führte die Ministerin in Kiew Beschwerde."],
        },
        new(EventKind.Visit, "folgen", Visit)
        {
            Verbs = "folgt folgte folgten",
            Without = "ihm ihr ihnen rat ruf beispiel aufruf einladung auf daraus bitte empfehlung linie",
            IsPresence = true,
            Right = ["Am Mittwoch [folgte] der Premierminister."],
            Wrong = ["Am Mittwoch folgte er dem Beispiel des Nachbarn."],
        },
        new(EventKind.Visit, "Station machen", Visit)
        {
            Verbs = "macht machen machte machten gemacht legt legte legten eingelegt",
            With = "station zwischenstation zwischenstopp",
            IsPresence = true,
            Right = ["Auf dem Weg nach Genf [machte] der Minister am Montag in Wien Station."],
            Wrong = ["Auf dem Weg nach Genf machte der Minister am Montag Pause."],
        },
        new(EventKind.Visit, "sich ein Bild machen", Visit)
        {
            Verbs = "macht machen machte machten gemacht verschafft verschaffte verschafften",
            With = "bild",
            Also = "sich",
            IsPresence = true,
            Right = ["Die Ministerin hat sich am Dienstag in der Region ein Bild von der Lage [gemacht].", "Am Montag [machte] sich der Minister in Wien ein Bild."],
            Wrong = ["Die Ministerin hat am Dienstag ein Bild gemacht.", "Er machte sich am Montag Sorgen."],
        },
        new(EventKind.Visit, "sich informieren", Visit)
        {
            Verbs = "informiert informierte informierten informieren",
            With = "lage situation",
            Also = "sich",
            Without = "telefonisch schriftlich",
            IsPresence = true,
            Right = ["Die Ministerin hat sich am Dienstag in der Region über die Lage [informiert]."],
            Wrong = ["Die Ministerin informierte am Dienstag die Presse über die Lage.", "Er informierte sich am Montag über Preise."],
        },
        new(EventKind.Visit, "Klinke", Visit)
        {
            Verbs = "gab gaben gibt geben gegeben",
            With = "klinke",
            IsPresence = true,
            Right = ["In Kiew [gaben] sich am Montag die Minister die Klinke in die Hand."],
            Wrong = ["In Kiew gaben sich am Montag die Minister die Hand."],
        },
        new(EventKind.Visit, "sein", Visit)
        {
            Verbs = "ist sind war waren",
            IsPresence = true,
            Right = ["Am Montag [war] Scholz in Kiew."],
            Wrong = ["Das wäre schön."],
        },
        new(EventKind.Visit, "reisen", Travel)
        {
            Verbs = "reist reisen reiste reisten gereist weiterreist weiterreisen weitergereist reist…weiter reiste…weiter reisen…weiter fliegt fliegen flog flogen geflogen aufbricht aufbrechen aufgebrochen bricht…auf brach…auf besucht besuchen besuchte besuchten eintrifft eintreffen eingetroffen angekommen ankam ankommt trifft…ein traf…ein treffen…ein trafen…ein",
            Without = "soldat truppe bataillon panzer kampfjet flugzeug flieger lieferung waffe material hilfsgüter einsätze angriff luftwaffe schule universität schlecht",
            Right = ["Sie wird am Mittwoch nach Wien [fliegen].", "Am Donnerstag [reist] er weiter nach Berlin.", "Johnson [traf] am Dienstag in Kiew ein."],
            Wrong = ["Erste Soldaten sind in dem Land eingetroffen.", "Der Vergleich ist in Kiew schlecht angekommen."],
        },
        new(EventKind.Visit, "Besuch", Visit)
        {
            Nouns = "besuch besuchs besuches besuche antrittsbesuch =reise auslandsreise antrittsreise pendelreise europareise dienstreise weiterreise visite stippvisite staatsbesuch zwischenstopp",
            Without = "besuchern",
            Right = ["Bei ihrem [Antrittsbesuch] in Kiew warb sie für Geduld.", "Seine [Reise] nach Moskau beginnt am Montag."],
            Wrong = ["Die Besucher kamen früh.", "Die Ausreise wurde verboten."],
        },
        new(EventKind.Talks, "beraten", Confer)
        {
            Verbs = "berät berate beraten beriet berieten verhandelt verhandle verhandeln verhandelte verhandelten konferiert konferieren konferierte konferierten tagt tagen tagte tagten getagt weiterverhandeln weiterverhandelt weiterverhandelten weiterberaten",
            Right = ["Beide Seiten [verhandelten] in Genf.", "Der Rat [tagt] am Mittwoch."],
            Wrong = ["Der Berater schwieg.", "Seit Tagen schweigen beide."],
        },
        new(EventKind.Talks, "Verhandlung", Confer)
        {
            Nouns = "verhandlung verhandlungen beratung beratungen konsultation konsultationen gesprächsrunde verhandlungsrunde unterhandlungen sitzung sitzungen tagung tagungen schlagabtausch wortgefecht wortgefechts rededuell dringlichkeitssitzung sondersitzung ministerrat friedensgespräche friedensgesprächen",
            Without = "verhandlungsbereit",
            Right = ["Am 13. Januar folgen [Konsultationen] mit der OSZE.", "Die [Dringlichkeitssitzung] begann am Montag."],
            Wrong = ["Die Gerichtsverhandlungen dauern an."],
        },
        new(EventKind.Talks, "sich befassen", Confer)
        {
            Verbs = "befasst befassen befasste befassten beschäftigt beschäftigte",
            With = "sicherheitsrat nordatlantikrat ministerrat vollversammlung generalversammlung gremium osze organisation",
            Without = "bundestag parlament duma",
            Right = ["Am Montag [befasst] sich der Sicherheitsrat mit der Krise."],
            Wrong = ["Der Autor befasst sich mit Geschichte."],
        },
        new(EventKind.Talks, "Minister befassen sich", Confer)
        {
            Verbs = "befassen befassten",
            With = "aussenminister außenminister verteidigungsminister innenminister finanzminister regierungschefs staatschefs botschafter unterhändler",
            Without = "bundestag parlament duma gericht",
            Right = ["Am Montag [befassen] sich die Außenminister der EU mit der Krise."],
            Wrong = ["Am Montag befassen sich die Richter mit dem Fall."],
        },
        new(EventKind.Talks, "besprechen", Confer)
        {
            Verbs = "besprechen besprachen",
            With = "regierungschefs außenminister verteidigungsminister finanzminister innenminister botschafter unterhändler berater vertreter",
            Without = "mit will soll möchte außenministerin verteidigungsministerin finanzministerin innenministerin botschafterin beraterin vertreterin",
            Right = ["Am Montag [besprachen] die Außenminister der EU das Vorgehen."],
            Wrong = ["Die Außenministerin will am Montag das Vorgehen besprechen.", "Am Montag besprachen die Nachbarn das Fest."],
        },
        new(EventKind.Talks, "auseinandergehen", Confer)
        {
            Verbs = "auseinandergegangen auseinandergingen auseinanderging ging…auseinander gingen…auseinander auseinandergehen",
            Without = "meinung ansicht vorstellung position deutung wege",
            Right = ["Am Mittwoch [gingen] die Unterhändler ohne Ergebnis auseinander.", "Der Rat ist am Freitag im Streit [auseinandergegangen]."],
            Wrong = ["Die Meinungen gingen am Mittwoch auseinander."],
        },
        new(EventKind.Talks, "ohne Ergebnis enden", Confer)
        {
            Verbs = "endet endete endeten enden geendet gegangen ging gingen geht gehen",
            With = "ohne ergebnislos streit",
            Also = "ende endet endete endeten enden geendet annäherung ergebnis einigung durchbruch",
            Without = "auseinander meinung krieg",
            Right = ["Der Rat [endete] am Mittwoch ohne Annäherung.", "Der Rat [ging] am Mittwoch ohne Ergebnis zu Ende."],
            Wrong = ["Die Konferenz endet am Sonntag.", "Er ging am Mittwoch ohne Mantel."],
        },
        new(EventKind.Talks, "fortsetzen", Confer)
        {
            Verbs = "setzt…fort setzen…fort setzte…fort setzten…fort fortgesetzt fortsetzen fortsetzte fortsetzten",
            With = "gespräche beratungen verhandlungen konsultationen gesprächsreihe reihe",
            Right = ["Am Donnerstag [setzte] der Rat die Beratungen fort."],
            Wrong = ["Am Donnerstag setzte er seine Reise fort."],
        },
        new(EventKind.Talks, "beginnen", new("berät", "beraten", "beraten", "Beratungen", Others.Joined) { Gender = 'p', Willed = false })
        {
            Verbs = "beginnt begann begonnen beginnen startet startete gestartet stattfinden stattgefunden stattfindet findet…statt fand…statt fanden…statt eröffnet geht…weiter ging…weiter weitergeht gehen…Runde geht…Runde ist…Reihe steht…Programm",
            IsSession = true,
            Right = ["Am Freitag [beginnt] die Konferenz.", "Der Gipfel [findet] am Montag statt."],
            Wrong = ["Der Anfang war schwer."],
        },
        new(EventKind.Summit, "Gipfel", new("berät", "beraten", "beraten", "Gipfel", Others.Joined) { Object = "auf einem Gipfel", Gender = 'm' })
        {
            Nouns = "gipfel gipfels gipfeltreffen gipfeltreffens videogipfel sondergipfel sicherheitskonferenz",
            Right = ["Der [Sondergipfel] der EU beginnt am Donnerstag."],
            Wrong = ["Das Flugzeug flog über Berge."],
        },
    ];
}

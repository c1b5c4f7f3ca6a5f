namespace Depesche.Chronicle;

/// <summary>Verbs and turns of saying beside the common ones: praise, blame, hints, concessions, conditions, judgements.</summary>
internal static class SpeechTriggers
{
    private static readonly Wording Speak = UtteranceTriggers.Speak;
    private static readonly Wording Ask = UtteranceTriggers.Ask;
    private static readonly Wording Accuse = UtteranceTriggers.Accuse;
    private static readonly Wording Urge = new("drängt", "drängen", "drängen", "Forderung", Others.Unnamed) { NeedsTopic = true, Gender = 'f' };
    private static readonly Wording Propose = new("macht einen Vorschlag", "machen einen Vorschlag", "einen Vorschlag machen", "Vorschlag", Others.Unnamed) { Gender = 'm' };

    public static readonly Trigger[] All =
    [
        new(EventKind.Statement, "urteilen über", Speak)
        {
            Infinitives = "rügen loben würdigen tadeln bedauern missbilligen bezweifeln an|zweifeln relativieren kommentieren präzisieren bekunden beanstanden brandmarken verspotten befürworten danken gratulieren gut|heißen:heißt,hieß,gutgeheißen preisen:preist,pries,gepriesen herunter|spielen",
            Without = "sich großteils fußball team spieler",
            IsJudgement = true,
            Right = ["Der Präsident [rügte] am Mittwoch die Haltung der Nachbarn.", "Die Ministerin [zweifelte] am Mittwoch den Abzug an."],
            Wrong = ["Am Mittwoch lobte sich der Autor selbst.", "Der Zug verspätete sich am Mittwoch."],
        },
        new(EventKind.Statement, "ausführen", Speak)
        {
            Infinitives = "resümieren erzählen geloben bescheinigen attestieren unterstellen folgern spotten scherzen höhnen wettern schimpfen poltern mutmaßen prognostizieren vorher|sagen insistieren spekulieren antworten schwören:schwört,schwor,geschworen aus|führen dar|legen richtig|stellen an|deuten"
                + " zu|geben:gibt,gab,zugegeben ein|gestehen:gesteht,gestand,eingestanden ein|wenden:wendet,wandte,eingewandt vor|tragen:trägt,trug,vorgetragen nach|legen ab|wiegeln ab|winken zurück|rudern ab|streiten:streitet,stritt,abgestritten bei|pflichten ein|schränken an|geben:gibt,gab,angegeben",
            Without = "befehl auftrag befehle ton takt tempo schriftlich geld paket",
            Right = ["Der Präsident [führte] am Mittwoch aus, dass die Zeit dränge.", "Die Sprecherin hatte am Montag [angedeutet], dass mehr folgt."],
            Wrong = ["Die Soldaten führten am Mittwoch den Befehl aus.", "Die Band gab am Mittwoch den Takt an."],
        },
        new(EventKind.Statement, "verweisen auf", Speak)
        {
            Infinitives = "verweisen:verweist,verwies,verwiesen",
            With = "auf darauf",
            Without = "landes platz",
            IsJudgement = true,
            Right = ["Die Ministerin [verwies] am Mittwoch auf alte Zusagen."],
            Wrong = ["Sie verwies ihn am Mittwoch des Landes."],
        },
        new(EventKind.Statement, "erinnern an", Speak)
        {
            Infinitives = "erinnern",
            With = "an daran",
            Without = "sich tafel denkmal stein",
            IsJudgement = true,
            Right = ["Der Präsident [erinnerte] am Mittwoch an alte Zusagen."],
            Wrong = ["Er erinnerte sich am Mittwoch an den Namen."],
        },
        new(EventKind.Demand, "drängen", Urge)
        {
            Infinitives = "drängen",
            With = "auf darauf zu zur zum verlassen ausreise",
            Without = "zurück ab zeit",
            Reaches = true,
            Right = ["Der Kanzler [drängte] am Mittwoch auf Gespräche.", "Er hatte seine Landsleute am Freitag [gedrängt], das Land zu verlassen."],
            Wrong = ["Die Zeit drängte am Freitag.", "Die Menge drängte am Freitag in den Saal."],
        },
        new(EventKind.Demand, "ermahnen", Ask)
        {
            Infinitives = "ermahnen ermuntern ermutigen an|mahnen ein|fordern",
            Right = ["Die Ministerin [ermahnte] am Mittwoch beide Seiten zur Ruhe.", "Er [mahnte] am Mittwoch Geschlossenheit an."],
            Wrong = ["Er forderte sie am Mittwoch zum Tanz auf."],
        },
        new(EventKind.Demand, "bestehen auf", Ask)
        {
            Verbs = "bestand bestanden",
            With = "auf darauf",
            Without = "aus prüfung probe",
            Right = ["Das Ministerium [bestand] am Mittwoch auf einem Abzug."],
            Wrong = ["Die Gruppe bestand am Mittwoch aus vier Leuten."],
        },
        new(EventKind.Demand, "Frist setzen", Ask)
        {
            Verbs = "setzt setzen setzte setzten gesetzt stellt stellte stellten gestellt gibt gab gaben gegeben",
            With = "frist ultimatum zeit",
            Also = "frist ultimatum woche wochen tage stunden monat",
            Right = ["Der Minister [setzte] dem Nachbarn am Freitag eine Frist von einer Woche.", "Er hatte dem Westen am Freitag eine Woche Zeit [gegeben]."],
            Wrong = ["Er setzte sich am Freitag ans Fenster.", "Zu dieser Zeit gab es am Freitag noch Hoffnung."],
        },
        new(EventKind.Statement, "sich verwahren", Speak)
        {
            Infinitives = "verwahren distanzieren entschuldigen bedanken empören entrüsten beschweren mokieren beklagen",
            With = "sich",
            Also = "gegen dagegen von davon über darüber für bei",
            Without = "armee soldaten truppen angreifer",
            IsJudgement = true,
            Right = ["Der Botschafter [verwahrte] sich am Freitag gegen den Vorwurf.", "Die Ministerin [distanzierte] sich am Freitag von dem Vorschlag."],
            Wrong = ["Die Soldaten empörten die Leute am Freitag."],
        },
        new(EventKind.Statement, "sich stellen hinter", Speak)
        {
            Verbs = "stellt stellte stellten gestellt",
            With = "hinter",
            Also = "sich",
            Without = "theke tresen",
            IsJudgement = true,
            Right = ["Der Präsident [stellte] sich am Freitag hinter den Nachbarn."],
            Wrong = ["Sie stellte sich am Freitag den Fragen.", "Er stellte das Rad am Freitag hinter das Haus."],
        },
        new(EventKind.Statement, "Unterstützung aussprechen", Speak)
        {
            Infinitives = "aus|sprechen:spricht,sprach,ausgesprochen zu|sprechen:spricht,sprach,zugesprochen",
            With = "unterstützung solidarität vertrauen beistand dank mut mitgefühl beileid",
            Without = "sich",
            IsJudgement = true,
            Right = ["Der Präsident [sprach] dem Nachbarn am Freitag seine Unterstützung aus.", "Sie [sprach] den Leuten am Freitag Mut zu."],
            Wrong = ["Das Gericht sprach ihr am Freitag das Haus zu."],
        },
        new(EventKind.Statement, "zu bedenken geben", Speak)
        {
            Infinitives = "geben:gibt,gab,gegeben",
            With = "bedenken verstehen erkennen protokoll",
            Also = "zu",
            Right = ["Die Ministerin [gab] am Freitag zu bedenken, dass die Zeit dränge."],
            Wrong = ["Es gab am Freitag Bedenken."],
        },
        new(EventKind.Statement, "keinen Zweifel lassen", Speak)
        {
            Infinitives = "lassen:lässt,ließ,gelassen",
            With = "zweifel",
            Also = "keinen",
            IsJudgement = true,
            Right = ["Der Kanzler [ließ] am Freitag keinen Zweifel daran, dass er zahlt."],
            Wrong = ["Das ließ am Freitag Zweifel aufkommen."],
        },
        new(EventKind.Statement, "Ansicht vertreten", Speak)
        {
            Infinitives = "vertreten:vertritt,vertrat,vertreten",
            With = "ansicht auffassung meinung haltung standpunkt position",
            Right = ["Der Minister [vertrat] am Freitag die Ansicht, es eile nicht."],
            Wrong = ["Der Anwalt vertrat am Freitag den Kläger."],
        },
        new(EventKind.Statement, "zum Ausdruck bringen", Speak)
        {
            Infinitives = "bringen:bringt,brachte,gebracht aus|drücken",
            With = "ausdruck bedauern sorge mitgefühl hoffnung unterstützung solidarität zuversicht besorgnis",
            Also = "zum aus",
            Without = "weg",
            IsJudgement = true,
            Right = ["Die Ministerin [brachte] am Freitag ihre Sorge zum Ausdruck.", "Er [drückte] am Freitag sein Bedauern aus."],
            Wrong = ["Sie drückte am Freitag die Zigarette aus.", "Er brachte sie am Freitag zum Bahnhof."],
        },
        new(EventKind.Statement, "Entwarnung geben", Speak)
        {
            Infinitives = "geben:gibt,gab,gegeben machen",
            With = "entwarnung hoffnung hoffnungen mut",
            Without = "anlass grund feuerwehr",
            IsJudgement = true,
            Right = ["Der Präsident [gab] am Freitag Entwarnung.", "Der Kanzler [machte] am Freitag Hoffnung auf eine Lösung."],
            Wrong = ["Das Wetter gibt am Freitag Anlass zur Hoffnung."],
        },
        new(EventKind.Statement, "Schuld geben", Accuse)
        {
            Infinitives = "geben:gibt,gab,gegeben machen",
            With = "schuld vorwurf vorwürfe",
            Without = "es grund",
            Right = ["Der Präsident [gab] dem Nachbarn am Freitag die Schuld.", "Er [machte] dem Westen am Freitag Vorwürfe."],
            Wrong = ["Es gab am Freitag Vorwürfe."],
        },
        new(EventKind.Statement, "Absage erteilen", Speak)
        {
            Infinitives = "erteilen",
            With = "absage abfuhr",
            IsJudgement = true,
            Right = ["Die Ministerin [erteilte] der Forderung am Freitag eine Absage."],
            Wrong = ["Sie erteilte am Freitag den Befehl."],
        },
        new(EventKind.Statement, "Stellung nehmen", Speak)
        {
            Infinitives = "nehmen:nimmt,nahm,genommen beziehen:bezieht,bezog,bezogen ziehen:zieht,zog,gezogen",
            With = "stellung bilanz fazit",
            Without = "truppen soldaten panzer",
            IsJudgement = true,
            Right = ["Der Minister [nahm] am Freitag zu den Plänen Stellung.", "Die Kanzlerin [zog] am Freitag eine Bilanz."],
            Wrong = ["Die Soldaten bezogen am Freitag Stellung an der Brücke."],
        },
        new(EventKind.Statement, "werten als", Speak)
        {
            Infinitives = "werten ein|stufen deuten betrachten ein|ordnen",
            With = "als",
            IsJudgement = true,
            NeedsDay = true,
            Right = ["Der Präsident [wertete] den Aufmarsch am Freitag als Drohung.", "Er [stufte] die Lage am Freitag als ernst ein."],
            Wrong = ["Er deutete am Freitag auf die Karte."],
        },
        new(EventKind.Statement, "zählen zu", Speak)
        {
            Infinitives = "zählen rechnen",
            With = "zu zur zum",
            Without = "stimmen stunden tage mal gästen teilnehmern favoriten",
            IsJudgement = true,
            NeedsDay = true,
            Right = ["Die Ministerin [zählte] die Leitung am Freitag zu den möglichen Strafen."],
            Wrong = ["Die Wahlhelfer zählten am Freitag die Stimmen."],
        },
        new(EventKind.Statement, "vergleichen", Speak)
        {
            Infinitives = "vergleichen:vergleicht,verglich,verglichen",
            With = "mit",
            IsJudgement = true,
            NeedsDay = true,
            Right = ["Der Minister [verglich] die Lage am Freitag mit einem Brand."],
            Wrong = ["Der Händler verglich am Freitag die Preise."],
        },
        new(EventKind.Statement, "halten für", Speak)
        {
            Verbs = "hielt hielten",
            With = "für",
            Also = "möglich unwahrscheinlich wahrscheinlich denkbar richtig falsch verfrüht notwendig nötig unnötig ausgeschlossen unmöglich realistisch unrealistisch sinnvoll gefährlich",
            Without = "ansprache",
            IsJudgement = true,
            NeedsDay = true,
            Right = ["Der Präsident [hielt] einen Angriff am Freitag für möglich."],
            Wrong = ["Der Zug hielt am Freitag für eine Stunde in Wien."],
        },
        new(EventKind.Statement, "hoffen", Speak)
        {
            Verbs = "hoffte hofften befürchtete befürchteten zweifelte zweifelten",
            NeedsDay = true,
            IsJudgement = true,
            Right = ["Der Präsident [hoffte] am Mittwoch auf eine Lösung."],
            Wrong = ["Die Hoffnung starb am Mittwoch."],
        },
        new(EventKind.Statement, "mit einer Bemerkung", Speak)
        {
            Verbs = "sorgte sorgten gesorgt erweckte erweckten erweckt löste…aus lösten…aus ausgelöst",
            With = "bemerkung bemerkungen äußerung äußerungen aussage aussagen",
            Also = "mit",
            IsJudgement = true,
            Right = ["Der Präsident [sorgte] am Mittwoch mit einer Bemerkung für Unruhe.", "Mit einer Äußerung hatte er am Montag Streit [ausgelöst]."],
            Wrong = ["Die Feuerwehr sorgte am Mittwoch für Ruhe."],
        },
        new(EventKind.Statement, "vorschlagen", Propose)
        {
            Infinitives = "vor|schlagen:schlägt,schlug,vorgeschlagen",
            IsJudgement = true,
            Right = ["Der Präsident [schlug] am Mittwoch weitere Gespräche vor.", "Der Präsident hatte am Mittwoch ein Treffen [vorgeschlagen]."],
            Wrong = ["Er schlug am Mittwoch ein Buch auf."],
        },
        new(EventKind.Statement, "Bedingungen stellen", Speak)
        {
            Infinitives = "knüpfen stellen machen",
            With = "bedingung bedingungen abhängig",
            Without = "freie",
            IsJudgement = true,
            Right = ["Der Präsident [knüpfte] ein Treffen am Mittwoch an Bedingungen.", "Er [machte] ein Treffen am Mittwoch von einem Abzug abhängig."],
            Wrong = ["Er machte sich am Mittwoch auf den Weg."],
        },
        new(EventKind.Statement, "in Abrede stellen", Speak)
        {
            Verbs = "stellt stellte stellten gestellt macht machte machten gemacht ruft rief riefen gerufen",
            With = "abrede geltend erinnerung gedächtnis",
            Right = ["Der Botschafter [stellte] am Mittwoch in Abrede, dass Soldaten kämpfen.", "Die Ministerin [machte] am Mittwoch geltend, dass die Zeit dränge."],
            Wrong = ["Er stellte am Mittwoch einen Antrag."],
        },
        new(EventKind.Statement, "protestieren", Speak)
        {
            Infinitives = "protestieren",
            Without = "demonstranten menschen tausende hunderte",
            IsJudgement = true,
            Right = ["Das Ministerium [protestierte] am Mittwoch gegen die Pläne."],
            Wrong = ["Tausende protestierten am Mittwoch in der Stadt."],
        },
        new(EventKind.Warning, "Alarm schlagen", UtteranceTriggers.Warn)
        {
            Infinitives = "schlagen:schlägt,schlug,geschlagen",
            With = "alarm",
            Right = ["Der Minister [schlug] am Mittwoch Alarm."],
            Wrong = ["Die Uhr schlug am Mittwoch zwölf."],
        },
        new(EventKind.Statement, "Ton verschärfen", Speak)
        {
            Infinitives = "verschärfen mäßigen",
            With = "ton tonart rhetorik",
            IsJudgement = true,
            Right = ["Der Präsident [verschärfte] am Mittwoch den Ton."],
            Wrong = ["Die Union verschärfte am Mittwoch die Strafen."],
        },
        new(EventKind.Statement, "sich festlegen", Speak)
        {
            Infinitives = "fest|legen",
            With = "sich",
            Right = ["Der Präsident [legte] sich am Mittwoch fest: Die Zeit dränge."],
            Wrong = ["Die Kommission legte am Mittwoch die Preise fest."],
        },
    ];
}

namespace Depesche.Chronicle;

/// <summary>Words for people who see each other again, sound each other out or clash.</summary>
internal static class ContactTriggers
{
    private static readonly Wording Meet = new("trifft", "treffen", "treffen", "Treffen", Others.Joined) { Object = "sich" };

    private static readonly Wording Talk = new("spricht", "sprechen", "sprechen", "Gespräch", Others.With);
    private static readonly Wording Visit = new("reist", "reisen", "reisen", "Besuch", Others.To) { Goal = true, Gender = 'm', NounStays = true };

    public static readonly Trigger[] All =
    [
        new(EventKind.Meeting, "sich austauschen", Talk)
        {
            Verbs = "austauschten austauschte tauschten…aus tauscht…aus tauschte…aus tauschen…aus ausgetauscht austauschen auszutauschen",
            With = "sich",
            Without = "gefangene gefangenen blick blicke höflichkeiten vorwürfe argumente leser leserinnen",
            Loose = true,
            Least = 2,
            Right = ["Beide hatten sich am Montag fünf Stunden lang in Wien [ausgetauscht].", "Beide [tauschten] sich am Montag in Wien aus."],
            Wrong = ["Beide tauschten am Montag Gefangene aus.", "Sie hatten am Montag Höflichkeiten ausgetauscht."],
        },
        new(EventKind.Meeting, "einander abstimmen", Talk)
        {
            Verbs = "abgestimmt abgesprochen stimmten…ab sprachen…ab stimmen…ab sprechen…ab abstimmten absprachen",
            With = "sich miteinander untereinander",
            Without = "parlament bundestag duma kongress senat mehrheit abgeordnete mit",
            Loose = true,
            Least = 2,
            Right = ["Beide hatten sich am Dienstag in Berlin [abgestimmt]."],
            Wrong = ["Die Abgeordneten hatten am Dienstag darüber abgestimmt."],
        },
        new(EventKind.Meeting, "zu sich laden", Meet)
        {
            Verbs = "lud luden lädt laden",
            With = "auswärtige kanzleramt kreml élysée elysée außenministerium aussenministerium präsidentenpalast downing",
            Also = "ins in zu",
            Without = "presse pressekonferenz journalisten wiederholt mehrfach ein",
            Least = 2,
            Right = ["Am Dienstag [lud] der Kanzler den Kollegen ins Kanzleramt."],
            Wrong = ["Am Dienstag lud das Kanzleramt zur Pressekonferenz ein.", "Am Dienstag lud er den Kollegen in den Kreml ein."],
        },
        new(EventKind.Meeting, "sich berichten lassen", Meet)
        {
            Verbs = "berichten unterrichten informieren",
            With = "ließ ließen lässt lassen",
            Also = "sich",
            Without = "telefonisch schriftlich regelmäßig ständig täglich",
            Least = 2,
            Right = ["Am Montag ließ sich der Präsident von seinen Ministern im Kreml [berichten]."],
            Wrong = ["Am Montag ließ der Minister die Presse informieren.", "Er lässt sich täglich berichten."],
        },
        new(EventKind.Visit, "Gast von", Visit)
        {
            Nouns = "=gast",
            With = "von bei",
            Without = "sendung talkshow studio interview zu",
            Least = 2,
            IsPresence = true,
            Right = ["Am Montag war der Minister [Gast] von Biden im Weißen Haus."],
            Wrong = ["Am Montag war der Minister Gast einer Sendung.", "Sie hatte am Montag einen Gast."],
        },
        new(EventKind.Visit, "gehen für", Visit)
        {
            Verbs = "geht ging",
            With = "für",
            Also = "es",
            Without = "um darum wahl leben gut schlecht besser arzt",
            IsPresence = true,
            Right = ["An diesem Freitag [geht] es für die Ministerin nach Kiew.", "Am Montag [ging] es für Macron nach Moskau."],
            Wrong = ["An diesem Freitag geht es für die Ministerin um viel.", "Am Montag ging er nach Hause."],
        },
        new(EventKind.Meeting, "sich wiedersehen", Meet)
        {
            Verbs = "sah…wieder sahen…wieder sieht…wieder sehen…wieder wiedersah wiedersahen wiedersehen wiederzusehen wiedergesehen",
            With = "sich einander",
            Least = 2,
            Right = ["Am Dienstag [sahen] sich beide in Wien wieder.", "Beide haben einander am Freitag [wiedergesehen]."],
            Wrong = ["Am Dienstag sahen sich beide wieder bedroht.", "Sie sah am Freitag ihre Heimat wieder."],
        },
        new(EventKind.Meeting, "sondieren", new("sondiert", "sondieren", "sondieren", "Sondierung", Others.Joined) { Gender = 'f' })
        {
            Verbs = "sondiert sondierten sondierte sondieren vorgefühlt vorfühlten vorfühlte vorfühlen vorzufühlen fühlte…vor fühlten…vor",
            With = "berater beratern unterhändler unterhändlern gesandte gesandten emissäre vertreter vertretern diplomaten mit",
            Without = "markt gelände terrain koalition",
            Least = 2,
            Right = ["In Wien [sondierten] am Montag die Berater beider Präsidenten.", "Die Unterhändler hatten am Montag in Wien [vorgefühlt]."],
            Wrong = ["Die Firma sondierte am Montag den Markt mit Beratern."],
        },
        new(EventKind.Meeting, "sitzen bei", Meet)
        {
            Verbs = "saß saßen sitzt sitzen gesessen",
            With = "bei",
            Without = "beisammen zusammen gegenüber tisch gefängnis haft bord boot hebel fest",
            Least = 2,
            IsPresence = true,
            Right = ["Fünf Stunden [saß] der Premier am Montag bei dem Präsidenten in Moskau."],
            Wrong = ["Der Minister saß am Montag im Flugzeug."],
        },
        new(EventKind.Meeting, "sich Zeit nehmen", Meet)
        {
            Verbs = "nimmt nehmen nahm nahmen genommen",
            With = "zeit",
            Also = "für",
            Without = "platz auszeit",
            Least = 2,
            Right = ["Auch der Kanzler [nahm] sich am Montag Zeit für den Gast."],
            Wrong = ["Die Prüfung nahm am Montag viel Zeit in Anspruch."],
        },
        new(EventKind.Talks, "vermitteln", new("berät", "beraten", "beraten", "Beratungen", Others.Joined) { Gender = 'p' })
        {
            Verbs = "vermittelte vermittelten vermittelt",
            With = "zwischen",
            Least = 3,
            Right = ["Wien und Bern [vermittelten] am Mittwoch in Paris zwischen beiden Seiten."],
            Wrong = ["Die Schule vermittelte am Mittwoch Wissen."],
        },
        new(EventKind.Talks, "aufeinanderprallen", new("streitet", "streiten", "streiten", "Streit", Others.Joined) { Gender = 'm', Willed = false })
        {
            Verbs = "aufeinandergeprallt aufeinanderprallten aufeinanderprallen prallten…aufeinander prallen…aufeinander",
            With = "sicherheitsrat rat vollversammlung sitzung gremium",
            Right = ["In New York waren am Montag die Meinungen im Sicherheitsrat [aufeinandergeprallt]."],
            Wrong = ["Am Montag prallten zwei Autos aufeinander."],
        },
        new(EventKind.Talks, "sich trennen", new("berät", "beraten", "beraten", "Beratungen", Others.Joined) { Gender = 'p' })
        {
            Verbs = "trennten getrennt trennen",
            With = "sich",
            Also = "berater unterhändler delegation delegationen diplomaten vertreter beauftragte beauftragten gesandte vizeminister",
            Without = "unentschieden ehefrau mannschaft",
            Least = 2,
            Right = ["Nach neun Stunden [trennten] sich am Donnerstag die Berater aus Wien und Bern ohne Durchbruch."],
            Wrong = ["Am Donnerstag trennten sich ihre Wege.", "Der Klub trennte sich am Donnerstag vom Trainer."],
        },
        new(EventKind.Meeting, "einwirken", Talk)
        {
            Verbs = "eingewirkt eingeredet wirkte…ein redete…ein",
            With = "auf",
            Also = "minuten stunde stunden minütigen stündigen telefon",
            Loose = true,
            Least = 2,
            Right = ["Am Samstag hatte der Präsident 90 Minuten lang auf den Kollegen [eingewirkt]."],
            Wrong = ["Die Kälte wirkte am Samstag auf die Leitung ein."],
        },
        new(EventKind.Talks, "aufeinander losgehen", new("streitet", "streiten", "streiten", "Streit", Others.Joined) { Gender = 'm', Willed = false })
        {
            Verbs = "ging…los gingen…los geht…los gehen…los losgegangen losgingen geriet…aneinander gerieten…aneinander geraten…aneinander aneinandergeraten aneinandergerieten",
            With = "sicherheitsrat rat vollversammlung sitzung gremium konferenz",
            Without = "truppe truppen soldat soldaten fans polizei demonstranten parlament bundestag",
            Right = ["Im Rat [gingen] am Montag die Botschafter beider Länder aufeinander los.", "Im Sicherheitsrat [gerieten] beide am Montag aneinander."],
            Wrong = ["Am Montag gingen die Fans in der Stadt aufeinander los."],
        },
        new(EventKind.Meeting, "aufsuchen", Meet)
        {
            Infinitives = "auf|suchen",
            Without = "arzt klinik keller schutz",
            Least = 2,
            Right = ["Am Montag [suchte] der Kanzler den Präsidenten auf."],
            Wrong = ["Am Montag suchte er den Schlüssel."],
        },
        new(EventKind.Meeting, "willkommen heißen", Meet)
        {
            Verbs = "heißt hieß hießen geheißen",
            With = "willkommen",
            Without = "schritt entscheidung vorschlag erklärung ankündigung zusage antwort initiative",
            Least = 2,
            Right = ["Am Montag [hieß] der Kanzler den Präsidenten in Berlin willkommen."],
            Wrong = ["Das hieß am Montag nicht viel."],
        },
        new(EventKind.Meeting, "diskutieren mit", Talk)
        {
            Infinitives = "diskutieren erörtern",
            With = "mit miteinander",
            Without = "journalisten studenten studierenden bürgern bürgerinnen publikum mitarbeitern kabinett verhältnis",
            Loose = true,
            Least = 2,
            Right = ["Am Montag [diskutierte] der Kanzler in Kiew mit dem Präsidenten."],
            Wrong = ["Am Montag diskutierte der Minister mit Studierenden."],
        },
        new(EventKind.Meeting, "sich verständigen mit", Talk)
        {
            Verbs = "verständigt verständigte verständigten",
            With = "sich",
            Also = "mit",
            Loose = true,
            Least = 2,
            Right = ["Am Mittwoch hatte sich die Ministerin in Wien mit dem Kollegen auf eine Linie [verständigt]."],
            Wrong = ["Am Mittwoch verständigten sich die Minister auf eine Linie."],
        },
        new(EventKind.Meeting, "ausloten", Talk)
        {
            Infinitives = "aus|loten",
            With = "bei mit",
            Loose = true,
            Least = 2,
            Right = ["Am Mittwoch [loteten] die Berater bei dem Gastgeber aus, was geht."],
            Wrong = ["Am Mittwoch loteten die Berater die Lage aus."],
        },
        new(EventKind.Meeting, "konsultieren", Talk)
        {
            Infinitives = "konsultieren kontaktieren",
            Loose = true,
            Least = 2,
            Right = ["Am Montag [konsultierte] der Präsident den Kollegen."],
            Wrong = ["Am Montag begannen Konsultationen."],
        },
        new(EventKind.Visit, "sich begeben", Visit)
        {
            Verbs = "begibt begab begaben begeben",
            With = "sich",
            Also = "nach zu in",
            IsPresence = true,
            Right = ["Am Montag [begab] sich der Minister nach Kiew."],
            Wrong = ["Am Montag begab der Staat eine Anleihe."],
        },
        new(EventKind.Visit, "sich auf den Weg machen", Visit)
        {
            Verbs = "macht machte machten gemacht",
            With = "weg",
            Also = "sich",
            IsPresence = true,
            Right = ["Am Montag [machte] sich der Minister auf den Weg nach Kiew."],
            Wrong = ["Am Montag machte sich der Minister in Kiew Notizen."],
        },
        new(EventKind.Visit, "sich ansagen", Visit)
        {
            Verbs = "angesagt ansagte",
            With = "sich",
            Without = "kampf",
            IsPresence = true,
            Right = ["Für Donnerstag hat sich der Präsident in Kiew [angesagt]."],
            Wrong = ["Das Amt hat für Donnerstag Regen angesagt."],
        },
        new(EventKind.Visit, "weilen", Visit)
        {
            Infinitives = "weilen",
            IsPresence = true,
            Right = ["Am Montag [weilte] der Minister in Kiew."],
            Wrong = ["Am Montag verweilte er nicht."],
        },
        new(EventKind.Talks, "streiten", new("streitet", "streiten", "streiten", "Streit", Others.Joined) { Gender = 'm', Willed = false })
        {
            Infinitives = "streiten:streitet,stritt,gestritten debattieren beharken",
            With = "sicherheitsrat vollversammlung nato-russland-rat gremium",
            Right = ["Im Sicherheitsrat [stritten] beide Länder am Montag über die Krise.", "Der Sicherheitsrat [debattierte] am Montag über die Krise."],
            Wrong = ["Die Nachbarn stritten am Montag über den Zaun."],
        },
    ];
}

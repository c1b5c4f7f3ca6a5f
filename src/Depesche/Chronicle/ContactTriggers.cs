namespace Depesche.Chronicle;

/// <summary>Words for people who see each other again, sound each other out or clash.</summary>
internal static class ContactTriggers
{
    private static readonly Wording Meet = new("trifft", "treffen", "treffen", "Treffen", Others.Joined) { Object = "sich" };

    public static readonly Trigger[] All =
    [
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
        new(EventKind.Talks, "aufeinander losgehen", new("streitet", "streiten", "streiten", "Streit", Others.Joined) { Gender = 'm', Willed = false })
        {
            Verbs = "ging…los gingen…los geht…los gehen…los losgegangen losgingen geriet…aneinander gerieten…aneinander geraten…aneinander aneinandergeraten aneinandergerieten",
            With = "sicherheitsrat rat vollversammlung sitzung gremium konferenz",
            Without = "truppe truppen soldat soldaten fans polizei demonstranten parlament bundestag",
            Least = 2,
            Right = ["Im Rat [gingen] am Montag die Botschafter beider Länder aufeinander los.", "Im Sicherheitsrat [gerieten] beide am Montag aneinander."],
            Wrong = ["Am Montag gingen die Fans in der Stadt aufeinander los."],
        },
    ];
}

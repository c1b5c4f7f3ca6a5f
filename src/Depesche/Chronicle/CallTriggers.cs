namespace Depesche.Chronicle;

/// <summary>Words for people who telephone or see each other on a screen.</summary>
internal static class CallTriggers
{
    private static readonly Wording Telephone = new("telefoniert", "telefonieren", "telefonieren", "Telefonat", Others.With);
    private static readonly Wording Screen = new("berät per Video", "beraten per Video", "per Video beraten", "Videoschalte", Others.With) { Gender = 'f' };

    /// <summary>What a call becomes whose only partner is a body: its session on a screen.</summary>
    public static readonly Trigger Session = new(EventKind.Talks, "Videositzung", Screen);

    public static readonly Trigger[] All =
    [
        new(EventKind.Call, "telefonieren", Telephone)
        {
            Verbs = "telefoniert telefoniere telefonieren telefonierte telefonierten telefonisch ruft…an rufen…an rief…an riefen…an anruft anrief anriefen angerufen anrufen anzurufen"
                + " schaltete…zusammen schalteten…zusammen schaltet…zusammen schalten…zusammen zusammengeschaltet zusammenschalten zusammenzuschalten zusammenschalteten",
            Right = ["Am Sonntag hatte er mit ihr [telefoniert].", "Am Montag [rief] Scholz den Präsidenten an.", "Am Abend wollen sich die Minister [zusammenschalten]."],
            Wrong = ["Das Telefon klingelte."],
        },
        new(EventKind.Call, "Hörer", Telephone)
        {
            Verbs = "griff griffen greift greifen gegriffen nahm nahmen nimmt abgenommen",
            With = "hörer telefonhörer telefon",
            Right = ["Am Samstag [griff] der Präsident zum Hörer.", "Am Samstag [nahm] er den Hörer ab."],
            Wrong = ["Am Samstag griff er zum Stift."],
        },
        new(EventKind.Call, "Telefonat", Telephone)
        {
            Nouns = "telefonat telefonats telefonates telefonate telefonaten telefongespräch telefongesprächs telefongespräche telefongesprächen videogespräch videogesprächs anruf anrufs anrufe",
            Right = ["In dem [Telefonat] ging es um Gas.", "Bei einem [Telefongespräch] vereinbarten sie das."],
            Wrong = ["Der Aufruf blieb ohne Folgen."],
        },
        new(EventKind.Call, "am Telefon", Telephone)
        {
            Nouns = "=telefon",
            After = "am per",
            Loose = true,
            Least = 2,
            Right = ["Am Abend unterrichtete er sie am [Telefon]."],
            Wrong = ["Das Telefon klingelte."],
        },
        new(EventKind.Call, "per Video", Telephone)
        {
            Nouns = "=video =videoverbindung",
            After = "per",
            With = "sprach sprachen spricht sprechen gesprochen redete redeten geredet unterhielt abgestimmt abstimmen ausgetauscht austauschte",
            Least = 2,
            Right = ["Beide haben per [Video] miteinander gesprochen."],
            Wrong = ["Das Video zeigt Soldaten.", "Die Minister berieten per Video."],
        },
        new(EventKind.Call, "Videoschalte", Screen)
        {
            Nouns = "videoschalte videoschaltung =schalte telefonschalte videokonferenz telefonkonferenz videoberatung videositzung",
            Right = ["Eine [Videoschalte] mit Verbündeten ist geplant."],
            Wrong = ["Der Schalter klemmt."],
        },
        new(EventKind.Call, "per Video konferieren", Screen)
        {
            Verbs = "konferiert konferieren konferierte konferierten",
            With = "video videoverbindung bildschirm",
            Least = 2,
            Right = ["Im Dezember hatten beide zwei Stunden per Video [konferiert]."],
            Wrong = ["Im Dezember hatten beide in Genf konferiert."],
        },
        new(EventKind.Call, "am Apparat", Telephone)
        {
            Nouns = "=apparat =strippe",
            After = "am der",
            Least = 2,
            Right = ["Am Montag hatte Scholz den Präsidenten am [Apparat].", "Am Sonntag hatte er sie eine Stunde lang an der [Strippe]."],
            Wrong = ["Sein Apparat blieb stumm."],
        },
        new(EventKind.Call, "in der Leitung", Telephone)
        {
            Nouns = "=leitung =telefonleitung",
            After = "der",
            With = "mit hatte hatten hat haben",
            Also = "in",
            Without = "unter gas gases pipeline öl strom wasser",
            Least = 2,
            Right = ["Macron verbrachte am Freitag eine Stunde mit Putin in der [Leitung].", "Am Abend hatte er ihn in der [Leitung]."],
            Wrong = ["Unter der Leitung von Sherman tagte am Montag die Delegation mit den Gästen.", "In der Leitung nach Westen fließt kein Gas."],
        },
        new(EventKind.Call, "sich verbinden lassen", Telephone)
        {
            Verbs = "verbinden",
            With = "ließ ließen lässt lassen",
            Also = "mit",
            Least = 2,
            Right = ["Am Montag ließ sich Putin mit Macron [verbinden]."],
            Wrong = ["Am Montag ließ er die Wunde verbinden.", "Die Brücke soll beide Ufer miteinander verbinden."],
        },
        new(EventKind.Call, "verbunden werden", Telephone)
        {
            Verbs = "verbunden",
            With = "wird wurde wurden worden",
            Also = "mit",
            Without = "bleiben bleibt eng freundschaftlich leitung pipeline brücke straße bahn kabel risiken hoffnung hoffnungen erwartungen gedanken",
            Least = 2,
            Right = ["Am Samstag wird Biden mit Putin [verbunden]."],
            Wrong = ["Am Samstag wurde die Insel durch eine Brücke mit dem Festland verbunden.", "Beide sind freundschaftlich mit Wien verbunden."],
        },
    ];
}

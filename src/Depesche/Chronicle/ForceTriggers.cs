namespace Depesche.Chronicle;

/// <summary>Words for armies: exercises, movements, deliveries, attacks.</summary>
internal static class ForceTriggers
{
    private static readonly Wording Drill = new("hält", "halten", "abhalten", "Manöver", Others.Joined) { Object = "ein Manöver", Particle = "ab" };
    private static readonly Wording Move = new("verlegt", "verlegen", "verlegen", "Truppenverlegung", Others.Unnamed) { Object = "Truppen", Goal = true, Gender = 'f' };
    private static readonly Wording Arrive = new("verlegt", "verlegen", "verlegen", "Ankunft von Truppen", Others.Unnamed) { Object = "Truppen", Goal = true, Gender = 'f' };
    private static readonly Wording Retreat = new("zieht", "ziehen", "abziehen", "Truppenabzug", Others.Unnamed) { Object = "Truppen", Particle = "ab", Gender = 'm' };
    private static readonly Wording Attack = new("greift", "greifen", "angreifen", "Angriff", Others.Accusative) { Particle = "an", Gender = 'm' };
    private static readonly Wording Deliver = new("liefert", "liefern", "liefern", "Waffenlieferung", Others.Dative) { Object = "Waffen", Gender = 'f' };
    private static readonly Wording Ready = new("versetzt", "versetzen", "versetzen", "Bereitschaft", Others.Unnamed) { Object = "Truppen in Bereitschaft", Gender = 'f' };

    private const string Troops = "truppe truppen soldat soldaten bataillon panzer kampfjet kampfflugzeug kriegsschiff schiffe flugzeuge einheit einheiten verbände militär fallschirmjäger eingreiftruppe streitkräfte raketen kräfte kampftruppe fregatte korvette zerstörer landungsschiffe";

    public static readonly Trigger[] All =
    [
        new(EventKind.Military, "Manöver", Drill)
        {
            Nouns = "manöver manövers militärübung militärübungen übung übungen",
            With = "soll sollen beginn begann begonnen beginnt startet startete stattfinden stattfindet statt fortgesetzt verlängert endet endete ende läuft laufen geplant findet finden üben dauern halten hält abgehalten kündigte ankündigt angekündigt an gemeinsamen antwortet anlief anliefen angelaufen laufende laufenden abgesagt verschoben entfällt entfallen",
            Right = ["Das [Manöver] begann am Donnerstag.", "Das [Seemanöver] wurde am Freitag abgesagt.", "Kiew antwortete mit eigenen [Übungen].", "Die [Übung] soll im Februar stattfinden."],
            Wrong = ["Die Ausübung des Amtes begann.", "Das war ein Ablenkungsmanöver."],
        },
        new(EventKind.Military, "üben", Drill)
        {
            Verbs = "übt üben übte übten geübt",
            With = "truppen soldaten streitkräfte einheiten verbände bataillone kriegsschiffe fallschirmjäger armee armeen gemeinsam",
            Without = "kritik druck zurückhaltung rache vergeltung nachsicht verrat geduld chor",
            Right = ["Seit Montag [üben] Truppen an der Grenze.", "Am Dienstag [übten] dort Soldaten den Ernstfall."],
            Wrong = ["Am Dienstag übte der Chor.", "Die Ministerin übte am Dienstag Kritik."],
        },
        new(EventKind.Military, "verlegen", Move)
        {
            Verbs = "verlegt verlegen verlegte verlegten entsendet entsenden entsandte entsandten entsandt schickt schicken schickte schickten geschickt stationiert stationieren stationierte stationierten",
            With = Troops,
            Without = "panzerabwehr",
            Nouns = "truppenverlegung truppenverlegungen truppenentsendung",
            Right = ["Moskau [verlegte] am Montag zwei Bataillone.", "Die USA [schicken] weitere Soldaten nach Polen."],
            Wrong = ["Das Treffen wurde verlegt.", "London wird Panzerabwehr verlegen."],
        },
        new(EventKind.Military, "eintreffen", Arrive)
        {
            Verbs = "eingetroffen eintrifft eintreffen eintrafen trifft…ein treffen…ein traf…ein trafen…ein angekommen kamen…an kommt…an einrückten eingerückt rückten…ein gelandet landeten",
            With = Troops,
            Without = "begleitung minister außenminister ministerin außenministerin präsident präsidentin kanzler",
            Nouns = "=ankunft",
            Right = ["Erste Soldaten seien in dem Land [eingetroffen].", "Am Sonntag sind die ersten Soldaten in Polen [gelandet]."],
            Wrong = ["Der Minister ist in Wien eingetroffen.", "Der Minister ist am Sonntag in Wien gelandet."],
        },
        new(EventKind.Military, "Truppen abziehen", Retreat)
        {
            Verbs = "abgezogen abzieht abziehen abzog abzogen zieht…ab ziehen…ab zog…ab zogen…ab zurückgekehrt kehrten…zurück kehren…zurück zurückkehren",
            With = Troops,
            Nouns = "truppenabzug teilabzug",
            Right = ["Am Dienstag [zogen] erste Truppen ab."],
            Wrong = ["Der Nebel zog ab."],
        },
        new(EventKind.Military, "angreifen", Attack)
        {
            Verbs = "angegriffen angriff angriffen greift…an griff…an griffen…an greifen…an einmarschiert einmarschierte marschierte…ein marschierten…ein marschiert…ein überfallen überfiel überfielen",
            Right = ["Russland hat die Ukraine am Donnerstag [angegriffen]."],
            Wrong = ["Ein Angriff werde geprüft."],
        },
        new(EventKind.Military, "Angriff beginnen", Attack)
        {
            Verbs = "begann begannen begonnen beginnt startet startete starteten gestartet eröffnet eröffnete",
            With = "großangriff angriff angriffskrieg invasion einmarsch offensive militäroperation militäreinsatz",
            Right = ["Russland hat am Donnerstag einen Großangriff auf die Ukraine [begonnen]."],
            Wrong = ["Das Spiel hat begonnen."],
        },
        new(EventKind.Decision, "Befehl zum Angriff", new("befiehlt", "befehlen", "befehlen", "Befehl zum Angriff", Others.Unnamed) { Object = "den Angriff", Gender = 'm' })
        {
            Verbs = "gibt geben gab gaben gegeben erteilt erteilte erteilten",
            With = "befehl anweisung startbefehl marschbefehl angriffsbefehl einsatzbefehl",
            Also = "angriff großangriff einmarsch invasion angriffsbefehl militäroperation militäreinsatz einsatz entsendung",
            Right = ["Der Präsident [gab] am Donnerstag den Befehl zum Angriff."],
            Wrong = ["Der Präsident gab am Donnerstag den Befehl zum Rückzug.", "Die Feuerwehr gab am Donnerstag keine Anweisung."],
        },
        new(EventKind.Military, "Waffen liefern", Deliver)
        {
            Verbs = "liefert liefern lieferte lieferten geliefert schickt schicken schickte schickten geschickt übergibt übergab übergaben",
            With = "waffe waffen panzerabwehr rakete raketen munition militärgüter helme haubitze",
            Without = "soldat",
            Nouns = "waffenlieferung waffenlieferungen",
            Right = ["Großbritannien [lieferte] am Montag Waffen an die Ukraine.", "London wird Kiew Panzerabwehrwaffen [schicken]."],
            Wrong = ["Russland liefert Gas."],
        },
        new(EventKind.Military, "Lieferung", Deliver)
        {
            Nouns = "=lieferung =lieferungen",
            With = "waffe waffen panzerabwehr rakete raketen munition militärgüter helme haubitze",
            Also = "erhielt erhielten bekam bekamen traf trafen eingetroffen landete gelandet angekommen begann begannen begonnen",
            Right = ["Am Dienstag erhielt Kiew eine weitere [Lieferung] von Panzerabwehrraketen."],
            Wrong = ["Sie lehnte die Lieferung von Waffen ab.", "Am Dienstag erhielt Kiew eine Lieferung Gas."],
        },
        new(EventKind.Military, "Bereitschaft", Ready)
        {
            Verbs = "versetzt versetzte versetzten",
            With = "bereitschaft alarmbereitschaft gefechtsbereitschaft",
            Right = ["Das Pentagon [versetzte] Soldaten in Bereitschaft."],
            Wrong = ["Das versetzte viele in Sorge."],
        },
        new(EventKind.Military, "Bereitschaft anordnen", Ready)
        {
            Verbs = "angewiesen wies…an wiesen…an weist…an befahl befahlen befohlen",
            With = "bereitschaft alarmbereitschaft gefechtsbereitschaft",
            Also = "truppe truppen soldat soldaten armee streitkräfte kräfte abschreckungskräfte verteidigungsminister generalstab einheiten",
            Reaches = true,
            Right = ["Der Präsident [wies] die Generäle am Sonntag an, die Truppen in Alarmbereitschaft zu versetzen."],
            Wrong = ["Der Präsident befahl dem Fahrer am Sonntag, sich in Bereitschaft zu halten."],
        },
    ];
}

namespace Depesche.Chronicle;

/// <summary>Words for single measures of states and bodies: money, envoys, borders, appointments, changed penalties, forces made stronger.</summary>
internal static class MeasureTriggers
{
    private const string Penalties = "sanktion strafmaßnahme sanktionspaket einreisesperre finanzsanktion wirtschaftssanktion sanktionen";

    private static readonly Wording Change = new("ändert", "ändern", "ändern", "Änderung der Sanktionen", Others.Against) { Object = "die Sanktionen", Gender = 'f' };
    private static readonly Wording Exclude = new("schließt", "schließen", "ausschließen", "Ausschluss aus Swift", Others.Unnamed) { Object = "Banken aus Swift", Particle = "aus", Gender = 'm' };
    private static readonly Wording Shut = new("sperrt", "sperren", "sperren", "Sperrung", Others.Unnamed) { Object = "Grenzen oder Luftraum", Gender = 'f' };
    private static readonly Wording Fund = new("stellt", "stellen", "bereitstellen", "Bereitstellung von Mitteln", Others.Unnamed) { Object = "Mittel", Particle = "bereit", Gender = 'f' };
    private static readonly Wording Recall = new("ruft", "rufen", "zurückrufen", "Rückruf", Others.Unnamed) { Object = "den Botschafter", Particle = "zurück", Gender = 'm' };
    private static readonly Wording Allow = new("erlaubt", "erlauben", "erlauben", "Erlaubnis", Others.Unnamed) { Object = "eine Lieferung", Gender = 'f' };
    private static readonly Wording Apply = new("stellt", "stellen", "stellen", "Antrag", Others.Unnamed) { Object = "einen Antrag", Gender = 'm' };
    private static readonly Wording Block = new("blockiert", "blockieren", "blockieren", "Veto", Others.Unnamed) { Object = "eine Resolution" };
    private static readonly Wording Agree = new("einigt sich", "einigen sich", "sich einigen", "Einigung", Others.Unnamed) { Object = "auf ein Vorgehen", Gender = 'f' };
    private static readonly Wording Appoint = new("besetzt", "besetzen", "neu besetzen", "Personalie", Others.Unnamed) { Object = "ein Amt", Particle = "neu", Gender = 'f' };
    private static readonly Wording Strengthen = new("verstärkt", "verstärken", "verstärken", "Verstärkung", Others.Unnamed) { Object = "Truppen", Gender = 'f' };
    private static readonly Wording Test = new("testet", "testen", "testen", "Raketentest", Others.Unnamed) { Object = "Raketen", Gender = 'm' };

    public static readonly Trigger[] All =
    [
        new(EventKind.Sanction, "Sanktionen ändern", Change)
        {
            Infinitives = "verschärfen aus|weiten lockern auf|heben:hebt,hob,aufgehoben erweitern auf|stocken",
            With = Penalties,
            TakesObject = true,
            Right = ["Die Union [verschärfte] am Mittwoch die Sanktionen.", "Die Union [hob] am Mittwoch die Strafmaßnahmen auf."],
            Wrong = ["Der Minister verschärfte am Mittwoch den Ton."],
        },
        new(EventKind.Sanction, "aus Swift ausschließen", Exclude)
        {
            Verbs = "verständigt verständigte verständigten einigt einigte einigten geeinigt beschließt beschloss beschlossen vereinbarte vereinbarten",
            With = "swift zahlungssystem",
            Also = "ausschluss",
            Right = ["Die Staaten [verständigten] sich am Samstag auf den Ausschluss mehrerer Banken aus Swift."],
            Wrong = ["Die Staaten verständigten sich am Samstag auf den Ausschluss der Öffentlichkeit."],
        },
        new(EventKind.Sanction, "von Swift ausschließen", Exclude)
        {
            Verbs = "schließt…aus schloss…aus schlossen…aus schließen…aus ausgeschlossen",
            With = "swift zahlungssystem",
            Also = "von vom aus",
            Without = "ausschluss ausschlüsse",
            Right = ["Der Westen [schloss] am Samstag fünf Banken von Swift aus."],
            Wrong = ["Der Minister schloss am Samstag einen Ausschluss aus Swift aus."],
        },
        new(EventKind.Decision, "sperren", Shut)
        {
            Infinitives = "sperren schließen:schließt,schloss,geschlossen",
            With = "luftraum grenze grenzen grenzübergänge konsulat meerenge",
            TakesObject = true,
            Right = ["Die Union [schloss] am Sonntag ihren Luftraum."],
            Wrong = ["Die Union schloss am Sonntag ein Abkommen."],
        },
        new(EventKind.Decision, "Mittel bereitstellen", Fund)
        {
            Infinitives = "bereit|stellen frei|geben:gibt,gab,freigegeben bewilligen gewähren finanzieren schnüren",
            With = "dollar euro millionen milliarden waffen hilfe hilfen hilfspaket gelder mittel kredit kredite tranche lieferung",
            TakesObject = true,
            Right = ["Der Präsident [gab] am Mittwoch 200 Millionen Dollar frei.", "Die Kommission [schnürte] am Mittwoch ein Hilfspaket."],
            Wrong = ["Das Amt gab am Mittwoch die Straße frei."],
        },
        new(EventKind.Decision, "Botschafter zurückrufen", Recall)
        {
            Infinitives = "zurück|rufen:ruft,rief,zurückgerufen zurück|beordern ab|berufen:beruft,berief,abberufen",
            With = "botschafter botschafterin",
            TakesObject = true,
            Right = ["Moskau [rief] am Mittwoch seinen Botschafter zurück."],
            Wrong = ["Er rief am Mittwoch den Botschafter an."],
        },
        new(EventKind.Decision, "erlauben", Allow)
        {
            Infinitives = "erlauben gestatten",
            With = "lieferung lieferungen weitergabe export ausfuhr überflug",
            TakesObject = true,
            Right = ["Berlin [erlaubte] am Samstag die Weitergabe der Waffen."],
            Wrong = ["Der Richter erlaubte am Samstag den Besuch."],
        },
        new(EventKind.Decision, "Antrag stellen", Apply)
        {
            Infinitives = "beantragen",
            With = "beitritt aufnahme mitgliedschaft genehmigung",
            TakesObject = true,
            Right = ["Kiew [beantragte] am Montag den Beitritt."],
            Wrong = ["Er beantragte am Montag Urlaub."],
        },
        new(EventKind.Decision, "Resolution blockieren", Block)
        {
            Infinitives = "blockieren verhindern",
            With = "resolution resolutionsentwurf erklärung abschlusserklärung",
            TakesObject = true,
            Right = ["Moskau [blockierte] am Freitag die Resolution."],
            Wrong = ["Demonstranten blockierten am Freitag die Straße."],
        },
        new(EventKind.Decision, "sich verständigen", Agree)
        {
            Verbs = "verständigt verständigen verständigte verständigten einigt einigen einigte einigten geeinigt",
            With = "vorgehen linie haltung position erklärung waffenruhe fahrplan kompromiss antwort",
            Also = "auf",
            Without = "treffen gespräche gespräch",
            Right = ["Die Minister [verständigten] sich am Montag auf ein gemeinsames Vorgehen."],
            Wrong = ["Die Minister verständigten sich am Montag auf Englisch."],
        },
        new(EventKind.Decision, "ernennen", Appoint)
        {
            Infinitives = "ernennen:ernennt,ernannte,ernannt entlassen:entlässt,entließ,entlassen",
            With = "minister ministerin botschafter botschafterin chef chefin unterhändler unterhändlerin general beauftragten beauftragte sondergesandten gesandten nachfolger",
            Without = "krankenhaus klinik haft gefängnis wünschen lächeln",
            TakesObject = true,
            Right = ["Der Präsident [ernannte] am Montag einen Unterhändler."],
            Wrong = ["Am Montag wurde er aus der Haft entlassen."],
        },
        new(EventKind.Military, "verstärken", Strengthen)
        {
            Infinitives = "verstärken auf|stocken erhöhen",
            With = "truppe truppen soldaten truppenpräsenz militärpräsenz präsenz ostflanke kampfverband gefechtsverband bataillon einsatzbereitschaft alarmbereitschaft",
            Without = "sich",
            TakesObject = true,
            Right = ["Die Regierung [verstärkte] am Mittwoch ihre Truppen im Osten."],
            Wrong = ["Der Sturm verstärkte sich am Mittwoch.", "Die Bank erhöhte am Mittwoch die Zinsen."],
        },
        new(EventKind.Military, "testen", Test)
        {
            Infinitives = "testen ab|feuern erproben",
            With = "rakete raketen",
            TakesObject = true,
            Right = ["Die Armee [testete] am Samstag ballistische Raketen."],
            Wrong = ["Die Klinik testete am Samstag Besucher."],
        },
    ];
}

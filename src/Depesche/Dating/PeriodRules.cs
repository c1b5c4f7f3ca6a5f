namespace Depesche.Dating;

/// <summary>Rules for weeks, months, years, seasons, holidays and lengths of time.</summary>
internal static class PeriodRules
{
    public static readonly TimexRule[] All =
    [
        new("week", "Liest „diese“, „vergangene“ und „kommende“ Woche als Kalenderwoche von Montag bis Sonntag.",
        ["In [der kommenden Woche|2022-W04|2022-01-24/2022-01-30] wird beraten.", "Noch in [dieser Woche|2022-W03|2022-01-17/2022-01-23] wird beraten.", "[Vergangene Woche|2022-W02] wurde beraten."], []),
        new("weekend", "Liest das Wochenende als Samstag und Sonntag, je nach Zeitform das letzte oder das nächste.",
        ["Am [Wochenende|2022-W03-WE|2022-01-22/2022-01-23] wird gewählt.", "Am [vergangenen Wochenende|2022-W02-WE] wurde gewählt.", "Am [Wochenende|2022-W02-WE] hat es geschneit."], []),
        new("week-number", "Findet gezählte Wochen, ohne sie zu datieren.", ["In [der dritten Woche|XXXX-XX-XX] ging es um Wasser."], []),
        new("relative", "Zählt Monate und Jahre vom Erscheinungstag aus.",
        ["Im [vergangenen Jahr|2021|2021] sank der Preis.", "[Nächstes Jahr|2023] wird gewählt.", "Im [laufenden Jahr|2022] wird gespart.", "In [diesem Jahrhundert|20] stieg das Meer."], []),
        new("month", "Gibt einem Monat ohne Jahr nach der Zeitform das nächste oder das letzte Jahr.",
        ["Das Manöver soll im [Februar|2022-02|2022-02] stattfinden.", "Im [Dezember|2021-12|2021-12] wurde verhandelt.", "Im [Dezember 2021|2021-12] wurde verhandelt.", "Im [Maerz 2021|2021-03] wurde verhandelt.", "Im [März|2021-03] kam die Wende."],
        ["August Müller wurde geehrt.", "Herr März schwieg."]),
        new("part-of", "Anfang, Mitte und Ende sind ungefähre Teile des Monats, des Jahres oder der Woche.",
        [
            "[Mitte Dezember|2021-12|2021-12-11~/2021-12-20~] hatte der Rat getagt.", "[Anfang Dezember|2021-12|2021-12-01~/2021-12-10~] hatte der Rat getagt.", "Bis [Ende Februar|2022-02|2022-02-21~/2022-02-28~] wird gebaut.",
            "[Ende 2021|2021|2021-10~/2021-12~] hat er aufgehört.", "Zu [Beginn der Woche|2022-W03|2022-01-17~/2022-01-18~] war es kalt.", "Bis [Ende dieses Jahres|2022|2022-10~/2022-12~] wird gebaut.",
        ],
        ["Am Ende siegte die Vernunft."]),
        new("unit-part", "Jahresende, Monatsbeginn und Jahreswechsel nennen ein Stück des Jahres oder Monats.",
        ["Das Telefonat zum [Jahresende|2021-12|2021-12~] hat nichts geändert.", "Zum [Jahreswechsel|2021-12-31|2021-12-31/2022-01-01] hat er aufgehört."], []),
        new("year", "Eine vierstellige Zahl ist ein Jahr, wenn sie nichts zählt.",
        ["Seit [2014|2014|2014] herrscht Streit.", "Im [Jahr 843|0843|0843] wurde geteilt.", "Die Grenzen [des Jahres 1997|1997] sollen gelten.", "Er lebt seit [89|1989] dort."],
        ["Dort stehen 2000 Soldaten.", "Die Anlage kostete 1900 Euro.", "Rund 1500 Azubis lernen dort.", "Das Projekt Nord Stream 2 ruht."]),
        new("decade", "Liest Jahrzehnte in Ziffern und Worten.", ["In [den neunziger Jahren|199|199X] entstand der Rat.", "Seit [den 1990er-Jahren|199|199X] besteht der Rat."], []),
        new("century", "Das zwanzigste Jahrhundert trägt die Zahl 19.", ["Die Kriege [des 20. Jahrhunderts|19|19XX] prägten das Land."], []),
        new("season", "Liest Jahreszeiten, nach der Zeitform die nächste oder die letzte.",
        ["Im [Herbst 2021|2021-FA|2021-23] wurde gewählt.", "Im [Sommer|2021-SU|2021-22] wurde gewählt.", "Das Buch soll im [Frühjahr|2022-SP|2022-21] erscheinen."], ["Das Team gewann im Winter-Biathlon."]),
        new("holiday", "Berechnet feste und bewegliche Feiertage.",
        ["An [Silvester|2021-12-31|2021-12-31] hat es geregnet.", "Am [Karfreitag|2022-04-15] wird gefastet werden.", "Zu [Pfingsten 2021|2021-05-23] kamen viele.", "Am [Neujahrstag|2022-01-01] war frei."], []),
        new("part-of-year", "Liest Quartale und Jahreshälften.", ["Im [dritten Quartal 2021|2021-Q3|2021-07/2021-09] sank der Umsatz.", "In [der zweiten Jahreshälfte|2022-H2|2022-07/2022-12] wird gespart."], []),
        new("before", "Vorjahr, Vormonat und Vorwoche liegen eine Einheit zurück.", ["Im [Vorjahr|2021|2021] sank der Preis.", "Im [Vormonat|2021-12] sank der Preis."], []),
        new("this-year", "„Heuer“ ist das laufende Jahr.", ["[Heuer|2022|2022] wird gebaut."], []),
        new("duration", "Liest Zeitspannen; „vor“, „in“ und „nach“ führen von ihnen zu einem Tag.",
        [
            "Der Krieg dauerte [drei Jahre|P3Y].", "Vor [zwei Wochen|P2W|2022-01-04~] endete der Streik.", "In [drei Tagen|P3D|2022-01-21] wird gewählt.", "Das Gespräch dauerte [rund eineinhalb Stunden|PT1.5H].",
            "In [den letzten zehn Jahren|P10Y] stieg der Preis.", "Seit [Wochen|PXW] wird verhandelt.", "Er saß [zwei Jahre und drei Monate|P2Y3M] ein.", "Das dauert [vier|P4W] bis [sechs Wochen|P6W].",
            "Es vergingen [zwei Jahrzehnte|P2DE].", "Vor [zwei Jahren|P2Y|2020~] endete der Streik.", "Er wartete [einen Tag|P1D].", "[Drei Jahre|P3Y] lang wurde gebaut.",
        ],
        ["Sie ist 17 Jahre alt.", "Das einstündige Gespräch blieb ohne Ergebnis.", "Jugendliche unter 20 Jahren fahren frei.", "Ein 20-jähriger Mann wurde verletzt."]),
        new("long", "Wörter wie „jahrelang“ nennen eine unbestimmte Dauer.", ["[Jahrelang|PXY] wurde gestritten.", "Die [wochenlangen|PXW] Proteste endeten."], []),
        new("habit", "Liest, was sich wiederholt.",
        ["Die Lage ändert sich [täglich|P1D].", "Der Rat tagt [jeden Montag|XXXX-WXX-1].", "Der Rat tagt [dreimal täglich|P1D].", "Es gibt 14 Fälle [pro Tag|P1D].", "Der Rat tagt [einmal im Monat|P1M].", "Der Rat tagt [alle zwei Jahre|P2Y].", "Der Rat tagt [nachts|XXXX-XX-XXTNI]."], []),
    ];
}

using Depesche.Chronicle;

namespace Depesche.Tests.Chronicle;

/// <summary>Verbs of saying beside the common ones, measures, and who and when is meant where a sentence does not say it itself. The paper is of a Wednesday.</summary>
public sealed class SpeechTests
{
    private const string Paper = "2022-02-23";

    private static void Check(string script, string expected, bool told) =>
        Assert.True(told == Archive.Lines((Paper, script)).Any(line => line.Contains(expected, StringComparison.Ordinal)), string.Join('\n', Archive.Lines((Paper, script))));

    [Theory]
    [InlineData("rügen", "rügt rügen rügte rügten gerügt")]
    [InlineData("geloben", "gelobt geloben gelobte gelobten gelobt")]
    [InlineData("spotten", "spottet spotten spottete spotteten gespottet")]
    [InlineData("bezweifeln", "bezweifelt bezweifeln bezweifelte bezweifelten bezweifelt")]
    [InlineData("rechnen", "rechnet rechnen rechnete rechneten gerechnet")]
    [InlineData("wohnen", "wohnt wohnen wohnte wohnten gewohnt")]
    [InlineData("ordnen", "ordnet ordnen ordnete ordneten geordnet")]
    [InlineData("an|deuten", "deutet…an deuten…an deutete…an deuteten…an angedeutet andeutete andeuteten")]
    [InlineData("zu|geben:gibt,gab,zugegeben", "gibt…zu geben…zu gab…zu gaben…zu zugegeben zugab zugaben")]
    public void Forms_follow_from_the_infinitive(string entry, string forms) => Assert.Equal(forms.Split(' '), Conjugation.Of(entry).Forms);

    [Theory]
    [InlineData("[Biden|per:biden] rügte {am Dienstag|2022-02-22} die harte Haltung [Moskaus|loc:moskau|c:ru].", "2022-02-22 statement happened: Biden rügt die harte Haltung Moskaus", true)]
    [InlineData("[Biden|per:biden] bekundete {am Dienstag|2022-02-22} seine Anteilnahme.", "Biden bekundet seine Anteilnahme", true)]
    [InlineData("[Biden|per:biden] gab {am Dienstag|2022-02-22} Entwarnung.", "Biden gibt Entwarnung", true)]
    [InlineData("[Biden|per:biden] hatte {am Dienstag|2022-02-22} angedeutet, dass weitere Soldaten folgen.", "Biden deutet an, dass weitere Soldaten folgen", true)]
    [InlineData("[Biden|per:biden] wertete den Aufmarsch {am Dienstag|2022-02-22} als Drohung.", "Biden wertet den Aufmarsch als Drohung", true)]
    [InlineData("[Biden|per:biden] wertet den Aufmarsch als Drohung.", "Biden", false)]
    [InlineData("[Biden|per:biden] hält einen Angriff {am Donnerstag|2022-02-24} für möglich.", "Biden", false)]
    [InlineData("[Macron|per:macron] schlug [Putin|per:putin] {am Dienstag|2022-02-22} ein Treffen vor.", "2022-02-22 statement happened: Macron schlägt Putin ein Treffen vor", true)]
    [InlineData("[Macron|per:macron] schlug [Putin|per:putin] {am Dienstag|2022-02-22} ein Treffen vor.", "meeting", false)]
    [InlineData("[Macron|per:macron] knüpfte ein Treffen {am Dienstag|2022-02-22} an Bedingungen.", "meeting", false)]
    [InlineData("[Baerbock|per:baerbock] drohte [Russland|c:ru] {am Dienstag|2022-02-22} im Bundestag mit vielen Sanktionen.", "Baerbock droht Russland mit vielen Sanktionen", true)]
    [InlineData("[Lawrow|per:lawrow] warf [Blinken|per:blinken] {am Dienstag|2022-02-22} vor, ihm nicht zuzuhören.", "Lawrow wirft Blinken vor", false)]
    public void Words_are_told_by_their_verb(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Biden|per:biden] gab {am Dienstag|2022-02-22} 200 Millionen Dollar für Waffen frei.", "2022-02-22 decision happened: Biden gibt 200 Millionen Dollar für Waffen frei", true)]
    [InlineData("[Putin|per:putin] wies den Minister {am Dienstag|2022-02-22} an, die Truppen in Alarmbereitschaft zu versetzen.", "2022-02-22 military happened", true)]
    [InlineData("Die [EU|org:eu] sperrte {am Dienstag|2022-02-22} ihren Luftraum.", "2022-02-22 decision happened: Die EU sperrt ihren Luftraum", true)]
    [InlineData("[Putin|per:putin] ging {am Dienstag|2022-02-22} nicht auf die besetzten Gebiete ein.", "military", false)]
    [InlineData("Die [EU|org:eu] schloss {am Dienstag|2022-02-22} ein Handelsabkommen mit der [Schweiz|c:ch].", "decision", false)]
    public void Measures_are_told_by_their_verb(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Außenminister [Blinken|per:blinken], der in [Wien|loc:wien] ist, hatte [Lawrow|per:lawrow] {am Dienstag|2022-02-22} mit Folgen gedroht.", "Blinken droht mit Folgen", true)]
    [InlineData("Außenminister [Blinken|per:blinken], der in [Wien|loc:wien] ist, hatte [Lawrow|per:lawrow] {am Dienstag|2022-02-22} mit Folgen gedroht.", "Lawrow droht", false)]
    [InlineData("Außenminister [Blinken|per:blinken], der in [Wien|loc:wien] ist, will [Lawrow|per:lawrow] {am Donnerstag|2022-02-24} in [Genf|loc:genf] treffen.", "Blinken und Lawrow wollen sich in Genf treffen", true)]
    [InlineData("Im Osten sorgte die [Staatsduma|org:duma] für Unruhe.\nDie Abgeordneten forderten [Putin|per:putin] {am Dienstag|2022-02-22} zum Handeln auf.", "2022-02-22 legislature happened: Forderung der Staatsduma", true)]
    [InlineData("Im Osten sorgte die [Staatsduma|org:duma] für Unruhe.\n[Putin|per:putin] forderte die Abgeordneten {am Dienstag|2022-02-22} zum Handeln auf.", "Staatsduma", false)]
    [InlineData("[Macron|per:macron] setzt auf [Putin|per:putin]: Er rief ihn {am Dienstag|2022-02-22} an.", "2022-02-22 call happened: Macron telefoniert mit Putin", true)]
    [InlineData("[Macron|per:macron] setzt auf [Baerbock|per:baerbock]: Er rief ihn {am Dienstag|2022-02-22} an.", "Baerbock", false)]
    [InlineData("{Am Donnerstag|2022-02-24} trifft [Blinken|per:blinken] in [Genf|loc:genf] [Lawrow|per:lawrow].\nVereinbart hatten sie das {am Montag|2022-02-21} am Telefon.", "2022-02-21 call happened: Blinken telefoniert mit Lawrow", true)]
    [InlineData("{Am Donnerstag|2022-02-24} trifft [Blinken|per:blinken] in [Genf|loc:genf] [Lawrow|per:lawrow].\nVerabredet hatten die Minister das {am Montag|2022-02-21} in einem Telefonat.", "2022-02-21 call happened: Blinken telefoniert mit Lawrow", true)]
    [InlineData("{Am Donnerstag|2022-02-24} trifft [Blinken|per:blinken] in [Genf|loc:genf] [Lawrow|per:lawrow].\nBesprochen hatten die Minister der Länder das {am Montag|2022-02-21} in einem Telefonat.", "call", false)]
    [InlineData("Ein Telefonat von [Macron|per:macron] und [Putin|per:putin] war für {Montag|2022-02-21} geplant, wurde aber abgesagt.\nNun soll es {am Donnerstag|2022-02-24} nachgeholt werden.", "2022-02-24 call announced: Macron will mit Putin telefonieren", true)]
    public void Whoever_is_meant_acts(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Die [EU|org:eu] betrat {am Montag|2022-02-21} Neuland.\nSie beschloss Sanktionen gegen [Russland|c:ru].", "2022-02-21 sanction happened: Die EU beschließt Sanktionen gegen Russland", true)]
    [InlineData("Rückhalt hatte [Putin|per:putin] {am Freitag|2022-02-04} erhalten.\n[Putin|per:putin] und [Xi|per:xi] unterzeichneten eine Erklärung.", "2022-02-04", true)]
    [InlineData("{Am Montag|2022-02-21} war der Ton rauer geworden.\n[Lawrow|per:lawrow] warnte vor einem Angriff.", "2022-02-21", false)]
    [InlineData("Kontakt hatte es {am Freitag|2022-02-04} gegeben.\nDamals telefonierten [Biden|per:biden] und [Putin|per:putin].", "2022-02-04 call happened", true)]
    public void A_sentence_that_only_opens_gives_its_day(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("In einer Sitzung des Rates forderte [Scholz|per:scholz] {am Montag|2022-02-21} Geschlossenheit.", "2022-02-21 demand happened: Scholz fordert Geschlossenheit", true)]
    [InlineData("Bei einem Telefonat mit [Putin|per:putin] forderte [Scholz|per:scholz] {am Montag|2022-02-21} Geschlossenheit.", "call happened: Scholz telefoniert mit Putin", true)]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] hatten die Führung in [Moskau|loc:moskau] bei einem Treffen {am Montag|2022-02-21} in [Berlin|loc:berlin] zum Rückzug aufgefordert.", "Scholz und Macron treffen sich in Berlin", true)]
    [InlineData("In [Moskau|loc:moskau] hatten [Macron|per:macron] und [Putin|per:putin] {am Montag|2022-02-21} fünf Stunden lang gesprochen.", "Macron spricht mit Putin in Moskau", true)]
    [InlineData("Den Anfang machen [Russland|c:ru] und die [USA|c:us] {am Donnerstag|2022-02-24} in [Genf|loc:genf].", "2022-02-24 talks announced", true)]
    public void A_session_and_what_is_said_at_it(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] hatten [Russland|c:ru] {am Montag|2022-02-21} bei einem Treffen in [Berlin|loc:berlin] zum Rückzug aufgefordert.", "Scholz und Macron treffen sich in Berlin", true)]
    [InlineData("Vertreter [Russlands|c:ru] und der [Ukraine|c:ua] saßen {am Montag|2022-02-21} in [Paris|loc:paris] an einem Tisch.\nStundenlang sprachen sie unter Vermittlung [Deutschlands|c:de] und [Frankreichs|c:fr] miteinander.", "Deutschland", false)]
    [InlineData("[Biden|per:biden] telefonierte {am Montag|2022-02-21} mit [Putin|per:putin].\n{Am Donnerstag|2022-02-24} wollen die Unterhändler der [OSZE|org:osze] in [Wien|loc:wien] ihre Gespräche fortsetzen.", "Biden will", false)]
    [InlineData("[Baerbock|per:baerbock] ist in [Moskau|loc:moskau].\n{Am Montag|2022-02-21} hatte die Ministerin bei ihrem Besuch in [Kiew|loc:kiew] [Selenskyj|per:selenskyj] Hilfe zugesichert.", "Baerbock reist zu Selenskyj nach Kiew", true)]
    [InlineData("[Biden|per:biden] hatte {am Montag|2022-02-21} beim Besuch des Kanzlers in [Washington|loc:washington] das Aus angekündigt.", "Biden reist", false)]
    [InlineData("[Biden|per:biden] schloss {am Montag|2022-02-21} nicht aus, [Putin|per:putin] mit Sanktionen zu belegen.", "sanction", false)]
    [InlineData("[Baerbock|per:baerbock] sprach {am Montag|2022-02-21} mit [Lawrow|per:lawrow]; ein für {denselben Tag|2022-02-21} geplantes Treffen mit [Selenskyj|per:selenskyj] wurde abgesagt.", "meeting cancelled: Treffen von Baerbock und Selenskyj abgesagt", true)]
    [InlineData("[Macron|per:macron] teilte mit, sein für {Freitag|2022-02-25} angesetztes Treffen mit [Lawrow|per:lawrow] entfalle.", "2022-02-25 meeting cancelled: Treffen von Macron und Lawrow abgesagt", true)]
    [InlineData("Die Minister der [G7|org:g7] wollen sich am Rande beraten.\nDie Tagung endet {am Sonntag|2022-02-27}.", "G7", false)]
    [InlineData("Ein Gipfel von [Biden|per:biden] und [Putin|per:putin], dem beide {am Montag|2022-02-21} zugestimmt hatten, ist vom Tisch.", "happened", false)]
    [InlineData("Der Rat der [OSZE|org:osze] ist gefragt.\nDas Gremium soll {am Donnerstag|2022-02-24} in [Wien|loc:wien] zusammentreten.", "2022-02-24 meeting announced: Treffen der OSZE in Wien geplant", true)]
    public void Who_is_only_named_takes_no_part(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Seit {Montag|2022-02-21} läuft in [Belarus|c:by] ein Manöver mit [Russland|c:ru].", "2022-02-21 military happened", true)]
    [InlineData("Das Manöver von [Belarus|c:by] und [Russland|c:ru] läuft bis {Sonntag|2022-02-27}.", "2022-02-27", false)]
    [InlineData("Betroffen sind Abgeordnete der [Duma|org:duma], die {am 15. Februar|2022-02-15} für einen Appell gestimmt hatten.", "2022-02-15 legislature happened: Die Staatsduma stimmt ab", true)]
    [InlineData("[Kiew|loc:kiew|c:ua] hat bei der [OSZE|org:osze] eine Sondersitzung beantragt.\nDie Sitzung ist für {Donnerstag|2022-02-24} in [Wien|loc:wien] anberaumt.", "2022-02-24 talks announced: Die OSZE will in Wien beraten", true)]
    [InlineData("[Kiew|loc:kiew|c:ua] hat bei der [OSZE|org:osze] Hilfe beantragt.\nDie Sitzung ist für {Donnerstag|2022-02-24} in [Wien|loc:wien] anberaumt.", "OSZE will", false)]
    [InlineData("{Am Montag|2022-02-21} ging in [Moskau|loc:moskau] die Antwort der [NATO|org:nato] ein.", "2022-02-21 document happened: Die NATO", true)]
    [InlineData("{Am Montag|2022-02-21} hatte sich [Baerbock|per:baerbock] in [Wien|loc:wien] mit [Blinken|per:blinken] auf eine Linie verständigt.", "Baerbock spricht mit Blinken in Wien", true)]
    [InlineData("Für {Donnerstag|2022-02-24} hat sich [Macron|per:macron] in [Kiew|loc:kiew] angesagt.", "2022-02-24 visit announced: Macron will nach Kiew reisen", true)]
    public void Turns_of_reports(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Putin|per:putin] sprach in [Moskau|loc:moskau].\nDie [Ukraine|c:ua] diene dem Westen als Werkzeug, sagte er {am Dienstag|2022-02-22}.", "Putin: Die Ukraine diene dem Westen als Werkzeug", true)]
    [InlineData("[Putin|per:putin] sprach in [Moskau|loc:moskau].\nDie [Ukraine|c:ua] diene dem Westen als Werkzeug, sagte er {am Dienstag|2022-02-22}.", "Ukraine: ", false)]
    [InlineData("[Baerbock|per:baerbock] ist in [Wien|loc:wien].\n[Russland|c:ru] diene das nicht, sagte sie {am Dienstag|2022-02-22} nach einem fast fünfstündigen Treffen mit [Lawrow|per:lawrow].", "2022-02-22 meeting happened: Baerbock und Lawrow treffen sich", true)]
    [InlineData("[Baerbock|per:baerbock] ist in [Wien|loc:wien].\nDas gehe zu weit, sagte die Ministerin {am Dienstag|2022-02-22} nach ihrem Treffen mit [Lawrow|per:lawrow].", "2022-02-22 meeting happened: Baerbock und Lawrow treffen sich", true)]
    [InlineData("Seit {Montag|2022-02-21} üben Truppen aus [Russland|c:ru] und [Belarus|c:by] den Ernstfall.", "2022-02-21 military happened: Russland und Belarus halten ein Manöver ab", true)]
    [InlineData("Ursprünglich sollte das Telefonat von [Macron|per:macron] und [Putin|per:putin] {am Montag|2022-02-21} stattfinden.", "happened", false)]
    [InlineData("Die Minister der [NATO|org:nato] hatten das {am Montag|2022-02-21} bei einer Videokonferenz abgelehnt.", "2022-02-21", true)]
    [InlineData("Vor dem Sicherheitsrat hatte [Blinken|per:blinken] {am Dienstag|2022-02-22} seinem Kollegen [Lawrow|per:lawrow] ein Treffen vorgeschlagen.", "Blinken schlägt seinem Kollegen Lawrow ein Treffen vor", true)]
    [InlineData("Vor dem Sicherheitsrat rügten [Blinken|per:blinken] und [Baerbock|per:baerbock] {am Dienstag|2022-02-22} den Aufmarsch.", "Blinken und Baerbock rügen den Aufmarsch", true)]
    public void Who_said_it_stands_behind(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Seit {Montag|2022-02-21} übt [Macron|per:macron] Kritik an [Putin|per:putin].", "military")]
    [InlineData("Nach dem Treffen lobten die Linken {am Dienstag|2022-02-22} [Putin|per:putin].", "statement")]
    [InlineData("Niemand rügte {am Dienstag|2022-02-22} [Russland|c:ru].", "statement")]
    [InlineData("{Am Dienstag|2022-02-22} war der Gast in [Kiew|loc:kiew] gewesen und hatte dem Präsidenten [Selenskyj|per:selenskyj] weitere Hilfe zugesagt.", "Selenskyj sagt")]
    [InlineData("Ein Reporter rügte {am Dienstag|2022-02-22} den Kanzler [Scholz|per:scholz].", "Scholz")]
    [InlineData("[Baerbock|per:baerbock] bekräftigte {am Dienstag|2022-02-22} das Nein zu Waffenlieferungen.", "military")]
    [InlineData("[Baerbock|per:baerbock] sprach sich {am Dienstag|2022-02-22} gegen eine Lieferung von Waffen aus.", "military")]
    [InlineData("[Scholz|per:scholz] hätte {am Dienstag|2022-02-22} beinahe [Putin|per:putin] gelobt.", "statement")]
    [InlineData("[Scholz|per:scholz] soll {am Dienstag|2022-02-22} [Putin|per:putin] gelobt haben.", "statement")]
    [InlineData("[Lawrow|per:lawrow] führte {am Dienstag|2022-02-22} seinen Hund aus.", "statement")]
    [InlineData("[Russland|c:ru] verstärkte {am Dienstag|2022-02-22} seine Kritik an den Truppen der [NATO|org:nato].", "military")]
    [InlineData("[Frankreich|c:fr] erhöhte {am Dienstag|2022-02-22} die Löhne der Soldaten.", "military")]
    [InlineData("[Scholz|per:scholz] lockerte {am Dienstag|2022-02-22} die Regeln trotz Sanktionen gegen [Russland|c:ru].", "sanction")]
    [InlineData("{Am Dienstag|2022-02-22} ging [Lawrow|per:lawrow] auf das Schreiben der [USA|c:us] ein.", "document")]
    [InlineData("[Putin|per:putin] befahl {am Dienstag|2022-02-22} dem Fahrer, sich in Bereitschaft zu halten.", "military")]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] trafen sich {am Montag|2022-02-21} in [Genf|loc:genf].\nErfahren hatten sie davon in einem Telefonat {am Sonntag|2022-02-20}.", "call")]
    [InlineData("{Am Montag|2022-02-21} regnete es in [Kiew|loc:kiew].\n[Selenskyj|per:selenskyj] lobte [Biden|per:biden].", "2022-02-21")]
    [InlineData("Die [Staatsduma|org:duma] stimmte zu.\nDie Abgeordneten der Grünen in [Berlin|loc:berlin] forderten {am Dienstag|2022-02-22} Sanktionen.", "Staatsduma in")]
    [InlineData("[Macron|per:macron] und [Scholz|per:scholz] sprachen {am Montag|2022-02-21} in [Paris|loc:paris] unter Vermittlung von [Biden|per:biden] miteinander.", "Biden")]
    public void What_only_looks_so_is_not_told(string script, string never) => Check(script, never, told: false);
}

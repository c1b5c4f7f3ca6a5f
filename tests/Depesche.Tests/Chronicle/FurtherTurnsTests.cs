namespace Depesche.Tests.Chronicle;

/// <summary>Further turns of news German: who is meant by what he is, what is said, where and when it belongs.</summary>
public sealed class FurtherTurnsTests
{
    private const string Paper = "2022-02-23";

    private static void Check(string script, string expected, bool told) =>
        Assert.True(told == Archive.Lines((Paper, script)).Any(line => line.Contains(expected, StringComparison.Ordinal)), string.Join('\n', Archive.Lines((Paper, script))));

    [Theory]
    [InlineData("[Baerbock|per:baerbock] blieb zu Hause.\nDer [Deutsche|c:de|native] wollte {am Donnerstag|2022-02-24} mit [Macron|per:macron] telefonieren.", "Baerbock", false)]
    [InlineData("[Scholz|per:scholz] war in [Kiew|loc:kiew].\nDer [Deutsche|c:de|native] wird {am Donnerstag|2022-02-24} mit [Macron|per:macron] telefonieren.", "Scholz will mit Macron telefonieren", true)]
    [InlineData("[Baerbock|per:baerbock] will reisen; dass sie das mit [Macron|per:macron] tun werde, hatte dieser {am Dienstag|2022-02-22} bekräftigt.", "Baerbock äußert", false)]
    [InlineData("{Am Dienstag|2022-02-22} reiste [Blinken|per:blinken] nach [Berlin|loc:berlin].\nDanach wurde der Gast von [Scholz|per:scholz] empfangen.", "Blinken und Scholz", true)]
    [InlineData("[Deutschland|c:de] und [Frankreich|c:fr] dringen auf Gespräche über die [Ukraine|c:ua].\nDazu kamen {am Dienstag|2022-02-22} Beamte beider Länder in [Moskau|loc:moskau] mit [Lawrow|per:lawrow] zusammen.", "Deutschland, Frankreich und Lawrow treffen sich in Moskau", true)]
    public void Who_is_meant_by_what_he_is(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Nach dem Gespräch zwischen [Biden|per:biden] und [Putin|per:putin] {am Dienstag|2022-02-22} hieß es in [Washington|loc:washington], es habe sich nichts geändert.", "in Washington", false)]
    [InlineData("Nach dem Gespräch zwischen [Biden|per:biden] und [Putin|per:putin] {am Dienstag|2022-02-22} in [Genf|loc:genf] hieß es, es habe sich nichts geändert.", "in Genf", true)]
    [InlineData("[Biden|per:biden] nannte einen Einmarsch {im Februar|2022-02} denkbar.", "2022-02 ", false)]
    [InlineData("Als [Scholz|per:scholz] {am Dienstag|2022-02-22} in [Moskau|loc:moskau] bei [Putin|per:putin] saß, hatte die [Duma|org:duma] gerade für einen Appell gestimmt.", "Die Staatsduma", true)]
    [InlineData("{Am Donnerstag|2022-02-24} wird [Blinken|per:blinken] von [Baerbock|per:baerbock] in [Berlin|loc:berlin] empfangen.\nEin Gespräch bei [Scholz|per:scholz] soll sich anschließen.", "Scholz", true)]
    public void Where_and_when_it_belongs(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Lawrow|per:lawrow] stellte {am Dienstag|2022-02-22} weitere Gespräche infrage.", "Lawrow stellt weitere Gespräche infrage", true)]
    [InlineData("[Baerbock|per:baerbock] lehnte {am Dienstag|2022-02-22} direkte Gespräche ab.", "Baerbock lehnt direkte Gespräche ab", true)]
    [InlineData("[Baerbock|per:baerbock] sprach sich {am Dienstag|2022-02-22} für neue Gespräche aus.", "Baerbock spricht sich für neue Gespräche aus", true)]
    [InlineData("[Macron|per:macron] zeigte sich {am Dienstag|2022-02-22} zuversichtlich.", "Macron zeigt sich zuversichtlich", true)]
    [InlineData("[Selenskyj|per:selenskyj] bat {am Dienstag|2022-02-22} um Hilfe.", "Selenskyj bittet um Hilfe", true)]
    [InlineData("[Selenskyj|per:selenskyj] bat {am Dienstag|2022-02-22} um ein Treffen mit [Putin|per:putin].", "Selenskyj bittet um ein Treffen mit Putin", true)]
    [InlineData("[Selenskyj|per:selenskyj] bat {am Dienstag|2022-02-22} um ein Treffen mit [Putin|per:putin].", "treffen sich", false)]
    [InlineData("[Selenskyj|per:selenskyj] bat {am Dienstag|2022-02-22} um Geduld.", "Selenskyj", false)]
    [InlineData("{Am Dienstag|2022-02-22} willigte [Selenskyj|per:selenskyj] in Gespräche mit [Russland|c:ru] ein.", "Selenskyj willigt in Gespräche mit Russland ein", true)]
    [InlineData("{Am Dienstag|2022-02-22} willigte [Selenskyj|per:selenskyj] in Gespräche mit [Russland|c:ru] ein.", "treffen sich", false)]
    [InlineData("Die schriftliche Antwort stellte [Blinken|per:blinken] {für die kommende Woche|2022-02-28/2022-03-06} in Aussicht.", "antwortet schriftlich", false)]
    [InlineData("Weitere Soldaten hatte [Macron|per:macron] {am Dienstag|2022-02-22} angeboten.", "Macron bietet weitere Soldaten an", true)]
    [InlineData("Das teilte [Macron|per:macron] {am Dienstag|2022-02-22} zu [Belarus|c:by] mit.", "teilt Das mit", false)]
    [InlineData("Dass [Putin|per:putin] nicht anreist, hatte [Sacharowa|per:sacharowa] {am Dienstag|2022-02-22} bestätigt.", "Sacharowa bestätigt, dass Putin nicht anreist", true)]
    public void What_is_said_is_told(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("{Am Dienstag|2022-02-22} sass [Macron|per:macron] in [Moskau|loc:moskau] mit [Putin|per:putin] an einem Tisch.", "Macron und Putin treffen sich in Moskau", true)]
    [InlineData("Der [Gipfel|c:us] fiel aus.\n[Biden|per:biden] schliesst {am Dienstag|2022-02-22} ein Treffen mit [Putin|per:putin] aus.", "treffen sich", false)]
    [InlineData("{Am Dienstag|2022-02-22} trennten sich in [Berlin|loc:berlin] die Berater aus [Deutschland|c:de] und [Russland|c:ru] ohne Durchbruch.", "Deutschland und Russland beraten in Berlin", true)]
    [InlineData("{Am Dienstag|2022-02-22} ließ die [NATO|org:nato] ein eigenes Papier folgen.", "Die NATO übermittelt", true)]
    [InlineData("[Macron|per:macron] hatte {am Dienstag|2022-02-22} 90 Minuten lang auf [Putin|per:putin] eingewirkt.", "Macron telefoniert mit Putin", true)]
    public void Swiss_spelling_and_rarer_verbs(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Bei einem Treffen der [G7|org:g7] in [Wien|loc:wien] warnten die Minister {am Dienstag|2022-02-22} [Russland|c:ru] vor einem Angriff.", "Russland und", false)]
    [InlineData("Bei einem Treffen der [G7|org:g7] in [Wien|loc:wien] warnten die Minister {am Dienstag|2022-02-22} [Russland|c:ru] vor einem Angriff.", "Treffen der G7 in Wien", true)]
    [InlineData("Bei einem Treffen mit [Lawrow|per:lawrow] in [Wien|loc:wien] warnte [Baerbock|per:baerbock] {am Dienstag|2022-02-22} vor einem Angriff.", "Lawrow", true)]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] stimmten {am Dienstag|2022-02-22} einem Gipfel zu.", "beraten", false)]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] stimmten {am Dienstag|2022-02-22} einem Gipfel zu.", "Biden und Putin stimmen einem Gipfel zu", true)]
    [InlineData("Die [USA|c:us] beantragten {am Dienstag|2022-02-22} ein Treffen der [OSZE|org:osze].", "Die USA beantragen ein Treffen der OSZE", true)]
    [InlineData("Die [USA|c:us] beantragten {am Dienstag|2022-02-22} ein Treffen der [OSZE|org:osze].", "meeting", false)]
    [InlineData("Eine Resolution scheiterte {am Dienstag|2022-02-22} am Veto [Russlands|c:ru].", "Russland legt ein Veto ein", true)]
    [InlineData("{Am Dienstag|2022-02-22} entschied [Washington|loc:washington|c:us], die Botschaft nach [Genf|loc:genf] zu verlegen.", "Die USA verlegen die Botschaft nach Genf", true)]
    [InlineData("Die [russische|c:ru|adj] Botschaft in [Kiew|loc:kiew] wurde {am Dienstag|2022-02-22} geräumt.", "Russland räumt in Kiew die Botschaft", true)]
    public void What_was_agreed_or_asked_for_did_not_take_place(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Während [Baerbocks|per:baerbock] Besuch in [Kiew|loc:kiew] telefonierte {am Dienstag|2022-02-22} [Scholz|per:scholz] mit [Putin|per:putin].", "reist zu Baerbock", false)]
    [InlineData("Während [Macron|per:macron] {am Dienstag|2022-02-22} in [Kiew|loc:kiew] von [Selenskyj|per:selenskyj] empfangen wurde, telefonierte [Scholz|per:scholz] mit [Putin|per:putin].", "Macron und Selenskyj treffen sich in Kiew", true)]
    [InlineData("[Putin|per:putin] trifft {am Freitag|2022-02-25} [Xi|per:xi] in [Wien|loc:wien].\nEin Besuch von [Macron|per:macron] in [Moskau|loc:moskau] sei in Vorbereitung, hieß es.\nDie beiden hatten {am Dienstag|2022-02-22} telefoniert.", "Macron telefoniert mit Putin", true)]
    [InlineData("[Macron|per:macron] traf {am Montag|2022-02-21} [Scholz|per:scholz] in [Berlin|loc:berlin].\nEin Anruf von [Selenskyj|per:selenskyj] werde erwartet, hieß es.\nDie beiden hatten {am Dienstag|2022-02-22} telefoniert.", "Macron telefoniert", false)]
    [InlineData("[Scholz|per:scholz] hatte {am Montag|2022-02-21} mit [Putin|per:putin] telefonieren wollen.\nWeil er krank war, wurde das Gespräch jedoch kurzfristig verschoben.\nNachgeholt werden soll es {am Donnerstag|2022-02-24}.", "2022-02-24 call announced: Scholz will mit Putin telefonieren", true)]
    [InlineData("[Scholz|per:scholz] hatte {am Montag|2022-02-21} mit [Putin|per:putin] telefonieren wollen.\nWeil er krank war, wurde das Gespräch jedoch kurzfristig verschoben.", "call cancelled", false)]
    public void What_goes_on_besides_and_what_is_made_up_for(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Auf der {am Montag|2022-02-21} in [Genf|loc:genf] begonnenen Konferenz forderte [Baerbock|per:baerbock] {am Dienstag|2022-02-22} den Abzug der Truppen.", "2022-02-22 demand happened: Baerbock fordert den Abzug der Truppen", true)]
    [InlineData("Das von der [Duma|org:duma] gebilligte Gesetz unterzeichnete [Putin|per:putin] {am Dienstag|2022-02-22}.", "Putin unterzeichnet", true)]
    [InlineData("Wegen der {am Montag|2022-02-21} von [Putin|per:putin] gehaltenen Rede bestellte [Scholz|per:scholz] {am Dienstag|2022-02-22} den Botschafter ein.", "2022-02-22 decision happened: Scholz bestellt den Botschafter ein", true)]
    [InlineData("[Scholz|per:scholz] flog ab.\n[Baerbock|per:baerbock] kam an.\n{Am Dienstag|2022-02-22} telefonierte die [Deutsche|c:de|native] mit [Macron|per:macron].", "Baerbock telefoniert mit Macron", true)]
    [InlineData("[Russland|c:ru] legte {am Dienstag|2022-02-22} kein Veto ein.", "Veto", false)]
    [InlineData("[Putin|per:putin] gab {am Dienstag|2022-02-22} keinen Befehl zum Angriff.", "Putin", false)]
    [InlineData("[Macron|per:macron] hielt {am Dienstag|2022-02-22} in [Paris|loc:paris] keine Rede.", "Macron", false)]
    [InlineData("[Biden|per:biden] sagte, [Putin|per:putin] habe den Befehl zum Angriff gegeben.", "Putin befiehlt", false)]
    [InlineData("[Putin|per:putin] lud [Scholz|per:scholz] {am Dienstag|2022-02-22} in den [Kreml|org:kreml] ein.", "treffen sich", false)]
    [InlineData("[Russland|c:ru] wurde {am Dienstag|2022-02-22} von den [USA|c:us] und [Frankreich|c:fr] mit Sanktionen belegt.", "Die USA und Frankreich verhängen Sanktionen gegen Russland", true)]
    [InlineData("Die [Ukraine|c:ua] wurde {am Dienstag|2022-02-22} von [Belarus|c:by] aus angegriffen.", "Belarus greift", false)]
    [InlineData("{Am Dienstag|2022-02-22} bat ein Reporter [Biden|per:biden] um ein Gespräch.", "Biden", false)]
    [InlineData("[Scholz|per:scholz] hielt {am Dienstag|2022-02-22} die Rede von [Putin|per:putin] für einen Fehler.", "eine Rede", false)]
    [InlineData("[Scholz|per:scholz] zog sich {am Dienstag|2022-02-22} nach [Berlin|loc:berlin] zurück.", "stoppt", false)]
    [InlineData("Nach der Anerkennung der Gebiete [Donezk|loc:donezk] und [Luhansk|loc:luhansk] durch [Putin|per:putin] hat der Westen reagiert.", "Putin", false)]
    [InlineData("Das Treffen von [Blinken|per:blinken] und [Lawrow|per:lawrow], das für {Donnerstag|2022-02-24} geplant war, wurde vom Weißen Haus abgesagt.", "wollen sich treffen", false)]
    [InlineData("[Blinken|per:blinken] traf {am Montag|2022-02-21} [Lawrow|per:lawrow] in [Genf|loc:genf].\n[Lawrow|per:lawrow] wies das zurück.\nDer [US-Minister|c:us|part] war {am Freitag|2022-02-18} in [Kiew|loc:kiew], {am Samstag|2022-02-19} hatte er in [Berlin|loc:berlin] mit [Baerbock|per:baerbock] beraten.", "Lawrow und Baerbock", false)]
    public void What_readers_of_the_rules_found(string script, string expected, bool told) => Check(script, expected, told);
}

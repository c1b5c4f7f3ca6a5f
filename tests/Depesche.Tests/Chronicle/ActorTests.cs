namespace Depesche.Tests.Chronicle;

/// <summary>Who acts, who takes part and who is only named; headlines that say what was said.</summary>
public sealed class ActorTests
{
    private const string Paper = "2022-02-23";

    private static bool Tells(string script, string expected) => Archive.Lines((Paper, script)).Any(line => line.Contains(expected, StringComparison.Ordinal));

    private static void Check(string script, string expected, bool told) =>
        Assert.True(told == Tells(script, expected), string.Join('\n', Archive.Lines((Paper, script))));

    [Theory]
    [InlineData("Die Finanzminister der [G7|org:g7] riefen [Russland|c:ru] {am Dienstag|2022-02-22} zum Rückzug seiner Soldaten auf.", "Die G7 rufen Russland zum Rückzug seiner Soldaten auf", true)]
    [InlineData("{Am Dienstag|2022-02-22} forderten die Minister der [NATO|org:nato] [Russland|c:ru] zum Rückzug auf.", "Die NATO fordert Russland zum Rückzug auf", true)]
    [InlineData("Vertreter der 30 Mitgliedstaaten der [NATO|org:nato] warnten [Russland|c:ru] {am Dienstag|2022-02-22} vor einem Angriff.", "Die NATO warnt Russland vor einem Angriff", true)]
    [InlineData("[Russland|c:ru] rief die Minister der [G7|org:g7] {am Dienstag|2022-02-22} zur Mäßigung auf.", "Die G7", false)]
    [InlineData("Nach Angaben der Minister der [G7|org:g7] warnte [Russland|c:ru] {am Dienstag|2022-02-22} vor einem Angriff.", "Die G7", false)]
    [InlineData("[Sacharowa|per:sacharowa], die Sprecherin des [Kremls|org:kreml], warnte {am Dienstag|2022-02-22} vor Sanktionen.", "Kreml", false)]
    [InlineData("Die Minister der 27 [EU-Staaten|org:eu|part] haben {am Dienstag|2022-02-22} in [Paris|loc:paris] ein Sanktionspaket vereinbart.", "Die EU vereinbart ein Sanktionspaket", true)]
    [InlineData("Die Minister der 27 [EU-Staaten|org:eu|part] haben {am Dienstag|2022-02-22} in [Paris|loc:paris] Stillschweigen vereinbart.", "Die EU", false)]
    [InlineData("Die [NATO|org:nato] verurteilte {am Dienstag|2022-02-22} das Vorgehen [Moskaus|loc:moskau|c:ru] scharf.", "Die NATO verurteilt das Vorgehen Moskaus scharf", true)]
    public void A_body_acts_by_its_people(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Russland|c:ru]: Die [Duma|org:duma] erlaubte {am Dienstag|2022-02-22} den Einsatz der Armee.", "Die Staatsduma erlaubt", true)]
    [InlineData("[USA|c:us]: Präsident [Biden|per:biden] nannte {am Dienstag|2022-02-22} die Vorwürfe falsch.", "Biden äußert sich", true)]
    [InlineData("[EU|org:eu] und [USA|c:us]: [Macron|per:macron] traf {am Dienstag|2022-02-22} in [Paris|loc:paris] [Scholz|per:scholz].", "Macron und Scholz treffen sich in Paris", true)]
    [InlineData("Die [USA|c:us] sagten {am Dienstag|2022-02-22} zu: Man werde der [Ukraine|c:ua] helfen.", "USA", true)]
    public void A_label_in_front_of_a_colon_is_no_subject(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Scholz|per:scholz] ([SPD|org:spd]) telefonierte {am Dienstag|2022-02-22} mit [Macron|per:macron].", "Scholz telefoniert mit Macron", true)]
    [InlineData("[Scholz|per:scholz] ([SPD|org:spd]) und [Macron|per:macron] warnten {am Dienstag|2022-02-22} vor einem Angriff.", "Scholz und Macron warnen vor einem Angriff", true)]
    [InlineData("Die [SPD|org:spd] warnte {am Dienstag|2022-02-22} vor einem Angriff.", "SPD warnt vor einem Angriff", true)]
    [InlineData("[Biden|per:biden] schaltete sich {am Dienstag|2022-02-22} mit seinen [europäischen|loc:europa|adj] Verbündeten zusammen.", "Europa", false)]
    [InlineData("Mit seinen [europäischen|loc:europa|adj] Verbündeten hatte sich [Biden|per:biden] {am Dienstag|2022-02-22} in einer Videokonferenz abgesprochen.", "Biden berät per Video mit seinen europäischen Verbündeten", true)]
    [InlineData("Die Minister der [G7|org:g7] drohten [Moskau|loc:moskau|c:ru] bei ihrem Treffen {am Dienstag|2022-02-22} in [Wien|loc:wien] mit hohen Kosten.", "Treffen der G7 in Wien", true)]
    [InlineData("Die [USA|c:us] und [Russland|c:ru] stritten bei ihrem Treffen {am Dienstag|2022-02-22} in [Wien|loc:wien].", "Die USA und Russland treffen sich in Wien", true)]
    [InlineData("Am Rande des Rats unter [russischer|c:ru|adj] Führung trafen sich {am Dienstag|2022-02-22} [Blinken|per:blinken] und [Baerbock|per:baerbock].", "Russland", false)]
    [InlineData("Nach der Woche von [Genf|loc:genf], [Paris|loc:paris|c:fr] und [Berlin|loc:berlin|c:de] antworteten die [USA|c:us] {am Dienstag|2022-02-22} schriftlich.", "Die USA antworten schriftlich", true)]
    [InlineData("{Am Dienstag|2022-02-22} stimmten 350 Abgeordnete dafür, [Putin|per:putin] um die Anerkennung von [Donezk|loc:donezk] zu bitten.", "Putin", false)]
    [InlineData("Es geht um die [Duma|org:duma].\n350 Abgeordnete stimmten {am Dienstag|2022-02-22} dafür, [Putin|per:putin] um die Anerkennung von [Donezk|loc:donezk] zu bitten.", "Die Staatsduma stimmt ab", true)]
    [InlineData("[Biden|per:biden] schaltete sich {am Dienstag|2022-02-22} mit seinen Verbündeten zusammen; zugeschaltet waren [Scholz|per:scholz] und [Macron|per:macron].", "Scholz und Macron", true)]
    [InlineData("[Biden|per:biden] schaltete sich {am Dienstag|2022-02-22} mit seinen Verbündeten zusammen; [Scholz|per:scholz] fehlte.", "Scholz", false)]
    [InlineData("{Am Dienstag|2022-02-22} unterschied [Biden|per:biden] zwei Fälle, was in [Kiew|loc:kiew] schlecht ankam.", "Kiew", false)]
    [InlineData("{Am Dienstag|2022-02-22} war [Russland|c:ru] einer Sitzung der [OSZE|org:osze] in [Wien|loc:wien] ferngeblieben.", "Russland", false)]
    public void Whoever_is_only_named_takes_no_part(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Die [USA|c:us] verlegen Soldaten nach [Frankreich|c:fr], [Deutschland|c:de] und in die [Schweiz|c:ch], kündigte das [Weiße Haus|org:us_wh] {am Dienstag|2022-02-22} an.", "Die USA kündigen", false)]
    [InlineData("[Scholz|per:scholz], der in [Wien|loc:wien] war, warf [Putin|per:putin] {am Dienstag|2022-02-22} Lügen vor.", "Scholz", true)]
    [InlineData("[Scholz|per:scholz], der in [Wien|loc:wien] war, warf [Putin|per:putin] {am Dienstag|2022-02-22} Lügen vor.", "Putin wirft", false)]
    [InlineData("Dem Kanzler, der in [Wien|loc:wien] war, warf [Putin|per:putin] {am Dienstag|2022-02-22} Lügen vor.", "Putin wirft", true)]
    public void Behind_what_is_said_stands_who_says_it(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Das Außenministerium in [Kiew|loc:kiew] hatte {am Montag|2022-02-21} die Botschafterin [Lind|per:lind] einbestellt, nachdem [Brandt|per:brandt] das Land aufgegeben hatte.\n{Am Dienstag|2022-02-22} trat der Vizeadmiral zurück.", "Brandt tritt zurück", true)]
    [InlineData("{Am Montag|2022-02-21} hatte [Kiew|loc:kiew|c:ua] die Botschafterin [Lind|per:lind] einbestellt.\n{Am Dienstag|2022-02-22} trat der Minister zurück.", "tritt zurück", false)]
    [InlineData("[Brandt|per:brandt] schwieg.\n{Am Dienstag|2022-02-22} trat der Außenminister zurück.", "Brandt", false)]
    [InlineData("[Macron|per:macron] schwieg lange.\nFür den [Amerikaner|c:us|native] war es das Ende einer Reise, die ihn {am Dienstag|2022-02-22} nach [Kiew|loc:kiew] geführt hatte.", "Macron reist nach Kiew", false)]
    [InlineData("[Blinken|per:blinken] schwieg lange.\nFür den [Amerikaner|c:us|native] war es das Ende einer Reise, die ihn {am Dienstag|2022-02-22} nach [Kiew|loc:kiew] geführt hatte.", "Blinken reist nach Kiew", true)]
    [InlineData("[Baerbock|per:baerbock] besuchte den Ort.\nDas sei nicht zu lösen, sagte sie.\n{Am Montag|2022-02-21} war sie in [Kiew|loc:kiew] mit [Selenskyj|per:selenskyj] zusammengekommen.", "Baerbock und Selenskyj treffen sich in Kiew", true)]
    [InlineData("[Biden|per:biden] war überzeugt, dass [Putin|per:putin] den Angriff plant, wie er {am Dienstag|2022-02-22} in [Washington|loc:washington] sagte.", "Biden äußert sich in Washington", true)]
    [InlineData("[Baerbock|per:baerbock] war überzeugt, dass ein Angriff droht, wie er {am Dienstag|2022-02-22} in [Washington|loc:washington] sagte.", "Baerbock", false)]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] seien bereit; [Macron|per:macron], der {am Dienstag|2022-02-22} mit [Selenskyj|per:selenskyj] telefoniert hatte, hatte es vorgeschlagen.", "Macron telefoniert mit Selenskyj", true)]
    [InlineData("[Macron|per:macron] zeigte sich zuversichtlich.\n{Am Dienstag|2022-02-22} traf er in [Kiew|loc:kiew] seinen Kollegen [Selenskyj|per:selenskyj], nachdem er {am Montag|2022-02-21} in [Moskau|loc:moskau] mit [Putin|per:putin] gesprochen hatte.", "Macron spricht mit Putin in Moskau", true)]
    [InlineData("{Am Dienstag|2022-02-22} traf [Macron|per:macron] in [Kiew|loc:kiew] [Selenskyj|per:selenskyj], nachdem er {am Montag|2022-02-21} in [Moskau|loc:moskau] mit [Putin|per:putin] gesprochen hatte.", "Macron spricht mit Putin in Moskau", true)]
    [InlineData("[Baerbock|per:baerbock] war unterwegs.\n{Am Montag|2022-02-21} hatte die [SPD-Politikerin|org:spd|part] in [Kiew|loc:kiew] mit ihrem Kollegen [Selenskyj|per:selenskyj] gesprochen.", "Selenskyj spricht", false)]
    public void Sex_office_and_antecedent_say_who_is_meant(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("{Am Montag|2022-02-21} beriet [Baerbock|per:baerbock] in [Berlin|loc:berlin] mit [Macron|per:macron] und [Blinken|per:blinken].\n[Blinken|per:blinken] wird weiterziehen.\nOhne Plan braucht er nicht nach [Genf|loc:genf] zu fliegen, um [Lawrow|per:lawrow] zu sehen.\nVerabredet haben die beiden das {am Dienstag|2022-02-22} am Telefon.", "Blinken telefoniert mit Lawrow", true)]
    [InlineData("{Am Montag|2022-02-21} beriet [Baerbock|per:baerbock] in [Berlin|loc:berlin] mit [Macron|per:macron] und [Blinken|per:blinken].\nOhne Plan braucht er nicht nach [Genf|loc:genf] zu fliegen, um [Lawrow|per:lawrow] zu sehen.\nVerabredet haben die beiden das {am Dienstag|2022-02-22} am Telefon.", "telefoniert mit", false)]
    public void The_two_are_the_last_pair_or_nobody(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Biden|per:biden] sagte {am Dienstag|2022-02-22} einer Reporterin viel über Sanktionen.", "Biden sagt einer Reporterin viel über Sanktionen", true)]
    [InlineData("[Biden|per:biden] denkt über Sanktionen nach.\nDas sagte er {am Dienstag|2022-02-22} einer Reporterin.", "sagt einer Reporterin", false)]
    [InlineData("[Blinken|per:blinken] hatte {am Dienstag|2022-02-22} vor dem Rat geschildert, wie ein Angriff ablaufen könnte.", "Blinken äußert sich zu einem möglichen Angriff", true)]
    [InlineData("[Blinken|per:blinken] hatte {am Dienstag|2022-02-22} vor der [OSZE|org:osze] gewarnt, die Kriegsgefahr sei groß.", "vor der OSZE", false)]
    [InlineData("[Blinken|per:blinken] warnte {am Dienstag|2022-02-22} vor der Vollversammlung.", "vor der Vollversammlung", false)]
    [InlineData("[Blinken|per:blinken] forderte [Putin|per:putin] {am Dienstag|2022-02-22} auf, dort alle Soldaten abzuziehen.", "Blinken fordert Wladimir Putin auf", false)]
    [InlineData("Dekrete hatte [Putin|per:putin] {am Dienstag|2022-02-22} nach einer Ansprache unterzeichnet und die Armee angewiesen, dort einzugreifen.", "Putin unterzeichnet die Armee", false)]
    [InlineData("[Brandt|per:brandt] äußerte sich {am Dienstag|2022-02-22}, er sagte im [Iran|c:ir], niemand wolle Sanktionen.", "zum Iran", false)]
    [InlineData("In [Paris|loc:paris] verständigte sich die [EU|org:eu] am selben {Dienstag|2022-02-22} auf ein Sanktionspaket.", "Die EU verständigt sich auf ein Sanktionspaket", true)]
    [InlineData("[Putin|per:putin] hatte {am Dienstag|2022-02-22} vor der [NATO|org:nato] gewarnt.", "Putin warnt vor der NATO", true)]
    [InlineData("Es geht um Sanktionen.\n[Lawrow|per:lawrow] hatte sie {am Dienstag|2022-02-22} ultimativ verlangt.", "verlangt ultimativ", false)]
    [InlineData("[Lawrow|per:lawrow] hatte {am Dienstag|2022-02-22} ultimativ ein Ende der Hilfen verlangt.", "Lawrow verlangt ultimativ ein Ende der Hilfen", true)]
    [InlineData("Es geht um die Vertragsentwürfe, die [Lawrow|per:lawrow] {am Dienstag|2022-02-22} öffentlich gemacht hatte.", "Lawrow veröffentlicht Vertragsentwürfe", true)]
    [InlineData("[Selenskyj|per:selenskyj] lud [Biden|per:biden] {am Dienstag|2022-02-22} in einem Telefonat nach [Kiew|loc:kiew] ein.", "in Kiew", false)]
    public void A_headline_says_what_was_said(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Nach einem Treffen mit [Selenskyj|per:selenskyj] warb [Baerbock|per:baerbock] {am Dienstag|2022-02-22} für Gespräche.\n{Am Dienstag|2022-02-22} flog [Baerbock|per:baerbock] nach [Moskau|loc:moskau] weiter.", "Selenskyj treffen sich in Moskau", false)]
    [InlineData("In [Moskau|loc:moskau] sprach {am Montag|2022-02-21} [Baerbock|per:baerbock] mit [Lawrow|per:lawrow], {am Dienstag|2022-02-22} folgte [Scholz|per:scholz].", "Baerbock und Scholz", false)]
    [InlineData("Es gab Wünsche: Die [NATO|org:nato] solle ihre Truppen abziehen, hieß es {am Dienstag|2022-02-22}.", "Die NATO zieht", false)]
    [InlineData("{Am Dienstag|2022-02-22} sagte [Lawrow|per:lawrow], man erwarte eine schriftliche Antwort.", "antwortet schriftlich", false)]
    public void Another_stop_and_what_is_wished_for_are_no_part_of_it(string script, string expected, bool told) => Check(script, expected, told);
}

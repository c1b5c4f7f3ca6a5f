namespace Depesche.Tests.Chronicle;

/// <summary>Who acts where something is done to the subject: passives and participles in front of a noun.</summary>
public sealed class VoiceTests
{
    private const string Paper = "2022-02-23";

    private static void Check(string script, string expected, bool told) =>
        Assert.True(told == Archive.Lines((Paper, script)).Any(line => line.Contains(expected, StringComparison.Ordinal)), string.Join('\n', Archive.Lines((Paper, script))));

    [Theory]
    [InlineData("Die [Ukraine|c:ua] wurde {am Dienstag|2022-02-22} von [Russland|c:ru] angegriffen.", "Russland greift die Ukraine an")]
    [InlineData("Gegen [Russland|c:ru] wurden {am Dienstag|2022-02-22} von der [EU|org:eu] neue Sanktionen verhängt.", "Die EU verhängt Sanktionen gegen Russland")]
    [InlineData("[Russland|c:ru] ist {am Dienstag|2022-02-22} von der [EU|org:eu] mit Sanktionen belegt worden.", "Die EU verhängt Sanktionen gegen Russland")]
    [InlineData("Von der [EU|org:eu] wurde [Russland|c:ru] {am Dienstag|2022-02-22} mit Sanktionen belegt.", "Die EU verhängt Sanktionen gegen Russland")]
    [InlineData("Der [Ukraine|c:ua] wurde {am Dienstag|2022-02-22} von [Deutschland|c:de] weitere Hilfe zugesagt.", "Deutschland sagt der Ukraine Hilfe zu")]
    [InlineData("[Lawrow|per:lawrow] wurde {am Dienstag|2022-02-22} von [Baerbock|per:baerbock] vor einem Angriff gewarnt.", "Baerbock")]
    [InlineData("Das Papier wurde {am Dienstag|2022-02-22} von den Ministern der [NATO|org:nato] gebilligt.", "NATO")]
    [InlineData("Der Diplomat [Brandt|per:brandt] wurde {am Dienstag|2022-02-22} aus [Russland|c:ru] ausgewiesen.", "Russland weist")]
    [InlineData("[Putin|per:putin] wurde {am Dienstag|2022-02-22} von der [Duma|org:duma] ermächtigt, Soldaten zu schicken.", "Die Staatsduma ermächtigt Putin")]
    [InlineData("Die [russische|c:ru|adj] Antwort wurde {am Dienstag|2022-02-22} in [Genf|loc:genf] dem [US-Botschafter|c:us|part] übergeben.", "Russland übermittelt")]
    [InlineData("[Moskau|loc:moskau|c:ru] verlangt Garantien.\nDie Vorschläge waren den [USA|c:us] {am Dienstag|2022-02-22} übergeben worden.", "Russland übermittelt den USA")]
    [InlineData("[Russische|c:ru|adj] Truppen wurden {am Dienstag|2022-02-22} nach [Belarus|c:by] verlegt.", "Russland verlegt Truppen")]
    public void Who_acts_in_the_passive_is_named_by_von(string script, string expected) => Check(script, expected, told: true);

    [Theory]
    [InlineData("Gegen [Russland|c:ru] wurden {am Dienstag|2022-02-22} neue Sanktionen verhängt.", "Russland")]
    [InlineData("[Selenskyj|per:selenskyj] wurde {am Dienstag|2022-02-22} aufgefordert, auf einen Beitritt zu verzichten.", "Selenskyj")]
    [InlineData("Es ging um [Putin|per:putin].\nEr wurde {am Dienstag|2022-02-22} aufgefordert, seine Truppen abzuziehen.", "Putin")]
    [InlineData("Der Vorschlag von [Macron|per:macron] wurde {am Dienstag|2022-02-22} gebilligt.", "Macron")]
    [InlineData("Die Vereinbarung war {am 12. Februar 2015|2015-02-12} in [Wien|loc:wien] unterschrieben worden, [Russland|c:ru] legt sie anders aus.", "Russland unterzeichnet")]
    public void Where_the_passive_names_nobody_nobody_acted(string script, string unexpected) => Check(script, unexpected, told: false);

    [Theory]
    [InlineData("Die [Duma|org:duma] wird sich {am Donnerstag|2022-02-24} mit dem Antrag befassen.", "Die Staatsduma soll")]
    [InlineData("Bekannt ist, dass sich die [Duma|org:duma] {am Donnerstag|2022-02-24} mit dem Antrag befassen wird.", "Die Staatsduma soll")]
    [InlineData("Die [EU|org:eu] wird {am Donnerstag|2022-02-24} Sanktionen gegen [Russland|c:ru] verhängen.", "Die EU will Sanktionen gegen Russland verhängen")]
    public void The_future_is_no_passive(string script, string expected) => Check(script, expected, told: true);

    [Theory]
    [InlineData("Das {am Dienstag|2022-02-22} von der [EU|org:eu] beschlossene Sanktionspaket stieß in [Moskau|loc:moskau|c:ru] auf Spott.", "2022-02-22", true)]
    [InlineData("Die von [Moskau|loc:moskau|c:ru] verlangten Garantien blieben {am Dienstag|2022-02-22} in [Genf|loc:genf] umstritten.", "Russland", false)]
    public void A_participle_in_front_of_its_noun_tells_an_act_with_a_day_of_its_own(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Bekannt wurde {am Dienstag|2022-02-22}, dass der Diplomat [Brandt|per:brandt] [Russland|c:ru] verlassen muss.", "Russland weist", true)]
    [InlineData("Der Diplomat [Brandt|per:brandt] wollte [Russland|c:ru] {am Dienstag|2022-02-22} verlassen.", "Russland weist", false)]
    [InlineData("{Am Dienstag|2022-02-22} traten die Sanktionen der [EU|org:eu] in Kraft.", "Die EU verhängt Sanktionen", true)]
    [InlineData("[Putin|per:putin] gab {am Dienstag|2022-02-22} den Befehl zum Angriff.", "Putin befiehlt den Angriff", true)]
    public void Who_has_to_go_does_not_send(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] berieten {am Dienstag|2022-02-22} in [Paris|loc:paris].\nAm Ende veröffentlichten sie eine gemeinsame Erklärung.", "Scholz und Macron veröffentlichen eine gemeinsame Erklärung", true)]
    [InlineData("[Baerbock|per:baerbock] war {am Dienstag|2022-02-22} in [Paris|loc:paris].\nAm Ende veröffentlichten sie eine gemeinsame Erklärung.", "Baerbock veröffentlicht", false)]
    public void What_several_do_is_not_done_by_one(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("Bei einem Telefonat {am Dienstag|2022-02-22} sicherte [Biden|per:biden] [Selenskyj|per:selenskyj] Unterstützung zu.", "2022-02-23", false)]
    [InlineData("Bei einem Telefonat {am Dienstag|2022-02-22} sicherte [Biden|per:biden] [Selenskyj|per:selenskyj] Unterstützung zu.", "Biden telefoniert mit Selenskyj", true)]
    public void What_is_said_at_a_talk_is_said_on_its_day(string script, string expected, bool told) => Check(script, expected, told);

    [Theory]
    [InlineData("[Macron|per:macron] und [Putin|per:putin] hatten sich {am Dienstag|2022-02-22} fünf Stunden lang in [Moskau|loc:moskau] ausgetauscht.", "Macron spricht mit Putin in Moskau", true)]
    [InlineData("{Am Donnerstag|2022-02-24} geht es für [Baerbock|per:baerbock] nach [Kiew|loc:kiew].", "Baerbock will nach Kiew reisen", true)]
    [InlineData("{Am Donnerstag|2022-02-24} geht es für [Baerbock|per:baerbock] um viel.", "Baerbock", false)]
    [InlineData("[Putin|per:putin] ließ sich {am Dienstag|2022-02-22} von [Lawrow|per:lawrow] berichten.", "Putin und Lawrow treffen sich", true)]
    [InlineData("[Scholz|per:scholz] war {am Dienstag|2022-02-22} Gast von [Biden|per:biden] in [Washington|loc:washington].", "Scholz reist zu Biden nach Washington", true)]
    public void Further_ways_to_say_that_people_met(string script, string expected, bool told) => Check(script, expected, told);
}

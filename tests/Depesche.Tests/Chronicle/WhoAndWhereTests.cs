namespace Depesche.Tests.Chronicle;

/// <summary>Whose session it was, whom an office without a name means, where and when a sentence goes on with the one before.</summary>
public sealed class WhoAndWhereTests
{
    private const string Paper = "2022-02-23";

    private static bool Tells(string script, string expected) => Archive.Lines((Paper, script)).Any(line => line.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Die [EU|org:eu] zögert noch.\nNach einer Sitzung der Außenminister {am Montag|2022-02-21} in [Wien|loc:wien] blieben Fragen offen.", true)]
    [InlineData("Die [NATO|org:nato] zögert noch.\nBei einem Treffen der Verteidigungsminister {am Montag|2022-02-21} in [Wien|loc:wien] blieben Fragen offen.", true)]
    [InlineData("Die [EU|org:eu] zögert noch.\nNach einer Sitzung der Schulleiter {am Montag|2022-02-21} in [Wien|loc:wien] blieben Fragen offen.", false)]
    [InlineData("Viele zögern noch.\nNach einer Sitzung der Außenminister {am Montag|2022-02-21} in [Wien|loc:wien] blieben Fragen offen.", false)]
    public void Offices_without_a_land_are_those_of_the_body_spoken_of(string script, bool expected) => Assert.Equal(expected, Tells(script, "2022-02-21 "));

    [Theory]
    [InlineData("[Lawrow|per:lawrow] bekam Besuch.\n[Baerbock|per:baerbock] war {am Montag|2022-02-21} in [Moskau|loc:moskau] mit dem Außenminister zusammengetroffen.", "Baerbock und Lawrow treffen sich in Moskau", true)]
    [InlineData("[Lawrow|per:lawrow] bekam Besuch.\n[Baerbock|per:baerbock] war {am Montag|2022-02-21} in [Moskau|loc:moskau] mit dem Chefdiplomaten zusammengetroffen.", "Baerbock und Lawrow treffen sich in Moskau", true)]
    [InlineData("[Lawrow|per:lawrow] bekam Besuch.\n[Baerbock|per:baerbock] war {am Montag|2022-02-21} in [Moskau|loc:moskau] mit dem Präsidenten zusammengetroffen.", "Lawrow", false)]
    public void An_office_without_a_name_is_the_one_spoken_of(string script, string expected, bool told) => Assert.Equal(told, Tells(script, expected));

    [Theory]
    [InlineData("{Am Montag|2022-02-21} hatte sich [Putin|per:putin] zu dem Streit geäußert.\nNach einem langen Treffen mit [Macron|per:macron] in [Moskau|loc:moskau] warf er dem Westen Fehler vor.", true)]
    [InlineData("{Am Montag|2022-02-21} hatte sich [Putin|per:putin] zu dem Streit geäußert.\nNach dem Treffen mit [Macron|per:macron] in [Moskau|loc:moskau] war er müde.", false)]
    public void What_a_sentence_opens_with_was_on_the_day_before_it(string script, bool told) => Assert.Equal(told, Tells(script, "2022-02-21 meeting happened: Putin und Macron treffen sich in Moskau") || Tells(script, "2022-02-21 meeting happened: Macron und Putin treffen sich in Moskau"));

    [Theory]
    [InlineData("Einen Tag vor der Begegnung mit [Lawrow|per:lawrow] war [Blinken|per:blinken] in [Berlin|loc:berlin] unterwegs.", false)]
    [InlineData("{Am Montag|2022-02-21} kam es zu einer Begegnung von [Blinken|per:blinken] und [Lawrow|per:lawrow] in [Berlin|loc:berlin].", true)]
    public void What_time_is_counted_from_is_no_news(string script, bool told) => Assert.Equal(told, Tells(script, "Blinken und Lawrow"));

    [Theory]
    [InlineData("[Macron|per:macron] lud die Chefs der [EU|org:eu] kurzfristig zu einem Sondergipfel ein.\nEr soll {am Donnerstag|2022-02-24} in [Paris|loc:paris] stattfinden.", "2022-02-24 summit announced", true)]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] einigten sich auf ein weiteres Treffen.\nEs soll {am Donnerstag|2022-02-24} in [Paris|loc:paris] stattfinden.", "2022-02-24 meeting announced", true)]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] einigten sich auf ein weiteres Treffen.\nEs könnte {am Donnerstag|2022-02-24} in [Paris|loc:paris] stattfinden.", "2022-02-24 meeting announced", false)]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] einigten sich auf ein weiteres Treffen.\nSie soll {am Donnerstag|2022-02-24} in [Paris|loc:paris] stattfinden.", "2022-02-24 meeting announced", false)]
    public void The_next_sentence_says_when_it_is_to_be(string script, string expected, bool told) => Assert.Equal(told, Tells(script, expected));

    [Theory]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] wollen reden lassen.\nDen Anfang machen {am Donnerstag|2022-02-24} Unterhändler beider Länder in [Genf|loc:genf].", true)]
    [InlineData("[Biden|per:biden] will reden lassen.\nDen Anfang machen {am Donnerstag|2022-02-24} Unterhändler beider Länder in [Genf|loc:genf].", false)]
    [InlineData("[Biden|per:biden] und [Putin|per:putin] wollen reden lassen.\nDie Delegationen beider Staaten treffen sich {am Donnerstag|2022-02-24} in [Genf|loc:genf].", true)]
    public void Both_lands_are_those_of_the_two_named_together(string script, bool told) => Assert.Equal(told, Tells(script, "USA und Russland"));

    [Theory]
    [InlineData("Die Konferenz der Außenminister in [Wien|loc:wien] beginnt.", "{Am Donnerstag|2022-02-24} beraten die Außenminister der [NATO|org:nato] per Videoschalte.", "Bei einer Videoschalte der Außenminister {am Donnerstag|2022-02-24} sei man sich einig gewesen, hieß es.", true)]
    [InlineData("Die Konferenz der Außenminister in [Wien|loc:wien] beginnt.", "{Am Donnerstag|2022-02-24} beraten die Außenminister der [NATO|org:nato] per Videoschalte.", "Bei einer Videoschalte der Finanzminister {am Donnerstag|2022-02-24} sei man sich einig gewesen, hieß es.", false)]
    public void A_later_report_of_the_same_offices_tells_that_it_was(string first, string plan, string report, bool happened) =>
        Assert.Equal(happened, Archive.Lines(("2022-02-23", first + "\n" + plan), ("2022-02-26", report)).Any(line => line.StartsWith("2022-02-24", StringComparison.Ordinal) && line.Contains(" happened", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Die [EU|org:eu] zögert.\nEs gebe keinen Grund, hieß es nach einer Sitzung der Außenminister, die {am Montag|2022-02-21} in [Wien|loc:wien] stattfand.", true)]
    [InlineData("Die [EU|org:eu] zögert.\nEs gebe keinen Grund, hieß es nach einer Sitzung der Außenminister, die {am Montag|2022-02-21} in [Wien|loc:wien] auf Antworten wartete.", false)]
    public void A_relative_clause_says_when_it_was(string script, bool told) => Assert.Equal(told, Tells(script, "Die EU berät in Wien") || Tells(script, "in Wien [1]"));

    [Theory]
    [InlineData("Die Ämter der [USA|c:us] und der [Ukraine|c:ua] beraten {am Donnerstag|2022-02-24} in [Berlin|loc:berlin]. {Am Freitag|2022-02-25} trifft [Blinken|per:blinken] in [Genf|loc:genf] [Lawrow|per:lawrow]; die beiden haben das {am Dienstag|2022-02-22} am Telefon verabredet.", "2022-02-22 call happened: Blinken telefoniert mit Lawrow", true)]
    [InlineData("{Am Freitag|2022-02-25} trifft [Blinken|per:blinken] in [Genf|loc:genf] [Lawrow|per:lawrow] und [Macron|per:macron]; die beiden haben das {am Dienstag|2022-02-22} am Telefon verabredet.", "2022-02-22 call happened: Blinken telefoniert mit Lawrow", false)]
    public void The_two_are_those_whom_the_sentence_has_named(string script, string expected, bool told) => Assert.Equal(told, Tells(script, expected));

    [Theory]
    [InlineData("[Macron|per:macron] hatte {am Montag|2022-02-21} mit [Putin|per:putin] telefoniert, {am Dienstag|2022-02-22} sprach er mit [Biden|per:biden].", "2022-02-21 call happened: Macron telefoniert mit Putin [1]")]
    [InlineData("[Scholz|per:scholz] hatte {am Dienstag|2022-02-22} mit [Putin|per:putin] in [Moskau|loc:moskau] beraten und {tags zuvor|2022-02-21} in [Kiew|loc:kiew] [Selenskyj|per:selenskyj] Hilfe zugesagt.", "2022-02-22 talks happened: Scholz und Putin beraten in Moskau [1]")]
    [InlineData("[Biden|per:biden] hatte sich {am Dienstag|2022-02-22} mit [Scholz|per:scholz], dem französischen Präsidenten [Macron|per:macron] und weiteren Verbündeten beraten.", "2022-02-22 talks happened: Biden, Scholz und Macron beraten [1]")]
    public void What_has_a_day_and_a_verb_of_its_own_is_another_act(string script, string expected) => Assert.Contains(expected, Archive.Lines((Paper, script)));

    [Theory]
    [InlineData("In einem Telefonat verabredeten [Blinken|per:blinken] und [Lawrow|per:lawrow], sich {am Freitag|2022-02-25} in [Genf|loc:genf] zu sehen.", "2022-02-25 call")]
    [InlineData("Die Verhandlungen {am Dienstag|2022-02-22} bekräftigten [Biden|per:biden] und [Putin|per:putin] nicht.", "2022-02-22 talks")]
    [InlineData("[Putin|per:putin] und [Biden|per:biden] saßen {am Dienstag|2022-02-22} bei der Parade auf der Tribüne.", "2022-02-22")]
    [InlineData("[Biden|per:biden] hat {am Dienstag|2022-02-22} mit [Putin|per:putin] telefoniert und [Scholz|per:scholz] Hilfe zugesagt.", "telefoniert mit Scholz")]
    [InlineData("[Scholz|per:scholz] bleibt {am Dienstag|2022-02-22} mit [Putin|per:putin] und [Biden|per:biden] eng verbunden.", "2022-02-22")]
    [InlineData("[Baerbock|per:baerbock] war in [Wien|loc:wien].\nAuf der Konferenz hatte [Selenskyj|per:selenskyj] {am Dienstag|2022-02-22} mit dem Westen abgerechnet.", "Baerbock")]
    public void Nothing_else_is_drawn_in(string script, string unexpected) => Assert.DoesNotContain(Archive.Lines((Paper, script)), line => line.Contains(unexpected, StringComparison.Ordinal));

    [Theory]
    [InlineData("[Putin|per:putin] hat {am Dienstag|2022-02-22} [Donezk|loc:donezk] anerkannt.\n[Scholz|per:scholz] und [Macron|per:macron] hatte er vorher am Telefon unterrichtet.", "2022-02-22 call happened: Putin telefoniert mit Scholz und Macron", true)]
    [InlineData("[Putin|per:putin] hat {am Dienstag|2022-02-22} [Donezk|loc:donezk] anerkannt.\n[Scholz|per:scholz] und [Macron|per:macron] unterrichtete er kurz vor der Rede am Telefon.", "2022-02-22 call happened: Putin telefoniert mit Scholz und Macron", true)]
    [InlineData("{Am Dienstag|2022-02-22} regnete es.\n[Scholz|per:scholz] und [Macron|per:macron] hatte er vorher am Telefon unterrichtet.", "telefoniert", false)]
    public void Whom_he_told_stands_before_the_verb(string script, string expected, bool told) => Assert.Equal(told, Tells(script, expected));

    [Theory]
    [InlineData("[Blinken|per:blinken] hatte {am Dienstag|2022-02-22} sein Treffen mit [Lawrow|per:lawrow] abgesagt, das {am Donnerstag|2022-02-24} in [Genf|loc:genf] stattfinden sollte.", "2022-02-24 meeting cancelled: Treffen von Blinken und Lawrow in Genf abgesagt")]
    [InlineData("Es ist der letzte Stand.\n\n22.24 Uhr: [Scholz|per:scholz] empfängt [Macron|per:macron]\n\nEs regnet.\n\n20.24 Uhr: Noch ein Titel\n\nEs regnet.", null)]
    [InlineData("[Biden|per:biden] hatte sich {am Mittwoch|2022-02-23} mit [Scholz|per:scholz], [Macron|per:macron] und [Baerbock|per:baerbock] beraten.", "2022-02-23 talks happened: Biden berät mit Scholz, Macron und Baerbock")]
    public void Plans_and_reports_of_one_day_are_told_apart(string script, string? expected) => Assert.Equal(expected, Archive.Lines((Paper, script)).Select(line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)]).SingleOrDefault());

    [Theory]
    [InlineData("[Macron|per:macron] hatte {am Dienstag|2022-02-22} mit [Putin|per:putin] telefoniert und einen Gipfel vorgeschlagen.", true)]
    [InlineData("[Macron|per:macron] hatte {am Dienstag|2022-02-22} ein Telefonat mit [Putin|per:putin] vorgeschlagen.", false)]
    [InlineData("[Macron|per:macron] könnte {am Dienstag|2022-02-22} mit [Putin|per:putin] telefoniert und ihm ein Treffen angeboten haben.", false)]
    public void What_the_second_participle_proposes_is_not_what_the_first_tells(string script, bool told) => Assert.Equal(told, Tells(script, "2022-02-22 call happened"));

    [Theory]
    [InlineData("Die Lage in [Kiew|loc:kiew] ist ruhig.\n\n22.24 Uhr\n\nEin Titel\n\n[Biden|per:biden] hat Sanktionen gegen [Russland|c:ru] verhängt.\n\n20.10 Uhr\n\nEs regnet.", true)]
    [InlineData("Die Lage in [Kiew|loc:kiew] ist ruhig.\n\n22.24 Uhr: [Biden|per:biden] hat Sanktionen gegen [Russland|c:ru] verhängt.\n\n20.10 Uhr: Es regnet.", true)]
    [InlineData("Die Lage in [Kiew|loc:kiew] ist ruhig.\n\n+++ 22.24 Uhr: Ein Titel +++\n\n[Biden|per:biden] hat Sanktionen gegen [Russland|c:ru] verhängt.\n\n+++ 20.10 Uhr: Noch einer +++\n\nEs regnet.", true)]
    [InlineData("Die Lage in [Kiew|loc:kiew] ist ruhig.\n\nEin Titel\n\n[Biden|per:biden] hat Sanktionen gegen [Russland|c:ru] verhängt.\n\nEs regnet.", false)]
    public void Each_entry_of_a_live_blog_has_a_lead(string script, bool told) => Assert.Equal(told, Tells(script, "2022-02-23 sanction"));

    [Theory]
    [InlineData("[Biden|per:biden] ist {am Dienstag|2022-02-22} in [Genf|loc:genf] mit [Putin|per:putin] zusammengetroffen.\nDas Gespräch {am 15. Februar|2022-02-15} dauerte vier Stunden.", false)]
    [InlineData("[Biden|per:biden] hat {am Dienstag|2022-02-22} mit [Putin|per:putin] telefoniert.\nDas Gespräch {am 15. Februar|2022-02-15} dauerte vier Stunden.", true)]
    public void No_telephone_rings_that_no_text_mentions(string script, bool told)
    {
        Assert.True(Tells(script, "2022-02-15 "));
        Assert.Equal(told, Tells(script, "2022-02-15 call"));
    }

    [Theory]
    [InlineData("[Biden|per:biden] legte {am Dienstag|2022-02-22} nach: [Blinken|per:blinken] kündigte den Abzug von Diplomaten an.", true)]
    [InlineData("[Biden|per:biden] legte nach: [Blinken|per:blinken] kündigte den Abzug von Diplomaten an.", false)]
    public void A_day_in_front_of_a_colon_dates_what_stands_behind_it(string script, bool told) => Assert.Equal(told, Archive.Lines((Paper, script)).Any(line => line.StartsWith("2022-02-22 ", StringComparison.Ordinal) && line.Contains("Blinken", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{Am Dienstag|2022-02-22} beriet [Baerbock|per:baerbock] in [Berlin|loc:berlin] mit [Macron|per:macron].\n[Blinken|per:blinken] kam später hinzu.\n\nNach einem Gespräch mit [Baerbock|per:baerbock] wurde der Gast aus [Washington|loc:washington] von [Scholz|per:scholz] empfangen.", true)]
    [InlineData("{Am Dienstag|2022-02-22} beriet [Baerbock|per:baerbock] in [Berlin|loc:berlin] mit [Macron|per:macron].\n\nNach einem Gespräch mit [Baerbock|per:baerbock] wurde der Gast aus [Moskau|loc:moskau] von [Scholz|per:scholz] empfangen.", false)]
    public void A_guest_is_whoever_came_from_there(string script, bool told) => Assert.Equal(told, Archive.Lines((Paper, script)).Any(line => line.Contains("Scholz", StringComparison.Ordinal) && line.Contains("Blinken", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Für Unruhe sorgt ein Votum der [Staatsduma|org:duma].\nDas Parlament hatte [Putin|per:putin] {am Dienstag|2022-02-22} zu Gesprächen aufgefordert.", "Putin fordert")]
    [InlineData("[Macron|per:macron] sagte der [Ukraine|c:ua] {am Dienstag|2022-02-22} bei einem Besuch in [Kiew|loc:kiew] Geld zu.", "Besuch von Macron und der Ukraine")]
    public void Whoever_is_spoken_to_does_not_act(string script, string wrong) => Assert.False(Tells(script, wrong));

    [Theory]
    [InlineData("{Am Montag|2022-02-21} hatten [Biden|per:biden] und [Putin|per:putin] miteinander reden sollen.\nDer Termin platzte.", "2022-02-21 ", true)]
    [InlineData("{Am Montag|2022-02-21} haben [Biden|per:biden] und [Putin|per:putin] miteinander geredet.\nDer Abend war lang.", "2022-02-21 call happened", true)]
    public void What_should_have_been_was_not(string script, string expected, bool told) => Assert.Equal(told, Tells(script, expected));

    [Fact]
    public void The_end_of_a_drill_is_no_second_drill() =>
        Assert.Single(Archive.Lines(
            ("2022-02-11", "[Russland|c:ru] und [Belarus|c:by] haben {am Donnerstag|2022-02-10} ein gemeinsames Manöver begonnen."),
            ("2022-02-16", "Das Manöver von [Russland|c:ru] und [Belarus|c:by] soll {am Sonntag|2022-02-20} zu Ende gehen.")));

    [Theory]
    [InlineData("Die [Staatsduma|org:duma] wird sich {am Donnerstag|2022-02-24} mit Vorschlägen befassen.", "Die Staatsduma soll über Vorschläge beraten")]
    [InlineData("Die [Staatsduma|org:duma] wird sich {am Donnerstag|2022-02-24} mit einem Antrag befassen.", "Die Staatsduma soll über einen Antrag beraten")]
    [InlineData("Die [Staatsduma|org:duma] wird sich {am Donnerstag|2022-02-24} mit der Forderung befassen.", "Die Staatsduma soll über die Forderung beraten")]
    public void A_headline_says_what_a_parliament_is_to_debate(string script, string title) => Assert.True(Tells(script, title));

    [Fact]
    public void A_day_that_only_the_plan_names_is_told_as_such()
    {
        var told = Archive.Relate(("2022-02-09", "[Selenskyj|per:selenskyj] empfängt {am Freitag|2022-02-11} in [Kiew|loc:kiew] Präsident [Macron|per:macron]."), ("2022-02-12", "{Am Freitag|2022-02-11} traf [Macron|per:macron] in [Kiew|loc:kiew] [Selenskyj|per:selenskyj]."));
        Assert.DoesNotContain("Zukunft", Assert.Single(told.Events).DateBecause, StringComparison.Ordinal);
    }
}

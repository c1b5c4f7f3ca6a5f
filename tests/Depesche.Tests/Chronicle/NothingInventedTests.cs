namespace Depesche.Tests.Chronicle;

/// <summary>What no sentence reports is no event: what was denied, only wished, of another day, demanded, or done without those who stayed away. The paper is of a Thursday.</summary>
public sealed class NothingInventedTests
{
    private static void Tells(string sentence, params string[] expected) => Assert.Equal(expected, Archive.Lines(("2022-01-27", sentence)));

    private static void TellsOnly(string sentence, string? expected) => Assert.Equal(expected is null ? [] : [expected], Archive.Lines(("2022-01-27", sentence)));

    [Theory]
    [InlineData("[Deutschland|c:de] hat der [Ukraine|c:ua] {am Dienstag|2022-01-25} keine Waffen geliefert.", null)]
    [InlineData("[Russland|c:ru] verlegte {am Dienstag|2022-01-25} keine weiteren Truppen.", null)]
    [InlineData("{Am Dienstag|2022-01-25} reiste kein Minister [Russlands|c:ru] nach [Wien|loc:wien].", null)]
    [InlineData("[Deutschland|c:de] hat der [Ukraine|c:ua] {am Dienstag|2022-01-25} Waffen geliefert.", "2022-01-25 military happened: Deutschland liefert der Ukraine Waffen [1]")]
    public void What_the_verb_denies_of_its_own_object_was_not(string sentence, string? expected) => TellsOnly(sentence, expected);

    [Theory]
    [InlineData("{Am Dienstag|2022-01-25} war [Russland|c:ru] einer Sitzung der [OSZE|org:osze] in [Wien|loc:wien] ferngeblieben.", "2022-01-25 talks happened: Die OSZE berät in Wien [1]")]
    [InlineData("[Russland|c:ru] blieb {am Dienstag|2022-01-25} einem Treffen von [Scholz|per:scholz] und [Macron|per:macron] fern.", "2022-01-25 meeting happened: Scholz und Macron treffen sich [1]")]
    [InlineData("[Lawrow|per:lawrow] nahm {am Dienstag|2022-01-25} nicht an dem Treffen mit [Blinken|per:blinken] teil.", null)]
    [InlineData("Bei dem Treffen von [Scholz|per:scholz] und [Macron|per:macron] {am Dienstag|2022-01-25} war [Putin|per:putin] nicht vertreten.", "2022-01-25 meeting happened: Scholz und Macron treffen sich [1]")]
    [InlineData("[Lawrow|per:lawrow] nahm {am Dienstag|2022-01-25} an dem Treffen mit [Blinken|per:blinken] teil.", "2022-01-25 meeting happened: Lawrow und Blinken treffen sich [1]")]
    public void Whoever_stays_away_takes_no_part(string sentence, string? expected) => TellsOnly(sentence, expected);

    [Theory]
    [InlineData("Eigentlich hatte [Scholz|per:scholz] {am Montag|2022-01-24} mit [Putin|per:putin] telefonieren wollen, doch ein Streik kam dazwischen.", "2022-01-24 call cancelled: Telefonat von Scholz und Putin abgesagt [1]")]
    [InlineData("[Scholz|per:scholz] hatte {am Montag|2022-01-24} mit [Putin|per:putin] telefonieren wollen.", "2022-01-24 call announced: Scholz will mit Putin telefonieren [1]")]
    [InlineData("[Scholz|per:scholz] hatte {am Montag|2022-01-24} mit [Putin|per:putin] telefoniert.", "2022-01-24 call happened: Scholz telefoniert mit Putin [1]")]
    public void What_was_wished_did_not_come_about(string sentence, string? expected) => TellsOnly(sentence, expected);

    [Theory]
    [InlineData("Abgemacht hatten [Biden|per:biden] und [Putin|per:putin] die Begegnung {am 20. Januar|2022-01-20} in einem Telefonat.", "2022-01-20 call happened: Biden telefoniert mit Putin [1]")]
    [InlineData("{Am Sonntag|2022-01-23} hatte [Macron|per:macron] seine Reise in einem 40-minütigen Telefonat mit [Biden|per:biden] abgestimmt.", "2022-01-23 call happened: Macron telefoniert mit Biden [1]")]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] berieten {am Dienstag|2022-01-25} in [Berlin|loc:berlin] über ein Treffen mit [Putin|per:putin].", "2022-01-25 talks happened: Scholz und Macron beraten in Berlin [1]")]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] stellten sich {am Dienstag|2022-01-25} hinter die für {Januar|2022-01} geplanten Gespräche.", "2022-01-25 statement happened: Scholz und Macron äußern sich zu Gesprächen [1]")]
    [InlineData("Die [USA|c:us] hatten die Partner {am Dienstag|2022-01-25} über ihre Gespräche mit [Russland|c:ru] informiert.", null)]
    [InlineData("[Scholz|per:scholz] schwieg über das Treffen von [Blinken|per:blinken] und [Lawrow|per:lawrow] {am Freitag|2022-01-21}.", "2022-01-21 meeting happened: Blinken und Lawrow treffen sich [1]")]
    [InlineData("[Macron|per:macron] hatte {am Sonntag|2022-01-23} in zwei Telefonaten mit [Putin|per:putin] einen Gipfel von [Biden|per:biden] und [Xi|per:xi] eingefädelt.", "2022-01-23 call happened: Macron telefoniert mit Putin [1]")]
    [InlineData("Ein Gipfel von [Biden|per:biden] und [Xi|per:xi], den [Macron|per:macron] {am Sonntag|2022-01-23} eingefädelt hatte, ist vom Tisch.", null)]
    [InlineData("Ein Telefonat von [Biden|per:biden] und [Xi|per:xi], das [Macron|per:macron] {am Sonntag|2022-01-23} vermittelt hatte, soll {am Freitag|2022-01-28} stattfinden.", "2022-01-28 call announced: Biden will mit Xi telefonieren [1]")]
    public void The_day_and_the_people_of_a_plan_are_not_those_of_the_deed(string sentence, string? expected) => TellsOnly(sentence, expected);

    [Theory]
    [InlineData("In [Moskau|loc:moskau] spricht [Baerbock|per:baerbock] mit [Lawrow|per:lawrow], {am Freitag|2022-01-28} folgt [Scholz|per:scholz].")]
    [InlineData("[Baerbock|per:baerbock] schwieg zu den Plänen, {am Freitag|2022-01-28} reist [Scholz|per:scholz] nach [Wien|loc:wien].")]
    public void A_day_that_opens_a_clause_of_its_own_is_not_that_of_the_clause_before(string sentence) =>
        Assert.DoesNotContain(Archive.Relate(("2022-01-27", sentence)).Events, one => one.When.Edtf == "2022-01-28" && one.Participants.Contains("per:baerbock"));

    [Theory]
    [InlineData("[Baerbock|per:baerbock] schwieg.\n{Am Montag|2022-01-24} war sie in [Kiew|loc:kiew] mit [Lawrow|per:lawrow] und [Scholz|per:scholz] zusammengekommen.")]
    [InlineData("[Baerbock|per:baerbock] schwieg.\nSie war {am Montag|2022-01-24} wieder in [Kiew|loc:kiew], zum zweiten Mal, und traf dort [Lawrow|per:lawrow] und [Scholz|per:scholz].")]
    public void The_pronoun_behind_its_auxiliary_is_who_met_the_others(string script) =>
        Assert.Contains(Archive.Relate(("2022-01-27", script)).Events, one => one.When.Edtf == "2022-01-24" && one.Participants is ["per:baerbock", "per:lawrow", "per:scholz"]);

    [Fact]
    public void Whoever_the_sentence_is_on_is_er_in_its_aside() =>
        Assert.DoesNotContain(Archive.Relate(("2022-01-27", "[Selenskyj|per:selenskyj] schwieg.\n[Biden|per:biden] war überzeugt, dass [Putin|per:putin] angreife, wie er {am Dienstag|2022-01-25} in [Washington|loc:washington] sagte.")).Events, one => one.Participants.Contains("per:selenskyj"));

    [Theory]
    [InlineData("{Am Dienstag|2022-01-25} präzisierte das Ministerium seine Wünsche: Die [NATO|org:nato] solle ihre Truppen abziehen.", null)]
    [InlineData("{Am Dienstag|2022-01-25} präzisierte das Ministerium seine Angaben: Die [NATO|org:nato] hat Truppen abgezogen.", "2022-01-25 military happened: Die NATO zieht Truppen ab [1]")]
    public void What_is_demanded_behind_a_colon_was_not_done(string sentence, string? expected) => TellsOnly(sentence, expected);

    [Theory]
    [InlineData("[Selenskyj|per:selenskyj] lud [Biden|per:biden] {am Sonntag|2022-01-23} in einem Telefonat nach [Kiew|loc:kiew] ein.", "2022-01-23 call happened: Selenskyj telefoniert mit Biden [1]")]
    [InlineData("[Macron|per:macron] hat die Regierungschefs der [EU|org:eu] für {Freitag|2022-01-28} zu einem Gipfel nach [Wien|loc:wien] eingeladen.", "2022-01-28 summit announced: Die EU will in Wien auf einem Gipfel beraten [1]")]
    public void Where_a_guest_is_asked_to_come_is_not_where_they_talked(string sentence, string? expected) => TellsOnly(sentence, expected);

    [Theory]
    [InlineData("Kurz vor {Heiligabend|2021-12-24|holiday} telefonierte [Scholz|per:scholz] mit [Putin|per:putin].", "2021-12-17/2021-12-23 call happened: Scholz telefoniert mit Putin [1]")]
    [InlineData("Am Tag vor {Heiligabend|2021-12-24|holiday} telefonierte [Scholz|per:scholz] mit [Putin|per:putin].", "2021-12-23 call happened: Scholz telefoniert mit Putin [1]")]
    [InlineData("Am Tag nach {Neujahr|2022-01-01|holiday} telefonierte [Scholz|per:scholz] mit [Putin|per:putin].", "2022-01-02 call happened: Scholz telefoniert mit Putin [1]")]
    [InlineData("Vor dem {21. Januar|2022-01-21} telefonierte [Scholz|per:scholz] mit [Putin|per:putin].", "../2022-01-20 call happened: Scholz telefoniert mit Putin [1]")]
    [InlineData("Noch vor dem {31. Januar|2022-01-31} will [Scholz|per:scholz] mit [Putin|per:putin] telefonieren.", "2022-01-27/2022-01-30 call announced: Scholz will mit Putin telefonieren [1]")]
    [InlineData("Nach dem {31. Januar|2022-01-31} will [Scholz|per:scholz] mit [Putin|per:putin] telefonieren.", null)]
    [InlineData("Kurz vor {Heiligabend|2021-12-24|holiday}, {am 22. Dezember|2021-12-22}, telefonierte [Scholz|per:scholz] mit [Putin|per:putin].", "2021-12-22 call happened: Scholz telefoniert mit Putin [1]")]
    [InlineData("An {Heiligabend|2021-12-24|holiday} telefonierte [Scholz|per:scholz] mit [Putin|per:putin].", "2021-12-24 call happened: Scholz telefoniert mit Putin [1]")]
    public void What_was_before_or_after_a_day_was_not_on_it(string sentence, string? expected) => TellsOnly(sentence, expected);

    [Fact]
    public void A_land_and_its_town_are_one_goal() =>
        Tells("[Baerbock|per:baerbock] bricht {am Mittwoch|2022-02-02} zu ihrem [USA|c:us|part]-Besuch auf.\n{Am Mittwoch|2022-02-02} reist [Baerbock|per:baerbock] nach [Washington|loc:washington].", "2022-02-02 visit announced: Baerbock will nach Washington reisen [2]");

    [Fact]
    public void Allies_with_whom_someone_spoke_on_a_screen_are_told_as_they_are() =>
        Tells("Mit seinen Verbündeten hatte sich [Biden|per:biden] {am Montag|2022-01-24} in einer Videokonferenz abgesprochen.", "2022-01-24 call happened: Biden berät per Video mit seinen Verbündeten [1]");

    [Fact]
    public void A_third_one_who_phoned_one_of_two_makes_a_second_call() =>
        Tells("{Am Samstag|2022-01-22} hatte ein Gespräch der Präsidenten [Biden|per:biden] und [Putin|per:putin] keine Wende gebracht, auch [Macron|per:macron] hatte an dem Tag mit [Putin|per:putin] telefoniert.",
            "2022-01-22 call happened: Biden telefoniert mit Putin [1]", "2022-01-22 call happened: Macron telefoniert mit Putin [1]");

    [Theory]
    [InlineData("Die [USA|c:us] verlegen Soldaten nach [Paris|loc:paris], kündigte das [Weiße Haus|org:us_wh] {am Mittwoch|2022-01-26} an.", "Das Weiße Haus")]
    [InlineData("Die Außenminister der [EU|org:eu] riefen [Russland|c:ru] {am Mittwoch|2022-01-26} zum Abzug seiner Truppen auf.", "Die EU ruft Russland zum Abzug seiner Truppen auf")]
    [InlineData("[Lawrow|per:lawrow] warnte {am Mittwoch|2022-01-26} vor einem Krieg, [Baerbock|per:baerbock] schwieg.", "Lawrow warnt vor einem Krieg")]
    public void Whoever_speaks_is_neither_the_one_spoken_of_nor_the_one_spoken_to(string sentence, string title) => Assert.Contains(Archive.Lines(("2022-01-27", sentence)), line => line.Contains(": " + title, StringComparison.Ordinal));

    [Fact]
    public void A_body_before_which_someone_warns_is_not_what_is_warned_of() =>
        Assert.DoesNotContain(Archive.Lines(("2022-01-27", "{Am Dienstag|2022-01-25} hatte [Baerbock|per:baerbock] vor der [OSZE|org:osze] gewarnt, die Gefahr sei groß.")), line => line.Contains("vor der OSZE", StringComparison.Ordinal));

    [Theory]
    [InlineData("Die Minister der [EU|org:eu] hatten [Russland|c:ru] bei ihrem Treffen in [Paris|loc:paris] {am Dienstag|2022-01-25} mit hohen Kosten gedroht.", "c:ru")]
    [InlineData("{Am Dienstag|2022-01-25} machte [Biden|per:biden] in [Washington|loc:washington] einen Scherz, was in [Kiew|loc:kiew] schlecht ankam.", "per:biden")]
    public void Whoever_is_only_spoken_of_met_nobody(string sentence, string who) => Assert.DoesNotContain(Archive.Relate(("2022-01-27", sentence)).Events, one => one.Kind is Depesche.Chronicle.EventKind.Meeting or Depesche.Chronicle.EventKind.Visit && one.Participants.Contains(who));
}

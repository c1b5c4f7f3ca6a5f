namespace Depesche.Tests.Chronicle;

/// <summary>How papers say that something planned was dropped, put off, made up for or never meant, and for which day it had been planned. The paper is of a Wednesday.</summary>
public sealed class CalledOffTests
{
    private static string[] Lines(string script) => Archive.Lines(("2022-02-09", script));

    [Theory]
    [InlineData("Ein für {Dienstag|2022-02-08|weekday} geplantes Gespräch von [Scholz|per:scholz] und [Putin|per:putin] kam nicht zustande.", "2022-02-08 call cancelled")]
    [InlineData("Ein für {Dienstag|2022-02-08|weekday} vorgesehenes Treffen von [Scholz|per:scholz] und [Putin|per:putin] fand nicht statt.", "2022-02-08 meeting cancelled")]
    [InlineData("Aus dem für {Freitag|2022-02-11|weekday} geplanten Treffen von [Biden|per:biden] und [Putin|per:putin] wird nichts.", "2022-02-11 meeting cancelled")]
    [InlineData("[Biden|per:biden] hat das Treffen mit [Putin|per:putin] {am Freitag|2022-02-11|weekday} platzen lassen.", "2022-02-11 meeting cancelled")]
    [InlineData("Das [Weiße Haus|org:us_wh] strich das Gespräch von [Biden|per:biden] und [Putin|per:putin], das für {Freitag|2022-02-11|weekday} angesetzt war.", "2022-02-11 call cancelled")]
    [InlineData("[Macron|per:macron] reist anders als geplant {am Freitag|2022-02-11|weekday} nicht nach [Kiew|loc:kiew].", "2022-02-11 visit cancelled")]
    [InlineData("Die [OSZE|org:osze] berät {am Freitag|2022-02-11|weekday} nun doch nicht in [Wien|loc:wien].", "2022-02-11 talks cancelled")]
    [InlineData("Der Gipfel der [EU|org:eu] {am Freitag|2022-02-11|weekday} in [Paris|loc:paris] wird nicht stattfinden.", "2022-02-11 summit cancelled")]
    [InlineData("Ein Termin von [Scholz|per:scholz] mit [Putin|per:putin], der {am Freitag|2022-02-11|weekday} stattfinden sollte, wird gestrichen.", "2022-02-11 meeting cancelled")]
    [InlineData("Die Reise von [Baerbock|per:baerbock] nach [Kiew|loc:kiew] {am Freitag|2022-02-11|weekday} wurde ersatzlos gestrichen.", "2022-02-11 visit cancelled")]
    [InlineData("Der für {Dienstag|2022-02-08|weekday} angekündigte Besuch von [Macron|per:macron] in [Kiew|loc:kiew] fiel ins Wasser.", "2022-02-08 visit cancelled")]
    [InlineData("[Blinken|per:blinken] will [Lawrow|per:lawrow] {am Freitag|2022-02-11|weekday} nicht mehr treffen.", "2022-02-11 meeting cancelled")]
    [InlineData("Das Treffen von [Scholz|per:scholz] und [Putin|per:putin] {am Freitag|2022-02-11|weekday} wird auf die kommende Woche verlegt.", "2022-02-11 meeting postponed")]
    public void What_was_planned_is_called_off(string sentence, string expected) => Assert.StartsWith(expected, Assert.Single(Lines(sentence)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Zu einem Treffen von [Biden|per:biden] und [Putin|per:putin] kam es {am Dienstag|2022-02-08|weekday} nicht.")]
    [InlineData("[Macron|per:macron] hätte {am Dienstag|2022-02-08|weekday} gern mit [Putin|per:putin] telefoniert.")]
    [InlineData("Würde [Putin|per:putin] {am Freitag|2022-02-11|weekday} mit [Biden|per:biden] telefonieren, wäre das ein Fortschritt.")]
    [InlineData("Dass sich [Biden|per:biden] und [Putin|per:putin] {am Freitag|2022-02-11|weekday} treffen, schloss der Sprecher aus.")]
    [InlineData("[Scholz|per:scholz] hat {am Dienstag|2022-02-08|weekday} das Treffen mit [Putin|per:putin] abgesagt.")]
    [InlineData("{Am Dienstag|2022-02-08|weekday} verhinderte der Sprecher ein Telefonat von [Putin|per:putin] und [Selenskyj|per:selenskyj].")]
    public void What_never_was_is_no_event(string sentence) => Assert.Empty(Lines(sentence));

    [Theory]
    [InlineData("Nach einer Absage trafen sich [Scholz|per:scholz] und [Selenskyj|per:selenskyj] {am Dienstag|2022-02-08|weekday} doch noch in [Kiew|loc:kiew].", "2022-02-08 meeting happened")]
    [InlineData("Nicht in [Genf|loc:genf], sondern in [Wien|loc:wien] trafen sich [Biden|per:biden] und [Putin|per:putin] {am Dienstag|2022-02-08|weekday}.", "2022-02-08 meeting happened")]
    [InlineData("Wie {am Montag|2022-02-07|weekday} vereinbart, trafen sich [Biden|per:biden] und [Putin|per:putin] {am Dienstag|2022-02-08|weekday} in [Genf|loc:genf].", "2022-02-08 meeting happened")]
    [InlineData("Das für {Dienstag|2022-02-15|weekday} angekündigte Telefonat von [Scholz|per:scholz] und [Biden|per:biden] dauerte eine Stunde.", "2022-02-08 call happened")]
    [InlineData("[Scholz|per:scholz] und [Putin|per:putin] haben {am Dienstag|2022-02-08|weekday} nicht lange telefoniert.", "2022-02-08 call happened")]
    [InlineData("[Scholz|per:scholz] und [Putin|per:putin] trafen sich {am Dienstag|2022-02-08|weekday} nicht in [Moskau|loc:moskau], sondern in [Genf|loc:genf].", "2022-02-08 meeting happened")]
    public void What_was_held_is_not_called_off(string sentence, string expected) => Assert.Contains(Lines(sentence), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("[Macron|per:macron] sagt sein Treffen mit [Putin|per:putin] {am Freitag|2022-02-04|weekday} ab.", "2022-02-11 meeting cancelled")]
    [InlineData("Ein Treffen von [Macron|per:macron] und [Putin|per:putin] {am Freitag|2022-02-04|weekday} wurde abgesagt.", "2022-02-11 meeting cancelled")]
    [InlineData("[Scholz|per:scholz] musste das für {Montag|2022-02-14|weekday} geplante Telefonat mit [Putin|per:putin] verschieben.", "2022-02-07 call postponed")]
    [InlineData("[Putin|per:putin] ließ das für {Dienstag|2022-02-15|weekday} vereinbarte Telefonat mit [Macron|per:macron] platzen.", "2022-02-08 call cancelled")]
    [InlineData("[Scholz|per:scholz] sagte das für {Sonntag|2022-02-13|weekday} vereinbarte Telefonat mit [Macron|per:macron] ab.", "2022-02-13 call cancelled")]
    public void The_weekday_is_the_one_just_over_or_the_one_to_come(string sentence, string expected) => Assert.StartsWith(expected, Assert.Single(Lines(sentence)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Macron|per:macron] und [Putin|per:putin] wollten {am Montag|2022-02-14|weekday} telefonieren.\nDaraus wurde nichts.", "2022-02-07 call cancelled")]
    [InlineData("Eigentlich sollte [Scholz|per:scholz] {am Dienstag|2022-02-15|weekday} [Selenskyj|per:selenskyj] in [Kiew|loc:kiew] treffen.\nDazu kam es nicht.", "2022-02-08 meeting cancelled")]
    [InlineData("[Scholz|per:scholz] wollte {am Dienstag|2022-02-15|weekday} mit [Putin|per:putin] telefonieren, musste aber kurzfristig absagen.", "2022-02-08 call cancelled")]
    [InlineData("[Macron|per:macron] und [Putin|per:putin] wollten {am Montag|2022-02-14|weekday} telefonieren.\nDas Gespräch wurde jedoch verschoben.", "2022-02-07 call postponed")]
    [InlineData("[Macron|per:macron] und [Putin|per:putin] wollten {am Montag|2022-02-14|weekday} telefonieren.\nDie Börse gab nach.", "2022-02-07 call announced")]
    public void What_was_meant_to_be_is_announced_or_given_up(string text, string expected) => Assert.StartsWith(expected, Assert.Single(Lines(text)), StringComparison.Ordinal);

    [Fact]
    public void What_was_made_up_for_had_been_put_off() =>
        Assert.Equal(["2022-02-07 call postponed: Telefonat von Macron und Putin verschoben [1]", "2022-02-08 call happened: Macron telefoniert mit Putin [1]"],
            Lines("[Macron|per:macron] holte {am Dienstag|2022-02-08|weekday} ein Telefonat mit [Putin|per:putin] nach, das er {am Montag|2022-02-07|weekday} verschoben hatte."));

    [Fact]
    public void Statt_names_no_day_of_its_own() =>
        Assert.StartsWith("2022-02-11 call announced", Assert.Single(Lines("Statt {am Montag|2022-02-14|weekday} telefonieren [Macron|per:macron] und [Putin|per:putin] {am Freitag|2022-02-11|weekday}.")), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Biden|per:biden] beriet {am Dienstag|2022-02-08|weekday} per Video mit mehreren Regierungschefs.\nZugeschaltet waren [Scholz|per:scholz] und [Macron|per:macron].", true)]
    [InlineData("[Biden|per:biden] beriet {am Dienstag|2022-02-08|weekday} per Video mit mehreren Regierungschefs.\nZugeschaltet waren weder [Scholz|per:scholz] noch [Macron|per:macron].", false)]
    public void Those_who_joined_took_part(string text, bool expected) => Assert.Equal(expected, Archive.Relate(("2022-02-09", text)).Events.Any(one => one.Participants.Contains("per:scholz") && one.Participants.Contains("per:biden")));

    [Fact]
    public void They_behind_the_verb_are_the_two_told_of() =>
        Assert.Contains("2022-02-07 call happened: Macron telefoniert mit Putin [1]", Lines("[Macron|per:macron] und [Putin|per:putin] telefonierten {am Dienstag|2022-02-08|weekday}.\nSchon {am Montag|2022-02-07|weekday} hatten sie miteinander gesprochen."));

    [Fact]
    public void Where_he_had_been_received_it_was_on_the_day_just_told() =>
        Assert.Contains(Lines("Das hatte [Macron|per:macron] {am Dienstag|2022-02-08|weekday} in [Berlin|loc:berlin] angekündigt, wo ihn [Scholz|per:scholz] empfangen hatte."), line => line.StartsWith("2022-02-08 meeting happened", StringComparison.Ordinal));

    [Fact]
    public void A_place_told_in_the_present_takes_no_day_of_the_past() =>
        Assert.DoesNotContain(Lines("Das hatte [Macron|per:macron] {am Dienstag|2022-02-08|weekday} in [Berlin|loc:berlin] angekündigt, wo ihn [Scholz|per:scholz] empfängt."), line => line.StartsWith("2022-02-08 meeting happened", StringComparison.Ordinal));

    [Fact]
    public void The_day_of_what_is_called_off_says_more_than_its_week() =>
        Assert.Equal(["2022-02-17 meeting cancelled: Treffen von Macron und Putin in Genf abgesagt [2]"], Archive.Lines(
            ("2022-02-09", "[Macron|per:macron] und [Putin|per:putin] wollen sich {kommende Woche|2022-02-14/2022-02-20} in [Genf|loc:genf] treffen."),
            ("2022-02-15", "[Macron|per:macron] hat das für {den 17. Februar|2022-02-17} geplante Treffen mit [Putin|per:putin] abgesagt.")));

    [Fact]
    public void The_two_are_the_one_just_named_and_the_subject_before() =>
        Assert.Contains("2022-02-08 meeting happened: Macron und Putin treffen sich in Paris [2]", Archive.Lines(
            ("2022-02-07", "[Macron|per:macron] und [Putin|per:putin] wollen sich {am Dienstag|2022-02-08} in [Paris|loc:paris] treffen."),
            ("2022-02-09", "[Macron|per:macron] warf {am Dienstag|2022-02-08|weekday} der [NATO|org:nato] Zögern vor.\nAnlass war der Besuch des Präsidenten [Putin|per:putin].\nFünf Stunden lang saßen die beiden in [Paris|loc:paris] zusammen.")));

    [Fact]
    public void A_man_and_a_woman_may_both_be_the_subject() =>
        Assert.Contains("2022-02-07 talks happened: Macron und Putin beraten [1]", Lines("[Scholz|per:scholz] schwieg.\nKaum war [Baerbock|per:baerbock] abgereist, traf {am Dienstag|2022-02-08|weekday} [Macron|per:macron] in [Kiew|loc:kiew] ein.\nEr kam aus [Moskau|loc:moskau], wo er {am Montag|2022-02-07|weekday} mit [Putin|per:putin] beraten hatte.").Select(line => line.Replace(" in Moskau", "", StringComparison.Ordinal)));
}

namespace Depesche.Tests.Chronicle;

/// <summary>Meetings that a report mentions only in passing: those after which someone spoke.</summary>
public sealed class InPassingTests
{
    private const string Paper = "2022-02-23";

    [Theory]
    [InlineData("Man sei bereit, sagte [Macron|per:macron] {am Dienstag|2022-02-22} nach seinem Treffen mit [Selenskyj|per:selenskyj] in [Wien|loc:wien].", "2022-02-22 meeting happened: Macron und Selenskyj treffen sich in Wien")]
    [InlineData("Man sei bereit, wie [Macron|per:macron] {am Dienstag|2022-02-22} nach einem Treffen mit [Selenskyj|per:selenskyj] erklärte.", "2022-02-22 meeting happened: Macron und Selenskyj treffen sich")]
    [InlineData("[Scholz|per:scholz] mahnte {am Montag|2022-02-21} zur Ruhe.\nEr äußerte sich in [Wien|loc:wien] nach einem Treffen mit Präsident [Macron|per:macron].", "2022-02-21 meeting happened: Scholz und Macron treffen sich in Wien")]
    [InlineData("Das sei falsch, sagte [Sacharowa|per:sacharowa] {am Dienstag|2022-02-22} nach dem Treffen von [Lawrow|per:lawrow] und [Blinken|per:blinken].", "2022-02-22 meeting happened: Lawrow und Blinken treffen sich")]
    [InlineData("Man bleibe einig, sagte [von der Leyen|per:leyen] {am Dienstag|2022-02-22} nach einer Sitzung mit den Regierungschefs der [EU|org:eu].", "2022-02-22 talks happened: Von der Leyen und die EU beraten")]
    public void Whoever_speaks_after_a_meeting_speaks_on_its_day(string script, string expected) => Assert.Contains(Archive.Lines((Paper, script)), line => line.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Das ergebe keinen Sinn, sagte [Blinken|per:blinken] {am Dienstag|2022-02-22} nach mehreren Treffen mit [Lawrow|per:lawrow].")]
    [InlineData("Das ergebe keinen Sinn, sagte [Blinken|per:blinken] {am Dienstag|2022-02-22} nach monatelangen Gesprächen mit [Lawrow|per:lawrow].")]
    [InlineData("Das ergebe keinen Sinn, sagte [Blinken|per:blinken] {am Dienstag|2022-02-22}, drei Tage nach dem Treffen mit [Lawrow|per:lawrow].")]
    [InlineData("Das ergebe keinen Sinn, sagte [Macron|per:macron] {am Dienstag|2022-02-22} nach dem Treffen von [Lawrow|per:lawrow] und [Blinken|per:blinken].")]
    [InlineData("Das ergebe keinen Sinn, sagte [Biden|per:biden] ([EU|org:eu]) {am Dienstag|2022-02-22} nach einem Treffen.")]
    public void Not_when_it_is_told_how_long_after_nor_when_others_met(string script) => Assert.DoesNotContain(Archive.Lines((Paper, script)), line => line.Contains(" meeting ", StringComparison.Ordinal) || line.Contains(" talks ", StringComparison.Ordinal));

    [Fact]
    public void The_meeting_may_have_a_day_of_its_own() =>
        Assert.Contains(Archive.Lines((Paper, "Das ergebe keinen Sinn, sagte [Blinken|per:blinken] {am Dienstag|2022-02-22} nach seinem Treffen mit [Lawrow|per:lawrow] {am Freitag|2022-02-18} in [Genf|loc:genf].")), line => line.StartsWith("2022-02-18 meeting happened: Blinken und Lawrow treffen sich in Genf", StringComparison.Ordinal));

    private const string Earlier = "2022-02-14";
    private const string Planned = "Die Außenminister der [NATO|org:nato] kommen {am 16. Februar|2022-02-16} in [Wien|loc:wien] zusammen.";

    [Theory]
    [InlineData("Die Außenminister der [NATO|org:nato] hatten {am Mittwoch|2022-02-16} neue Pläne gebilligt.", true)]
    [InlineData("Die Allianz der [NATO|org:nato] schweigt.\nIhre Außenminister gaben {am Mittwoch|2022-02-16} in [Wien|loc:wien] grünes Licht.", true)]
    [InlineData("Die Verteidigungsminister der [NATO|org:nato] hatten {am Mittwoch|2022-02-16} neue Pläne gebilligt.", false)]
    [InlineData("Die Außenminister der [EU|org:eu] hatten {am Mittwoch|2022-02-16} neue Pläne gebilligt.", false)]
    [InlineData("Die Außenminister der [NATO|org:nato] hatten {am Mittwoch|2022-02-16} in [Paris|loc:paris] neue Pläne gebilligt.", false)]
    [InlineData("Die Außenminister der [NATO|org:nato] hatten {am Mittwoch|2022-02-16} neue Pläne nicht gebilligt.", false)]
    [InlineData("Über die Außenminister der [NATO|org:nato] wurde {am Mittwoch|2022-02-16} viel gelacht.", false)]
    public void Those_in_office_who_act_together_on_the_day_have_met(string script, bool met) =>
        Assert.Equal(met, Archive.Lines((Earlier, Planned), ("2022-02-18", script)).Contains("2022-02-16 meeting happened: Treffen der NATO in Wien [2]", StringComparer.Ordinal));

    [Fact]
    public void One_day_of_several_is_enough() =>
        Assert.Contains(Archive.Lines((Earlier, "Die Außenminister der [NATO|org:nato] beraten {am 16. und 17. Februar|2022-02-16..2022-02-17} in [Wien|loc:wien]."), ("2022-02-18", "Die Außenminister der [NATO|org:nato] hatten {am Mittwoch|2022-02-16} neue Pläne gebilligt.")), line => line.StartsWith("2022-02-16/2022-02-17", StringComparison.Ordinal) && line.Contains("happened", StringComparison.Ordinal));

    [Theory]
    [InlineData("[Scholz|per:scholz] hatte {am Mittwoch|2022-02-16} vor der [OSZE|org:osze] gewarnt, die Gefahr sei groß.", true)]
    [InlineData("[Scholz|per:scholz] forderte {am Mittwoch|2022-02-16} vor der [OSZE|org:osze] Geduld.", true)]
    [InlineData("[Scholz|per:scholz] hatte {am Mittwoch|2022-02-16} vor der [OSZE|org:osze] gewarnt.", false)]
    [InlineData("[Scholz|per:scholz] hatte {am Mittwoch|2022-02-16} vor der [NATO|org:nato] gewarnt, die Gefahr sei groß.", false)]
    public void Whoever_speaks_before_a_body_speaks_while_it_sits(string script, bool met) =>
        Assert.Equal(met, Archive.Lines((Earlier, "Die [OSZE|org:osze] berät {am 16. Februar|2022-02-16} in [Wien|loc:wien]."), ("2022-02-18", script)).Any(line => line.StartsWith("2022-02-16 talks happened: Die OSZE berät in Wien", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[Macron|per:macron] strich eine für {Freitag|2022-02-25} angesetzte Begegnung mit [Lawrow|per:lawrow].", true)]
    [InlineData("[Macron|per:macron] strich Gelder für ein für {Freitag|2022-02-25} angesetztes Treffen mit [Lawrow|per:lawrow].", false)]
    public void What_was_set_for_a_day_is_called_off(string script, bool off) => Assert.Equal(off, Archive.Lines((Paper, script)).Contains("2022-02-25 meeting cancelled: Treffen von Macron und Lawrow abgesagt [1]", StringComparer.Ordinal));

    [Theory]
    [InlineData("Ein geplantes Treffen mit [Selenskyj|per:selenskyj] fiel aus.", true)]
    [InlineData("Nur das verabredete Treffen mit [Selenskyj|per:selenskyj] fiel aus.", true)]
    [InlineData("Das Treffen mit [Selenskyj|per:selenskyj] fiel kurz aus.", false)]
    [InlineData("Ein geplantes Treffen mit [Selenskyj|per:selenskyj] begann.", false)]
    public void What_had_been_planned_fell_out_on_the_day_that_the_paragraph_tells_of(string next, bool off) =>
        Assert.Equal(off, Archive.Lines((Paper, "{Am Montag|2022-02-21} reiste [Baerbock|per:baerbock] nach [Kiew|loc:kiew].\nDort gab es Tee.\n" + next)).Contains("2022-02-21 meeting cancelled: Treffen von Baerbock und Selenskyj abgesagt [1]", StringComparer.Ordinal));

    [Theory]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] sahen einander {am Dienstag|2022-02-22} in [Wien|loc:wien] wieder.", "meeting happened: Scholz und Macron treffen sich in Wien")]
    [InlineData("{Am Dienstag|2022-02-22} nahm sich [Scholz|per:scholz] Zeit für [Macron|per:macron].", "meeting happened: Scholz und Macron treffen sich")]
    [InlineData("In [Wien|loc:wien] sondierten {am Dienstag|2022-02-22} die Berater von Kanzler [Scholz|per:scholz] und Präsident [Macron|per:macron].", "meeting happened: Deutschland und Frankreich sondieren in Wien")]
    [InlineData("{Am Dienstag|2022-02-22} gerieten [Blinken|per:blinken] und [Lawrow|per:lawrow] in der Sitzung aneinander.", "talks happened: Blinken und Lawrow streiten")]
    [InlineData("{Am Dienstag|2022-02-22} wurde [Biden|per:biden] mit [Putin|per:putin] verbunden.", "call happened: Biden telefoniert mit Putin")]
    [InlineData("Mit den Verbündeten hatte sich [Biden|per:biden] {am Dienstag|2022-02-22} in einer Videokonferenz abgesprochen; zugeschaltet waren unter anderen [Scholz|per:scholz] und [Macron|per:macron].", "call happened: Biden berät per Video mit Scholz und Macron")]
    public void Other_verbs_for_those_who_meet(string script, string expected) => Assert.Contains(Archive.Lines((Paper, script)), line => line.StartsWith("2022-02-22 " + expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("[Scholz|per:scholz] und [Macron|per:macron] sahen sich {am Dienstag|2022-02-22} wieder bedroht.")]
    [InlineData("{Am Dienstag|2022-02-22} nahm das Gespräch von [Scholz|per:scholz] viel Zeit in Anspruch.")]
    [InlineData("{Am Dienstag|2022-02-22} gerieten [Blinken|per:blinken] und [Lawrow|per:lawrow] in Verdacht.")]
    [InlineData("{Am Dienstag|2022-02-22} waren [Biden|per:biden] und [Putin|per:putin] noch freundschaftlich mit [Wien|loc:wien] verbunden.")]
    [InlineData("[Biden|per:biden] hatte {am Dienstag|2022-02-22} eine Videokonferenz angesetzt; zugeschaltet waren weder [Scholz|per:scholz] noch [Macron|per:macron].")]
    public void And_what_they_mean_besides(string script) => Assert.DoesNotContain(Archive.Lines((Paper, script)), line => line.Contains("happened", StringComparison.Ordinal) && (line.Contains(" meeting ", StringComparison.Ordinal) || line.Contains(" talks ", StringComparison.Ordinal) || line.Contains(" call ", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[Scholz|per:scholz], der die Reise plant, und Präsident [Macron|per:macron] wollen {am Donnerstag|2022-02-24} [Lawrow|per:lawrow] treffen.", "2022-02-24 meeting announced: Scholz, Macron und Lawrow wollen sich treffen [1]")]
    [InlineData("Nach [Scholz|per:scholz], der die Reise plant, und vor allem Präsident [Macron|per:macron] will {am Donnerstag|2022-02-24} auch [Biden|per:biden] [Lawrow|per:lawrow] treffen.", null)]
    public void Two_act_together_across_a_relative_clause(string script, string? expected) => Assert.Equal(expected is not null, Archive.Lines((Paper, script)).Any(line => expected is null ? line.Contains("Scholz", StringComparison.Ordinal) : line == expected));

    [Theory]
    [InlineData("[Blinken|per:blinken] reiste {am Dienstag|2022-02-22} nach [Berlin|loc:berlin].\n{Am Freitag|2022-02-25} kommt es dann in [Genf|loc:genf] zu der Begegnung mit [Lawrow|per:lawrow].", true)]
    [InlineData("[Blinken|per:blinken] reiste {am Dienstag|2022-02-22} nach [Berlin|loc:berlin].\n{Am Freitag|2022-02-25} ist in [Genf|loc:genf] ein Treffen mit [Lawrow|per:lawrow] vorgesehen.", true)]
    [InlineData("[Blinken|per:blinken] reiste {am Dienstag|2022-02-22} nach [Berlin|loc:berlin].\nDort empfing ihn [Scholz|per:scholz].\n{Am Freitag|2022-02-25} kommt es dann in [Genf|loc:genf] zu der Begegnung mit [Lawrow|per:lawrow].", false)]
    [InlineData("[Blinken|per:blinken] reiste {am Dienstag|2022-02-22} nach [Berlin|loc:berlin].\n\n{Am Freitag|2022-02-25} kommt es dann in [Genf|loc:genf] zu der Begegnung mit [Lawrow|per:lawrow].", false)]
    public void A_meeting_that_nobody_holds_is_that_of_the_one_told_of(string script, bool expected) => Assert.Equal(expected, Archive.Lines((Paper, script)).Contains("2022-02-25 meeting announced: Blinken und Lawrow wollen sich in Genf treffen [1]", StringComparer.Ordinal));

    [Fact]
    public void She_is_the_subject_behind_the_verb() =>
        Assert.Contains("2022-02-21 meeting happened: Baerbock, Selenskyj und Macron treffen sich in Kiew [1]", Archive.Lines((Paper, "[Baerbock|per:baerbock] ist in [Wien|loc:wien].\n{Am Montag|2022-02-21} war sie in [Kiew|loc:kiew] mit [Selenskyj|per:selenskyj] und [Macron|per:macron] zusammengekommen.")));

    [Fact]
    public void Whoever_flies_on_did_not_meet_there() =>
        Assert.Contains("2022-02-21 meeting happened: Baerbock und Selenskyj treffen sich [1]", Archive.Lines((Paper, "{Am Montag|2022-02-21} traf [Baerbock|per:baerbock] den Präsidenten [Selenskyj|per:selenskyj].\n{Am Montagabend|2022-02-21} flog [Baerbock|per:baerbock] weiter nach [Moskau|loc:moskau].")));

    [Theory]
    [InlineData("Eigentlich hatte [Scholz|per:scholz] {am Montag|2022-02-21} mit [Putin|per:putin] telefonieren wollen, doch eine Sitzung kam dazwischen.", "cancelled")]
    [InlineData("{Am Montag|2022-02-21} hatte [Scholz|per:scholz] mit [Putin|per:putin] telefoniert, doch eine Pause kam dazwischen.", "happened")]
    public void Something_came_between(string script, string status) => Assert.Contains(Archive.Lines((Paper, script)), line => line.StartsWith("2022-02-21 call " + status, StringComparison.Ordinal));

    [Theory]
    [InlineData("Für {Montag|2022-02-21} war in [Wien|loc:wien] ein Treffen von [Scholz|per:scholz] und [Putin|per:putin] vorgesehen.", "announced")]
    [InlineData("{Am Montag|2022-02-21} war in [Wien|loc:wien] ein Treffen von [Scholz|per:scholz] und [Putin|per:putin] zu Ende gegangen.", "happened")]
    [InlineData("{Am Montag|2022-02-21} war in [Wien|loc:wien] ein Treffen von [Scholz|per:scholz] und [Putin|per:putin] später als geplant zu Ende gegangen.", "happened")]
    public void That_it_was_planned_does_not_say_that_it_was(string script, string status) => Assert.Contains(Archive.Lines((Paper, script)), line => line.StartsWith("2022-02-21 meeting " + status, StringComparison.Ordinal));

    [Theory]
    [InlineData("Bei dem Gipfel der [NATO|org:nato] {am Donnerstag|2022-02-24} in [Wien|loc:wien] wird [Putin|per:putin] nicht vertreten sein.", false)]
    [InlineData("Bei dem Gipfel der [NATO|org:nato] {am Donnerstag|2022-02-24} in [Wien|loc:wien] wird [Putin|per:putin] sprechen.", true)]
    public void Whoever_is_not_represented_takes_no_part(string script, bool there) => Assert.Equal(there, Archive.Lines((Paper, script)).Any(line => line.Contains("Putin", StringComparison.Ordinal)));
}

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
}

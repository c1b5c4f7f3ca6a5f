namespace Depesche.Tests.Chronicle;

/// <summary>How papers tell that someone is somewhere, calls, votes or meets: one sentence, the events it makes.</summary>
public sealed class NewsWordingTests
{
    [Theory]
    [InlineData("2022-01-16", "{Am Montag|2022-01-17} wird [Baerbock|per:baerbock] in [Kiew|loc:kiew] erwartet.", "2022-01-17 visit announced: Baerbock will nach Kiew reisen [1]")]
    [InlineData("2022-02-16", "{Am Montag|2022-02-14} war [Scholz|per:scholz] in [Kiew|loc:kiew].", "2022-02-14 visit happened: Scholz reist nach Kiew [1]")]
    [InlineData("2022-02-16", "{Am Montag|2022-02-14} war [Scholz|per:scholz] in [Berlin|loc:berlin] unzufrieden.", null)]
    [InlineData("2022-02-16", "{Am Montag|2022-02-14} war die Stimmung in [Kiew|loc:kiew] schlecht.", null)]
    [InlineData("2022-02-16", "{Am Montag|2022-02-14} war [Scholz|per:scholz] bei [Selenskyj|per:selenskyj] in [Kiew|loc:kiew] zu Gast.", "2022-02-14 visit happened: Scholz reist zu Selenskyj nach Kiew [1]")]
    [InlineData("2022-02-16", "{Am Montag|2022-02-14} hatte [Putin|per:putin] in [Moskau|loc:moskau] [Scholz|per:scholz] zu Gast.", "2022-02-14 visit happened: Putin und Scholz treffen sich in Moskau [1]")]
    [InlineData("2022-02-16", "{Am Dienstag|2022-02-15} kam [Scholz|per:scholz] nach [Moskau|loc:moskau].", "2022-02-15 visit happened: Scholz reist nach Moskau [1]")]
    [InlineData("2022-02-16", "{Am Dienstag|2022-02-15} hielt sich [Scholz|per:scholz] in [Moskau|loc:moskau] auf.", "2022-02-15 visit happened: Scholz reist nach Moskau [1]")]
    [InlineData("2022-01-22", "[Blinken|per:blinken] und [Lawrow|per:lawrow] sprachen {am Freitag|2022-01-21} in [Genf|loc:genf].", "2022-01-21 meeting happened: Blinken spricht mit Lawrow in Genf [1]")]
    [InlineData("2022-01-22", "[Blinken|per:blinken] und [Lawrow|per:lawrow] sprachen {am Freitag|2022-01-21} von Fortschritten.", null)]
    public void Who_is_where_is_told_in_many_ways(string published, string sentence, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Archive.Lines((published, sentence)).Where(line => !line.Contains("statement", StringComparison.Ordinal)));

    [Theory]
    [InlineData("{Am Sonntag|2022-01-02} rief [Biden|per:biden] [Selenskyj|per:selenskyj] an.", "2022-01-02 call happened: Biden telefoniert mit Selenskyj [1]")]
    [InlineData("{Am Sonntag|2022-01-02} unterrichtete [Biden|per:biden] [Selenskyj|per:selenskyj] am Telefon.", "2022-01-02 call happened: Biden telefoniert mit Selenskyj [1]")]
    [InlineData("{Am Sonntag|2022-01-02} schaltete sich [Biden|per:biden] mit den Verbündeten zusammen.", "2022-01-02 call happened: Biden telefoniert mit den Verbündeten [1]")]
    [InlineData("{Am Sonntag|2022-01-02} haben [Biden|per:biden], [Scholz|per:scholz] und [Macron|per:macron] in einer Videoschalte beraten.", "2022-01-02 call happened: Biden berät per Video mit Scholz und Macron [1]")]
    [InlineData("Drei Tage nach seinem Telefonat mit [Putin|per:putin] hat [Biden|per:biden] {am Sonntag|2022-01-02} mit [Selenskyj|per:selenskyj] telefoniert.", "2022-01-02 call happened: Biden telefoniert mit Selenskyj [1]")]
    public void Calls_are_told_in_many_ways(string sentence, string expected) => Assert.Equal([expected], Archive.Lines(("2022-01-03", sentence)));

    [Theory]
    [InlineData("{Am Dienstag|2022-02-15} stimmten 351 Abgeordnete der [Duma|org:duma] dafür.", "2022-02-15 legislature happened: Die Staatsduma stimmt ab [1]")]
    [InlineData("{Am Dienstag|2022-02-15} votierte die [Duma|org:duma] für einen Appell.", "2022-02-15 legislature happened: Die Staatsduma votiert für einen Appell [1]")]
    [InlineData("{Am Dienstag|2022-02-15} erkannte [Putin|per:putin] [Donezk|loc:donezk] und [Luhansk|loc:luhansk] an.", "2022-02-15 recognition happened: Putin erkennt Donezk und Luhansk an [1]")]
    [InlineData("{Am Dienstag|2022-02-15} leitete [Biden|per:biden] Sanktionen gegen [Russland|c:ru] ein.", "2022-02-15 sanction happened: Biden leitet Sanktionen gegen Russland ein [1]")]
    [InlineData("{Am Dienstag|2022-02-15} aktivierte die [NATO|org:nato] ihre Verteidigungspläne.", "2022-02-15 decision happened: Die NATO aktiviert Pläne [1]")]
    [InlineData("{Am Dienstag|2022-02-15} brach [Selenskyj|per:selenskyj] die Beziehungen zu [Russland|c:ru] ab.", "2022-02-15 decision happened: Selenskyj bricht die Beziehungen zu Russland ab [1]")]
    [InlineData("[Russland|c:ru] hat {am Dienstag|2022-02-15} einen Angriff auf die [Ukraine|c:ua] begonnen.", "2022-02-15 military happened: Russland greift die Ukraine an [1]")]
    public void Decisions_and_votes_are_told_in_many_ways(string sentence, string expected) => Assert.Equal([expected], Archive.Lines(("2022-02-16", sentence)));

    [Theory]
    [InlineData("{Am Mittwoch|2022-01-12} tagte in [Genf|loc:genf] der [NATO-Russland-Rat|org:nrr].", "2022-01-12 talks happened: Die NATO und Russland beraten in Genf [1]")]
    [InlineData("{Am Mittwoch|2022-01-12} ist in [Wien|loc:wien] die [OSZE|org:osze] an der Reihe.", "2022-01-12 talks happened: Die OSZE berät in Wien [1]")]
    [InlineData("{Am Mittwoch|2022-01-12} sprachen Unterhändler aus [Russland|c:ru] und der [Ukraine|c:ua] in [Paris|loc:paris] miteinander.", "2022-01-12 meeting happened: Russland spricht mit der Ukraine in Paris [1]")]
    [InlineData("{Am Mittwoch|2022-01-12} verhandelten die Berater von [Scholz|per:scholz] und [Macron|per:macron] in [Paris|loc:paris].", "2022-01-12 talks happened: Deutschland und Frankreich beraten in Paris [1]")]
    [InlineData("{Am Mittwoch|2022-01-12} empfing [Scholz|per:scholz] in [Berlin|loc:berlin] die Regierungschefs.", "2022-01-12 meeting happened: Scholz empfängt in Berlin die Regierungschefs [1]")]
    public void Bodies_delegations_and_guests_without_a_name_meet(string sentence, string expected) => Assert.Equal([expected], Archive.Lines(("2022-01-14", sentence)));

    [Theory]
    [InlineData("Wann [Macron|per:macron] {am Freitag|2022-02-25} mit [Putin|per:putin] telefoniert, ist offen.")]
    [InlineData("Ob [Macron|per:macron] {am Freitag|2022-02-25} mit [Putin|per:putin] telefoniert, blieb unklar.")]
    [InlineData("Telefoniert [Macron|per:macron] {am Freitag|2022-02-25} mit [Putin|per:putin]?")]
    public void What_is_asked_is_no_event(string sentence) => Assert.Empty(Archive.Lines(("2022-02-20", sentence)));

    [Theory]
    [InlineData("{Am Montag|2022-01-10} verhandelten die [USA|c:us] und [Russland|c:ru] in [Genf|loc:genf], {am Donnerstag|2022-01-13} die [OSZE|org:osze] in [Wien|loc:wien].", "2022-01-10 talks happened: Die USA und Russland beraten in Genf [1]|2022-01-13 talks happened: Die OSZE berät in Wien [1]")]
    [InlineData("[Macron|per:macron] traf {am Montag|2022-01-10} [Putin|per:putin] und {am Dienstag|2022-01-11} [Selenskyj|per:selenskyj].", "2022-01-10 meeting happened: Macron und Putin treffen sich [1]|2022-01-11 meeting happened: Macron und Selenskyj treffen sich [1]")]
    [InlineData("{Am Montag|2022-01-10} war [Scholz|per:scholz] in [Kiew|loc:kiew], {am Dienstag|2022-01-11} in [Moskau|loc:moskau].", "2022-01-10 visit happened: Scholz reist nach Kiew [1]|2022-01-11 visit happened: Scholz reist nach Moskau [1]")]
    [InlineData("[Scholz|per:scholz] wird {am Montag|2022-01-17} nach [Kiew|loc:kiew] und {am Dienstag|2022-01-18} nach [Moskau|loc:moskau] reisen.", "2022-01-17 visit announced: Scholz will nach Kiew reisen [1]|2022-01-18 visit announced: Scholz will nach Moskau reisen [1]")]
    [InlineData("Die [USA|c:us] und [Russland|c:ru] verhandelten {am 9.|2022-01-09} und {10. Januar|2022-01-10} in [Genf|loc:genf].", "2022-01-09/2022-01-10 talks happened: Die USA und Russland beraten in Genf [1]")]
    public void Each_day_of_a_list_has_its_own_event(string sentence, string expected) => Assert.Equal(expected.Split('|'), Archive.Lines(("2022-01-14", sentence)));

    [Theory]
    [InlineData("Nun will [Biden|per:biden] mit [Kiew|loc:kiew|c:ua] sprechen: {Am Sonntag|2022-01-02} soll er mit [Selenskyj|per:selenskyj] telefonieren, wie {am Freitag|2021-12-31} bekannt wurde.", "2022-01-02")]
    [InlineData("[Biden|per:biden] telefoniert {am Sonntag|2022-01-02} mit [Selenskyj|per:selenskyj], wie ein Sprecher {am Freitag|2021-12-31} mitteilte.", "2022-01-02")]
    public void The_day_of_the_news_is_not_the_day_of_what_it_tells(string sentence, string day) =>
        Assert.Equal([day], Archive.Relate(("2022-01-01", sentence)).Events.Where(one => one.Kind == Depesche.Chronicle.EventKind.Call).Select(one => one.When.Edtf));
}

using Depesche.Chronicle;

namespace Depesche.Tests.Chronicle;

/// <summary>Turns of speech for calls, delegations, summons and cancelled talks, and days that stand in a heading.</summary>
public sealed class IdiomTests
{
    [Theory]
    [InlineData("{Am Dienstag|2022-02-22} hatte [Scholz|per:scholz] den Präsidenten [Biden|per:biden] am Apparat.", "Scholz telefoniert mit Biden")]
    [InlineData("[Macron|per:macron] verbrachte {am Dienstag|2022-02-22} eine Stunde mit [Putin|per:putin] in der Leitung.", "Macron telefoniert mit Putin")]
    [InlineData("[Putin|per:putin] ließ sich {am Dienstag|2022-02-22} mit [Macron|per:macron] verbinden.", "Putin telefoniert mit Macron")]
    [InlineData("{Am Dienstag|2022-02-22} griff [Macron|per:macron] zum Hörer und rief [Putin|per:putin] an.", "Macron telefoniert mit Putin")]
    [InlineData("{Am Dienstag|2022-02-22} hatten [Biden|per:biden] und [Putin|per:putin] per Video konferiert.", "Biden berät per Video mit Putin")]
    public void A_call_has_many_names(string sentence, string title) => Assert.Equal([$"2022-02-22 call happened: {title} [1]"], Archive.Lines(("2022-02-23", sentence)));

    [Fact]
    public void A_call_told_as_earlier_was_on_the_day_told_before() =>
        Assert.Contains("2022-02-21 call happened: Putin telefoniert mit Scholz und Macron [1]",
            Archive.Lines(("2022-02-23", "[Putin|per:putin] hatte {am Montag|2022-02-21} die Papiere unterzeichnet.\nZuvor hatte er [Scholz|per:scholz] und [Macron|per:macron] am Telefon unterrichtet.")));

    [Theory]
    [InlineData("{Am Dienstag|2022-02-22} saßen sich in [Genf|loc:genf] die Delegationen unter Leitung von [Blinken|per:blinken] und [Lawrow|per:lawrow] gegenüber.", "2022-02-22 meeting happened: Blinken und Lawrow treffen sich in Genf [1]")]
    [InlineData("Die Außenminister der [EU|org:eu] sind seit {Dienstag|2022-02-22} in [Paris|loc:paris] versammelt.", "2022-02-22/2022-02-23 talks happened: Die EU berät in Paris [1]")]
    [InlineData("{Am Dienstag|2022-02-22} versammelten sich Tausende Menschen in [Paris|loc:paris].", null)]
    public void Delegations_sit_and_gather(string sentence, string? expected) => Assert.Equal(expected is null ? [] : [expected], Archive.Lines(("2022-02-23", sentence)));

    [Fact]
    public void A_relative_pronoun_is_the_paper_that_is_published() =>
        Assert.Equal(["2022-02-17 document happened: Das russische Außenministerium veröffentlicht Entwürfe [1]"],
            Archive.Lines(("2022-02-23", "Es geht um zwei Entwürfe, die das [russische Außenministerium|org:ru_mfa] {am Donnerstag|2022-02-17} veröffentlicht hatte.")));

    [Fact]
    public void A_heading_that_is_a_day_dates_what_stands_below() =>
        Assert.Equal(["2022-02-21 meeting happened: Blinken und Selenskyj treffen sich in Kiew [1]"],
            Archive.Lines(("2022-02-25", "{Montag, 21. Februar|2022-02-21}\n\n[Blinken|per:blinken] trifft in [Kiew|loc:kiew] Präsident [Selenskyj|per:selenskyj].\n\nAusblick\n\n[Scholz|per:scholz] trifft in [Berlin|loc:berlin] Präsident [Macron|per:macron].")));

    [Theory]
    [InlineData("[Blinken|per:blinken] strich das für {Donnerstag|2022-02-24} geplante Treffen mit [Lawrow|per:lawrow] aus dem Kalender.", true)]
    [InlineData("[Blinken|per:blinken] ließ das für {Donnerstag|2022-02-24} geplante Treffen mit [Lawrow|per:lawrow] platzen.", true)]
    [InlineData("[Blinken|per:blinken] verzichtet auf das für {Donnerstag|2022-02-24} geplante Treffen mit [Lawrow|per:lawrow].", true)]
    [InlineData("[Blinken|per:blinken] strich die Bedeutung des für {Donnerstag|2022-02-24} geplanten Treffens mit [Lawrow|per:lawrow] heraus.", false)]
    public void Whoever_gives_up_talks_calls_them_off(string sentence, bool off) =>
        Assert.Equal(off, Archive.Lines(("2022-02-23", sentence)).Contains("2022-02-24 meeting cancelled: Treffen von Blinken und Lawrow abgesagt [1]", StringComparer.Ordinal));

    [Theory]
    [InlineData("[Leyen|per:leyen] lud die Staats- und Regierungschefs der [EU|org:eu] für {Donnerstag|2022-02-24} zu einem Sondergipfel nach [Paris|loc:paris] ein.", true)]
    [InlineData("[Macron|per:macron] lud [Biden|per:biden] und [Putin|per:putin] zu einem Gipfel nach [Paris|loc:paris] ein.", false)]
    public void A_summit_called_for_a_day_is_announced(string sentence, bool expected) =>
        Assert.Equal(expected, Archive.Lines(("2022-02-23", sentence)).Contains("2022-02-24 summit announced: Die EU will in Paris auf einem Gipfel beraten [1]", StringComparer.Ordinal));

    [Theory]
    [InlineData("[Biden|per:biden] drohte darin mit Folgen, [Putin|per:putin] wies das zurück.", true)]
    [InlineData("[Biden|per:biden] reiste ab, [Putin|per:putin] schwieg.", false)]
    public void The_next_sentence_names_who_talked(string next, bool expected) =>
        Assert.Equal(expected, Archive.Lines(("2022-02-23", "{Am Dienstag|2022-02-22} war ein Telefonat der Präsidenten ohne Ergebnis geblieben.\n" + next)).Contains("2022-02-22 call happened: Biden telefoniert mit Putin [1]", StringComparer.Ordinal));

    [Theory]
    [InlineData("{Vor einem Jahr|2022-02-01|ago} traf [Lawrow|per:lawrow] in [Genf|loc:genf] [Biden|per:biden].", false)]
    [InlineData("{Eine Stunde|} lang traf [Lawrow|per:lawrow] in [Genf|loc:genf] [Biden|per:biden].", true)]
    [InlineData("{Am 1. Februar|2022-02-01} reiste [Lawrow|per:lawrow] nach [Genf|loc:genf].\nDort traf er [Biden|per:biden].", false)]
    [InlineData("[Lawrow|per:lawrow] reiste nach [Genf|loc:genf].\nDort traf er [Biden|per:biden].", true)]
    public void A_heading_dates_only_what_has_no_day_of_its_own(string below, bool headed) =>
        Assert.Equal(headed, Archive.Relate(("2022-02-25", "{Montag, 21. Februar|2022-02-21}\n\n" + below)).Events.Any(one => one.When.Edtf == "2022-02-21" && one.Participants.Contains("per:biden")));

    [Theory]
    [InlineData("ein Telefonat der Außenminister", "[Baerbock|per:baerbock] forderte darin den Rückzug, [Lawrow|per:lawrow] wies das zurück.", true)]
    [InlineData("ein Telefonat der Außenminister", "Darin forderte [Baerbock|per:baerbock] den Rückzug, [Lawrow|per:lawrow] wies das zurück.", true)]
    [InlineData("ein Telefonat der Außenminister", "[Scholz|per:scholz] forderte darin den Rückzug, [Putin|per:putin] wies das zurück.", false)]
    [InlineData("ein Telefonat der Unterhändler", "[Scholz|per:scholz] forderte darin den Rückzug, [Putin|per:putin] wies das zurück.", false)]
    [InlineData("ein Telefonat der Außenminister", "[Baerbock|per:baerbock] und [Lawrow|per:lawrow] fehlten dabei.", false)]
    [InlineData("ein Telefonat der Außenminister", "Dabei war weder [Baerbock|per:baerbock] noch [Lawrow|per:lawrow].", false)]
    [InlineData("ein Telefonat der Außenminister", "[Baerbock|per:baerbock] behauptete, [Lawrow|per:lawrow] habe darin gelogen.", false)]
    [InlineData("ein Telefonat der Außenminister", "[Baerbock|per:baerbock] sagte, dass darin [Lawrow|per:lawrow] drohte.", false)]
    public void Only_who_acts_in_it_talked(string talk, string next, bool expected) =>
        Assert.Equal(expected, Archive.Relate(("2022-02-23", "{Am Dienstag|2022-02-22} war " + talk + " ohne Ergebnis geblieben.\n" + next)).Events.Any(one => one.Kind == EventKind.Call && one.Participants.Length == 2));

    [Fact]
    public void An_insertion_stays_in_the_bracket_of_the_verb() =>
        Assert.Contains("2022-02-25 meeting announced: Putin und Xi wollen sich in Wien treffen [1]",
            Archive.Lines(("2022-02-23", "[Putin|per:putin] reist nach [Wien|loc:wien].\nDort kommt er {am Freitag|2022-02-25}, unmittelbar vor der Eröffnung der Spiele, mit dem Präsidenten [Xi Jinping|per:xi] zusammen.")));

    [Fact]
    public void Whoever_speaks_after_a_meeting_speaks_on_its_day() =>
        Assert.Contains("2022-02-23 meeting happened: Selenskyj und Macron treffen sich in Kiew [1]",
            Archive.Lines(("2022-02-23", "Präsident [Selenskyj|per:selenskyj] hat nach seinem Treffen mit [Macron|per:macron] in [Kiew|loc:kiew] erklärt, er warte auf Schritte.")));

    [Fact]
    public void Whoever_follows_comes_to_the_same_place() =>
        Assert.Contains("2022-02-22 visit happened: Scholz reist nach Kiew [1]",
            Archive.Lines(("2022-02-23", "{Am Montag|2022-02-21} empfing [Selenskyj|per:selenskyj] in [Kiew|loc:kiew] den Präsidenten [Macron|per:macron].\n{Am Dienstag|2022-02-22} folgte [Scholz|per:scholz].")));

    [Fact]
    public void A_verb_of_saying_behind_a_comma_is_no_adjective() =>
        Assert.Contains(Archive.Lines(("2022-02-23", "Rund 2000 Soldaten würden nach [Belarus|c:by], sagte [Lawrow|per:lawrow] {am Dienstag|2022-02-22}, verlegt.")), line => line.Contains("Lawrow", StringComparison.Ordinal));

    [Fact]
    public void What_was_alleged_stands_in_the_next_sentence() =>
        Assert.Equal(["2022-02-22 statement happened: Blinken: Russland plane einen Angriff [1]"],
            Archive.Lines(("2022-02-23", "{Am Dienstag|2022-02-22} erhob [Blinken|per:blinken] einen schweren Vorwurf.\n[Russland|c:ru] plane einen Angriff.")));
}

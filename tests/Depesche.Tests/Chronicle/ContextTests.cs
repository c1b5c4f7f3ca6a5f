namespace Depesche.Tests.Chronicle;

/// <summary>What a sentence leaves to the ones before it, and what only looks like an event of its own.</summary>
public sealed class ContextTests
{
    [Fact]
    public void The_day_that_stands_with_the_plan_is_the_day_of_what_is_called_off() =>
        Assert.Equal(["2022-02-24 meeting cancelled: Treffen von Blinken und Lawrow in Genf abgesagt [1]"],
            Archive.Lines(("2022-02-22", "Das für {Donnerstag|2022-02-24} geplante Treffen von [Blinken|per:blinken] und [Lawrow|per:lawrow] in [Genf|loc:genf] wurde {am Dienstag|2022-02-22} abgesagt.")));

    [Fact]
    public void A_sentence_that_an_article_repeats_is_one_piece_of_evidence()
    {
        const string sentence = "[Blinken|per:blinken] traf {am Freitag|2022-01-21} [Lawrow|per:lawrow] in [Genf|loc:genf].";
        Assert.Equal(["2022-01-21 meeting happened: Blinken und Lawrow treffen sich in Genf [1]"], Archive.Lines(("2022-01-21", sentence + "\n\n" + sentence)));
    }

    [Fact]
    public void Demands_that_someone_answers_are_not_made_by_him() =>
        Assert.DoesNotContain(Archive.Lines(("2022-01-27", "[Blinken|per:blinken] übergab {am Mittwoch|2022-01-26} die Antwort auf die Forderungen von [Lawrow|per:lawrow].")), line => line.Contains("demand", StringComparison.Ordinal));

    [Fact]
    public void He_is_the_subject_of_the_sentences_before_and_not_whom_they_name() =>
        Assert.Equal(["2022-02-08 meeting happened: Macron und Scholz treffen sich in Berlin [1]", "2022-02-09 call happened: Macron telefoniert mit Putin [1]"],
            Archive.Lines(("2022-02-09", "[Macron|per:macron] schwieg.\nIn [Berlin|loc:berlin] traf er {am Dienstag|2022-02-08} [Scholz|per:scholz].\n{Am Mittwoch|2022-02-09} telefonierte er mit [Putin|per:putin].")));

    [Fact]
    public void He_called_those_who_are_named_behind_him() =>
        Assert.Equal(["2022-02-21 call happened: Putin telefoniert mit Macron und Scholz [1]"],
            Archive.Lines(("2022-02-22", "[Putin|per:putin] schwieg.\n{Am Montag|2022-02-21} hatte er [Macron|per:macron] und [Scholz|per:scholz] telefonisch unterrichtet.")));

    [Fact]
    public void A_day_before_two_goals_is_the_day_of_the_first() =>
        Assert.Equal(["2022-01-17 visit announced: Baerbock will nach Kiew reisen [1]"],
            Archive.Lines(("2022-01-11", "[Baerbock|per:baerbock] will {am Montag|2022-01-17} nach [Kiew|loc:kiew] und anschließend nach [Moskau|loc:moskau] reisen.")));

    [Fact]
    public void Whoever_is_awaited_is_awaited_where_the_sentence_before_was() =>
        Assert.Equal(["2022-02-19 visit announced: Scholz will nach Kiew reisen [1]"],
            Archive.Lines(("2022-02-18", "In [Kiew|loc:kiew] schneite es.\n[Scholz|per:scholz] wird {am Samstag|2022-02-19} erwartet.")));

    [Fact]
    public void What_is_said_on_a_day_is_told_even_when_no_noun_names_its_matter() =>
        Assert.Equal(["2022-02-21 statement happened: Sacharowa: Man sei bereit [1]"],
            Archive.Lines(("2022-02-22", "Niemand weiß mehr.\n\nMan sei bereit, sagte [Sacharowa|per:sacharowa] {am Montag|2022-02-21}.")));

    [Fact]
    public void A_visit_during_which_something_was_said_is_a_journey() =>
        Assert.Equal(["2022-01-19 visit happened: Blinken reist nach Kiew [1]"],
            Archive.Lines(("2022-01-19", "[Blinken|per:blinken] hat {am Mittwoch|2022-01-19} bei seinem Besuch in [Kiew|loc:kiew] die Freundschaft betont.")));

    [Fact]
    public void Both_who_warn_a_state_are_not_that_state() =>
        Assert.Equal(["2022-01-25 warning happened: Macron warnt vor einem Angriff [1]"],
            Archive.Lines(("2022-01-26", "[Macron|per:macron] war bei [Scholz|per:scholz], und {am Dienstag|2022-01-25} haben beide [Russland|c:ru] vor einem Angriff gewarnt.")));

    [Fact]
    public void A_minister_without_a_name_is_the_one_told_of_before() =>
        Assert.Equal(["2022-01-17 visit happened: Blinken reist zu Selenskyj nach Kiew [1]"],
            Archive.Lines(("2022-01-18", "[Blinken|per:blinken] schwieg.\n{Am Montag|2022-01-17} hatte der Minister in [Kiew|loc:kiew] [Selenskyj|per:selenskyj] besucht.")));

    [Fact]
    public void Two_pairs_of_one_sentence_do_not_meet_together() =>
        Assert.Equal(["2022-02-24 meeting cancelled: Treffen von Blinken und Lawrow abgesagt [1]"],
            Archive.Lines(("2022-02-23", "Das für {Donnerstag|2022-02-24} geplante Treffen von [Blinken|per:blinken] und [Lawrow|per:lawrow] ist abgesagt; auch ein Gipfel von [Biden|per:biden] und [Putin|per:putin] ist vom Tisch.")));

    [Fact]
    public void What_was_once_postponed_has_now_been_held() =>
        Assert.Equal(["2022-02-02 call happened: Macron telefoniert mit Putin [1]"],
            Archive.Lines(("2022-02-02", "[Macron|per:macron] und [Putin|per:putin] haben {am Mittwoch|2022-02-02} telefoniert.\nDas Gespräch war {am Montag|2022-01-31} verschoben worden.")));

    [Fact]
    public void A_visit_that_has_its_day_behind_it_is_an_event_though_it_only_says_when() =>
        Assert.Contains("2022-01-25 visit happened: Macron reist zu Scholz nach Berlin [1]",
            Archive.Lines(("2022-01-26", "Nach dem Besuch von [Macron|per:macron] bei [Scholz|per:scholz] {am Dienstag|2022-01-25} in [Berlin|loc:berlin] schneite es.")));
}

using Depesche.Chronicle;

namespace Depesche.Tests.Chronicle;

/// <summary>How a news text goes on: which day and whom a sentence means that names neither.</summary>
public sealed class NarrationTests
{
    [Theory]
    [InlineData("[Scholz|per:scholz] traf {am Dienstag|2022-02-22} [Macron|per:macron].\nDie Stimmung war gut.\n[Biden|per:biden] verhängte Sanktionen gegen [Russland|c:ru].", true)]
    [InlineData("[Scholz|per:scholz] traf {am Dienstag|2022-02-22} [Macron|per:macron].\n\nDie [Duma|org:duma] stimmte für einen Appell.", true)]
    [InlineData("[Scholz|per:scholz] traf {am Freitag|2022-02-18} [Macron|per:macron].\n\nDie [Duma|org:duma] stimmte für einen Appell.", false)]
    [InlineData("[Scholz|per:scholz] traf {am Dienstag|2022-02-22} [Macron|per:macron].\n\nDie [Duma|org:duma] stimmte bereits für einen Appell.", false)]
    [InlineData("[Scholz|per:scholz] trifft {am Dienstag|2022-02-22} [Macron|per:macron].\n\nDie [Duma|org:duma] stimmte für einen Appell.", false)]
    public void A_deed_without_a_day_goes_on_with_the_day_of_the_story(string text, bool dated) =>
        Assert.Equal(dated, Archive.Relate(("2022-02-22", "Niemand weiß mehr.\n\n" + text)).Events.Any(one => one.Kind is EventKind.Sanction or EventKind.Legislature && one.When.Edtf == "2022-02-22"));

    [Fact]
    public void A_later_sentence_dates_the_meeting_to_which_it_points() =>
        Assert.Equal(["2022-01-20 meeting happened: Baerbock und Lawrow treffen sich in Moskau [2]"],
            Archive.Lines(("2022-01-21", "Niemand weiß mehr.\n\nFrostig verlief in [Moskau|loc:moskau] die Begegnung von [Baerbock|per:baerbock] mit [Lawrow|per:lawrow].\n[Lawrow|per:lawrow] nannte das Gespräch {am Donnerstag|2022-01-20} mühsam.")).Where(line => line.Contains("meeting", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[Blinken|per:blinken] und [Lawrow|per:lawrow] suchten das Gespräch.\nIn ihrem Telefonat {am Dienstag|2022-02-01} kamen sie sich nicht näher.", "2022-02-01 call happened: Blinken telefoniert mit Lawrow")]
    [InlineData("[Baerbock|per:baerbock] sieht müde aus.\n{Am Montag|2022-01-31} war die Grünen-Politikerin zu Gast in [Kiew|loc:kiew].", null)]
    [InlineData("Zu [Putin|per:putin] fuhr [Macron|per:macron].\n{Am Montag|2022-01-31} traf der [französische|c:fr|adj] Präsident in [Moskau|loc:moskau] [Lawrow|per:lawrow].", "2022-01-31 meeting happened: Macron und Lawrow treffen sich in Moskau")]
    public void Whom_a_description_means_is_told_before(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Archive.Lines(("2022-02-02", "Niemand weiß mehr.\n\n" + text)).Select(line => line[..line.IndexOf(" [", StringComparison.Ordinal)]).Where(line => !line.Contains("statement", StringComparison.Ordinal)));

    [Fact]
    public void A_president_of_another_state_is_no_title_of_the_name_behind_him() =>
        Assert.Equal(["c:fr", "per:selenskyj"], Assert.Single(Archive.Relate(("2022-02-02", "{Am Montag|2022-01-31} traf der [französische|c:fr|adj] Präsident [Selenskyj|per:selenskyj] in [Kiew|loc:kiew].")).Events).Participants);

    [Fact]
    public void The_day_of_a_planned_call_is_not_that_of_the_call_which_made_up_for_it() =>
        Assert.Equal(["2022-01-31 call postponed: Telefonat von Biden und Putin verschoben [1]", "2022-02-02 call happened: Biden telefoniert mit Putin [1]"],
            Archive.Lines(("2022-02-01", "Ein für {Montag|2022-01-31} vereinbartes Telefonat mit [Putin|per:putin] hat [Biden|per:biden] verschoben."), ("2022-02-03", "[Biden|per:biden] hat {am Mittwoch|2022-02-02} mit [Putin|per:putin] telefoniert.")));

    [Fact]
    public void What_the_next_clause_calls_off_is_called_off() =>
        Assert.Contains("2022-01-24 meeting cancelled: Treffen von Biden und Putin abgesagt [1]",
            Archive.Lines(("2022-01-25", "Das Treffen von [Biden|per:biden] und [Putin|per:putin] war für {Montag|2022-01-24} vorgesehen gewesen, der Präsident hatte es aber abgesagt.")));

    [Theory]
    [InlineData("In der Woche soll dreimal mit [Russland|c:ru] und [Frankreich|c:fr] verhandelt werden.")]
    [InlineData("{Am Montag|2022-01-24} begann die Woche, in der [Russland|c:ru] und [Frankreich|c:fr] mehrfach verhandelten.")]
    [InlineData("Die Mitglieder stimmten {am Montag|2022-01-24} dafür, mit [Russland|c:ru] und [Frankreich|c:fr] zu sprechen.")]
    [InlineData("[Macron|per:macron] hatte {am Montag|2022-01-24} in einem Telefonat vergeblich versucht, [Putin|per:putin] zu erreichen.")]
    public void Several_times_a_vote_for_talks_and_an_attempt_are_no_meeting(string sentence) =>
        Assert.DoesNotContain(Archive.Relate(("2022-01-25", sentence)).Events, one => one.Kind is EventKind.Meeting or EventKind.Talks or EventKind.Call);

    [Fact]
    public void What_is_refused_is_not_done() =>
        Assert.DoesNotContain(Archive.Relate(("2022-01-18", "{Am Montag|2022-01-17} lehnte [Baerbock|per:baerbock] in [Kiew|loc:kiew] ein Treffen mit [Lawrow|per:lawrow] und die Lieferung von Waffen ab.")).Events, one => one.Kind is EventKind.Meeting or EventKind.Military);

    [Theory]
    [InlineData("{Am Samstag|2022-02-12} telefonierte [Macron|per:macron] mit [Putin|per:putin], außerdem sprachen [Blinken|per:blinken] und [Lawrow|per:lawrow] am Telefon.", 2)]
    [InlineData("Mit [Scholz|per:scholz] sprach [Macron|per:macron] {am Samstag|2022-02-12} in [Berlin|loc:berlin]; in [Paris|loc:paris] traf er [Baerbock|per:baerbock].", 2)]
    public void Two_pairs_are_two_events(string sentence, int expected) => Assert.Equal(expected, Archive.Relate(("2022-02-13", sentence)).Events.Length);

    [Theory]
    [InlineData("Die Minister berieten {am Freitag|2022-01-07} in [Paris|loc:paris] mit [Scholz|per:scholz] über den Umgang mit [Russland|c:ru].", "c:ru")]
    [InlineData("Bei seinem Besuch {am Freitag|2022-01-07} in [Kiew|loc:kiew] schlug [Macron|per:macron] [Selenskyj|per:selenskyj] ein Treffen mit [Putin|per:putin] vor.", "per:putin")]
    public void Of_whom_they_speak_takes_no_part(string sentence, string absent) => Assert.DoesNotContain(Archive.Relate(("2022-01-08", sentence)).Events, one => one.Participants.Contains(absent));

    [Fact]
    public void The_place_of_a_relative_clause_is_the_one_before_it() =>
        Assert.Contains(Archive.Relate(("2022-02-11", "[Macron|per:macron] beriet {am Donnerstag|2022-02-10} in [Paris|loc:paris] mit [Biden|per:biden] und flog dann nach [Kiew|loc:kiew], wo er [Selenskyj|per:selenskyj] traf.")).Events,
            one => one.Place == "loc:kiew" && one.Participants.Contains("per:selenskyj") && !one.Participants.Contains("per:biden"));

    [Fact]
    public void A_visit_told_of_later_was_made() =>
        Assert.Equal(EventStatus.Happened, Assert.Single(Archive.Relate(
            ("2022-01-03", "[Baerbock|per:baerbock] wird {am Mittwoch|2022-01-05} nach [Washington|loc:washington] reisen."),
            ("2022-01-06", "Viel Zeit blieb nicht.\n\n[Baerbock|per:baerbock] warb bei ihrem ersten Besuch in [Washington|loc:washington] um Vertrauen.")).Events, one => one.Kind == EventKind.Visit).Status);

    [Fact]
    public void The_lead_is_dated_by_its_details() =>
        Assert.Equal("2022-01-26", Assert.Single(Archive.Relate(("2022-01-27", "Die [USA|c:us] haben die Forderungen schriftlich beantwortet.\n[Blinken|per:blinken] übergab das Schreiben {am Mittwoch|2022-01-26}.")).Events).When.Edtf);
}

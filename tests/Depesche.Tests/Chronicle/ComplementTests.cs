using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Chronicle;

/// <summary>What is only demanded, agreed or promised is not taken for done, and its day not for the day of the deed.</summary>
public sealed class ComplementTests
{
    [Fact]
    public void What_is_demanded_is_no_act_but_the_demand_is_named() =>
        Assert.Equal(["2022-01-24 demand happened: Baerbock fordert Sanktionen [1]"],
            Archive.Lines(("2022-01-24", "[Baerbock|per:baerbock] forderte {am Montag|2022-01-24} ihre Kollegen auf, gegen [Russland|c:ru] neue Sanktionen zu verhängen.")));

    [Fact]
    public void What_is_promised_is_no_deed_but_the_promise_is_told() =>
        Assert.Equal(["2022-01-24 statement happened: Scholz kündigt an, der Ukraine Waffen zu liefern [1]"],
            Archive.Lines(("2022-01-25", "[Scholz|per:scholz] kündigte {am Montag|2022-01-24} an, der [Ukraine|c:ua] Waffen zu liefern.")));

    [Fact]
    public void The_day_on_which_a_meeting_was_agreed_is_not_its_day() =>
        Assert.Equal(["2022-01-21 meeting happened: Blinken und Lawrow treffen sich in Genf [2]"],
            Archive.Lines(("2022-01-22", "{Am Freitag|2022-01-21} trafen sich [Blinken|per:blinken] und [Lawrow|per:lawrow] in [Genf|loc:genf].\nVereinbart hatten [Blinken|per:blinken] und [Lawrow|per:lawrow] das Treffen {am Dienstag|2022-01-18}.")));

    [Theory]
    [InlineData("Einen Tag vor dem Treffen von [Biden|per:biden] und [Putin|per:putin] schneite es {am Montag|2022-01-24}.")]
    [InlineData("[Scholz|per:scholz] vergaß {am Montag|2022-01-24} das Treffen.")]
    public void A_day_beside_another_word_makes_no_event(string sentence) =>
        Assert.Empty(Archive.Lines(("2022-01-25", sentence)));

    [Fact]
    public void A_main_clause_with_its_own_subject_takes_no_day_from_its_neighbour() =>
        Assert.DoesNotContain(Archive.Relate(("2022-01-25", "[Frankreich|c:fr] hatte {am Sonntag|2022-01-23} seine Bürger gewarnt, [Deutschland|c:de] zieht sein Botschaftspersonal ab.")).Events, one => one.Kind == EventKind.Decision);

    [Fact]
    public void In_a_list_of_countries_each_acts_for_itself() =>
        Assert.DoesNotContain(Archive.Relate(("2022-01-25", "[Frankreich|c:fr] schickt Schiffe nach [Belarus|c:by], [Deutschland|c:de] entsendet Soldaten, die [USA|c:us] verlegen {im April|2022-04} Flugzeuge in die [Schweiz|c:ch].")).Events,
            one => one.Participants.Contains("c:fr") || one.Participants.Contains("c:de") || one.Place is "c:de" or "c:by");

    [Fact]
    public void What_an_editor_wrote_of_the_outcome_is_not_lent_to_a_mere_plan()
    {
        var known = new KnownEvent("2022-01-21-treffen", new DateRange(new DateOnly(2022, 1, 21), new DateOnly(2022, 1, 21)), "meeting", "Zähes Treffen ohne Ergebnis", ["per:blinken", "per:lawrow"], "loc:genf");
        const string plan = "[Blinken|per:blinken] und [Lawrow|per:lawrow] wollen sich {am 21. Januar|2022-01-21} in [Genf|loc:genf] treffen.";
        const string report = "{Am 21. Januar|2022-01-21} trafen sich [Blinken|per:blinken] und [Lawrow|per:lawrow] in [Genf|loc:genf].";
        string Title(params (string, string)[] articles) => Assert.Single(Archive.Relate([known], new SiteConfig { BuiltinKnownEvents = true }, null, new DiagnosticBag(), articles).Events).Title;
        Assert.Equal("Blinken und Lawrow wollen sich in Genf treffen", Title(("2022-01-18", plan)));
        Assert.Equal("Zähes Treffen ohne Ergebnis", Title(("2022-01-18", plan), ("2022-01-22", report)));
    }

    [Fact]
    public void A_journey_with_a_day_for_each_goal_is_two_events() =>
        Assert.Equal(["2022-02-07 visit announced: Macron will nach Moskau reisen [1]", "2022-02-08 visit announced: Macron will nach Kiew reisen [1]"],
            Archive.Lines(("2022-02-04", "[Macron|per:macron] will {am Montag|2022-02-07} nach [Moskau|loc:moskau] und {am Dienstag|2022-02-08} nach [Kiew|loc:kiew] reisen.")));

    [Fact]
    public void A_statement_without_a_matter_is_shelved_with_a_reason()
    {
        var timeline = Archive.Relate(("2022-02-22", "Niemand weiß mehr.\n\n[Sacharowa|per:sacharowa] äußerte sich {am Montag|2022-02-21}."));
        Assert.Empty(timeline.Events);
        Assert.Equal("Der Satz gibt nur eine Äußerung wieder, deren Gegenstand sich nicht kurz benennen lässt.", Assert.Single(timeline.Shelf).Because);
    }

    [Fact]
    public void One_person_alone_does_not_meet() =>
        Assert.Empty(Archive.Lines(("2022-01-19", "{Am Dienstag|2022-01-18} gab es ein Treffen mit [Lawrow|per:lawrow].")));
}

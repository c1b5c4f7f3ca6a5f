using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Chronicle;

/// <summary>Which event a sentence without a day, a pronoun or an editor's title belongs to.</summary>
public sealed class AttachmentTests
{
    private const string Plan = "{Am Montag|2022-02-07} soll [Macron|per:macron] in [Moskau|loc:moskau] [Putin|per:putin] treffen.";

    [Theory]
    [InlineData("Lange saß {am Montag|2022-02-07} [Macron|per:macron] bei [Putin|per:putin] am Tisch.", EventStatus.Happened)]
    [InlineData("Lange war {am Montag|2022-02-07} nicht klar, was [Macron|per:macron] von [Putin|per:putin] will.", EventStatus.Announced)]
    [InlineData("Lange schwieg {am Montag|2022-02-07} [Biden|per:biden].", EventStatus.Announced)]
    public void A_past_sentence_on_its_day_that_names_its_people_reports_it(string sentence, EventStatus expected) =>
        Assert.Equal(expected, Archive.Relate(("2022-02-05", Plan), ("2022-02-08", sentence)).Events.First(one => one.Participants.Contains("per:macron")).Status);

    [Theory]
    [InlineData("{Am Montag|2022-02-14} reiste [Scholz|per:scholz] nach [Kiew|loc:kiew].\nDort empfing ihn [Selenskyj|per:selenskyj].", "per:selenskyj")]
    [InlineData("{Am Montag|2022-02-14} reiste [Scholz|per:scholz] nach [Kiew|loc:kiew].\nAm Rande traf er [Selenskyj|per:selenskyj].", "per:selenskyj")]
    [InlineData("{Am Montag|2022-02-14} sprach [Baerbock|per:baerbock] mit [Blinken|per:blinken].\n{Am Freitag|2022-02-18} trifft dieser [Lawrow|per:lawrow].", "per:lawrow")]
    public void A_pronoun_stands_for_the_one_before(string script, string other) =>
        Assert.Contains(Archive.Relate(("2022-02-15", script)).Events, one => one.Participants.Contains(other) && one.Participants.Length == 2);

    [Fact]
    public void People_in_office_without_a_name_are_a_subject_of_their_own() =>
        Assert.DoesNotContain(Archive.Relate(("2022-02-08", "[Scholz|per:scholz] empfängt in [Berlin|loc:berlin] {am Dienstag|2022-02-08} [Macron|per:macron].\n{Am Donnerstag|2022-02-10} sollen die Berater in [Berlin|loc:berlin] zusammenkommen.")).Events,
            one => one.When.Edtf == "2022-02-10");

    [Fact]
    public void Another_time_is_not_the_time_that_was_told_before() =>
        Assert.Single(Archive.Relate(("2022-01-02", "{Am Donnerstag|2021-12-30} telefonierte [Biden|per:biden] mit [Putin|per:putin].\n{Im Dezember|2021-12} hatten [Biden|per:biden] und [Putin|per:putin] schon einmal telefoniert.")).Events.First(one => one.When.Edtf == "2021-12-30").Evidence);

    [Fact]
    public void A_journey_without_a_day_is_no_evidence_of_a_call() =>
        Assert.All(Archive.Relate(("2022-02-08", "{Am Montag|2022-02-07} telefonierte [Macron|per:macron] mit [Putin|per:putin].\nDie Reise von [Macron|per:macron] zu [Putin|per:putin] ist abgesagt.")).Events.Where(one => one.Kind == EventKind.Call), one => Assert.Single(one.Evidence));

    [Theory]
    [InlineData("{Am Mittwoch|2022-01-26} kündigte [Biden|per:biden] Sanktionen gegen zwei Banken an.", false)]
    [InlineData("{Am Mittwoch|2022-01-26} verhängte [Biden|per:biden] Sanktionen gegen die Betreiber der Gasleitung.", true)]
    public void An_editors_title_needs_a_word_in_common_with_the_evidence(string sentence, bool lent)
    {
        var day = new DateRange(new DateOnly(2022, 1, 26), new DateOnly(2022, 1, 26));
        var known = new KnownEvent("2022-01-26-leitung", day, "sanction", "USA bestrafen die Betreiber der Gasleitung", ["per:biden", "c:us"], null);
        Assert.Equal(lent, Archive.Relate([known], new SiteConfig { BuiltinKnownEvents = true }, null, new DiagnosticBag(), ("2022-01-27", sentence)).Events.Any(one => one.Title == known.Title));
    }

    [Fact]
    public void A_call_in_which_a_meeting_was_agreed_is_not_on_the_day_of_the_meeting() =>
        Assert.DoesNotContain(Archive.Relate(("2022-01-18", "In einem Telefonat haben sich [Blinken|per:blinken] und [Lawrow|per:lawrow] auf ein Treffen verständigt: {Am Freitag|2022-01-21} wollen sie in [Genf|loc:genf] miteinander reden.")).Events,
            one => one.Kind == EventKind.Call && one.When.Edtf == "2022-01-21");

    [Fact]
    public void An_office_without_a_name_before_the_verb_leaves_the_named_one_an_object() =>
        Assert.Empty(Archive.Relate(("2022-01-23", "Das Außenministerium bestellte {am Samstag|2022-01-22} die Botschafterin [Sacharowa|per:sacharowa] ein.")).Events);

    [Fact]
    public void Those_who_travel_together_are_named_together() =>
        Assert.Equal(["2022-02-07 visit announced: Scholz und Baerbock wollen nach Kiew reisen [1]"],
            Archive.Lines(("2022-01-29", "[Scholz|per:scholz] will {am 7. Februar|2022-02-07} zusammen mit [Baerbock|per:baerbock] nach [Kiew|loc:kiew] reisen.")));

    [Fact]
    public void A_denied_subject_says_nothing() =>
        Assert.DoesNotContain(Archive.Relate(("2022-02-08", "Das sagte {am Montag|2022-02-07} nicht [Scholz|per:scholz], sondern [Biden|per:biden] über die Sanktionen.")).Events, one => one.Participants.Contains("per:scholz"));

    [Fact]
    public void The_present_on_the_day_of_the_paper_is_still_a_plan() =>
        Assert.Equal(EventStatus.Announced, Assert.Single(Archive.Relate(("2022-01-24", "{Am Montag|2022-01-24} nimmt [Blinken|per:blinken] an Beratungen mit [Baerbock|per:baerbock] teil.")).Events).Status);
}

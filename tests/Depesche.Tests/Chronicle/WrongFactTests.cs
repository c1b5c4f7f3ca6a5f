using Depesche.Chronicle;

namespace Depesche.Tests.Chronicle;

/// <summary>What must not be told as an event, and the turn beside it that is one.</summary>
public sealed class WrongFactTests
{
    [Theory]
    [InlineData("[Biden|per:biden] begründete das {am Dienstag|2022-02-22} damit, dass die Invasion begonnen habe.", "Biden greift an")]
    [InlineData("Er sei überzeugt, dass [Putin|per:putin] den Angriff beschlossen habe, sagte {am Freitag|2022-02-18} [Biden|per:biden].", "Putin beschließt")]
    [InlineData("Ob er sich vorstellen könne, auch [Putin|per:putin] mit Sanktionen zu belegen, wollte eine Reporterin {am Dienstag|2022-02-22} wissen.", "Sanktionen")]
    [InlineData("Die [EU|org:eu] verständigte sich {am Dienstag|2022-02-22} auf ein erstes Paket, das auch 351 Abgeordnete der [Duma|org:duma] trifft.", "treffen")]
    [InlineData("{In der Nacht zum Montag|2022-02-21} war daraus die Aussicht auf einen Gipfel von [Biden|per:biden] und [Putin|per:putin] geworden.", "Gipfel")]
    [InlineData("Zum Gipfel in [Wien|loc:wien] entsendet [Russland|c:ru] {am Freitag|2022-02-25} keinen Vertreter.", "Gipfel")]
    [InlineData("Sein Gastgeber nannte die [NATO|org:nato] {am Montag|2022-02-21} ein Ziel und vielleicht einen Traum.", "NATO nennt")]
    [InlineData("Der Gipfel schließt sich {am Donnerstag|2022-02-17} der Warnung der [NATO|org:nato] an.", "NATO")]
    [InlineData("Dort haben sich {am Montag|2022-02-21} die [Separatisten|c:ru] zu Republiken erklärt.", "äußert")]
    public void What_is_held_asked_hoped_for_or_another_ones_is_no_event(string sentence, string title) =>
        Assert.DoesNotContain(Archive.Relate(("2022-02-23", sentence)).Events, one => one.Title.Contains(title, StringComparison.Ordinal));

    [Theory]
    [InlineData("[Scholz|per:scholz] teilte {am Montag|2022-02-21} mit, dass [Deutschland|c:de] Waffen liefert.", EventKind.Statement)]
    [InlineData("[Macron|per:macron] traf {am Montag|2022-02-21} in [Paris|loc:paris] [Scholz|per:scholz], der dort erwartet wurde.", EventKind.Meeting)]
    [InlineData("{Am Montag|2022-02-21} empfing [Scholz|per:scholz] in [Berlin|loc:berlin] [Macron|per:macron] zu einem Gipfel.", EventKind.Visit)]
    [InlineData("[Putin|per:putin] nannte die Vorwürfe {am Montag|2022-02-21} falsch.", EventKind.Statement)]
    public void What_is_told_as_done_is_one(string sentence, EventKind kind) => Assert.Contains(Archive.Relate(("2022-02-22", sentence)).Events, one => Families.Of(one.Kind) == Families.Of(kind));

    [Theory]
    [InlineData("Ausgefallen ist {am Montag|2022-01-31} ein Telefonat: [Macron|per:macron] konnte nicht wie geplant mit [Putin|per:putin] sprechen.", "2022-01-31", EventStatus.Cancelled)]
    [InlineData("[Macron|per:macron] sagte {am Montag|2022-01-31} das Telefonat mit [Putin|per:putin] ab.", "2022-02-02", EventStatus.Happened)]
    public void What_fell_through_on_a_day_is_not_the_one_held_later(string sentence, string day, EventStatus expected) =>
        Assert.Equal(expected, Archive.Relate(("2022-02-01", sentence), ("2022-02-03", "{Am Mittwoch|2022-02-02} telefonierte [Macron|per:macron] mit [Putin|per:putin].")).Events.First(one => one.When.Edtf == day).Status);

    [Fact]
    public void A_day_that_is_denied_dates_nothing() =>
        Assert.All(Archive.Relate(("2022-02-23", "Das Treffen von [Macron|per:macron] und [Putin|per:putin] fand nicht {am Freitag|2022-02-18}, sondern {am Samstag|2022-02-19} in [Moskau|loc:moskau] statt.")).Events, one => Assert.Equal("2022-02-19", one.When.Edtf));

    [Fact]
    public void A_sentence_with_a_day_of_its_own_joins_no_statement_of_another_day() =>
        Assert.Single(Archive.Relate(("2022-02-21", "{Am 28. Januar|2022-01-28} warf [Selenskyj|per:selenskyj] dem Westen vor, Panik zu schüren.\nDort stand er {am Samstag|2022-02-19} am Pult und warf dem Westen Beschwichtigung vor.")).Events.First(one => one.When.Edtf == "2022-01-28").Evidence);

    [Fact]
    public void The_second_weekday_of_a_journey_ahead_counts_from_the_first() =>
        Assert.Contains(Archive.Relate(("2022-02-08", "{In der kommenden Woche|2022-02-14/2022-02-20} reist [Scholz|per:scholz], {am Montag|2022-02-14} nach [Kiew|loc:kiew] und {am Mittwoch|2022-02-16} nach [Moskau|loc:moskau].")).Events, one => one.When.Edtf == "2022-02-16" && one.Place == "loc:moskau");

    [Fact]
    public void What_was_done_again_on_another_day_is_a_second_event() =>
        Assert.Equal(["2022-01-28", "2022-01-31"], Archive.Relate(("2022-02-20", "[Macron|per:macron] telefonierte {am 28. Januar|2022-01-28} mit [Putin|per:putin] und {am 31. Januar|2022-01-31} erneut.")).Events.Select(one => one.When.Edtf));

    [Fact]
    public void The_subject_behind_a_semicolon_is_whom_er_means_next() =>
        Assert.Contains(Archive.Relate(("2022-02-16", "[Blinken|per:blinken] warnte {am Samstag|2022-02-12} vor Folgen; [Lawrow|per:lawrow] nannte das Propaganda.\n{Am Dienstag|2022-02-15} bezeichnete er die Rhetorik als nicht hinnehmbar.")).Events, one => one.When.Edtf == "2022-02-15" && one.Participants is ["per:lawrow"]);

    [Fact]
    public void Sie_behind_a_plural_verb_is_no_woman() =>
        Assert.DoesNotContain(Archive.Relate(("2022-02-13", "[Baerbock|per:baerbock] sprach {am Samstag|2022-02-12} in [Wien|loc:wien] mit [Lawrow|per:lawrow].\nIhr Personal haben sie {am Sonntag|2022-02-13} aus [Kiew|loc:kiew] abgezogen.")).Events, one => one.When.Edtf == "2022-02-13" && one.Participants.Contains("per:baerbock"));

    [Fact]
    public void The_time_of_what_is_said_is_not_when_it_was_said() =>
        Assert.DoesNotContain(Archive.Relate(("2022-02-14", "{Am 27. Januar|2022-01-27} hatte [Biden|per:biden] gesagt, ein Einmarsch {im Februar|2022-02} sei möglich, und weitere Hilfen in Aussicht gestellt.")).Events, one => one.When.Last.Month == 2);

    [Fact]
    public void Bodies_with_a_place_each_met_apart()
    {
        var events = Archive.Relate(("2022-01-18", "{Am Mittwoch|2022-01-12} tagten die [NATO|org:nato] in [Paris|loc:paris] und die [OSZE|org:osze] in [Wien|loc:wien].")).Events;
        Assert.DoesNotContain(events, one => one.Participants.Contains("org:nato") && one.Participants.Contains("org:osze"));
    }

    [Fact]
    public void A_week_and_a_name_do_not_make_two_statements_one() =>
        Assert.Single(Archive.Relate(("2022-01-26", "{Am Dienstag|2022-01-25} warnte [Biden|per:biden] vor einem Einmarsch in die [Ukraine|c:ua]."), ("2022-02-03", "{In der vergangenen Woche|2022-01-24/2022-01-30} hatte [Biden|per:biden] eine Verlegung von Soldaten angekündigt.")).Events.First(one => one.When.Edtf == "2022-01-25").Evidence);

    [Fact]
    public void What_goes_on_meanwhile_has_people_of_its_own() =>
        Assert.DoesNotContain(Archive.Relate(("2022-02-15", "Während in [Moskau|loc:moskau] [Scholz|per:scholz] Thema ist, telefoniert [Lawrow|per:lawrow] {am Dienstag|2022-02-15} mit [Blinken|per:blinken].")).Events, one => one.Participants.Contains("per:scholz"));

    [Fact]
    public void What_goes_on_without_a_day_is_of_the_day_of_the_paper() =>
        Assert.Contains(Archive.Relate(("2022-02-13", "{Am Samstag|2022-02-12} telefonierte [Lawrow|per:lawrow] mit [Blinken|per:blinken]."), ("2022-02-15", "Gerade telefoniert [Lawrow|per:lawrow] mit [Blinken|per:blinken].")).Events, one => one.When.Edtf == "2022-02-15");

    [Fact]
    public void The_evening_in_the_story_of_yesterday_is_yesterdays() =>
        Assert.Contains(Archive.Relate(("2022-01-25", "{Am Montag|2022-01-24} reiste [Macron|per:macron] nach [Wien|loc:wien].\nAm Abend telefonierte er mit [Putin|per:putin].")).Events, one => one.Kind == EventKind.Call && one.When.Edtf == "2022-01-24");
}

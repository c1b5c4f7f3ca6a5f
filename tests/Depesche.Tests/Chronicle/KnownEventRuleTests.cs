using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Chronicle;

/// <summary>Which known event an event or a sentence of the archive is.</summary>
public sealed class KnownEventRuleTests
{
    private static readonly KnownEvent Meeting = Entry("2022-02-08-treffen", "meeting", "Zähes Treffen über das Minsker Abkommen", ["per:macron", "per:putin", "c:fr", "c:ru"], "loc:moskau");

    private static readonly KnownEvent Demand = Entry("2022-02-08-ruf", "statement", "Selenskyj verlangt einen Zeitplan für den Beitritt", ["per:selenskyj", "c:ua"], "loc:kiew");

    [Theory]
    [InlineData("{Am Dienstag|2022-02-08} äußerte sich [Macron|per:macron] in [Moskau|loc:moskau] zum Minsker Abkommen.", true)]
    [InlineData("{Am Dienstag|2022-02-08} äußerte sich [Macron|per:macron] in [Paris|loc:paris] zum Minsker Abkommen.", false)]
    [InlineData("{Am Dienstag|2022-02-08} äußerte sich [Biden|per:biden] zum Minsker Abkommen.", false)]
    [InlineData("{Am Mittwoch|2022-02-09} äußerte sich [Macron|per:macron] in [Moskau|loc:moskau] zum Minsker Abkommen.", false)]
    [InlineData("{Am Dienstag|2022-02-08} telefonierte [Macron|per:macron] mit [Putin|per:putin].", false)]
    [InlineData("{Am Dienstag|2022-02-08} traf [Macron|per:macron] in [Moskau|loc:moskau] [Lawrow|per:lawrow].", false)]
    public void Day_people_place_kind_and_words_must_fit(string sentence, bool expected) => Assert.Equal(expected, Relate([Meeting], ("2022-02-10", sentence)).Events.Any(one => one.Known == Meeting.Id));

    [Fact]
    public void Two_events_that_are_one_known_event_are_one()
    {
        var one = Assert.Single(Relate([Meeting], ("2022-02-09", "{Am Dienstag|2022-02-08} traf [Macron|per:macron] in [Moskau|loc:moskau] [Putin|per:putin]."), ("2022-02-10", "[Macron|per:macron] warb {am Dienstag|2022-02-08} in [Moskau|loc:moskau] für das Minsker Abkommen und nannte das Treffen zäh.")).Events);
        Assert.Equal(2, one.Evidence.Length);
    }

    [Fact]
    public void Two_known_events_of_a_day_share_no_event()
    {
        var events = Relate([Meeting, Demand], ("2022-02-09", "{Am Dienstag|2022-02-08} traf [Macron|per:macron] in [Moskau|loc:moskau] [Putin|per:putin].\n[Selenskyj|per:selenskyj] forderte {am Dienstag|2022-02-08} einen klaren Zeitplan für den Beitritt.")).Events;
        Assert.Equal([Demand.Id, Meeting.Id], events.Select(one => one.Known).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Macron|per:macron] bei [Putin|per:putin] um das Minsker Abkommen.", true)]
    [InlineData("Zäh hätte {am Dienstag|2022-02-08} [Macron|per:macron] bei [Putin|per:putin] um das Minsker Abkommen gerungen.", false)]
    [InlineData("Gut gelaunt war {am Dienstag|2022-02-08} [Macron|per:macron] bei [Putin|per:putin].", false)]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Biden|per:biden] um das Minsker Abkommen.", false)]
    public void A_sentence_tells_of_a_known_event_by_its_people_and_words(string sentence, bool expected) => Assert.Equal(expected, Relate([Meeting], ("2022-02-10", sentence)).Events.Any(one => one.Known == Meeting.Id));

    [Theory]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Macron|per:macron] in [Paris|loc:paris] mit dem Minsker Abkommen, während in [Moskau|loc:moskau] [Putin|per:putin] Hockey spielte.", false)]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Macron|per:macron] um das Minsker Abkommen; [Putin|per:putin] blieb fern.", false)]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Macron|per:macron] allein um das Minsker Abkommen, an [Putin|per:putin] dachte er.", false)]
    [InlineData("Zäh las {am Dienstag|2022-02-08} [Macron|per:macron] im Minsker Abkommen, [Putin|per:putin] lachte in [Moskau|loc:moskau].", false)]
    [InlineData("Zäh las {am Dienstag|2022-02-08} [Macron|per:macron] in [Berlin|loc:berlin] [Putin|per:putin] das Minsker Abkommen vor.", false)]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Macron|per:macron] in [Moskau|loc:moskau] um das Minsker Abkommen.", true)]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Putin|per:putin] in [Moskau|loc:moskau] um das Minsker Abkommen.", false)]
    [InlineData("Zäh rang {am Dienstag|2022-02-08} [Macron|per:macron] ohne [Putin|per:putin] um das Minsker Abkommen.", false)]
    [InlineData("Zäh und ohne Ergebnis rang {am Dienstag|2022-02-08} [Macron|per:macron] bei [Putin|per:putin] um das Minsker Abkommen.", true)]
    public void Who_is_elsewhere_or_alone_is_told_of_in_no_encounter(string sentence, bool expected) => Assert.Equal(expected, Relate([Meeting], ("2022-02-10", sentence)).Events.Any(one => one.Known == Meeting.Id));

    [Theory]
    [InlineData("Zäh rang [Macron|per:macron] bei [Putin|per:putin] um das Minsker Abkommen.", true)]
    [InlineData("Wer zäh bei [Putin|per:putin] um das Minsker Abkommen ringt, muss warten, meint ein Leser zu [Macron|per:macron].", false)]
    public void Without_a_day_only_a_report_tells_of_the_day_of_the_article(string sentence, bool expected) => Assert.Equal(expected, Relate([Meeting], ("2022-02-08", sentence)).Events.Any(one => one.Known == Meeting.Id));

    [Theory]
    [InlineData("[Macron|per:macron] verteidigte {am Dienstag|2022-02-08} in [Berlin|loc:berlin] das zähe Minsker Abkommen.", false)]
    [InlineData("[Macron|per:macron] verteidigte {am Dienstag|2022-02-08} in [Moskau|loc:moskau] das zähe Minsker Abkommen.", true)]
    [InlineData("[Macron|per:macron] sagte {am Dienstag|2022-02-08}, [Putin|per:putin] sei zum zähen Minsker Abkommen nicht gekommen.", false)]
    public void What_was_said_elsewhere_is_no_part_of_an_encounter(string sentence, bool expected) => Assert.Equal(expected, Relate([Meeting], ("2022-02-10", sentence)).Events.Any(one => one.Known == Meeting.Id));

    [Theory]
    [InlineData("Ein klarer Zeitplan für den Beitritt der Ratten irritierte in [Kiew|loc:kiew] den Präsidenten [Selenskyj|per:selenskyj].", false)]
    [InlineData("In [Kiew|loc:kiew] mahnte [Selenskyj|per:selenskyj] den Zeitplan für den Beitritt an.", true)]
    public void Whom_something_befell_said_nothing(string sentence, bool expected) => Assert.Equal(expected, Relate([Demand], ("2022-02-08", sentence)).Events.Any(one => one.Known == Demand.Id));

    [Fact]
    public void A_packed_event_that_lends_nothing_is_not_recognised() =>
        Assert.Empty(Relate([Meeting with { Builtin = true }], ("2022-02-10", "Zäh rang {am Dienstag|2022-02-08} [Macron|per:macron] bei [Putin|per:putin] um das Minsker Abkommen.")).Events);

    [Fact]
    public void Whom_the_editor_names_takes_part_in_his_order_and_no_state_beside_its_minister()
    {
        var one = Assert.Single(Relate([Meeting], ("2022-02-09", "[Putin|per:putin] empfing {am Dienstag|2022-02-08} in [Moskau|loc:moskau] [Macron|per:macron].")).Events);
        Assert.Equal(["per:macron", "per:putin"], one.Participants);
    }

    [Fact]
    public void Whom_no_article_of_the_evidence_names_takes_no_part()
    {
        var known = Meeting with { Participants = [.. Meeting.Participants, "per:biden"] };
        var one = Assert.Single(Relate([known], ("2022-02-09", "[Putin|per:putin] empfing {am Dienstag|2022-02-08} in [Moskau|loc:moskau] [Macron|per:macron].")).Events);
        Assert.Equal((known.Id, false), (one.Known, one.Participants.Contains("per:biden")));
    }

    [Fact]
    public void What_is_only_announced_keeps_its_own_title_and_status()
    {
        var one = Assert.Single(Relate([Meeting], ("2022-02-05", "{Am Dienstag|2022-02-08} soll [Macron|per:macron] in [Moskau|loc:moskau] [Putin|per:putin] treffen.")).Events);
        Assert.Equal((Meeting.Id, EventStatus.Announced, true), (one.Known, one.Status, one.Title != Meeting.Title));
    }

    private static Timeline Relate(ImmutableArray<KnownEvent> known, params (string Published, string Script)[] articles) => Archive.Relate(known, new SiteConfig(), null, new DiagnosticBag(), articles);

    private static KnownEvent Entry(string id, string kind, string title, ImmutableArray<string> who, string? place) =>
        new(id, new DateRange(new DateOnly(2022, 2, 8), new DateOnly(2022, 2, 8)), kind, title, who, place);
}

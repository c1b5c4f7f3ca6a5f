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

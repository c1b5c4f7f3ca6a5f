using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Tests.Chronicle;

/// <summary>Whole scenarios from marked-up sentences to events.</summary>
public sealed class RelateTests
{
    [Fact]
    public void Two_articles_that_give_one_meeting_two_days_in_a_row_contradict_each_other()
    {
        var one = Assert.Single(Archive.Relate(("2022-02-20", "[Macron|per:macron] traf {am Freitag|2022-02-18} in [Paris|loc:paris] [Scholz|per:scholz]."), ("2022-02-21", "[Scholz|per:scholz] hat {am Samstag|2022-02-19} in [Paris|loc:paris] [Macron|per:macron] getroffen.")).Events);
        Assert.Equal(("2022-02-18", 2, "date"), (one.When.Edtf, one.Evidence.Length, Assert.Single(one.Disagreements).About));
    }

    [Fact]
    public void Two_meetings_that_one_article_tells_of_are_two() =>
        Assert.Equal(2, Archive.Relate(("2022-02-20", "[Macron|per:macron] traf {am Freitag|2022-02-18} in [Paris|loc:paris] [Scholz|per:scholz].\n[Scholz|per:scholz] hat {am Samstag|2022-02-19} in [Paris|loc:paris] abermals [Macron|per:macron] getroffen.")).Events.Length);

    [Fact]
    public void Two_calls_on_two_days_are_two() =>
        Assert.Equal(2, Archive.Relate(("2022-02-20", "[Macron|per:macron] telefonierte {am Freitag|2022-02-18} mit [Scholz|per:scholz]."), ("2022-02-21", "[Scholz|per:scholz] hat {am Samstag|2022-02-19} mit [Macron|per:macron] telefoniert.")).Events.Length);

    [Fact]
    public void Two_articles_that_date_one_meeting_differently_give_one_event()
    {
        var timeline = Archive.Relate(
            ("2022-01-18", "[Blinken|per:blinken] und [Lawrow|per:lawrow] wollen sich {am 21. Januar|2022-01-21} in [Genf|loc:genf] treffen."),
            ("2022-01-22", "{Am Freitag|2022-01-21} hat [Lawrow|per:lawrow] in [Genf|loc:genf] seinen Kollegen [Blinken|per:blinken] getroffen."));
        var one = Assert.Single(timeline.Events);
        Assert.Equal(("2022-01-21", EventStatus.Happened, "loc:genf", 2), (one.When.Edtf, one.Status, one.Place, one.Evidence.Length));
        Assert.Equal([EvidenceRole.Announces, EvidenceRole.Reports], one.Evidence.Select(piece => piece.Role));
        Assert.Equal(["am 21. Januar", "Am Freitag"], one.Evidence.Select(piece => piece.PhraseText));
        Assert.Equal(["taggenau", "→ 21. Januar"], one.Evidence.Select(piece => piece.Note));
        Assert.Equal("2022-01-21-treffen-blinken-lawrow-genf", one.Id);
        Assert.False(one.When.Inferred);
    }

    [Theory]
    [InlineData("{am 24. Januar|2022-01-24}", false)]
    [InlineData("{am Montag|2022-01-24}", true)]
    public void A_day_is_inferred_only_when_no_article_writes_it_out(string second, bool inferred)
    {
        var one = Assert.Single(Archive.Relate(
            ("2022-01-25", "[Scholz|per:scholz] traf {am Montag|2022-01-24} in [Berlin|loc:berlin] [Macron|per:macron]."),
            ("2022-01-31", $"[Macron|per:macron] hatte [Scholz|per:scholz] {second} in [Berlin|loc:berlin] getroffen.")).Events);
        Assert.Equal((inferred, 2, !inferred), (one.When.Inferred, one.Evidence.Length, one.DateBecause.Length == 0));
    }

    [Theory]
    [InlineData("Am Rande sprach {am Montag|2022-01-24} [Scholz|per:scholz] mit [Macron|per:macron].", "{Am Montag|2022-01-24} traf [Biden|per:biden] [Macron|per:macron].", 2)]
    [InlineData("{Am Montag|2022-01-24} traf [Scholz|per:scholz] in [Berlin|loc:berlin] [Macron|per:macron].", "{Am Montag|2022-01-24} traf [Scholz|per:scholz] in [Paris|loc:paris] [Macron|per:macron].", 2)]
    [InlineData("{Am Montag|2022-01-24} telefonierte [Scholz|per:scholz] mit [Macron|per:macron].", "{Am Montag|2022-01-24} traf [Scholz|per:scholz] [Macron|per:macron].", 2)]
    [InlineData("{Am Montag|2022-01-24} traf [Scholz|per:scholz] [Macron|per:macron].", "{Am Dienstag|2022-01-25} traf [Scholz|per:scholz] [Macron|per:macron].", 2)]
    [InlineData("{Am Montag|2022-01-24} berieten [Deutschland|c:de] und [Frankreich|c:fr].", "[Scholz|per:scholz] traf {am Montag|2022-01-24} [Macron|per:macron] in [Berlin|loc:berlin].", 1)]
    [InlineData("{In dieser Woche|2022-01-24/2022-01-30} telefonierte [Scholz|per:scholz] mit [Macron|per:macron].", "{Am Dienstag|2022-01-25} telefonierte [Macron|per:macron] mit [Scholz|per:scholz].", 1)]
    public void Events_are_one_only_when_days_kinds_people_and_places_fit(string first, string second, int events) =>
        Assert.Equal(events, Archive.Relate(("2022-01-30", first), ("2022-01-31", second)).Events.Length);

    [Theory]
    [InlineData("[Macron|per:macron] könnte {am Montag|2022-01-24} [Putin|per:putin] treffen.")]
    [InlineData("[Russland|c:ru] bestreitet, dass [Putin|per:putin] {am Montag|2022-01-24} mit [Biden|per:biden] telefonierte.")]
    [InlineData("Ein mögliches Treffen von [Putin|per:putin] und [Biden|per:biden] {am Montag|2022-01-24} wurde erwähnt.")]
    [InlineData("„{Am Montag|2022-01-24} trifft [Biden|per:biden] [Putin|per:putin]“, heißt es.")]
    [InlineData("Seit {Montag|2022-01-10} warten alle auf Nachricht.")]
    public void What_is_only_possible_denied_or_quoted_is_no_event(string sentence) => Assert.Empty(Archive.Relate(("2022-01-20", sentence)).Events);

    [Fact]
    public void A_journey_and_the_meeting_it_is_for_are_one_event() =>
        Assert.Equal(["2022-01-27 visit announced: Baerbock will zu Blinken nach Washington reisen [1]"],
            Archive.Lines(("2022-01-24", "{Am Donnerstag|2022-01-27} will [Baerbock|per:baerbock] nach [Washington|loc:washington] reisen, wo [Blinken|per:blinken] sie empfangen wird.")));

    [Fact]
    public void A_sentence_that_goes_on_inherits_the_day_and_says_so()
    {
        var timeline = Archive.Relate(("2022-01-25", "{Am Montag|2022-01-24} traf [Scholz|per:scholz] in [Berlin|loc:berlin] [Macron|per:macron].\nDanach telefonierte [Scholz|per:scholz] mit [Biden|per:biden]."));
        var call = Assert.Single(timeline.Events, one => one.Kind == EventKind.Call);
        Assert.Equal("2022-01-24", call.When.Edtf);
        Assert.Contains(ChronicleRules.PreviousSentence, call.Because, StringComparison.Ordinal);
        Assert.Null(call.Evidence[0].Phrase);
        Assert.Equal("ohne Datum", call.Evidence[0].Note);
    }

    [Fact]
    public void A_range_over_several_meetings_is_their_frame_and_a_later_start_is_shown_as_disagreement()
    {
        var timeline = Archive.Relate(
            ("2022-01-03", "[USA|c:us] und [Russland|c:ru] wollen {am 9. und 10. Januar|2022-01-09..2022-01-10} in [Genf|loc:genf] beraten.\n{Am 12. Januar|2022-01-12} sind Beratungen zwischen [Russland|c:ru] und der [NATO|org:nato] geplant."),
            ("2022-01-18", "{Vom 10. bis 13. Januar|2022-01-10..2022-01-13} verhandelte [Russland|c:ru] mit den [USA|c:us] und der [NATO|org:nato]."));
        Assert.Equal(["2022-01-09/2022-01-10 talks happened: Die USA und Russland beraten in Genf [2]", "2022-01-12 talks happened: Russland und die NATO beraten [2]"], Archive.Lines(timeline));
        var differ = Assert.Single(timeline.Events[0].Disagreements);
        Assert.Equal("date", differ.About);
        Assert.Equal("„a1“ nennt den 9. und 10. Januar; „a2“ lässt es erst am 10. Januar beginnen. Beide Angaben bleiben stehen.", differ.Text);
        Assert.All(differ.Versions, version => Assert.Contains(timeline.Events[0].Evidence, piece => version.Evidence.Contains(piece.Id)));
    }

    [Fact]
    public void A_later_cancellation_outranks_the_announcement() =>
        Assert.Equal(["2022-02-24 meeting cancelled: Treffen von Lawrow und Blinken in Genf abgesagt [2]"], Archive.Lines(
            ("2022-02-18", "[Lawrow|per:lawrow] will {am 24. Februar|2022-02-24} in [Genf|loc:genf] [Blinken|per:blinken] treffen."),
            ("2022-02-23", "[Blinken|per:blinken] hat {am Dienstag|2022-02-22} das Treffen mit [Lawrow|per:lawrow] abgesagt.")));

    [Fact]
    public void What_was_before_its_article_is_dated_not_later_than_it()
    {
        var one = Assert.Single(Archive.Relate(("2022-01-19", "Die Lage ist ernst.\n[Blinken|per:blinken] hatte zuvor mit [Lawrow|per:lawrow] telefoniert.")).Events);
        Assert.Equal(("../2022-01-19", DatePrecision.Latest, EventStatus.Happened), (one.When.Edtf, one.When.Precision, one.Status));
        Assert.NotEqual("", one.DateBecause);
    }

    [Fact]
    public void A_dated_picture_of_two_people_is_evidence_that_they_met() =>
        Assert.Equal(["2021-12-02 meeting happened: Biden und Putin treffen sich in Genf [1]"], Archive.Lines(("2022-01-19", "Alles ist offen.\n\n# [Biden|per:biden] neben [Putin|per:putin] ({2. Dezember 2021|2021-12-02}, [Genf|loc:genf])")));

    [Fact]
    public void A_statement_needs_a_speaker_and_a_day_of_its_own()
    {
        Assert.Equal(["2022-02-22 statement happened: Sacharowa äußert sich zum Treffen [1]"], Archive.Lines(("2022-02-22", "Niemand weiß mehr.\n\nAn dem Treffen hält man fest.\nDas sagte die Sprecherin, [Maria Sacharowa|per:sacharowa], {am Dienstag|2022-02-22}.")));
        Assert.Empty(Archive.Lines(("2022-02-22", "Niemand weiß mehr.\n\nMan sei bereit, sagte [Sacharowa|per:sacharowa].")));
        Assert.Empty(Archive.Lines(("2022-02-22", "Niemand weiß mehr.\n\nDas meldete [dpa|med:dpa] {am Dienstag|2022-02-22}.")));
    }

    [Fact]
    public void One_quotation_in_two_mouths_is_a_disagreement()
    {
        var timeline = Archive.Relate(
            ("2022-01-18", "Die Lage ist ernst.\n„Wir stehen heute an einem Punkt, an dem alles möglich ist“, sagte [Biden|per:biden] {am Dienstag|2022-01-18}."),
            ("2022-01-19", "Die Lage ist ernst.\n„Wir stehen heute an einem Punkt, an dem alles möglich ist“, warnte die Beamtin."));
        var one = Assert.Single(timeline.Events);
        var differ = Assert.Single(one.Disagreements);
        Assert.Equal("speaker", differ.About);
        Assert.Equal(["Joe Biden", "die Beamtin"], differ.Versions.Select(version => version.Value));
        Assert.Equal(2, one.Evidence.Length);
    }

    [Fact]
    public void A_week_that_is_reported_ends_with_the_day_of_the_report() =>
        Assert.Equal("2022-01-17/2022-01-21", Assert.Single(Archive.Relate(("2022-01-21", "{Diese Woche|2022-01-17/2022-01-23} sind erste Soldaten aus [Russland|c:ru] in [Belarus|c:by] eingetroffen.\n[Russland|c:ru] verlegte {diese Woche|2022-01-17/2022-01-23} Truppen nach [Belarus|c:by].")).Events).When.Edtf);

    [Fact]
    public void Every_date_is_on_an_event_on_its_articles_day_or_on_the_shelf_with_a_reason()
    {
        var timeline = Archive.Relate(("2022-01-20", "{Am Freitag|2022-01-21} trifft [Biden|per:biden] [Putin|per:putin].\n{Am Donnerstag|2022-01-20} regnete es.\n{Am 9. Mai|2022-05-09} ist Feiertag.\n{2014|2014} begann alles."));
        Assert.Single(timeline.Events);
        Assert.Equal(["2022-05-09", "2014"], timeline.Shelf.Select(one => one.Timex.Edtf));
        Assert.All(timeline.Shelf, one => Assert.EndsWith(".", one.Because, StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter()
    {
        (string, string)[] articles =
        [
            ("2022-01-18", "[Blinken|per:blinken] und [Lawrow|per:lawrow] wollen sich {am 21. Januar|2022-01-21} in [Genf|loc:genf] treffen.\n[Scholz|per:scholz] telefonierte {am Montag|2022-01-17} mit [Putin|per:putin]."),
            ("2022-01-22", "{Am Freitag|2022-01-21} traf [Lawrow|per:lawrow] in [Genf|loc:genf] [Blinken|per:blinken].\nDas Gespräch war kurz."),
            ("2022-01-23", "{In dieser Woche|2022-01-17/2022-01-23} telefonierte [Putin|per:putin] mit [Scholz|per:scholz]."),
        ];
        var readings = articles.Select((article, index) => ReadingScript.Read($"a{index}", article.Item1, article.Item2)).ToList();
        string Relate(IEnumerable<Reading> order) => string.Join('\n', Archive.Lines(EventRelater.Relate([.. order], Cast.Roster, [], new Depesche.Loading.SiteConfig(), null, new Diagnostics.DiagnosticBag())));
        var expected = Relate(readings);
        Assert.Equal(2, expected.Split('\n').Length);
        Assert.Equal(expected, Relate(Enumerable.Reverse(readings)));
        Assert.Equal(expected, Relate([readings[1], readings[2], readings[0]]));
    }

    [Fact]
    public void Every_rule_named_on_an_event_is_explained()
    {
        var names = ChronicleRules.All.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
        var timeline = Archive.Relate(
            ("2022-01-18", "Das [US-Außenministerium|org:us_state] hat ein Treffen zwischen [Blinken|per:blinken] und [Lawrow|per:lawrow] {am 21. Januar|2022-01-21} angekündigt.\nZuvor hatten [Blinken|per:blinken] und [Lawrow|per:lawrow] telefoniert.\nDas erklärte [Biden|per:biden] {ebenfalls am Dienstag|2022-01-18}."),
            ("2022-01-22", "{Am Freitag|2022-01-21} traf [Lawrow|per:lawrow] [Blinken|per:blinken].\n[Moskau|loc:moskau|c:ru] forderte den Abzug vor dem Treffen."));
        Assert.True(timeline.Events.Length >= 4);
        Assert.All(timeline.Events, one => Assert.Subset(names, one.Because.Split(", ").ToHashSet(StringComparer.Ordinal)));
        Assert.All(ChronicleRules.All, rule => Assert.True(rule.Explanation.Length > 0 && rule.Example.Length > 0));
    }
}

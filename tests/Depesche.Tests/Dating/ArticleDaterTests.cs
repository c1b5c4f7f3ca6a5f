using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Tests.Dating;

/// <summary>The day of an article, from what its file says, from its words, from known events and from other articles.</summary>
public sealed class ArticleDaterTests
{
    private static readonly (string, string)[] Names = [("Huber", "per:huber"), ("Meier", "per:meier"), ("Bern", "loc:bern"), ("Wien", "loc:wien"), ("Lind", "per:lind")];

    private static readonly KnownEvent Talks = new("bern", Range("2022-01-21"), "meeting", "Huber und Meier treffen sich in Bern", ["per:huber", "per:meier"], "loc:bern")
    {
        AnnouncedOn = new DateOnly(2022, 1, 18),
    };

    private static readonly KnownEvent Call = new("anruf", Range("2022-01-17"), "call", "Huber und Lind telefonieren", ["per:huber", "per:lind"], null);

    [Theory]
    [InlineData("2022-01-18", "2022-01-18")]
    [InlineData("2022-01", "2022-01")]
    [InlineData("2022", "2022")]
    [InlineData("2022-01-18/2022-01-20", "2022-01-18/2022-01-20")]
    [InlineData("18.01.2022", "2022-01-18")]
    [InlineData("2022-01-18T10:15:00+01:00", "2022-01-18")]
    [InlineData("Januar 2022", "2022-01")]
    public void What_the_file_states_is_taken_to_its_precision(string stated, string expected)
    {
        var time = Date("Es ist kalt.", stated);
        Assert.Equal((expected, DocumentTimeSource.Metadata), (time.Edtf, time.Source));
        Assert.Equal(stated, time.Metadata);
    }

    [Fact]
    public void Without_any_clue_the_day_is_unknown_and_the_page_says_so()
    {
        var time = Date("Es ist kalt.");
        Assert.Equal((null, DocumentTimeSource.Unknown), (time.Edtf, time.Source));
        Assert.NotEmpty(time.Because);
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_an_error_with_its_place()
    {
        var bag = new DiagnosticBag();
        ArticleDater.Date([Texts.Clues(Texts.Of("Es ist kalt.", "gestern"))], [], bag);
        Assert.Contains("DE3001", Assert.Single(bag.Sorted()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_change_of_the_file_is_the_latest_day_and_nothing_else() =>
        Assert.Equal("../2022-01-18", Single(Texts.Of("Es ist kalt.", "2022-01-18", kind: StatedDateKind.Modified)).Edtf);

    [Theory]
    [InlineData("Das Treffen soll am 21. Januar stattfinden.", "2022-01-01/2022-01-20")]
    [InlineData("Das Treffen fand am 21. Januar statt.", "2022-01-21/2022-01-31")]
    [InlineData("Vom 10. bis 13. Januar wurde verhandelt. Am 21. Januar soll gewählt werden.", "2022-01-13/2022-01-20")]
    [InlineData("Im Dezember wurde verhandelt.", "2022-01")]
    [InlineData("Seit 2014 herrscht Streit, bis 2030 soll gebaut werden.", "2022-01")]
    [InlineData("„Am 21. Januar wird gewählt“, rief er.", "2022-01")]
    public void Written_dates_cut_what_the_file_leaves_open(string text, string expected) => Assert.Equal(expected, Date(text, "2022-01").Edtf);

    [Fact]
    public void A_full_date_ahead_and_one_behind_date_an_article_without_metadata()
    {
        var time = Date("Am 12. Januar 2022 scheiterten die Gespräche. Am 26. Januar 2022 wird gewählt.");
        Assert.Equal("2022-01-12/2022-01-25", time.Edtf);
        Assert.Equal(DocumentTimeSource.Inferred, time.Source);
        Assert.Contains("12. Januar 2022", time.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_file_states_is_repeated_in_words()
    {
        var time = Date("Das Treffen fand am 21. Januar statt.", "2022-01");
        Assert.Contains(": Januar 2022; ", time.Because, StringComparison.Ordinal);
        Assert.DoesNotContain("2022-01", time.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_not_younger_than_its_article() => Assert.Equal("2021-12-02/..", Date("Bild: Der Hafen am 2. Dezember 2021\nEs ist kalt.").Edtf);

    [Fact]
    public void A_chronicle_in_the_present_tense_dates_nothing_before_its_latest_year() =>
        Assert.DoesNotContain("1618", Date("Am 29. Oktober 1618 wird er verhaftet. Am 3. März 1621 starb er im Turm.").Edtf ?? "", StringComparison.Ordinal);

    [Fact]
    public void A_known_event_gives_the_weekday_its_date_when_people_place_and_day_fit() =>
        Assert.Equal("2022-01-18/2022-01-20", Date("Huber und Meier wollen sich am Freitag in Bern treffen.", "2022-01", Talks).Edtf);

    [Fact]
    public void Another_weekday_in_the_same_place_is_another_event() =>
        Assert.Equal("2022-01", Date("Huber und Meier trafen sich am Mittwoch in Bern.", "2022-01", Talks).Edtf);

    [Fact]
    public void Another_place_is_another_event() =>
        Assert.Equal("2022-01", Date("Huber und Meier trafen sich am Freitag in Wien.", "2022-01", Talks).Edtf);

    [Fact]
    public void Without_metadata_one_event_alone_is_not_enough_and_two_are()
    {
        Assert.Null(Date("Huber und Meier wollen sich am Freitag in Bern treffen.", null, Talks, Call).Edtf);
        Assert.Equal("2022-01-18/2022-01-20", Date("Huber und Meier wollen sich am Freitag in Bern treffen. Am Montag hatte Huber mit Lind telefoniert.", null, Talks, Call).Edtf);
    }

    [Fact]
    public void The_pluperfect_and_the_future_exclude_their_own_weekday() =>
        Assert.Equal("2022-01-18/2022-01-20", Date("Am Montag hatte Huber mit Lind telefoniert. Huber und Meier wollen sich am Freitag in Bern treffen.", "2022-01-17/2022-01-21", Talks).Edtf);

    [Fact]
    public void A_past_weekday_in_the_lead_is_the_day_only_with_a_cue()
    {
        const string lead = "Huber und Meier haben sich am Freitag in Bern zu einem langen Gespräch über den Streit getroffen.";
        Assert.Equal("2022-01-21/2022-01-27", Date(lead, "2022-01", Talks).Edtf);
        var time = Date(lead + "\nabc/dpa", "2022-01", Talks);
        Assert.Equal("2022-01-21", time.Edtf);
        Assert.Contains("Nachrichtenbrauch", time.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_article_that_writes_the_date_out_lends_it()
    {
        var full = Texts.Clues(Texts.Of("Huber und Meier wollen sich am 21. Januar 2022 in Bern treffen.", "2022-01", "b"), Names);
        var bare = Texts.Clues(Texts.Of("Huber und Meier haben sich am Freitag in Bern getroffen.", "2022-01", "a"), Names);
        var times = ArticleDater.Date([bare, full], [], new DiagnosticBag());
        Assert.Equal("2022-01-21/2022-01-27", times[0].Edtf);
        Assert.Equal("2022-01-01/2022-01-20", times[1].Edtf);
    }

    [Fact]
    public void The_order_of_the_articles_changes_nothing()
    {
        ImmutableArray<DatingClues> clues =
        [
            Texts.Clues(Texts.Of("Huber und Meier wollen sich am 21. Januar 2022 in Bern treffen.", "2022-01", "b"), Names),
            Texts.Clues(Texts.Of("Huber und Meier haben sich am Freitag in Bern getroffen.", "2022-01", "a"), Names),
            Texts.Clues(Texts.Of("Am Montag hatte Huber mit Lind telefoniert.", "2022-01", "c"), Names),
        ];
        var forward = ArticleDater.Date(clues, [Talks, Call], new DiagnosticBag());
        var backward = ArticleDater.Date([.. clues.Reverse()], [Call, Talks], new DiagnosticBag());
        Assert.Equal(forward.Select(time => time.Edtf + time.Because), backward.Reverse().Select(time => time.Edtf + time.Because));
    }

    [Fact]
    public void Metadata_falls_only_to_two_reasons_and_both_readings_are_shown()
    {
        var bag = new DiagnosticBag();
        var clue = Texts.Clues(Texts.Of("Huber und Meier haben sich am Freitag in Bern getroffen. Am 24. Januar 2022 stimmte der Rat zu. Am 28. Januar 2022 wird gewählt.", "2022-01-03/2022-01-05"), Names);
        var time = ArticleDater.Date([clue], [Talks], bag)[0];
        Assert.Equal("2022-01-24/2022-01-27", time.Edtf);
        Assert.Contains("2022-01-03", time.Because, StringComparison.Ordinal);
        Assert.Contains(bag.Sorted(), one => one.Problem == DatingProblems.MetadataDiffers && one.Line == 1);
    }

    [Fact]
    public void A_stated_day_stands_and_the_contradiction_is_told()
    {
        var bag = new DiagnosticBag();
        var time = ArticleDater.Date([Texts.Clues(Texts.Of("Am 24. Januar 2022 stimmte der Rat zu.", "2022-01-03"))], [], bag)[0];
        Assert.Equal("2022-01-03", time.Edtf);
        Assert.Equal(DatingProblems.Contradiction, Assert.Single(bag.Sorted()).Problem);
    }

    [Fact]
    public void A_cancelled_event_that_is_still_expected_ends_the_interval() =>
        Assert.Equal("2022-01-18/2022-01-19", Date("Huber und Meier wollen sich am Freitag in Bern treffen.", "2022-01", Talks with { CancelledOn = new DateOnly(2022, 1, 19) }).Edtf);

    private static DocumentTime Date(string text, string? published = null, params KnownEvent[] known) => Single(Texts.Of(text, published), known);

    private static DocumentTime Single(Article article, params KnownEvent[] known) => ArticleDater.Date([Texts.Clues(article, Names)], [.. known], new DiagnosticBag())[0];

    private static DateRange Range(string day) => DateRange.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
}

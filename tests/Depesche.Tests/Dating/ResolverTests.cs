using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Tests.Dating;

/// <summary>Intervals instead of days, ranges, anchors and clauses.</summary>
public sealed class ResolverTests
{
    [Fact]
    public void Gestern_seen_from_two_days_is_their_hull_and_the_week_that_holds_it()
    {
        var one = Assert.Single(Texts.Resolve("Er ist gestern abgereist.", new DateOnly(2022, 1, 18), new DateOnly(2022, 1, 19)));
        Assert.Equal(("2022-W03", "2022-01-17/2022-01-18"), (one.Value, one.Edtf));
    }

    [Fact]
    public void A_day_that_the_tense_excludes_drops_out_of_the_interval()
    {
        var one = Assert.Single(Texts.Resolve("Am Dienstag hatte er telefoniert.", new DateOnly(2022, 1, 18), new DateOnly(2022, 1, 19)));
        Assert.Equal("2022-01-18", one.Value);
    }

    [Theory]
    [InlineData("Am Dienstag empfing er sie. Am Dienstag hatte sie verhandelt.", "2022-01-18")]
    [InlineData("Am Dienstag empfing er sie. Die Sitzung ist für Dienstag einberufen.", "2022-01-18")]
    [InlineData("Am Montag empfing er sie. Am Dienstag hatte sie verhandelt.", "2022-01-11")]
    public void A_weekday_that_an_article_tells_as_its_own_is_no_other_one(string text, string value) => Assert.Equal(value, Texts.Resolve(text, Texts.Tuesday)[1].Value);

    [Theory]
    [InlineData("Er kommt am Freitag.", "XXXX-WXX-5")]
    [InlineData("Er kam am 21. Januar.", "XXXX-01-21")]
    [InlineData("Er kam im Januar.", "XXXX-01")]
    [InlineData("Er kam am 21. Januar 2014.", "2014-01-21")]
    public void Without_a_day_only_what_is_written_out_is_resolved(string text, string value) => Assert.Equal(value, Assert.Single(Texts.Resolve(text)).Value);

    [Fact]
    public void Both_ends_of_a_range_carry_the_interval() =>
        Assert.All(Texts.Resolve("Vom 10. bis 13. Januar wurde verhandelt.", Texts.Tuesday), one => Assert.Equal("2022-01-10/2022-01-13", one.Interval));

    [Fact]
    public void A_length_of_time_after_an_event_counts_from_its_end()
    {
        var found = Texts.Resolve("Sie wollen am 9. und 10. Februar in Genf beraten. Zwei Tage nach den Genfer Gesprächen soll das Bündnis folgen.", Texts.Tuesday);
        Assert.Equal(("P2D", "2022-02-12"), (found[2].Value, found[2].Edtf));
    }

    [Fact]
    public void Heute_in_a_quotation_is_the_day_of_speaking()
    {
        var found = Texts.Resolve("„Wir werden heute entscheiden“, sagte der Sprecher am Freitag.", Texts.Tuesday);
        Assert.Equal("2022-01-14", found[0].Value);
    }

    [Fact]
    public void A_weekday_that_does_not_fit_its_date_is_told_with_its_place()
    {
        var bag = new DiagnosticBag();
        var article = Texts.Of("Er kommt am Montag, dem 21. Januar 2022.");
        var one = Assert.Single(TimexResolver.Resolve(article, TimexTagger.Tag(article), Texts.On(Texts.Tuesday), bag));
        Assert.Equal("2022-01-21", one.Value);
        Assert.Equal((DatingProblems.WeekdayDiffers, 1, 13), (bag.Sorted()[0].Problem, bag.Sorted()[0].Line, bag.Sorted()[0].Column));
    }

    [Theory]
    [InlineData("Das Treffen wird am Freitag eröffnet.", Tense.Future)]
    [InlineData("Das Treffen ist für Freitag geplant.", Tense.Future)]
    [InlineData("Der Minister ist am Freitag abgereist.", Tense.Past)]
    [InlineData("Der Minister war am Freitag abgereist.", Tense.Pluperfect)]
    [InlineData("Zwei Minister haben am Freitag den Weg nach Osten angetreten.", Tense.Past)]
    [InlineData("Die Minister haben am Freitag ein Treffen abgehalten.", Tense.Past)]
    [InlineData("Der Minister soll am Freitag abgereist sein.", Tense.Past)]
    [InlineData("Der Minister soll am Freitag abreisen.", Tense.Future)]
    [InlineData("Er habe am Freitag „die Einheit“ des Landes bekräftigt.", Tense.Past)]
    [InlineData("Der Minister könnte am Freitag abreisen.", Tense.Hypothetical)]
    [InlineData("Der Minister trifft am Freitag den Kanzler.", Tense.Scheduled)]
    [InlineData("Die Lage am Freitag bleibt ruhig.", Tense.Present)]
    [InlineData("Wie der Sprecher sagte, wird am Freitag verhandelt.", Tense.Future)]
    [InlineData("Er kündigte an, dass der Rat am Freitag tagen werde.", Tense.Future)]
    [InlineData("Das teilte die Sprecherin, Anna Huber, am Freitag mit.", Tense.Past)]
    [InlineData("Er reiste nach Wien und trifft am Freitag den Kanzler.", Tense.Scheduled)]
    [InlineData("Sie haben ihm am Freitag die Antwort zukommen lassen.", Tense.Past)]
    [InlineData("Sie haben am Freitag vieles zu lassen.", Tense.Present)]
    [InlineData("Beide haben sich am Freitag gegenübergesessen.", Tense.Past)]
    [InlineData("Der Sprecher dementierte am Freitag den Bericht.", Tense.Past)]
    [InlineData("Der Sprecher dementiert am Freitag den Bericht.", Tense.Hypothetical)]
    public void The_tense_is_that_of_the_clause_that_holds_the_place(string text, Tense expected)
    {
        var at = text.IndexOf("Freitag", StringComparison.Ordinal);
        Assert.Equal(expected, ClauseReader.Read(text, new TextSpan(0, text.Length), new TextSpan(at, at + 7)).Tense);
    }

    [Theory]
    [InlineData("Der Sprecher hatte am 12. Januar geschwiegen.\nAm Vortag war die Ministerin in Bern empfangen worden.", "2022-01-17")]
    [InlineData("Der Sprecher hatte am 12. Januar geschwiegen. Am Vortag war die Ministerin in Bern empfangen worden.", "2022-01-11")]
    [InlineData("Erwartet wurde am Sonntag nichts.\nDie Ministerin war am Donnerstag empfangen worden. Ihr Kollege sprach dort einen Tag später.", "2022-01-14")]
    public void What_counts_from_a_look_back_stays_in_its_paragraph(string text, string expected) => Assert.Equal(expected, Texts.Resolve(text, Texts.Tuesday)[^1].Value);
}

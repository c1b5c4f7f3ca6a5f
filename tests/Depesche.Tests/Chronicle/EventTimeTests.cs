using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering;
using Depesche.Tests.Publishing.Oracles;

namespace Depesche.Tests.Chronicle;

/// <summary>A date is called what its days are: a week has seven, a month is one of the calendar.</summary>
public sealed class EventTimeTests
{
    [Theory]
    [InlineData("2022-02-01", "2022-02-28", DatePrecision.Month, DatePrecision.Month)]
    [InlineData("2022-01-25", "2022-02-22", DatePrecision.Month, DatePrecision.Within)]
    [InlineData("2022-01-25", "2022-01-28", DatePrecision.Month, DatePrecision.Week)]
    [InlineData("2022-01-24", "2022-01-30", DatePrecision.Week, DatePrecision.Week)]
    [InlineData("2022-01-24", "2022-02-04", DatePrecision.Week, DatePrecision.Within)]
    [InlineData("2022-01-24", "2022-02-04", DatePrecision.Span, DatePrecision.Span)]
    [InlineData("2022-01-24", "2022-02-04", DatePrecision.About, DatePrecision.About)]
    public void The_word_fits_the_days(string first, string last, DatePrecision found, DatePrecision expected) =>
        Assert.Equal(expected, EventTime.Honest(DateOnly.Parse(first), DateOnly.Parse(last), found));

    [Fact]
    public void Days_between_two_are_no_month_in_words()
    {
        var when = new EventTime(new DateOnly(2022, 1, 25), new DateOnly(2022, 2, 22), DatePrecision.Within, "2022-01-25/2022-02-22", true);
        Assert.Equal(("zwischen 25. Januar und 22. Februar 2022", "Tag unbekannt"), (DateWords.Long(when), DateWords.Vagueness(when.Precision)));
        Assert.Contains("<span class=\"vp\">Tag unbekannt</span>", TimeMarkup.Spine(when).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_month_of_the_calendar_is_called_one()
    {
        var events = BuiltSite.Of("sample").Site.Timeline.Events;
        Assert.All(events.Where(one => one.When.Precision == DatePrecision.Month), one => Assert.True(new DateRange(one.When.First!.Value, one.When.Last).IsMonth, one.Id));
        Assert.All(events.Where(one => one.When.Precision == DatePrecision.Week), one => Assert.True(one.When.Last.DayNumber - one.When.First!.Value.DayNumber < 7, one.Id));
        Assert.All(events.SelectMany(one => one.Evidence).Where(one => one.Note == "nur der Monat"), one => Assert.Equal(7, one.Value!.Length));
        Assert.Contains(events, one => one.When.Precision == DatePrecision.Within);
        Assert.Contains(BuiltSite.Of("sample").Rows("data/events.json"), row => row.GetProperty("precision").GetString() == "within");
        Assert.Contains(";within;", BuiltSite.Of("sample").Text("data/ereignisse.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_that_one_text_tells_counts_beside_the_rough_date_of_another()
    {
        var one = BuiltSite.Of("sample").Site.Timeline.Events.Single(one => one.Id == "2022-02-15-teilabzug-ankuendigung");
        Assert.Equal(("2022-02-15", DatePrecision.Day), (one.When.Edtf, one.When.Precision));
    }
}

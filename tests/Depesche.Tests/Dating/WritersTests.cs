using System.Globalization;
using Depesche.Dating;

namespace Depesche.Tests.Dating;

/// <summary>Days as EDTF and in German words.</summary>
public sealed class WritersTests
{
    [Theory]
    [InlineData("2022-01-21", "2022-01-21", "2022-01-21")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2022-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-02-XX", "2022-02-01", "2022-02-28")]
    [InlineData("2022-21", "2022-03-01", "2022-05-31")]
    [InlineData("2021-12-11~/2021-12-20~", "2021-12-11", "2021-12-20")]
    [InlineData("../2022-01-18", null, "2022-01-18")]
    [InlineData("2022-01-18/..", "2022-01-18", null)]
    [InlineData("2022-01/2022-02", "2022-01-01", "2022-02-28")]
    [InlineData("2022-01-21T11:00:00", "2022-01-21", "2022-01-21")]
    public void Edtf_of_levels_0_and_1_is_read(string text, string? first, string? last)
    {
        var read = Edtf.Parse(text);
        Assert.Equal((Day(first), Day(last)), (read?.First, read?.Last));
        Assert.Equal(text.Contains('~', StringComparison.Ordinal), read?.Approximate);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("2022-1-3")]
    [InlineData("22-01-03")]
    [InlineData("2022-01-21/2022-01-20")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("{2022,2023}")]
    [InlineData("2022-33")]
    [InlineData("2022-W03")]
    [InlineData("heute")]
    [InlineData("0000")]
    [InlineData("2022-01-21T11:00")]
    public void What_is_no_edtf_is_refused(string text) => Assert.Null(Edtf.Parse(text));

    [Theory]
    [InlineData("2022-01-21", "2022-01-21", DatePrecision.Day, "21. Januar 2022")]
    [InlineData("2022-01-03", "2022-01-04", DatePrecision.Week, "3. oder 4. Januar 2022")]
    [InlineData("2022-01-10", "2022-01-13", DatePrecision.Span, "10. bis 13. Januar 2022")]
    [InlineData("2021-12-30", "2022-01-02", DatePrecision.Span, "30. Dezember 2021 bis 2. Januar 2022")]
    [InlineData("2022-01-28", "2022-02-02", DatePrecision.Span, "28. Januar bis 2. Februar 2022")]
    [InlineData("2022-01-24", "2022-01-30", DatePrecision.Week, "in der Woche vom 24. bis 30. Januar 2022")]
    [InlineData("2022-01-22", "2022-01-23", DatePrecision.Week, "am Wochenende, 22. und 23. Januar 2022")]
    [InlineData("2021-12-11", "2021-12-20", DatePrecision.About, "Mitte Dezember 2021")]
    [InlineData("2021-10-01", "2021-12-31", DatePrecision.About, "Ende 2021")]
    [InlineData("2021-12-01", "2021-12-31", DatePrecision.About, "etwa Dezember 2021")]
    [InlineData("2022-02-01", "2022-02-28", DatePrecision.Month, "Februar 2022")]
    [InlineData("2021-09-01", "2021-11-30", DatePrecision.Year, "Herbst 2021")]
    [InlineData("2021-12-01", "2022-02-28", DatePrecision.Year, "Winter 2021/22")]
    [InlineData("2022-07-01", "2022-12-31", DatePrecision.Year, "Juli bis Dezember 2022")]
    [InlineData("1990-01-01", "1999-12-31", DatePrecision.Year, "1990 bis 1999")]
    [InlineData("2022-01-18", "2022-01-18", DatePrecision.Latest, "spätestens 18. Januar 2022")]
    public void Days_are_said_in_the_words_of_their_precision(string first, string last, DatePrecision precision, string expected) =>
        Assert.Equal(expected, GermanDates.Of(new DateRange(Day(first)!.Value, Day(last)!.Value), precision));

    [Theory]
    [InlineData(2022, "2022-04-17")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(1995, "1995-04-16")]
    public void Easter_falls_on_its_day(int year, string day) => Assert.Equal(Day(day), Holidays.All.Single(holiday => holiday.Name == "Ostern").In(year));

    [Theory]
    [InlineData("1. Advent", "2021-11-28")]
    [InlineData("Buß- und Bettag", "2021-11-17")]
    [InlineData("4. Advent", "2021-12-19")]
    public void Advent_is_counted_back_from_Christmas(string name, string day) => Assert.Equal(Day(day), Holidays.All.Single(holiday => holiday.Name == name).In(2021));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}

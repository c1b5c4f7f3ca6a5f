using System.Text;
using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Publishing;
using Depesche.Publishing.Exports;
using Depesche.Rendering;

namespace Depesche.Tests.Publishing;

/// <summary>The timeline in the formats of other programs: every row once, and no day that nobody knows.</summary>
public sealed class ExportTests
{
    [Fact]
    public void The_table_has_a_line_for_each_event_and_quotes_what_would_break_it()
    {
        var file = Files(With(one => one with { Title = "=Ein \"Titel\"; zwei" })).Single(one => one.Path == "data/ereignisse.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], file.Bytes[..3].ToArray());
        var lines = Encoding.UTF8.GetString(file.Bytes.Span).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + HandMadeSite.Of().Timeline.Events.Length, lines.Length);
        Assert.Contains("\"'=Ein \"\"Titel\"\"; zwei\"", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DatePrecision.Day, 1)]
    [InlineData(DatePrecision.Span, 1)]
    [InlineData(DatePrecision.Week, 0)]
    [InlineData(DatePrecision.Month, 0)]
    [InlineData(DatePrecision.About, 0)]
    [InlineData(DatePrecision.Latest, 0)]
    public void Only_what_has_its_days_is_in_the_calendar(DatePrecision precision, int events)
    {
        var text = Text(With(one => one with { When = one.When with { Precision = precision } }), "chronik.ics");
        Assert.Equal(events, text.Split("BEGIN:VEVENT").Length - 1);
    }

    [Theory]
    [InlineData(EventStatus.Happened, "CONFIRMED")]
    [InlineData(EventStatus.Announced, "TENTATIVE")]
    [InlineData(EventStatus.Open, "TENTATIVE")]
    [InlineData(EventStatus.Postponed, "TENTATIVE")]
    [InlineData(EventStatus.Cancelled, "CANCELLED")]
    public void The_calendar_says_what_is_sure(EventStatus status, string expected) =>
        Assert.Contains($"\r\nSTATUS:{expected}\r\n", Text(With(one => one with { Status = status }), "chronik.ics"), StringComparison.Ordinal);

    [Fact]
    public void Lines_of_the_calendar_are_short_end_in_CRLF_and_unfold_to_the_title()
    {
        var title = string.Join(' ', Enumerable.Repeat("Übergabe, mit Komma; und Größe", 6));
        var text = Text(With(one => one with { Title = title }), "chronik.ics");
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("SUMMARY:" + title.Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal), text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_after_the_last_ends_a_calendar_entry()
    {
        var text = Text(With(one => one with { When = new EventTime(new DateOnly(2022, 1, 9), new DateOnly(2022, 1, 10), DatePrecision.Span, "2022-01-09/2022-01-10", false) }), "chronik.ics");
        Assert.Contains("DTSTART;VALUE=DATE:20220109\r\nDTEND;VALUE=DATE:20220111\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_stands_with_longitude_first_and_all_its_events()
    {
        using var map = JsonDocument.Parse(Text(HandMadeSite.Of(), "orte.geojson"));
        Assert.Equal("FeatureCollection", map.RootElement.GetProperty("type").GetString());
        foreach (var feature in map.RootElement.GetProperty("features").EnumerateArray())
        {
            var at = feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(one => one.GetDouble()).ToArray();
            Assert.Equal(2, at.Length);
            Assert.InRange(at[1], -90, 90);
            Assert.NotEqual(0, feature.GetProperty("properties").GetProperty("events").GetArrayLength());
        }
    }

    [Fact]
    public void TimelineJS_gets_the_words_of_an_imprecise_date_and_no_day_of_a_month()
    {
        using var line = JsonDocument.Parse(Text(With(one => one with { Title = "A < B", When = new EventTime(new DateOnly(2022, 2, 1), new DateOnly(2022, 2, 28), DatePrecision.Month, "2022-02", false) }), "timelinejs.json"));
        var one = line.RootElement.GetProperty("events")[0];
        Assert.Equal("im Februar 2022", one.GetProperty("display_date").GetString());
        Assert.False(one.GetProperty("start_date").TryGetProperty("day", out _));
        Assert.Equal("A &lt; B", one.GetProperty("text").GetProperty("headline").GetString());
    }

    [Fact]
    public void Feed_table_and_timeline_have_the_same_events()
    {
        var site = HandMadeSite.Of();
        using var feed = JsonDocument.Parse(Text(site, "feed.json"));
        using var line = JsonDocument.Parse(Text(site, "timelinejs.json"));
        Assert.Equal(site.Timeline.Events.Length, feed.RootElement.GetProperty("items").GetArrayLength());
        Assert.Equal(site.Timeline.Events.Select(one => one.Id), line.RootElement.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("unique_id").GetString()));
    }

    [Fact]
    public void An_article_of_unknown_day_has_none_in_the_bibliography_and_its_title_breaks_no_field()
    {
        var site = HandMadeSite.Of();
        site = site with { Readings = [.. site.Readings.Select(reading => reading with { Time = DocumentTime.Unknown, Article = reading.Article with { Title = "50 % {und} mehr_als" } })] };
        Assert.Contains("title = {50 \\% \\{und\\} mehr\\_als}", Text(site, "literatur.bib"), StringComparison.Ordinal);
        Assert.DoesNotContain("date =", Text(site, "literatur.bib"), StringComparison.Ordinal);
        using var csl = JsonDocument.Parse(Text(site, "literatur.csl.json"));
        Assert.All(csl.RootElement.EnumerateArray(), entry => Assert.False(entry.TryGetProperty("issued", out _)));
    }

    private static Site With(Func<TimelineEvent, TimelineEvent> change)
    {
        var site = HandMadeSite.Of();
        return site with { Timeline = site.Timeline with { Events = [change(site.Timeline.Events[0])] } };
    }

    private static IEnumerable<OutputFile> Files(Site site) => DataFiles.Of(new DataSite(SiteIndex.Of(site)));

    private static string Text(Site site, string path) => Encoding.UTF8.GetString(Files(site).Single(file => file.Path == path).Bytes.Span);
}

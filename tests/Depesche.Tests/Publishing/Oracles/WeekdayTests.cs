using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Depesche.Dating;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>A weekday printed beside a date is that date's weekday: in running text, alternative texts, names and descriptions of every page.</summary>
public sealed partial class WeekdayTests
{
    private static readonly string[] Months = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"];

    public static TheoryData<string> Sites => ["sample", "five"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_weekday_beside_a_date_is_right(string name)
    {
        var site = BuiltSite.Of(name);
        var wrong = new List<string>();
        var seen = 0;
        foreach (var page in site.Pages)
        {
            // Attributes first, then what stands between the tags; a tag parts nothing inside a date.
            var html = site.Text(page);
            var texts = Attribute().Matches(html).Select(match => match.Groups["text"].Value).Append(Blank().Replace(Tag().Replace(html, ""), " "));
            foreach (var match in texts.SelectMany(text => Pair().Matches(WebUtility.HtmlDecode(text).Replace('\u00A0', ' '))))
            {
                seen++;
                var month = Array.FindIndex(Months, match.Groups["month"].Value.StartsWith) + 1;
                var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);

                // Without a year it is the one that lies in the time of the archive.
                var year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : month > 6 ? 2021 : 2022;
                if (!GermanDates.Weekday(new DateOnly(year, month, day).DayOfWeek).StartsWith(match.Groups["weekday"].Value, StringComparison.Ordinal))
                {
                    wrong.Add($"{page}: {match.Value}");
                }
            }

            foreach (var match in Time().Matches(html).Where(match => Weekday().IsMatch(match.Groups["text"].Value)))
            {
                seen++;
                var weekday = Weekday().Match(match.Groups["text"].Value).Groups["day"].Value;
                if (!GermanDates.Weekday(DateOnly.ParseExact(match.Groups["date"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayOfWeek).StartsWith(weekday, StringComparison.Ordinal))
                {
                    wrong.Add($"{page}: {match.Value}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(seen > 100, $"only {seen} pairs were found");
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_calendar_of_the_overview_has_every_day_under_its_weekday(string name)
    {
        var rows = WeekRow().Matches(BuiltSite.Of(name).Text("index.html")).Select(match => match.Groups["cells"].Value.Split("<td").Skip(1).ToList()).Where(cells => cells.Count == 7).ToList();
        var days = rows.SelectMany(cells => cells.Select((cell, at) => (Match: Named().Match(WebUtility.HtmlDecode(cell).Replace('\u00A0', ' ')), At: at))).Where(cell => cell.Match.Success).ToList();
        Assert.NotEmpty(days);
        Assert.All(days, day =>
        {
            var month = Array.FindIndex(Months, day.Match.Groups["month"].Value.StartsWith) + 1;
            var date = new DateOnly(int.Parse(day.Match.Groups["year"].Value, CultureInfo.InvariantCulture), month, int.Parse(day.Match.Groups["day"].Value, CultureInfo.InvariantCulture));
            Assert.Equal(((int)date.DayOfWeek + 6) % 7, day.At);
        });
    }

    [Fact]
    public void The_calendar_of_a_month_has_every_day_under_its_weekday_and_a_link_for_every_page()
    {
        var site = BuiltSite.Of("sample");
        foreach (var page in site.Pages.Where(page => page.StartsWith("monate/", StringComparison.Ordinal) && site.Text(page).Contains("class=\"blatt\"", StringComparison.Ordinal)))
        {
            var (year, month) = (int.Parse(page[7..11], CultureInfo.InvariantCulture), int.Parse(page[12..14], CultureInfo.InvariantCulture));
            var cells = Cell().Matches(site.Text(page)).ToList();
            Assert.Equal(0, cells.Count % 7);
            var days = cells.Select((cell, at) => (Number: cell.Groups["day"].Value, At: at, Href: cell.Groups["href"].Value)).Where(day => day.Number.Length > 0).ToList();
            Assert.Equal(Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => day.ToString(CultureInfo.InvariantCulture)), days.Select(day => day.Number));
            Assert.All(days, day => Assert.Equal(((int)new DateOnly(year, month, int.Parse(day.Number, CultureInfo.InvariantCulture)).DayOfWeek + 6) % 7, day.At % 7));
            Assert.Equal(site.Pages.Where(one => one.StartsWith($"tage/{year}-{month:00}-", StringComparison.Ordinal)), days.Where(day => day.Href.Length > 0).Select(day => day.Href["../".Length..]));
        }

        Assert.Contains("class=\"blatt\"", site.Text("monate/2022-01.html"), StringComparison.Ordinal);
    }

    [GeneratedRegex("\\b(?<weekday>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)(?:,|\\.)?(?: dem| den|,? der)? (?<day>[0-9]{1,2})\\. ?(?<month>Jan|Feb|März|Mär|April|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]*\\.?(?: (?<year>(?:19|20)[0-9][0-9]))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(" (?:aria-label|alt|title|content)=\"(?<text>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribute();

    [GeneratedRegex("<time datetime=\"(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})\"[^>]*>(?<text>.*?)</time>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex("(?<day>Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|class=\"wd\">(?<day>Mo|Di|Mi|Do|Fr|Sa|So)", RegexOptions.NonBacktracking)]
    private static partial Regex Weekday();

    [GeneratedRegex("<td>(?:<a href=\"(?<href>\\.\\./tage/[^\"]+)\">)?(?<day>[0-9]{0,2})(?:<span class=\"vh\">[^<]*</span></a>)?</td>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Cell();

    [GeneratedRegex("<tr[^>]*><th scope=\"row\">.*?</th>(?<cells>.*?)</tr>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WeekRow();

    [GeneratedRegex("aria-label=\"(?<day>[0-9]{1,2})\\. (?<month>[A-Zä-ü]+) (?<year>[0-9]{4}):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex("\\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Blank();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}

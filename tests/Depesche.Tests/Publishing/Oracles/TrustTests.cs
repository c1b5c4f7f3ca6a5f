using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Depesche.Rendering;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>What the pages promise about evidence, reasons, status and contradictions, counted again from the data.</summary>
public sealed partial class TrustTests
{
    private static readonly string[] Roles = ["kündigt an", "berichtet", "blickt zurück", "sagt ab", "bestreitet"];

    public static TheoryData<string> Sites => ["sample", "five"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_piece_of_evidence_has_its_complete_line(string name)
    {
        var site = BuiltSite.Of(name);
        var rows = site.Rows("data/events.json");
        var events = Event().Matches(site.Text("index.html")).ToDictionary(match => match.Groups["id"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal);
        Assert.Equal(rows.Select(row => row.GetProperty("id").GetString()!).Order(StringComparer.Ordinal), events.Keys.Order(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            var lines = Line().Matches(events[row.GetProperty("id").GetString()!]).Select(match => match.Groups["text"].Value).ToList();
            Assert.NotEmpty(lines);
            Assert.Equal(row.GetProperty("evidence").GetArrayLength(), lines.Count);
            Assert.All(lines.Zip(row.GetProperty("evidence").EnumerateArray()), pair =>
            {
                var words = Words(pair.First);
                Assert.Contains(Roles, role => words.Contains(role, StringComparison.Ordinal));
                Assert.Contains("Artikel ", words, StringComparison.Ordinal);
                Assert.Matches("Abs\\. [0-9]+, Satz [0-9]+|Bildunterschrift|Überschrift|Dachzeile|Vorspann|Ortszeile|Zwischentitel|Liste|Zitat", words);
                Assert.True(pair.Second.GetProperty("phrase").ValueKind == JsonValueKind.Null ? pair.First.Contains("ohne Datum", StringComparison.Ordinal) || NoteOrReference().IsMatch(pair.First) : pair.First.Contains("<q>", StringComparison.Ordinal) && NoteOrReference().IsMatch(pair.First), words);
                var href = Reference().Match(pair.First);
                Assert.Contains($" id=\"{href.Groups["anchor"].Value}\"", site.Text(href.Groups["page"].Value), StringComparison.Ordinal);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_inferred_date_has_its_reason_and_every_rule_its_explanation(string name)
    {
        var site = BuiltSite.Of(name);
        var inferred = site.Site.Timeline.Events.Where(one => one.When.Inferred).Select(one => one.Id).Order(StringComparer.Ordinal).ToList();
        var explained = Event().Matches(site.Text("index.html")).Where(match => DateReason().IsMatch(match.Groups["text"].Value)).Select(match => match.Groups["id"].Value).Order(StringComparer.Ordinal);
        Assert.NotEmpty(inferred);
        Assert.Equal(inferred, explained);
        var method = site.Text("verfahren.html");
        foreach (var anchor in site.Pages.SelectMany(page => RuleReference().Matches(site.Text(page))).Select(match => match.Groups["anchor"].Value).Distinct(StringComparer.Ordinal))
        {
            Assert.Contains($" id=\"{anchor}\"", method, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_status_of_every_event_follows_from_its_rows(string name)
    {
        var site = BuiltSite.Of(name);
        var published = site.Site.Readings.ToDictionary(reading => reading.Article.Id, reading => reading.Time.Last, StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var row in site.Rows("data/events.json").Where(row => !row.GetProperty("edited").EnumerateArray().Any(part => part.GetString() == "status")))
        {
            var one = site.Site.Timeline.Events.Single(one => one.Id == row.GetProperty("id").GetString());
            var first = one.When.First ?? one.When.Last;
            var evidence = row.GetProperty("evidence").EnumerateArray().Select(piece => (Role: piece.GetProperty("role").GetString(), Day: published[piece.GetProperty("article").GetString()!])).ToList();
            var reports = evidence.Where(piece => piece.Role is "reports" or "looks back" && (piece.Day is not { } day || day >= first)).ToList();
            var off = evidence.Where(piece => piece.Role == "cancels").ToList();
            string[] right = reports.Count > 0 && (off.Count == 0 || reports.Max(piece => piece.Day ?? DateOnly.MinValue) >= off.Max(piece => piece.Day ?? DateOnly.MinValue)) ? ["happened"]
                : off.Count > 0 && off.Max(piece => piece.Day ?? DateOnly.MinValue) >= evidence.Where(piece => piece.Role is "announces" or "reports" or "looks back").Select(piece => piece.Day ?? DateOnly.MinValue).DefaultIfEmpty().Max() ? ["cancelled", "postponed"]
                : ["announced", "open"];
            if (!right.Contains(row.GetProperty("status").GetString(), StringComparer.Ordinal))
            {
                wrong.Add($"{one.Id}: {row.GetProperty("status")}, not {string.Join(" or ", right)}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_contradiction_of_the_data_stands_in_a_box_and_is_counted(string name)
    {
        var site = BuiltSite.Of(name);
        var events = Event().Matches(site.Text("index.html")).ToDictionary(match => match.Groups["id"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal);
        var rows = site.Rows("data/events.json");
        foreach (var row in rows)
        {
            var boxes = Box().Matches(events[row.GetProperty("id").GetString()!]).Select(match => WebUtility.HtmlDecode(match.Groups["text"].Value));
            Assert.Equal(row.GetProperty("disagreements").EnumerateArray().Select(one => Typographer.Set(one.GetProperty("text").GetString()!)), boxes);
        }

        var disputed = rows.Count(row => row.GetProperty("disagreements").GetArrayLength() > 0);
        Assert.Matches($"#widersprueche\"><b>{disputed}</b> Widers", site.Text("index.html"));
    }

    [Fact]
    public void The_five_articles_contradict_each_other_twice_and_growing_numbers_are_no_contradiction()
    {
        var site = BuiltSite.Of("five");
        var rows = site.Rows("data/events.json").SelectMany(row => row.GetProperty("disagreements").EnumerateArray()).ToList();
        string[] Versions(string about) => [.. rows.Single(row => row.GetProperty("about").GetString() == about).GetProperty("versions").EnumerateArray().Select(one => one.GetProperty("value").GetString()!)];
        Assert.Equal(2, rows.Count);
        Assert.Equal(["2022-01-09/2022-01-10", "2022-01-10/2022-01-13"], Versions("date"));
        Assert.Equal(["Jen Psaki", "die Beamtin"], Versions("speaker"));

        // The sentence that both are said to have spoken.
        var said = rows.Single(row => row.GetProperty("about").GetString() == "speaker").GetProperty("versions").EnumerateArray().SelectMany(one => one.GetProperty("evidence").EnumerateArray()).Select(id => id.GetString()!);
        var quoted = site.Site.Timeline.Events.SelectMany(one => one.Evidence).Where(piece => said.Contains(piece.Id, StringComparer.Ordinal)).Select(piece => site.Site.Readings.Single(reading => reading.Article.Id == piece.Article).Article.TextOf(piece.Place));
        Assert.All(quoted, sentence => Assert.Matches("Phase|Stadium", sentence));

        // 100,000 and later 150,000 soldiers: both stand in the texts.
        var texts = string.Concat(site.Site.Readings.SelectMany(reading => reading.Article.Blocks).Select(block => block.Text));
        Assert.Contains("100.000", texts, StringComparison.Ordinal);
        Assert.Contains("150.000", texts, StringComparison.Ordinal);
        Assert.DoesNotContain(rows, row => row.GetProperty("text").GetString()!.Contains("000", StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_name_stays_beside_its_article()
    {
        var site = BuiltSite.Of("five");
        var article = site.Site.Readings.Single(reading => reading.Article.Blocks.Any(block => block.Dropped is null && block.Text.Contains("Paski", StringComparison.Ordinal))).Article;
        var page = site.Text("personen/jen-psaki.html");
        var address = $"../artikel/{article.Id}.html";
        Assert.Matches($"<span class=\"form\">[^<]*Paski</span> <span class=\"st\">Tippfehler: <a href=\"{Regex.Escape(address)}\">S[0-9]+</a>", page);
        Assert.Contains(site.Rows("data/entities.json").Single(row => row.GetProperty("id").GetString() == "per:psaki").GetProperty("variants").EnumerateArray(),
            variant => variant.GetProperty("text").GetString()!.Contains("Paski", StringComparison.Ordinal) && variant.GetProperty("article").GetString() == article.Id);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void No_date_vanishes(string name)
    {
        var site = BuiltSite.Of(name);
        var events = site.Rows("data/events.json").ToDictionary(row => row.GetProperty("id").GetString()!, StringComparer.Ordinal);
        var shelf = 0;
        foreach (var row in site.Rows("data/articles.json"))
        {
            var id = row.GetProperty("id").GetString()!;
            var reading = site.Site.Readings.Single(reading => reading.Article.Id == id);
            var timexes = row.GetProperty("timexes").EnumerateArray().ToList();
            foreach (var (timex, resolved) in timexes.Zip(reading.Timexes))
            {
                var where = timex.GetProperty("belongs").GetString();
                var dated = timex.GetProperty("events").EnumerateArray().Select(one => one.GetString()!).ToList();
                Assert.Equal(where == "undated", resolved.Days is null);
                Assert.True(where == "event" == dated.Count > 0, $"{id}: {timex.GetProperty("text")} {timex.GetProperty("edtf")} is on no event");
                Assert.All(dated, one => Assert.Contains(events[one].GetProperty("evidence").EnumerateArray(), piece => piece.GetProperty("article").GetString() == id));
                Assert.True(where != "article" || reading.Time.Range!.Value.Contains(resolved.Days!.Value), $"{id}: {timex.GetProperty("text")}");
            }

            int Number(string where) => timexes.Count(timex => timex.GetProperty("belongs").GetString() == where);
            Assert.Equal(reading.Timexes.Length, Number("event") + Number("article") + Number("shelf") + Number("undated"));
            Assert.Equal(site.Site.Timeline.Shelf.Count(one => one.Article == id), Number("shelf"));
            shelf += Number("shelf");
        }

        var listed = site.Text("verfahren.html")[site.Text("verfahren.html").IndexOf("id=\"ohne-ereignis\"", StringComparison.Ordinal)..];
        listed = listed[..listed.IndexOf("</section>", StringComparison.Ordinal)];
        Assert.Equal(shelf, Regex.Count(listed, "<tr><td>", RegexOptions.NonBacktracking));
        Assert.Matches($"#ohne-ereignis\"><b>{shelf}</b>", site.Text("verfahren.html"));
        var numbers = Regex.Matches(listed, "<th scope=\"rowgroup\" colspan=\"4\"><span class=\"sid\" aria-hidden=\"true\">S(?<number>[0-9]+)<", RegexOptions.NonBacktracking).Select(match => int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(shelf > 0, numbers.Count > 0);
        Assert.Equal(numbers.Order().Distinct(), numbers);
    }

    [Fact]
    public void An_office_that_goes_on_with_a_place_is_parted_from_its_state_by_a_comma()
    {
        var page = BuiltSite.Of("sample").Text("personen/james-cleverly.html");
        Assert.Contains("Staatsminister für Europa, Großbritannien", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_blank_stands_before_a_comma() =>
        Assert.All(BuiltSite.Of("sample").Pages, page => Assert.DoesNotMatch("[a-zäöüß0-9]\\s+(?:</[a-z]+>|<[a-z]+>)*,\\s", Cut().Replace(BuiltSite.Of("sample").Text(page), "")));

    private static string Words(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " ")).Replace('\u00A0', ' ');

    [GeneratedRegex("<article class=\"ev[^\"]*\" id=\"(?<id>[^\"]+)\"(?<text>.*?)</article>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Event();

    [GeneratedRegex("<li class=\"bl[ af]*\" id=\"b-[0-9a-f]{10}(-[0-9]+)?\">(?<text>.*?)</li>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex("<p class=\"streit\"><strong>Quellen uneins\\.</strong> (?<text>[^<]*)</p>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Box();

    [GeneratedRegex("<span class=\"fo\">[^<]+</span>|<span class=\"vh\">[^<]+</span>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex NoteOrReference();

    [GeneratedRegex("href=\"(?<page>artikel/[^\"#]+)#(?<anchor>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex("<p class=\"er\"><a href=\"verfahren\\.html#[^\"]+\"><strong>Datum erschlossen\\.</strong></a> [^<]{10,}</p>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DateReason();

    [GeneratedRegex("href=\"(\\.\\./)?verfahren\\.html#(?<anchor>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex RuleReference();

    [GeneratedRegex("<(script|style)[^>]*>.*?</(script|style)>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Cut();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}

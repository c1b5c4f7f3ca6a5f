using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Acceptance;

/// <summary>The real articles beside the repository, built as a user would build a bare folder of scraped texts.</summary>
public sealed partial class FiveArticlesTests : IClassFixture<FiveArticlesTests.Build>
{
    private readonly Build build;

    public FiveArticlesTests(Build build)
    {
        Repository.Shared("articles");
        this.build = build;
    }

    [Fact]
    public void A_bare_folder_of_scraped_texts_becomes_a_site_without_an_error() => Assert.Equal(0, build.Code);

    [Fact]
    public void Page_furniture_is_gone_and_every_other_sentence_stays()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/articles.json")));
        foreach (var expected in gold.RootElement.EnumerateArray())
        {
            var file = expected.GetProperty("file").GetString()!;
            var furniture = expected.GetProperty("boilerplate").EnumerateArray().Select(one => Squeeze(one.GetString()!)).ToList();
            var page = Squeeze(Page(file));
            foreach (var passage in furniture.Where(passage => passage.Length > 8))
            {
                Assert.DoesNotContain(passage, page, StringComparison.Ordinal);
            }

            foreach (var line in File.ReadAllLines(Repository.Shared("articles/" + file)).Select(line => Squeeze(Header().Replace(line, ""))).Where(line => line.Length > 150))
            {
                // Lines that hold furniture are judged by the passages above.
                Assert.True(page.Contains(line, StringComparison.Ordinal) || furniture.Any(one => line.Contains(one, StringComparison.Ordinal) || one.Contains(line, StringComparison.Ordinal))
                    || line.StartsWith("AndieserStelle", StringComparison.Ordinal) || line.StartsWith("IchbindamiteinverstandendassmirexterneInhalte", StringComparison.Ordinal), $"{file} lost: {line}");
            }
        }
    }

    [Fact]
    public void All_publication_intervals_are_those_that_careful_reading_gives()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/articles.json")));
        var published = build.Rows("articles").ToDictionary(row => Path.GetFileName(row.GetProperty("file").GetString()!), row => row.GetProperty("published").GetString());
        Assert.All(gold.RootElement.EnumerateArray(), expected =>
            Assert.Contains(published[expected.GetProperty("file").GetString()!], expected.GetProperty("published_accept").EnumerateArray().Select(one => one.GetString())));
    }

    [Fact]
    public void All_expected_events_stand_on_the_timeline_on_their_days_with_evidence()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/timeline.json")));
        var events = build.Rows("events").ToList();
        Assert.All(events, one => Assert.NotEmpty(one.GetProperty("evidence").EnumerateArray()));
        var days = events.Select(one => one.GetProperty("when").GetString()).ToHashSet(StringComparer.Ordinal);
        var expected = gold.RootElement.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("edtf").GetString()!).ToList();
        var found = expected.Count(days.Contains);
        Assert.True(found == expected.Count, $"{found} of {expected.Count} expected dates carry an event");
    }

    [Fact]
    public void The_page_counts_as_careful_readers_do()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("gold/timeline.json")));
        var counts = gold.RootElement.GetProperty("counts");
        var page = File.ReadAllText(Path.Combine(build.Folder, "index.html"));
        var figures = Figure().Matches(page).Take(6).Select(match => int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        int Count(string name) => counts.GetProperty(name).GetInt32();
        Assert.Equal([Count("events"), Count("inferred"), Count("imprecise"), Count("not_confirmed"), Count("disagreements")], [figures[0], .. figures[2..]]);
        Assert.True(figures[1] >= counts.GetProperty("evidence").GetInt32(), $"{figures[1]} pieces of evidence");
    }

    private string Page(string file)
    {
        var url = build.Rows("articles").Single(row => Path.GetFileName(row.GetProperty("file").GetString()!) == file).GetProperty("url").GetString()!;
        var page = File.ReadAllText(Path.Combine(build.Folder, url));
        return WebUtility.HtmlDecode(Tag().Replace(page[..page.IndexOf("</main>", StringComparison.Ordinal)], ""));
    }

    // Letters and digits only: typography is the page's own.
    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex("<b>(?<number>[0-9]+)</b>", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex("^ ?date [0-9-]+ ", RegexOptions.NonBacktracking)]
    private static partial Regex Header();

    public sealed class Build : IDisposable
    {
        private readonly List<JsonDocument> open = [];

        public Build()
        {
            var articles = Path.Combine(Repository.Root, "..", "shared", "articles");
            Folder = Path.Combine(Path.GetTempPath(), $"depesche-five-{Environment.ProcessId}");
            Code = Directory.Exists(articles) ? Program.Main(["build", "--content", articles, "--output", Folder, "--quiet"]) : -1;
        }

        public int Code { get; }

        public string Folder { get; }

        public IEnumerable<JsonElement> Rows(string name)
        {
            var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "data", name + ".json")));
            open.Add(document);
            return document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray() : document.RootElement.GetProperty(name).EnumerateArray();
        }

        public void Dispose()
        {
            open.ForEach(one => one.Dispose());
            if (Directory.Exists(Folder))
            {
                Directory.Delete(Folder, recursive: true);
            }
        }
    }
}

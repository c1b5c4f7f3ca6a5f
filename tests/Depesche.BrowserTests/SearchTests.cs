using System.Text.Json;
using Depesche.Naming;
using Depesche.Rendering.Search;
using Depesche.Tests.Rendering.Search;
using Microsoft.Playwright;

namespace Depesche.BrowserTests;

/// <summary>The search as readers meet it: typed into a real browser, from a server and from the disk.</summary>
public sealed class SearchTests(Chromium chromium)
{
    private const string FirstHit = "() => document.querySelector('#treffer li a')?.getAttribute('href') ?? 'nothing'";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_reader_types_leads_first_to_what_was_meant(bool fromDisk)
    {
        await using var visit = await chromium.OpenSearch("suche.html", fromDisk);
        var wrong = new List<string>();
        foreach (var (typed, first) in SearchQueries.Rows)
        {
            await visit.Page.FillAsync("#suchwort", typed);
            var found = await visit.Page.EvaluateAsync<string>(FirstHit);
            if (!found.StartsWith(first, StringComparison.Ordinal))
            {
                wrong.Add($"{typed}: {found}, not {first}");
            }
        }

        Assert.Empty(wrong);
        Assert.Empty(visit.Complaints);
        Assert.Empty(visit.Missing);
    }

    [Fact]
    public async Task What_fits_equally_well_is_listed_events_first_and_then_by_date()
    {
        await using var visit = await chromium.Open("suche.html");
        var hits = await visit.Page.EvaluateAsync<JsonElement>("() => depescheSearch.search('Garantien ').map(({ score, href, first }) => ({ score, href, first: first ?? '9999' }))");
        var list = hits.EnumerateArray().Select(hit => (Score: hit.GetProperty("score").GetDouble(), IsArticle: hit.GetProperty("href").GetString()!.StartsWith("artikel/", StringComparison.Ordinal), First: hit.GetProperty("first").GetString()!)).ToList();
        Assert.True(list.Count > 10);
        Assert.False(list[0].IsArticle);
        Assert.Contains(list, hit => hit.IsArticle && hit.Score == list[0].Score);
        Assert.Equal(list.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.IsArticle).ThenBy(hit => hit.First, StringComparer.Ordinal), list);
        await visit.Page.FillAsync("#suchwort", "Garantien");
        Assert.Equal("Ereignisse", (await visit.Page.TextContentAsync("#treffer h2"))!.Split(' ')[0]);
    }

    [Fact]
    public async Task The_browser_makes_the_same_keys_of_words_as_the_index()
    {
        await using var visit = await chromium.OpenSearch("suche.html");
        var words = Directory.EnumerateFiles(Path.Combine(chromium.SearchSite, "artikel"), "*.html").SelectMany(file => SearchWords.Of(File.ReadAllText(file)))
            .Concat(StrongVerbs.Rows.SelectMany(row => row.Split(' '))).Concat("Łódź Ærø Œuvre Þór İstanbul ÄÖÜẞ Čapek Ďáblice Żółć Путин Steuer neue Quelle Königin Diplomatinnen S400".Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.True(words.Length > 800);
        var keys = await visit.Page.EvaluateAsync<string[]>("words => words.map(depescheSearch.key)", words);
        Assert.Equal(words.Select(word => $"{word}: {SearchFold.Stem(SearchFold.Text(word))}"), words.Zip(keys, (word, key) => $"{word}: {key}"));
    }

    [Fact]
    public async Task The_browser_makes_the_same_of_romanisations_as_the_recogniser_of_names()
    {
        await using var visit = await chromium.OpenSearch("suche.html");
        var names = "Selenskyj Selenskij Zelensky Zelenskyy Lawrow Lavrov Schoigu Shoygu Chruschtschow Khrushchev Tschechow Chekhov Jelzin Yeltsin Gorbatschow Gorbachev Rjabkow Ryabkov Wolodymyr Volodymyr Jushchenko Schtscherba Xenia Ksenia Tscherkassy Macron Fjodor Fyodor Iwanowitsch"
            .Split(' ').Select(SearchFold.Text).ToArray();
        var keys = await visit.Page.EvaluateAsync<string[]>("names => names.map(name => depescheSearch.romanise(name).join(' '))", names);
        Assert.Equal(names.Select(name => string.Join(' ', RomanisationKey.Of(name))), keys.Select(key => string.Join(' ', key.Split(' ').Distinct(StringComparer.Ordinal))));
    }

    [Theory]
    [InlineData("index.html", false)]
    [InlineData("index.html", true)]
    [InlineData("tage/2022-01-21.html", false)]
    [InlineData("tage/2022-01-21.html", true)]
    public async Task The_box_of_every_page_is_a_plain_form_that_leads_to_the_hits(string path, bool fromDisk)
    {
        await using var visit = await chromium.OpenSearch(path, fromDisk);
        await visit.Page.FillAsync("#suchwort", "Außenminister Lawrow");
        await visit.Page.PressAsync("#suchwort", "Enter");
        await visit.Page.WaitForURLAsync(url => url.Contains("suche.html?q=Au%C3%9Fenminister+Lawrow", StringComparison.Ordinal));
        await visit.Page.WaitForSelectorAsync("#treffer li a");
        Assert.Equal("Außenminister Lawrow", await visit.Page.InputValueAsync("#suchwort"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Without_script_the_register_is_there()
    {
        await using var visit = await chromium.OpenSearch("suche.html?q=Selenskij", script: false);
        Assert.True(await visit.Page.IsVisibleAsync("#register >> text=Selenskyj, Wolodymyr"));
        Assert.True(await visit.Page.IsVisibleAsync(".suche noscript"));
    }

    [Fact]
    public async Task The_address_keeps_what_was_typed_and_nothing_is_loaded_again()
    {
        await using var visit = await chromium.OpenSearch("suche.html");
        await visit.Page.EvaluateAsync("() => { globalThis.same = true; }");
        var length = await visit.Page.EvaluateAsync<int>("history.length");
        await visit.Page.FillAsync("#suchwort", "Genf & Wien");
        Assert.EndsWith("suche.html?q=Genf+%26+Wien", await Address(visit.Page), StringComparison.Ordinal);
        await visit.Page.PressAsync("#suchwort", "Enter");
        await visit.Page.FillAsync("#suchwort", "");
        Assert.EndsWith("suche.html", await Address(visit.Page), StringComparison.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("same === true && !document.getElementById('register').hidden"));
        Assert.Equal(length, await visit.Page.EvaluateAsync<int>("history.length"));
    }

    [Fact]
    public async Task The_number_of_hits_is_announced_and_so_is_that_there_are_none()
    {
        await using var visit = await chromium.OpenSearch("suche.html");
        await visit.Page.FillAsync("#suchwort", "Schoigu");
        await visit.Page.WaitForSelectorAsync("[role=status]:text-is('2 Treffer für „Schoigu“: 1 Person, 1 Artikel.')");
        await visit.Page.FillAsync("#suchwort", "Schoigu Xylophonx");
        await visit.Page.WaitForSelectorAsync("[role=status]:text-is('Nichts gefunden für „Schoigu Xylophonx“.')");
        Assert.Contains("Nur „Schoigu“: 2 Treffer", await visit.Page.TextContentAsync("#treffer"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("#treffer a >> text=Schoigu");
        Assert.Equal("personen/sergej-schoigu.html", await visit.Page.EvaluateAsync<string>(FirstHit));
    }

    [Fact]
    public async Task A_kind_is_chosen_by_keyboard_stays_chosen_and_says_when_it_has_nothing()
    {
        await using var visit = await chromium.OpenSearch("suche.html?q=Genf");
        await visit.Page.FocusAsync("#suchwort");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("art-alle", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("art-ort", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("""["Orte"]""", await Headings(visit.Page));
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("orte/genf.html", await visit.Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await visit.Page.FillAsync("#suchwort", "Schoigu");
        Assert.Equal("[]", await Headings(visit.Page));
        Assert.Contains("Von dieser Art ist nichts dabei", await visit.Page.TextContentAsync("#treffer"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("label[for=art-alle]");
        Assert.Equal("""["Personen","Artikel"]""", await Headings(visit.Page));
    }

    // The page's own address: Playwright's copy of it follows a little later.
    private static Task<string> Address(IPage page) => page.EvaluateAsync<string>("location.href");

    private static async Task<string> Headings(IPage page) =>
        JsonSerializer.Serialize(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#treffer h2')].map(e => e.firstChild.textContent.trim())"));
}

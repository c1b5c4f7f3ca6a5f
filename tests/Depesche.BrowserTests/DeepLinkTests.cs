namespace Depesche.BrowserTests;

/// <summary>Whoever follows an address lands on what it names, below the bar that stays at the top, however much of the page was not drawn before.</summary>
public sealed class DeepLinkTests(Chromium chromium)
{
    private const string Ids = """
        () => ['.ev', '.bl', '.tag[id]', '.monat h2', '.rp', '.qu li', 'section[id]'].flatMap(kind => {
          const all = [...document.querySelectorAll(kind)].map(e => e.id);
          return [all[0], all[Math.floor(all.length / 2)], all[Math.floor(all.length * 0.8)]];
        })
        """;

    // At the end of a page the target cannot go up to the bar, but it is in the window.
    private const string Place = """
        async id => {
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          const box = document.getElementById(id).getBoundingClientRect(), bar = document.querySelector('.nav').getBoundingClientRect();
          const covered = getComputedStyle(document.querySelector('.nav')).position === 'sticky' ? bar.bottom : 0;
          const atEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 2;
          if (box.top < covered - 1) return `${id} is under the bar: ${box.top} < ${covered}`;
          if (box.top > (atEnd ? innerHeight : covered + 160)) return `${id} is ${box.top} pixels down`;
          return document.getElementById(id).matches(':target') ? '' : `${id} is not the target`;
        }
        """;

    [Theory]
    [InlineData("index.html", 1280)]
    [InlineData("index.html", 390)]
    [InlineData("monate/2022-02.html", 390)]
    public async Task An_address_leads_to_its_place(string path, int width)
    {
        await using var look = await chromium.Open(path);
        var ids = (await look.Page.EvaluateAsync<string?[]>(Ids)).OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(ids.Count > 5, $"{ids.Count} addresses");
        var found = new List<string>();
        foreach (var id in ids)
        {
            await using var visit = await chromium.Open("404.html");
            await visit.Show(width);
            await visit.Page.GotoAsync($"{Chromium.BaseUrl}{path}#{Uri.EscapeDataString(id)}");
            found.Add(await visit.Page.EvaluateAsync<string>(Place, id));
        }

        Assert.Equal("", string.Join("\n", found).Trim());
    }

    [Fact]
    public async Task Evidence_leads_to_its_sentence()
    {
        await using var visit = await chromium.Open("index.html");
        var links = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.bl a')].filter((_, i) => i % 40 === 0).map(a => a.getAttribute('href'))");
        foreach (var link in links)
        {
            await using var article = await chromium.Open(link);
            Assert.Equal("", await article.Page.EvaluateAsync<string>(Place.Replace("document.querySelector('.nav')", "document.querySelector('.pfad')", StringComparison.Ordinal), link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]));
        }
    }
}

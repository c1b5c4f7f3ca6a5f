using Depesche.Rendering;
using Depesche.Tests.Rendering;

namespace Depesche.BrowserTests;

/// <summary>The drawings of archives of every size, as the browser sets their words.</summary>
public sealed class BusyDrawingsTests(Chromium chromium)
{
    private const string Touching = """
        () => ['.ov', '.netz', '.kw'].flatMap(name => {
          const svg = document.querySelector(name);
          if (!svg || getComputedStyle(svg).display === 'none') return [];
          const boxes = [...svg.querySelectorAll('.lb, .mon, .lane, .dl, .nt, .tl, .ct, .tg')].map(e => ({ text: e.textContent, box: e.getBBox() })).filter(({ box }) => box.width > 0);
          return boxes.flatMap((one, i) => boxes.slice(i + 1).filter(other => one.box.x < other.box.x + other.box.width && other.box.x < one.box.x + one.box.width
            && one.box.y + 3 < other.box.y + other.box.height && other.box.y + 3 < one.box.y + one.box.height).map(other => `${name}: ${one.text} touches ${other.text}`));
        })
        """;

    [Theory]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(500)]
    [InlineData(2300)]
    public async Task No_two_labels_touch_and_nothing_scrolls_sideways(int events)
    {
        await using (await chromium.Open("index.html"))
        {
            // Skips here where there is no browser.
        }

        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", $"browser-busy-{events}")).FullName;
        var style = new StyleSheet("assets/style.css", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "templates", "assets", "style.css"), TestContext.Current.CancellationToken));
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), RenderedSite.Of(BusySite.Of(events) with { StyleSheet = style })["index.html"], TestContext.Current.CancellationToken);
        await using var visit = await chromium.OpenFile("index.html", folder);
        foreach (var width in (int[])[1280, 912, 320])
        {
            await visit.Show(width);
            if (width == 1280)
            {
                Assert.Equal(["block", "none"], await visit.Page.EvaluateAsync<string[]>("['.ov', '.kal'].map(name => { const e = document.querySelector(name); return e ? getComputedStyle(e).display : 'none'; })"));
            }

            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Touching));
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }
}

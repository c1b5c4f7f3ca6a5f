using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Depesche.BrowserTests;

/// <summary>What only a browser can decide about every kind of page of the sample site.</summary>
public sealed class PageTests(Chromium chromium)
{
    // Desk, the narrowest window with the strip, phones.
    private static readonly int[] Widths = [1280, 912, 390, 320];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Whatever the browser does not draw until it is scrolled to would be judged wrongly. Only the findings come back, not the long list
    // of what passed. Colours are all that differs in the dark.
    private const string RunAxe = """
        async dark => {
          for (const e of document.querySelectorAll('*')) if (getComputedStyle(e).contentVisibility === 'auto') e.style.contentVisibility = 'visible';
          const rules = ['color-contrast', 'link-in-text-block'];
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const runOnly = dark ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
          const result = await axe.run(document, { runOnly, rules: dark ? {} : { 'label-content-name-mismatch': { enabled: true } }, resultTypes: ['violations'] });
          return result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.length} times: ${v.nodes[0].target}: ${v.nodes[0].html.slice(0, 200)}`);
        }
        """;

    [Fact]
    public async Task No_page_violates_an_accessibility_rule()
    {
        var found = new List<string>();
        await ForEachPage(async (path, visit) =>
        {
            // Each page is loaded once and given axe once; the window changes its size and the system its colours.
            await visit.Page.EvaluateAsync(Axe);
            foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Light), (320, ColorScheme.Light), (320, ColorScheme.Dark), (390, ColorScheme.Dark), (1280, ColorScheme.Dark) })
            {
                await visit.Show(width, scheme);
                var violations = await visit.Page.EvaluateAsync<string[]>(RunAxe, scheme == ColorScheme.Dark);
                found.AddRange(violations.Select(one => $"{path} at {width} {scheme}: {one}"));
            }
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public async Task No_line_begins_with_a_comma()
    {
        // The end of what stands before a comma lies on the comma's own line.
        const string Lonely = """
            () => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const found = [];
              let before = null;
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (!node.data.trim() || !node.parentElement.checkVisibility() || node.parentElement.closest('.vh, svg')) continue;
                if (/^[,.;:!?]/.test(node.data) && before) {
                  const [one, other] = [document.createRange(), document.createRange()];
                  one.setStart(before, Math.max(0, before.data.trimEnd().length - 1)); one.setEnd(before, before.data.trimEnd().length);
                  other.setStart(node, 0); other.setEnd(node, 1);
                  if (other.getBoundingClientRect().top >= one.getBoundingClientRect().bottom - 2) found.push(before.data.slice(-20) + node.data.slice(0, 20));
                }
                before = node;
              }
              return found;
            }
            """;
        var found = new List<string>();
        await ForEachPage(async (path, visit) =>
        {
            await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            foreach (var width in Widths)
            {
                await visit.Show(width);
                found.AddRange((await visit.Page.EvaluateAsync<string[]>(Lonely)).Take(3).Select(one => $"{path} at {width}: {one}"));
            }
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public async Task Below_a_short_article_stand_its_dates_and_the_side_runs_beside_both()
    {
        await using var visit = await chromium.Open("artikel/quad-berlin.html");
        await visit.Show(1280);
        var gap = await visit.Page.EvaluateAsync<double>("() => document.querySelector('.zeiten').getBoundingClientRect().top - document.querySelector('main > .artikel').getBoundingClientRect().bottom");
        Assert.InRange(gap, 0, 60);
        var widths = await visit.Page.EvaluateAsync<double[]>("() => ['main > .artikel', '.zeiten'].map(one => document.querySelector(one).getBoundingClientRect().width)");
        Assert.Equal(widths[0], widths[1]);
    }

    [Fact]
    public async Task No_page_scrolls_sideways()
    {
        var found = new List<string>();
        await ForEachPage(async (path, visit) =>
        {
            foreach (var width in Widths)
            {
                await visit.Show(width);
                var extra = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (extra > 0)
                {
                    found.Add($"{path} at {width}: {extra} pixels too wide");
                }
            }
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public async Task No_page_asks_a_stranger_sets_a_cookie_or_makes_the_console_complain()
    {
        var found = new List<string>();
        await ForEachPage(async (path, visit) =>
        {
            var stored = await visit.Page.EvaluateAsync<int>("document.cookie.length + localStorage.length + sessionStorage.length");
            found.AddRange(visit.ForeignRequests.Concat(visit.Missing).Concat(visit.Complaints).Select(one => $"{path}: {one}"));
            var broken = await visit.Page.EvaluateAsync<int>("[...document.images].filter(one => one.naturalWidth === 0).length");
            if (stored > 0)
            {
                found.Add($"{path}: stores something");
            }

            if (broken > 0)
            {
                found.Add($"{path}: {broken} pictures are not drawn");
            }
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public async Task Every_page_reads_the_same_without_script()
    {
        const string Text = "document.body.textContent.replace(/\\s+/g, ' ')";
        var found = new List<string>();
        await ForEachPage(async (path, visit) =>
        {
            // What was found is all that script adds.
            if (path.Contains('?', StringComparison.Ordinal))
            {
                return;
            }

            var with = await visit.Page.EvaluateAsync<string>(Text);
            await using var bare = await chromium.Open(path, script: false);
            var without = await bare.Page.EvaluateAsync<string>(Text);
            if (with != without)
            {
                found.Add(path);
            }
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Fact]
    public async Task Every_target_outside_running_text_is_at_least_24_pixels_high_and_wide()
    {
        // WCAG 2.5.8 excepts links inside sentences; everything set apart must be large enough to hit. In drawings that is what lies around
        // the words: a link has the extent of its line, too.
        const string Small = """
            () => [...document.querySelectorAll('a[href], input, summary, label, button, svg a > :is(.hit, .rund)')].filter(e => {
              const r = e.getBoundingClientRect();
              if (r.width === 0 || r.height === 0 || r.right <= 0 || r.bottom <= 0 || e.matches('.skip, .vh')) return false;
              if (e.matches('input') && r.width <= 1) return false;
              const alone = [...e.parentElement.childNodes].every(n => n === e || n.nodeType !== 3 || !n.textContent.trim());
              if (getComputedStyle(e).display === 'inline' && !alone) return false;
              if (e.closest('p, li p, dd, td, blockquote, figcaption') && getComputedStyle(e).display === 'inline') return false;
              return r.height < 23.5 || r.width < 23.5;
            }).map(e => e.outerHTML.slice(0, 120) + ' ' + Math.round(e.getBoundingClientRect().width) + 'x' + Math.round(e.getBoundingClientRect().height))
            """;
        var found = new List<string>();
        await ForEachPage(async (path, visit) =>
        {
            foreach (var width in Widths)
            {
                await visit.Show(width);
                found.AddRange((await visit.Page.EvaluateAsync<string[]>(Small)).Take(3).Select(one => $"{path} at {width}: {one}"));
            }
        });
        Assert.True(found.Count == 0, string.Join('\n', found.Take(40)));
    }

    [Theory]
    [InlineData("index.html", ".ov", ".lb, .mon, .lane", 1280)]
    [InlineData("index.html", ".netz", ".dl, .nt, .tl", 1280)]
    [InlineData("index.html", ".kw", ".ct, .tg", 1280)]
    [InlineData("index.html", ".ks", ".ct", 320)]
    public async Task No_two_labels_of_a_drawing_touch_as_the_browser_draws_them(string path, string drawing, string labels, int width)
    {
        const string Touching = """
            ([drawing, labels]) => {
              const svg = document.querySelector(drawing);
              const boxes = [...svg.querySelectorAll(labels)].map(e => ({ text: e.textContent, box: e.getBBox() }));
              const { width, height } = svg.viewBox.baseVal;
              return boxes.filter(({ box }) => box.width === 0 || box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height).map(({ text }) => `${text} is cut off`)
                .concat(boxes.flatMap((one, i) => boxes.slice(i + 1).filter(other => one.box.x < other.box.x + other.box.width && other.box.x < one.box.x + one.box.width
                  && one.box.y + 3 < other.box.y + other.box.height && other.box.y + 3 < one.box.y + one.box.height).map(other => `${one.text} touches ${other.text}`)));
            }
            """;
        await using var visit = await chromium.Open(path);
        await visit.Show(width);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Touching, new[] { drawing, labels }));
    }

    [Fact]
    public async Task Words_in_a_drawing_are_at_least_12_pixels_high_at_every_width()
    {
        const string Small = """
            () => [...document.querySelectorAll(':is(.netz, .km) text')].filter(e => {
              const svg = e.ownerSVGElement.closest('.netz, .km'), box = svg.getBoundingClientRect();
              const scale = svg.viewBox.baseVal.width ? box.width / svg.viewBox.baseVal.width : 1;
              return box.width > 0 && parseFloat(getComputedStyle(e).fontSize) * scale < 12;
            }).map(e => e.textContent)
            """;
        foreach (var path in (string[])["index.html", "orte/genf.html"])
        {
            await using var visit = await chromium.Open(path);
            foreach (var width in Widths.Append(640))
            {
                await visit.Show(width);
                Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Small));
            }
        }
    }

    [Fact]
    public async Task Pictures_of_every_page_kind_are_kept_for_a_look()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName;
        await ForEachPage(async (path, visit) =>
        {
            foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (390, ColorScheme.Light), (390, ColorScheme.Dark), (1280, ColorScheme.Dark) })
            {
                await visit.Show(width, scheme);
                var picture = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{path.Replace('/', '-').Replace('?', '-')}-{width}-{scheme}.png") });
                Assert.True(picture.Length > 2000, $"{path} at {width} is blank");
            }
        });
    }

    // A page is loaded once for all widths: most of the time goes into loading.
    private async Task ForEachPage(Func<string, VisitedPage, Task> look)
    {
        await using (await chromium.Open("index.html"))
        {
            // Skips here where there is no browser, before the list of pages is asked for.
        }

        var paths = chromium.PageKinds().ToList();
        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            await using var visit = await chromium.Open(path);
            await look(path, visit);
        }
    }
}

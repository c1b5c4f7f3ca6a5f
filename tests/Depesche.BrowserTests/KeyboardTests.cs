namespace Depesche.BrowserTests;

/// <summary>Everything is reached with the keyboard, in the order of reading, and what has the focus is in sight.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    private const string Focused = """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const all = window.order ??= [...document.querySelectorAll('*')];
          const label = e.matches('.pills input') ? e.nextElementSibling : e;
          const box = label.getBoundingClientRect(), bar = document.querySelector('.chronik-seite > .nav')?.getBoundingClientRect();
          const hidden = box.width === 0 || box.bottom <= 0 || box.top >= innerHeight || (bar && !e.closest('.nav') && bar.top <= 0 && box.bottom <= bar.bottom);
          return { place: all.indexOf(e), text: `${e.tagName} ${e.id} ${e.textContent.trim().slice(0, 40)}`, hidden };
        }
        """;

    [Theory]
    [InlineData("index.html", 1280, 260)]
    [InlineData("index.html", 390, 160)]
    [InlineData("artikel/chronik-jaenner.html", 1280, 1000)]
    [InlineData("personen/wladimir-putin.html", 390, 1000)]
    [InlineData("suche.html", 1280, 1000)]
    public async Task Tab_walks_down_the_page_and_never_out_of_sight(string path, int width, int most)
    {
        await using var visit = await chromium.Open(path);
        await visit.Show(width);
        var found = new List<string>();
        var (steps, last) = (0, -1);
        while (steps < most)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            if (await visit.Page.EvaluateAsync<Reached?>(Focused) is not { } stop)
            {
                break;
            }

            steps++;
            if (steps == 1 && !stop.Text.Contains("Zum Inhalt", StringComparison.Ordinal))
            {
                found.Add($"the first stop is {stop.Text}");
            }

            if (stop.Place <= last)
            {
                found.Add($"{stop.Text} comes after what stands below it");
            }

            if (stop.Hidden)
            {
                found.Add($"{stop.Text} has the focus out of sight");
            }

            last = stop.Place;
        }

        Assert.True(steps > 15, $"{steps} stops");
        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_navigation_and_arrows_go_from_pill_to_pill()
    {
        await using var visit = await chromium.Open("index.html");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
        await visit.Page.FocusAsync("#f-wer");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.name === 'wer' && document.activeElement.id !== 'f-wer' && document.activeElement.checked"));
        Assert.True(await visit.Page.IsVisibleAsync(".treffer"));
    }

    [Fact]
    public async Task Every_drawing_can_be_skipped()
    {
        await using var visit = await chromium.Open("index.html");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.ov, .netz, .kw')].filter(e => e.querySelectorAll('a').length > 3 && !e.closest('section').querySelector('a.skip')).map(e => e.getAttribute('class'))"));
    }

    public sealed class Reached
    {
        public int Place { get; set; }

        public string Text { get; set; } = "";

        public bool Hidden { get; set; }
    }
}

namespace Depesche.BrowserTests;

/// <summary>What the browser draws late has room where it will stand: a day that is taller than its guess would lie over the day below.</summary>
public sealed class GuessedHeightTests(Chromium chromium)
{
    private const string TooTall = """
        () => {
          const late = [...document.querySelectorAll('.chronik .tag, .bilder > section')].filter(e => getComputedStyle(e).contentVisibility === 'auto');
          const guessed = late.map(e => parseFloat(getComputedStyle(e).containIntrinsicHeight.replace('auto ', '')));
          late.forEach(e => { e.style.contentVisibility = 'visible'; });
          const real = late.map(e => e.clientHeight);
          const sum = all => all.reduce((a, b) => a + b, 0);
          const tall = late.flatMap((e, i) => real[i] > guessed[i] + 1 ? [`${e.id || e.querySelector('[id]').id}: ${real[i]} pixels, ${guessed[i]} guessed`] : []);
          return [`${late.length}`, `${sum(guessed) / sum(real)}`, ...tall];
        }
        """;

    [Theory]
    [InlineData("index.html", 320)]
    [InlineData("index.html", 390)]
    [InlineData("index.html", 900)]
    public async Task No_day_is_taller_than_guessed(string path, int width)
    {
        await using var visit = await chromium.Open(path);
        await visit.Show(width);
        var found = await visit.Page.EvaluateAsync<string[]>(TooTall);
        Assert.Empty(found.Skip(2));
        Assert.True(int.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture) > 20, $"{found[0]} days are drawn late");
        // Nor is the page much longer than it will be.
        Assert.InRange(double.Parse(found[1], System.Globalization.CultureInfo.InvariantCulture), 1, 2);
    }

    [Fact]
    public async Task On_a_wide_window_all_is_drawn_at_once()
    {
        await using var visit = await chromium.Open("index.html");
        await visit.Show(1280);
        Assert.Equal("0", (await visit.Page.EvaluateAsync<string[]>(TooTall))[0]);
    }
}

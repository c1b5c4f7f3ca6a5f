using Microsoft.Playwright;

namespace Depesche.BrowserTests;

/// <summary>What readers set in their system is respected, and nothing is told by colour alone.</summary>
public sealed class PresentationTests(Chromium chromium)
{
    private const string Looks = """
        () => Object.fromEntries(['happened', 'announced', 'cancelled', 'postponed', 'open'].map(status => {
          const e = document.querySelector(`.ev.${status} .kn`);
          if (!e) return [status, ''];
          const style = getComputedStyle(e);
          return [status, `${style.borderStyle} ${style.borderWidth} ${style.backgroundColor === getComputedStyle(document.body).backgroundColor ? 'hollow' : 'filled'}`];
        }).filter(([, look]) => look !== ''))
        """;

    [Theory]
    [InlineData(ForcedColors.None)]
    [InlineData(ForcedColors.Active)]
    public async Task An_announcement_looks_other_than_a_report_and_both_say_so(ForcedColors colours)
    {
        await using var visit = await chromium.Open("index.html");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = colours });
        var looks = await visit.Page.EvaluateAsync<Dictionary<string, string>>(Looks);
        Assert.NotEqual(looks["happened"], looks["announced"]);
        Assert.NotEqual(looks["happened"], looks["cancelled"]);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.ev')].filter(e => !e.querySelector('.sta').textContent.trim() || !e.querySelector('.ty').textContent.trim()).map(e => e.id)"));
        var marks = await visit.Page.EvaluateAsync<string[]>("['.ov .pt.held', '.ov .pt.plan'].map(mark => { const e = document.querySelector(mark), style = e && getComputedStyle(e); return style ? style.fill === style.stroke ? 'filled' : 'hollow' : 'none'; })");
        Assert.Equal(["filled", "hollow"], marks);
    }

    [Fact]
    public async Task Nothing_moves_for_whoever_wants_that()
    {
        await using var visit = await chromium.Open("index.html");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce });
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('*')].filter(e => { const style = getComputedStyle(e); return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0; }).map(e => e.className)"));
        Assert.Equal("auto", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
    }

    [Fact]
    public async Task A_picture_without_colours_is_kept_for_a_look()
    {
        await using var visit = await chromium.Open("index.html");
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Emulation.setEmulatedVisionDeficiency", new Dictionary<string, object> { ["type"] = "achromatopsia" });
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName;
        var picture = await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, "index-greyscale.png") });
        Assert.True(picture.Length > 2000);
    }
}

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Depesche.BrowserTests;

/// <summary>An address whose page moved leads to it, without script and from the disk too; whoever is kept from going there finds a page like any other.</summary>
public sealed class MovedPageTests(Chromium chromium)
{
    private const string Old = "ueber-uns.html";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_old_address_leads_to_the_page(bool script)
    {
        await using var visit = await chromium.Open(Old, script);
        await Arrive(visit.Page, Chromium.BaseUrl + "ueber.html");
        Assert.Empty(visit.ForeignRequests.Concat(visit.Missing).Concat(visit.Complaints));
    }

    [Fact]
    public async Task An_old_address_leads_to_the_page_from_the_disk_too()
    {
        await using var visit = await chromium.OpenFile(Old);
        await Arrive(visit.Page, new Uri(Path.Combine(chromium.Site, "ueber.html")).AbsoluteUri);
        Assert.Empty(visit.ForeignRequests.Concat(visit.Missing).Concat(visit.Complaints));
    }

    [Fact]
    public async Task The_page_that_leads_there_is_accessible_itself()
    {
        await using var visit = await chromium.Open("404.html");
        // Without content to go to, the browser stays.
        await visit.Page.RouteAsync("**/ueber.html", route => route.FulfillAsync(new RouteFulfillOptions { Status = 204 }));
        await visit.Page.GotoAsync(Chromium.BaseUrl + Old);
        await visit.Page.WaitForTimeoutAsync(300);
        Assert.Equal("Diese Seite ist umgezogen", await visit.Page.TextContentAsync("h1"));
        await visit.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var width in (int[])[1280, 320])
        {
            await visit.Show(width);
            Assert.Equal("[]", await visit.Page.EvaluateAsync<string>("async () => JSON.stringify((await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(one => one.id))"));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        }
    }

    // The page may have gone on before anybody waits for it.
    private static async Task Arrive(IPage page, string address)
    {
        for (var i = 0; i < 300 && page.Url != address; i++)
        {
            await page.WaitForTimeoutAsync(100);
        }

        Assert.Equal(address, page.Url);
    }
}

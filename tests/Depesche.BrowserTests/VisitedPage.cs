using Microsoft.Playwright;

namespace Depesche.BrowserTests;

/// <summary>A page of the built site in its own browser context, with everything it asked for and complained of.</summary>
public sealed class VisitedPage(IBrowserContext owner, IPage page, string site) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>Requests to anywhere but the site.</summary>
    public IList<string> ForeignRequests { get; } = [];

    /// <summary>Requests for files that the site does not have.</summary>
    public IList<string> Missing { get; } = [];

    /// <summary>Errors and warnings of the console, content-security policy included.</summary>
    public IList<string> Complaints { get; } = [];

    public async Task Visit(string path)
    {
        Listen();
        await page.RouteAsync("**/*", Answer);
        await page.GotoAsync(Chromium.BaseUrl + path);
    }

    /// <summary>The same page as whoever opens it from the disk sees it.</summary>
    public async Task VisitFile(string path)
    {
        Listen();
        await page.GotoAsync(new Uri(Path.Combine(site, path)).AbsoluteUri);
    }

    /// <summary>Gives the window a width and the system a colour scheme.</summary>
    public async Task Show(int width, ColorScheme scheme = ColorScheme.Light)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
    }

    public async ValueTask DisposeAsync() => await owner.DisposeAsync();

    private void Listen()
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.RequestFailed += (_, request) => Missing.Add(request.Url);
    }

    private async Task Answer(IRoute route)
    {
        var url = route.Request.Url;
        if (!url.StartsWith(Chromium.BaseUrl, StringComparison.Ordinal))
        {
            ForeignRequests.Add(url);
            await route.AbortAsync();
            return;
        }

        var path = new Uri(url).AbsolutePath[new Uri(Chromium.BaseUrl).AbsolutePath.Length..];
        var file = Path.Combine(site, Uri.UnescapeDataString(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        if (File.Exists(file))
        {
            await route.FulfillAsync(new RouteFulfillOptions { Path = file, ContentType = file.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : null });
        }
        else
        {
            Missing.Add(url);
            await route.FulfillAsync(new RouteFulfillOptions { Status = 404, Path = Path.Combine(site, "404.html") });
        }
    }
}

using Depesche.Tests.Rendering.Search;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Depesche.BrowserTests.Chromium))]

namespace Depesche.BrowserTests;

/// <summary>One browser and one built site for all tests; pages are answered from the disk, so no server and no network is needed.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Where the site pretends to be published.</summary>
    public const string BaseUrl = "https://archiv.example/depesche/";

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Folder of the built site.</summary>
    public string Site { get; private set; } = "";

    /// <summary>Folder of the small archive whose hits are known.</summary>
    public string SearchSite { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var program = Find();
        if (program is null)
        {
            return;
        }

        Site = Path.Combine(Repository.Root, "artifacts", "browser-site");
        Environment.SetEnvironmentVariable("DEPESCHE_OPERATOR_NAME", "Erika Mustermann");
        Environment.SetEnvironmentVariable("DEPESCHE_OPERATOR_ADDRESS", "Musterweg 1, 12345 Musterstadt");
        Environment.SetEnvironmentVariable("DEPESCHE_OPERATOR_EMAIL", "post@archiv.example");
        var code = Program.Main(["build", "--content", Path.Combine(Repository.Root, "content"), "--output", Site, "--base-url", BaseUrl, "--quiet"]);
        Assert.Equal(0, code);
        SearchSite = Path.Combine(Repository.Root, "artifacts", "browser-search");
        Assert.Equal(0, Program.Main(["build", "--content", SearchQueries.Content, "--output", SearchSite, "--quiet"]));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A fresh page; the test is skipped where there is no Chromium, and fails there under CI.</summary>
    public async Task<VisitedPage> Open(string path, bool script = true)
    {
        var page = await New(Site, script);
        await page.Visit(path);
        return page;
    }

    /// <summary>A fresh page read from the disk, of the site or of another folder.</summary>
    public async Task<VisitedPage> OpenFile(string path, string? folder = null)
    {
        var page = await New(folder ?? Site, true);
        await page.VisitFile(path);
        return page;
    }

    /// <summary>A fresh page of the small archive, from a server or read from the disk.</summary>
    public async Task<VisitedPage> OpenSearch(string path, bool fromDisk = false, bool script = true)
    {
        var page = await New(SearchSite, script);
        if (!fromDisk)
        {
            await page.Visit(path);
            return page;
        }

        await page.VisitFile(path);
        return page;
    }

    /// <summary>One page of every kind, and the index pages; paths below the site.</summary>
    public IEnumerable<string> PageKinds()
    {
        // Pages that only lead elsewhere would be left at once; MovedPageTests looks at them.
        foreach (var page in Directory.EnumerateFiles(Site, "*.html").Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return Path.GetFileName(page);
        }

        // With hits, which only the script shows.
        yield return "suche.html?q=Genf";
        foreach (var folder in Directory.EnumerateDirectories(Site).Order(StringComparer.Ordinal))
        {
            // The largest page of a folder shows most; the register is a kind of its own.
            var pages = new DirectoryInfo(folder).GetFiles("*.html").OrderByDescending(file => file.Length).ThenBy(file => file.Name, StringComparer.Ordinal).ToList();
            foreach (var page in pages.Where(file => file.Name == "index.html").Concat(pages.Where(file => file.Name != "index.html").Take(1)))
            {
                yield return Path.GetFileName(folder) + "/" + page.Name;
            }
        }
    }

    private async Task<VisitedPage> New(string site, bool script)
    {
        if (browser is null)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") is not null, "no Chromium found: install it (Debian and Ubuntu: apt-get install chromium) and run dotnet cake --target=Test");
            Assert.Fail("no Chromium found, and CI promises one");
        }

        var browserContext = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            ColorScheme = ColorScheme.Light,
            JavaScriptEnabled = script,
        });
        return new VisitedPage(browserContext, await browserContext.NewPageAsync(), site);
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("DEPESCHE_CHROMIUM");
        string[] names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];
        return named ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}

namespace Depesche.BrowserTests;

/// <summary>The site as whoever unpacks it on a memory stick reads it: every kind of page from the disk, with its style, and links that lead to files.</summary>
public sealed class DiskTests(Chromium chromium)
{
    [Fact]
    public async Task Every_kind_of_page_opens_from_the_disk_and_its_links_are_files()
    {
        var found = new List<string>();
        foreach (var path in await Kinds())
        {
            await using var visit = await chromium.OpenFile(path);
            found.AddRange(visit.Missing.Concat(visit.Complaints).Select(one => $"{path}: {one}"));
            if (!await visit.Page.EvaluateAsync<bool>("getComputedStyle(document.querySelector('.skip')).position === 'absolute'"))
            {
                found.Add($"{path} has no style");
            }

            var links = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).href).filter(href => href.startsWith('file:'))");
            found.AddRange(links.Select(link => new Uri(link).LocalPath).Distinct(StringComparer.Ordinal).Where(file => !File.Exists(file)).Select(file => $"{path} leads to {file}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Take(20)));
    }

    // The page for wrong addresses is served at any depth: its links begin at the root of the server.
    private async Task<IReadOnlyList<string>> Kinds()
    {
        await using (await chromium.Open("index.html"))
        {
            // Skips here where there is no browser.
        }

        return [.. chromium.PageKinds().Where(path => path != "404.html" && !path.Contains('?', StringComparison.Ordinal))];
    }
}

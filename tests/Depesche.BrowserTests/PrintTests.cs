using System.Text;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Depesche.BrowserTests;

/// <summary>What the browser prints: on A4, tagged, with the evidence, no event cut in two.</summary>
public sealed class PrintTests(Chromium chromium)
{
    [Theory]
    [InlineData("monate/2022-01.html")]
    [InlineData("artikel/chronik-jaenner.html")]
    [InlineData("index.html")]
    public async Task A_page_prints_whole_on_a4_with_tags_and_page_numbers(string path)
    {
        await using var visit = await chromium.Open(path);
        var bytes = await visit.Page.PdfAsync(new PagePdfOptions { Tagged = true, PreferCSSPageSize = true });
        Assert.Contains("/StructTreeRoot", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(bytes);
        Assert.All(pdf.GetPages(), page => Assert.Equal((595d, 842d), (Math.Round(page.Width), Math.Round(page.Height))));
        var words = pdf.GetPages().Select(page => string.Concat(page.Letters.Select(letter => letter.Value))).ToList();
        var all = Bare(string.Concat(words));
        Assert.Contains(Bare($"1/{pdf.NumberOfPages}"), Bare(words[0]), StringComparison.Ordinal);
        foreach (var text in await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1, .ev h3, .ev .bl q, .ev .ro, .text p')].map(e => e.textContent)"))
        {
            Assert.Contains(Bare(text)[..Math.Min(Bare(text).Length, 24)], all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_chronicle_of_the_five_articles_prints_on_ten_sheets_at_most()
    {
        var articles = Repository.Shared("articles");
        var folder = Path.Combine(Repository.Root, "artifacts", "browser-five");
        Assert.Equal(0, Program.Main(["build", "--content", articles, "--output", folder, "--quiet"]));
        await using var visit = await chromium.OpenFile("index.html", folder);
        var bytes = await visit.Page.PdfAsync(new PagePdfOptions { Tagged = true, PreferCSSPageSize = true });
        using var pdf = PdfDocument.Open(bytes);
        Assert.InRange(pdf.NumberOfPages, 1, 10);
    }

    [Fact]
    public async Task No_event_is_cut_by_the_end_of_a_sheet()
    {
        await using var visit = await chromium.Open("index.html");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal(["avoid"], await visit.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.ev')].map(e => getComputedStyle(e).breakInside))]"));
    }

    // Printing joins and hyphenates words; their letters stay.
    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).Normalize(NormalizationForm.FormKC);
}

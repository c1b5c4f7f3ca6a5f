using System.Globalization;
using System.Text;
using Depesche.Dating;
using Depesche.Diagnostics;
using Depesche.Loading;
using Depesche.Publishing;

namespace Depesche.Tests.Publishing;

/// <summary>Archives whose start page is too long for everything: whatever it links to is there.</summary>
public sealed class LongArchiveTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("depesche-test-");

    [Theory]
    [InlineData(510)]
    [InlineData(1200)]
    public void An_archive_of_many_articles_with_an_event_each_is_published(int articles)
    {
        for (var i = 0; i < articles; i++)
        {
            var day = new DateOnly(2018, 1, 1).AddDays(i);
            File.WriteAllText(Path.Combine(folder.FullName, $"a{i}.md"), string.Create(CultureInfo.InvariantCulture, $"---\npublished: {day:yyyy-MM-dd}\n---\n\nEmmanuel Macron hat sich am {day.Day}. {GermanDates.Month(day.Month)} {day.Year} mit Angela Merkel getroffen.\n"), Encoding.UTF8);
        }

        var bag = new DiagnosticBag();
        using var progress = new Progress(new Terminal(TextWriter.Null, TextWriter.Null), new Settings { Quiet = true });
        var builder = new SiteBuilder(bag, progress, CancellationToken.None);
        var site = builder.Understand(new LoadOptions(folder.FullName));
        Assert.InRange(site.Timeline.Events.Length, 501, articles);
        SiteVerifier.Verify(builder.Files(site, TemplateFolder.Read(null, bag), []), null, bag);
        Assert.DoesNotContain(bag.Sorted(), one => one.Severity == Severity.Error);
    }

    public void Dispose() => folder.Delete(recursive: true);
}

using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>How heavy the start page is, and what it asks for.</summary>
public sealed partial class WeightTests
{
    [Theory]
    [InlineData("five", 45_000)]
    [InlineData("sample", 0)]
    public void The_start_page_is_light_and_asks_for_little(string name, int most)
    {
        var site = BuiltSite.Of(name);
        var limit = most > 0 ? most : 32_000 + (450 * site.Site.Timeline.Events.Length);
        Assert.InRange(Zipped(site.Files["index.html"].Span), 1, limit);
        var asked = Asked().Matches(site.Text("index.html")).Select(match => match.Groups["file"].Value).Where(file => !file.StartsWith("data:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Count();
        Assert.InRange(1 + asked, 1, 3);
    }

    private static long Zipped(ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return stream.Length;
    }

    // Whatever a browser fetches without being asked.
    [GeneratedRegex("(?: src=|<link rel=\"(?:stylesheet|icon|preload|manifest)\" href=)\"(?<file>[^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Asked();
}

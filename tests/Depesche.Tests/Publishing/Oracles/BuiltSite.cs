using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Depesche.Diagnostics;
using Depesche.Publishing;
using Depesche.Rendering;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>All files of a whole site, in memory: the sample, the sample at a public address, the five real articles where they are.</summary>
internal sealed class BuiltSite
{
    public const string BaseUrl = "https://archiv.example/depesche/";

    private static readonly ConcurrentDictionary<string, Lazy<BuiltSite>> Built = new(StringComparer.Ordinal);

    private BuiltSite(Site site, IEnumerable<OutputFile> files)
    {
        Site = site;
        Files = files.ToFrozenDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
    }

    public static TheoryData<string> Names => ["sample", "public", "five"];

    public Site Site { get; }

    public FrozenDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    public IEnumerable<string> Pages => Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static BuiltSite Of(string name)
    {
        var content = name == "five" ? Repository.Shared("articles") : Path.Combine(Repository.Root, "content");
        return Built.GetOrAdd(name, _ => new Lazy<BuiltSite>(() => Build(content, name == "public" ? BaseUrl : null))).Value;
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path].Span);

    public JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(Files[path]);
        return document.RootElement.Clone();
    }

    public List<JsonElement> Rows(string path) => [.. Json(path).EnumerateArray()];

    private static BuiltSite Build(string content, string? baseUrl)
    {
        using var progress = new Progress(new Terminal(TextWriter.Null, TextWriter.Null), new Settings { Quiet = true });
        var bag = new DiagnosticBag();
        var builder = new SiteBuilder(bag, progress, CancellationToken.None);
        var site = builder.Understand(new(content) { BaseUrl = baseUrl, OperatorName = "Erika Mustermann", OperatorAddress = "Musterweg 1, 12345 Musterstadt", OperatorEmail = "post@archiv.example" });
        var files = builder.Files(site, TemplateFolder.Read(null, bag), InputFiles.Of(content));
        SiteVerifier.Verify(files, site.Config.BaseUrl, bag);
        Assert.Empty(bag.Sorted().Where(one => one.Severity == Severity.Error).Select(one => one.ToString()));
        return new BuiltSite(site, files);
    }
}

using System.Buffers;
using System.Text;
using Depesche.Diagnostics;
using Depesche.Publishing.Exports;
using Depesche.Rendering;
using Depesche.Rendering.Templates;

namespace Depesche.Tests.Rendering;

/// <summary>A site rendered with the shipped templates, file by file.</summary>
internal static class RenderedSite
{
    private static readonly Lazy<SortedDictionary<string, string>> Local = new(() => Of(SmallSite.Build() with { Addresses = SmallSite.Registry("artikel/fangquoten.html: artikel/einigung-in-hafenstadt.html\n") }));

    /// <summary>The small site as a local build, with one address that moved.</summary>
    public static SortedDictionary<string, string> Small => Local.Value;

    /// <summary>Paths of the data files that stand beside its pages.</summary>
    public static IReadOnlySet<string> Data { get; } = DataFiles.Of(new DataSite(SiteIndex.Of(SmallSite.Build()))).Select(file => file.Path).Append(BuildRow.Path).ToHashSet(StringComparer.Ordinal);

    public static SortedDictionary<string, string> Of(Site site)
    {
        var bag = new DiagnosticBag();
        var engine = TemplateEngine.Load(Templates(), bag);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in Pages.Of(SiteIndex.Of(site), ["assets/suchindex-0.js", "assets/suche-0.js"], bag))
        {
            var output = new ArrayBufferWriter<byte>();
            engine.Render(page.Template, page.Model, output, bag);
            files.Add(page.Path, Encoding.UTF8.GetString(output.WrittenSpan));
        }

        Assert.Empty(bag.Sorted().Where(one => one.Severity != Severity.Info).Select(one => one.ToString()));
        return files;
    }

    private static IEnumerable<TemplateFile> Templates()
    {
        var folder = Path.Combine(Repository.Root, "templates");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !name.StartsWith("assets/", StringComparison.Ordinal) && !name.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new TemplateFile(name, "templates/" + name, File.ReadAllText(Path.Combine(folder, name))));
    }
}

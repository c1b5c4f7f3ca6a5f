using Depesche.Tests.Publishing.Oracles;

namespace Depesche.Tests.Web;

/// <summary>A built site on the disk, at its path below the root of a server; gone with the test.</summary>
internal sealed class WrittenSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WrittenSite(string name)
    {
        var site = BuiltSite.Of(name);
        BasePath = site.Site.Config.BaseUrl is { } address ? new Uri(address).AbsolutePath[1..] : "";
        foreach (var (path, bytes) in site.Files)
        {
            var file = folder[BasePath + path];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.Span);
        }
    }

    /// <summary>Folder that a server would serve.</summary>
    public string Root => folder.Path;

    /// <summary>The site's path below it: empty, or ending in a slash.</summary>
    public string BasePath { get; }

    /// <summary>Folder of the site.</summary>
    public string Path => folder[BasePath];

    public void Dispose() => folder.Dispose();
}

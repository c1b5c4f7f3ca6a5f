using Depesche.Serving;
using Depesche.Tests.Publishing.Oracles;

namespace Depesche.Tests.Web;

/// <summary>A built site on the disk and at an address of this computer, gone with the test.</summary>
internal sealed class WrittenSite : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly PreviewServer server;
    private readonly Thread thread;
    private readonly string basePath;

    public WrittenSite(string name)
    {
        var site = BuiltSite.Of(name);
        basePath = site.Site.Config.BaseUrl is { } address ? new Uri(address).AbsolutePath : "/";
        foreach (var (path, bytes) in site.Files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder[path])!);
            File.WriteAllBytes(folder[path], bytes.Span);
        }

        server = new PreviewServer(folder.Path, 0, basePath);
        thread = new Thread(() => server.Run(stop.Token));
        thread.Start();
    }

    public string Path => folder.Path;

    public string Address => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"http://127.0.0.1:{server.Port}{basePath}");

    public void Dispose()
    {
        stop.Cancel();
        thread.Join();
        server.Dispose();
        stop.Dispose();
        folder.Dispose();
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Depesche.Serving;

namespace Depesche.Tests.Serving;

public sealed class PreviewServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly List<(PreviewServer Server, Thread Thread)> running = [];

    public PreviewServerTests()
    {
        folder.Write("geheim.txt", "geheim");
        folder.Write("site/index.html", "Start");
        folder.Write("site/404.html", "Fehlt");
        folder.Write("site/orte/index.html", "Orte");
        folder.Write("site/orte/köln a.html", "Ort");
        folder.Write("site/data/events.json", "[]");
        folder.Write("site/.git/config", "geheim");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(folder["site/verweis.txt"], folder["geheim.txt"]);
            Directory.CreateSymbolicLink(folder["site/umweg"], folder.Path);
        }
    }

    public void Dispose()
    {
        stop.Cancel();
        foreach (var (server, thread) in running)
        {
            thread.Join();
            server.Dispose();
        }

        stop.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("/", "Start", "text/html; charset=utf-8")]
    [InlineData("/index.html?x=../geheim.txt", "Start", "text/html; charset=utf-8")]
    [InlineData("/orte/", "Orte", "text/html; charset=utf-8")]
    [InlineData("/orte/k%C3%B6ln%20a.html", "Ort", "text/html; charset=utf-8")]
    [InlineData("/data/events.json", "[]", "application/json; charset=utf-8")]
    public void A_file_of_the_site_is_shown(string target, string body, string type)
    {
        var answer = Get(Start(), target);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Type: {type}\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Content-Type-Options: nosniff\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n" + body, answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../geheim.txt")]
    [InlineData("/%2e%2e/geheim.txt")]
    [InlineData("/..%2fgeheim.txt")]
    [InlineData("/orte/../../geheim.txt")]
    [InlineData("/..%5cgeheim.txt")]
    [InlineData("/%c0%ae%c0%ae/geheim.txt")]
    [InlineData("/%252e%252e/geheim.txt")]
    [InlineData("/verweis.txt")]
    [InlineData("/umweg/geheim.txt")]
    [InlineData("/.git/config")]
    [InlineData("//geheim.txt")]
    [InlineData("/index.html%00.txt")]
    [InlineData("/data/")]
    [InlineData("/%zz")]
    public void Nothing_else_is(string target)
    {
        var answer = Get(Start(), target);
        Assert.StartsWith("HTTP/1.1 404 ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\nFehlt", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("[::1]", 200)]
    [InlineData("evil.example", 403)]
    [InlineData("localhost.evil.example", 403)]
    public void Only_a_host_that_is_this_machine_is_answered(string host, int code)
    {
        var server = Start();
        Assert.StartsWith($"HTTP/1.1 {code} ", Ask(server, $"GET / HTTP/1.1\r\nHost: {host}:{server.Port}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n", 400)]
    [InlineData("GET / HTTP/1.1\r\nHost: {host}\r\nHost: {host}\r\n\r\n", 400)]
    [InlineData("GET http://evil.example/ HTTP/1.1\r\nHost: {host}\r\n\r\n", 400)]
    [InlineData("GET  / HTTP/1.1\r\nHost: {host}\r\n\r\n", 400)]
    [InlineData("POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n", 405)]
    [InlineData("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 403)]
    public void What_is_no_plain_request_is_refused(string request, int code)
    {
        var server = Start();
        Assert.StartsWith($"HTTP/1.1 {code} ", Ask(server, request.Replace("{host}", $"127.0.0.1:{server.Port}", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_is_answered_without_body()
    {
        var server = Start();
        var answer = Ask(server, $"HEAD / HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n\r\n");
        Assert.Contains("\r\nContent-Length: 5\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_base_path_the_site_is_there_and_nowhere_else()
    {
        var server = Start("/REPO/");
        Assert.EndsWith("Start", Get(server, "/REPO/"), StringComparison.Ordinal);
        Assert.Contains("\r\nLocation: /REPO/\r\n", Get(server, "/"), StringComparison.Ordinal);
        Assert.Contains("\r\nLocation: /REPO/orte/\r\n", Get(server, "/REPO/orte"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404 ", Get(server, "/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_request_holds_no_other_up()
    {
        var server = Start();
        var half = Enumerable.Range(0, 30).Select(_ => new TcpClient(IPAddress.Loopback.ToString(), server.Port)).ToList();
        half.ForEach(client => client.GetStream().Write("GET / HTTP/1.1\r\nHost: "u8));
        Assert.EndsWith("Start", Get(server, "/"), StringComparison.Ordinal);
        half.ForEach(client => client.Dispose());
    }

    private PreviewServer Start(string basePath = "/")
    {
        var server = new PreviewServer(folder["site"], 0, basePath);
        var thread = new Thread(() => server.Run(stop.Token));
        thread.Start();
        running.Add((server, thread));
        return server;
    }

    private static string Get(PreviewServer server, string target) => Ask(server, string.Create(CultureInfo.InvariantCulture, $"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{server.Port}\r\n\r\n"));

    private static string Ask(PreviewServer server, string request)
    {
        using var client = new TcpClient(IPAddress.Loopback.ToString(), server.Port);
        using var stream = client.GetStream();
        stream.Write(Encoding.Latin1.GetBytes(request));
        using var answer = new MemoryStream();
        stream.CopyTo(answer);
        return Encoding.UTF8.GetString(answer.ToArray());
    }
}

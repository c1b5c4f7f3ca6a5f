using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Depesche.Serving;

/// <summary>Shows a built site on this machine: loopback only, two methods, one request a connection, nothing but the site's files.</summary>
/// <remarks>Not on the class library's HttpListener: listening on 127.0.0.1 it answers a request whose Host is [::1] with 400 (tried), and it decodes paths on its own terms.</remarks>
internal sealed class PreviewServer : IDisposable
{
    private const int Seconds = 5;

    private readonly TcpListener listener;
    private readonly SiteFiles files;
    // Never disposed: answers that are still on their way release it after the end.
    private readonly SemaphoreSlim room = new(128);
    private readonly string[] hosts;

    /// <summary>Opens the port; throws <see cref="SocketException"/> when it cannot be had.</summary>
    /// <param name="folder">The built site.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="basePath">Begins and ends with a slash.</param>
    public PreviewServer(string folder, int port, string basePath)
    {
        files = new SiteFiles(Path.GetFullPath(folder), basePath);
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        var ending = string.Create(CultureInfo.InvariantCulture, $":{Port}");
        hosts = ["127.0.0.1" + ending, "localhost" + ending, "[::1]" + ending];
    }

    /// <summary>The port it listens on.</summary>
    public int Port { get; }

    /// <summary>Answers requests until it is told to stop.</summary>
    public void Run(CancellationToken stop)
    {
        using var closing = stop.Register(listener.Stop);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var client = listener.AcceptTcpClient();
                room.Wait(stop);
                new Thread(() => Serve(client)) { IsBackground = true }.Start();
            }
            catch (Exception problem) when (problem is SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
            {
                // A connection that broke before it was taken; or the end.
                continue;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private void Serve(TcpClient client)
    {
        try
        {
            using (client)
            {
                client.ReceiveTimeout = Seconds * 1000;
                client.SendTimeout = Seconds * 1000;
                using var stream = client.GetStream();
                if (ReadHead(stream, out var tooLong) is { } head)
                {
                    Answer(stream, head);
                }
                else if (tooLong)
                {
                    Refuse(stream, 431, "Request Header Fields Too Large");
                }
            }
        }
        catch (Exception problem) when (problem is IOException or SocketException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // The other side went away, or the file did: there is no one to tell.
            return;
        }
        finally
        {
            room.Release();
        }
    }

    private static byte[]? ReadHead(NetworkStream stream, out bool tooLong)
    {
        var buffer = new byte[RequestHead.Longest];
        var length = 0;
        tooLong = false;
        while (length < buffer.Length)
        {
            var count = stream.Read(buffer, length, buffer.Length - length);
            if (count == 0)
            {
                return null;
            }

            var from = Math.Max(0, length - 3);
            length += count;
            var end = buffer.AsSpan(from..length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return buffer[..(from + end)];
            }
        }

        tooLong = true;
        return null;
    }

    private void Answer(NetworkStream stream, byte[] bytes)
    {
        if (RequestHead.Parse(bytes) is not { } head || head.Target[0] != '/')
        {
            Refuse(stream, 400, "Bad Request");
        }
        else if (!hosts.Contains(head.Host, StringComparer.OrdinalIgnoreCase))
        {
            // A page elsewhere may point a name of its own at 127.0.0.1; it must not read the preview.
            Refuse(stream, 403, "Forbidden");
        }
        else if (head.Method is not ("GET" or "HEAD"))
        {
            Refuse(stream, 405, "Method Not Allowed", "Allow: GET, HEAD\r\n");
        }
        else if (files.Find(head.Target) is { Redirect: { } elsewhere })
        {
            Refuse(stream, 302, "Found", $"Location: {elsewhere}\r\n");
        }
        else if (files.Find(head.Target).File is { } file)
        {
            Send(stream, 200, "OK", file, head.Method == "HEAD");
        }
        else if (files.NotFoundPage is { } page)
        {
            Send(stream, 404, "Not Found", page, head.Method == "HEAD");
        }
        else
        {
            Refuse(stream, 404, "Not Found");
        }
    }

    private static void Send(NetworkStream stream, int code, string phrase, string file, bool headOnly)
    {
        using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Head(stream, code, phrase, SiteFiles.TypeOf(file), content.Length, "");
        if (!headOnly)
        {
            content.CopyTo(stream);
        }
    }

    private static void Refuse(NetworkStream stream, int code, string phrase, string more = "")
    {
        Head(stream, code, phrase, "text/plain; charset=utf-8", phrase.Length, more);
        stream.Write(Encoding.ASCII.GetBytes(phrase));
    }

    private static void Head(NetworkStream stream, int code, string phrase, string type, long length, string more) => stream.Write(Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"HTTP/1.1 {code} {phrase}\r\nContent-Type: {type}\r\nContent-Length: {length}\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n{more}\r\n")));
}

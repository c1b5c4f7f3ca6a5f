using System.Buffers;
using System.Text;

namespace Depesche.Serving;

/// <summary>The first lines of an HTTP/1.1 request.</summary>
/// <param name="Method">The method, as sent.</param>
/// <param name="Target">What is asked for, as sent.</param>
/// <param name="Host">The one Host header.</param>
internal sealed record RequestHead(string Method, string Target, string Host)
{
    private static readonly SearchValues<byte> Allowed =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(unit => (byte)unit), (byte)'\r', (byte)'\n', (byte)'\t']);

    /// <summary>Most bytes of a head.</summary>
    public const int Longest = 32 * 1024;

    /// <summary>Reads a head that ends with an empty line; null when it is malformed, or names no host or several.</summary>
    public static RequestHead? Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.ContainsAnyExcept(Allowed))
        {
            return null;
        }

        var lines = Encoding.ASCII.GetString(bytes).Split("\r\n");
        var first = lines[0].Split(' ');
        var hosts = lines.Skip(1).Where(line => line.StartsWith("host:", StringComparison.OrdinalIgnoreCase)).ToList();
        return first is [{ Length: > 0 } method, { Length: > 0 } target, "HTTP/1.1" or "HTTP/1.0"] && hosts is [var host] ? new RequestHead(method, target, host["host:".Length..].Trim()) : null;
    }
}

using System.Text;

namespace Depesche.Serving;

/// <summary>Finds the file of a site that a request asks for; nothing outside the folder, nothing hidden, nothing through a link.</summary>
/// <param name="folder">The built site, full path.</param>
/// <param name="basePath">Begins and ends with a slash.</param>
internal sealed class SiteFiles(string folder, string basePath)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".geojson"] = "application/geo+json; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".ics"] = "text/calendar; charset=utf-8",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
    };

    /// <summary>The page that answers what is not there; null when the site has none.</summary>
    public string? NotFoundPage => Existing(["404.html"]);

    /// <summary>The media type of a file, with its character set.</summary>
    public static string TypeOf(string file) => Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");

    /// <summary>The file for a request target, or where else to look; both null when there is nothing.</summary>
    public (string? File, string? Redirect) Find(string target)
    {
        var path = target.Split('?', 2)[0];
        if (basePath != "/" && (path == "/" || path + "/" == basePath))
        {
            return (null, basePath);
        }

        if (Decode(path) is not { } decoded || !decoded.StartsWith(basePath, StringComparison.Ordinal))
        {
            return (null, null);
        }

        var parts = decoded[basePath.Length..].Split('/');
        var names = parts[^1].Length == 0 ? [.. parts[..^1], "index.html"] : parts;
        if (!names.All(IsPlain))
        {
            return (null, null);
        }

        if (Existing(names) is { } file)
        {
            return (file, null);
        }

        var isFolder = parts[^1].Length > 0 && Existing([.. names, "index.html"]) is not null;
        return (null, isFolder ? basePath + string.Join('/', names.Select(Uri.EscapeDataString)) + "/" : null);
    }

    // Decoded once: what is still encoded after that is part of a name.
    private static string? Decode(string path)
    {
        var bytes = new List<byte>(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] != '%')
            {
                bytes.Add((byte)path[i]);
            }
            else if (i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                bytes.Add(Convert.FromHexString(path.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                return null;
            }
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsPlain(string name) => name.Length is > 0 and < 256 && name[0] != '.' && !name.Any(unit => char.IsControl(unit) || unit is '\\' or '/' or ':');

    private string? Existing(string[] names)
    {
        var path = folder;
        foreach (var name in names)
        {
            path = Path.Combine(path, name);
            if (new FileInfo(path).LinkTarget is not null)
            {
                return null;
            }
        }

        return File.Exists(path) ? path : null;
    }
}

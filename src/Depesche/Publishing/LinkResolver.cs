using System.Collections.Frozen;

namespace Depesche.Publishing;

/// <summary>Says where a link leads.</summary>
/// <param name="baseUrl">The public address, ending in a slash; null for a local build.</param>
/// <param name="ids">Every file of the site; for pages with their ids.</param>
internal sealed class LinkResolver(string? baseUrl, IReadOnlyDictionary<string, FrozenSet<string>?> ids)
{
    private readonly string basePath = baseUrl is not null && Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) ? address.AbsolutePath : "/";

    /// <summary>What is wrong with a link on a page; null when it leads somewhere, or out of the site in a way that is allowed.</summary>
    public string? Fault(string page, string link)
    {
        var scheme = Scheme(link);
        if (baseUrl is not null && (link + "/").StartsWith(baseUrl, StringComparison.Ordinal))
        {
            return Internal(page, basePath + link[Math.Min(baseUrl.Length, link.Length)..]);
        }

        return scheme switch
        {
            null => link.StartsWith("//", StringComparison.Ordinal) ? "it names no protocol" : Internal(page, link),
            "http" or "https" or "mailto" or "tel" => null,
            "data" when link.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) => null,
            _ => $"\"{scheme}:\" is no kind of address for a page",
        };
    }

    private string? Internal(string page, string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : link[(hash + 1)..];
        var path = hash < 0 ? link : link[..hash];
        path = path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? path[..query] : path;
        if (link.Length == 0)
        {
            return "it is empty";
        }

        var target = path.Length == 0 ? page : Follow(page, Uri.UnescapeDataString(path));
        if (target is null)
        {
            return "it leaves the site";
        }

        if (target.Length == 0 || target[^1] == '/')
        {
            // A server answers a folder with its index; opened from the disk, a folder shows its files.
            if (path[0] != '/')
            {
                return "it names a folder, not a file";
            }

            target += "index.html";
        }

        if (!ids.TryGetValue(target, out var anchors))
        {
            return $"there is no file \"{target}\"";
        }

        fragment = Uri.UnescapeDataString(fragment.Split(":~:", 2)[0]);
        return fragment.Length == 0 || anchors is null || anchors.Contains(fragment) ? null : $"there is no id \"{fragment}\" on {target}";
    }

    private string? Follow(string page, string path)
    {
        var parts = new List<string>();
        if (path[0] == '/')
        {
            if (!path.StartsWith(basePath, StringComparison.Ordinal))
            {
                return null;
            }

            path = path[basePath.Length..];
        }
        else
        {
            parts.AddRange(page.Split('/')[..^1]);
        }

        foreach (var part in path.Split('/'))
        {
            switch (part)
            {
                case ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    private static string? Scheme(string link)
    {
        var end = link.AsSpan().IndexOfAny(":/?#");
        return end > 0 && link[end] == ':' && char.IsAsciiLetter(link[0]) ? link[..end].ToLowerInvariant() : null;
    }
}

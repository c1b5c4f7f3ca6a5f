using System.Buffers;
using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>Which paths a file of the site may have, so that none leaves the folder and every system and host can hold them.</summary>
internal static class OutputPath
{
    private static readonly SearchValues<char> Reserved = SearchValues.Create("<>:\"|?*\\");

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a path; null when nothing is.</summary>
    public static string? Fault(string path)
    {
        if (path.Length is 0 or > 1024)
        {
            return "it is empty or too long";
        }

        if (path.AsSpan().ContainsAny(Reserved) || path.Any(char.IsControl) || path.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return "it holds a character that some systems forbid";
        }

        foreach (var part in path.Split('/'))
        {
            if (part is "" or "." or "..")
            {
                return "it would leave the folder";
            }

            if (part[^1] is '.' or ' ' || Devices.Contains(part.Split('.')[0]))
            {
                return "some systems forbid this name";
            }
        }

        return null;
    }

    /// <summary>Tells every path that is wrong, and every two that some systems cannot tell apart.</summary>
    public static bool Check(ImmutableArray<OutputFile> files, DiagnosticBag bag)
    {
        var fine = true;
        var names = new Dictionary<string, (string Path, bool IsFile)>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Select(file => file.Path).Order(StringComparer.Ordinal))
        {
            if (Fault(path) is { } fault)
            {
                bag.Add(PublishingProblems.BadPath, null, path, fault);
                fine = false;
                continue;
            }

            for (var at = path.IndexOf('/', StringComparison.Ordinal); fine && at >= 0; at = path.IndexOf('/', at + 1))
            {
                fine = Take(path[..at], isFile: false);
            }

            fine = fine && Take(path, isFile: true);
        }

        return fine;

        bool Take(string path, bool isFile)
        {
            if (names.TryAdd(path, (path, isFile)))
            {
                return true;
            }

            var other = names[path];
            if (!isFile && !other.IsFile && other.Path == path)
            {
                return true;
            }

            bag.Add(PublishingProblems.PathCollision, null, other.Path, path);
            return false;
        }
    }
}

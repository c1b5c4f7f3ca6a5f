using System.Security.Cryptography;
using System.Text.Json;
using Depesche.Diagnostics;
using Depesche.Publishing.Exports;

namespace Depesche.Publishing;

/// <summary>Checks a published folder byte for byte against its manifest, and the manifest against the build report.</summary>
public static class FolderVerifier
{
    /// <summary>Names every file that was changed, is missing or is none of the site's; returns how many were checked.</summary>
    /// <param name="folder">The published folder.</param>
    /// <param name="bag">Where problems go.</param>
    public static int Verify(string folder, DiagnosticBag bag)
    {
        var path = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            bag.Add(PublishingProblems.NoManifest, null, folder, $"there is no file {Manifest.FileName}");
            return 0;
        }

        if (Manifest.Parse(File.ReadAllBytes(path), out var line) is not { } manifest)
        {
            bag.Add(PublishingProblems.NoManifest, null, folder, $"line {line} of {Manifest.FileName} is none of ours");
            return 0;
        }

        if (!manifest.IsOurs)
        {
            bag.Add(PublishingProblems.NoManifest, null, folder, $"{Manifest.FileName} does not list {BuildRow.Path}");
            return 0;
        }

        var there = Entries(folder);
        foreach (var file in manifest.Files)
        {
            Check(folder, file, there, bag);
        }

        there.Remove(Manifest.FileName);
        foreach (var extra in there.Keys.Except(manifest.Files.Select(file => file.Path), StringComparer.Ordinal))
        {
            bag.Add(PublishingProblems.Extra, null, extra);
        }

        CompareWithReport(folder, manifest, bag);
        return manifest.Files.Length;
    }

    private static void Check(string folder, FileHash file, SortedDictionary<string, FileSystemInfo> there, DiagnosticBag bag)
    {
        if (!there.TryGetValue(file.Path, out var entry))
        {
            bag.Add(PublishingProblems.Missing, null, file.Path);
        }
        else if (entry.LinkTarget is not null)
        {
            bag.Add(PublishingProblems.Changed, null, file.Path, "it is a symbolic link now");
        }
        else if (HashOf(Path.Combine(folder, file.Path)) != file.Sha256)
        {
            bag.Add(PublishingProblems.Changed, null, file.Path, "its hash is not the manifest's");
        }
    }

    // Whoever changes a file can change its line of the manifest too; the report lists the hashes once more.
    private static void CompareWithReport(string folder, Manifest manifest, DiagnosticBag bag)
    {
        if (ReportedOutputs(Path.Combine(folder, BuildRow.Path)) is not { } reported)
        {
            bag.Add(PublishingProblems.Changed, null, BuildRow.Path, "it cannot be read");
            return;
        }

        var listed = manifest.Files.Where(file => file.Path != BuildRow.Path).ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        foreach (var (path, hash) in reported)
        {
            if (!listed.Remove(path, out var other))
            {
                bag.Add(PublishingProblems.Changed, null, Manifest.FileName, $"it lacks {path}, which {BuildRow.Path} lists");
            }
            else if (other != hash)
            {
                bag.Add(PublishingProblems.Changed, null, path, $"manifest and {BuildRow.Path} give different hashes");
            }
        }

        foreach (var path in listed.Keys.Order(StringComparer.Ordinal))
        {
            bag.Add(PublishingProblems.Changed, null, Manifest.FileName, $"it lists {path}, which {BuildRow.Path} does not");
        }
    }

    private static Dictionary<string, string>? ReportedOutputs(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).LinkTarget is not null)
            {
                return null;
            }

            using var report = JsonDocument.Parse(File.ReadAllBytes(path));
            return report.RootElement.GetProperty("outputs").EnumerateArray()
                .ToDictionary(row => row.GetProperty("path").GetString()!, row => row.GetProperty("sha256").GetString()!, StringComparer.Ordinal);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    // All files and links below the folder by path; links to folders are entries, not ways.
    private static SortedDictionary<string, FileSystemInfo> Entries(string folder)
    {
        var found = new SortedDictionary<string, FileSystemInfo>(StringComparer.Ordinal);
        var open = new Stack<(string Path, DirectoryInfo Folder)>([("", new DirectoryInfo(folder))]);
        while (open.TryPop(out var now))
        {
            foreach (var entry in now.Folder.EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo inner && entry.LinkTarget is null)
                {
                    open.Push(($"{now.Path}{entry.Name}/", inner));
                }
                else
                {
                    found[now.Path + entry.Name] = entry;
                }
            }
        }

        return found;
    }

    private static string HashOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}

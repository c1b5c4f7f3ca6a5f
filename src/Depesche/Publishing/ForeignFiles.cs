using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>What lies in the output folder and is not ours: it is carried over, never changed.</summary>
internal sealed class ForeignFiles
{
    private readonly ImmutableArray<(string Path, FileSystemInfo Entry, bool IsFolder)> entries;

    private ForeignFiles(ImmutableArray<(string, FileSystemInfo, bool)> entries) => this.entries = entries;

    /// <summary>Everything below a folder that a manifest does not list, parents first; folders that hold only our files are left out.</summary>
    public static ForeignFiles In(string folder, Manifest ours)
    {
        var found = ImmutableArray.CreateBuilder<(string, FileSystemInfo, bool)>();
        if (Directory.Exists(folder))
        {
            var files = ours.Files.Select(file => file.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
            var folders = files.SelectMany(Parents).ToHashSet(StringComparer.Ordinal);
            var open = new Stack<(string Path, DirectoryInfo Folder)>([("", new DirectoryInfo(folder))]);
            while (open.TryPop(out var now))
            {
                foreach (var entry in now.Folder.EnumerateFileSystemInfos())
                {
                    var path = now.Path + entry.Name;
                    var isFolder = entry is DirectoryInfo && entry.LinkTarget is null;
                    if (isFolder)
                    {
                        open.Push((path + "/", (DirectoryInfo)entry));
                    }

                    if (!(isFolder ? folders : files).Contains(path))
                    {
                        found.Add((path, entry, isFolder));
                    }
                }
            }
        }

        return new ForeignFiles(found.ToImmutable());
    }

    /// <summary>Whether none of them stands where the new site needs its place; tells each that does.</summary>
    public bool LeaveRoomFor(Manifest manifest, DiagnosticBag bag)
    {
        var files = manifest.Files.Select(file => file.Path).Append(Manifest.FileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = files.SelectMany(Parents).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var room = true;
        foreach (var (path, _, isFolder) in entries)
        {
            if (files.Contains(path) || (!isFolder && folders.Contains(path)))
            {
                bag.Add(PublishingProblems.ForeignFile, null, path);
                room = false;
            }
        }

        return room;
    }

    /// <summary>Gives every one of them its place in the new folder.</summary>
    public void Keep(Disk disk, string stage, CancellationToken stop)
    {
        foreach (var (path, entry, isFolder) in entries)
        {
            stop.ThrowIfCancellationRequested();
            var target = Path.Combine(stage, path.Replace('/', Path.DirectorySeparatorChar));
            disk.CreateFolder(Path.GetDirectoryName(target)!);
            if (isFolder)
            {
                disk.CreateFolder(target);
            }
            else
            {
                disk.Keep(entry, target);
            }
        }

        // Last, since a folder that may not be written to could not be filled.
        foreach (var (path, entry, isFolder) in entries)
        {
            if (isFolder && !OperatingSystem.IsWindows())
            {
                new DirectoryInfo(Path.Combine(stage, path)).UnixFileMode = entry.UnixFileMode;
            }
        }
    }

    private static IEnumerable<string> Parents(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
        {
            yield return path[..at];
        }
    }
}

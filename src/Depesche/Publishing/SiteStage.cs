using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>The new site while it grows beside the old one; the lock is held.</summary>
internal sealed class SiteStage(Disk disk, OutputFolder folder, Manifest old, CancellationToken stop)
{
    /// <summary>Writes everything, then lets old and new change places. False, and told, when a file of the user is in the way.</summary>
    public bool Publish(ImmutableArray<OutputFile> files, DiagnosticBag bag)
    {
        try
        {
            var hashes = new FileHash[files.Length];
            Parallel.For(0, hashes.Length, index => hashes[index] = FileHash.Of(files[index]));
            var manifest = Manifest.Of(hashes);
            var foreign = ForeignFiles.In(folder.Path, old);
            if (!foreign.LeaveRoomFor(manifest, bag))
            {
                return false;
            }

            disk.CreateFolder(folder.Stage);
            Write(files, manifest);
            foreign.Keep(disk, folder.Stage, stop);
            disk.Flush(folder.Stage);
            stop.ThrowIfCancellationRequested();
            Remove(Exchange(), bag);
            return true;
        }
        catch
        {
            Clear(folder.Stage);
            throw;
        }
    }

    private void Write(ImmutableArray<OutputFile> files, Manifest manifest)
    {
        var unchanged = old.Files.Intersect(manifest.Files).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var made = new HashSet<string>(StringComparer.Ordinal) { folder.Stage };
        foreach (var file in files.Append(manifest.ToFile()))
        {
            stop.ThrowIfCancellationRequested();
            var target = Path.Combine(folder.Stage, file.Path.Replace('/', Path.DirectorySeparatorChar));
            var parent = Path.GetDirectoryName(target)!;
            if (made.Add(parent))
            {
                disk.CreateFolder(parent);
            }

            var standing = new FileInfo(Path.Combine(folder.Path, file.Path.Replace('/', Path.DirectorySeparatorChar)));
            if (unchanged.Contains(file.Path) && StillIs(standing, file.Bytes))
            {
                disk.Keep(standing, target);
            }
            else
            {
                disk.Write(target, file.Bytes.Span);
            }
        }
    }

    // The manifest alone is no proof: the file may have been changed since.
    private static bool StillIs(FileInfo file, ReadOnlyMemory<byte> bytes) =>
        file.Exists && file.LinkTarget is null && file.Length == bytes.Length && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(bytes.Span);

    // Returns where the old site is now; null when there was none.
    private string? Exchange()
    {
        if (!Directory.Exists(folder.Path))
        {
            disk.Move(folder.Stage, folder.Path);
            return null;
        }

        if (!OperatingSystem.IsWindows())
        {
            new DirectoryInfo(folder.Stage).UnixFileMode = new DirectoryInfo(folder.Path).UnixFileMode;
        }

        if (disk.TryExchange(folder.Stage, folder.Path))
        {
            return folder.Stage;
        }

        disk.Move(folder.Path, folder.Aside);
        try
        {
            disk.Move(folder.Stage, folder.Path);
            return folder.Aside;
        }
        catch
        {
            Directory.Move(folder.Aside, folder.Path);
            throw;
        }
    }

    // The new site stands: whatever happens now is no failure.
    private void Remove(string? path, DiagnosticBag bag)
    {
        try
        {
            if (path is not null)
            {
                disk.DeleteFolder(path);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(PublishingProblems.LeftBehind, null, path!, problem.Message);
        }
    }

    // Clearing up after a failure must not hide the failure; what stays is removed by the next run.
    private static void Clear(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}

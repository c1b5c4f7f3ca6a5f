namespace Depesche.Publishing;

/// <summary>Every change that the writer makes to the file system passes here, one method each.</summary>
/// <param name="before">Called before each change with its name; a test throws in it.</param>
internal sealed class Disk(Action<string>? before = null)
{
    /// <summary>Whether the two-step way is not forced upon it.</summary>
    public bool CanExchange { get; init; } = true;

    /// <summary>Makes a folder and those above it.</summary>
    public void CreateFolder(string path)
    {
        before?.Invoke("create folder");
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a new file; never one that is there.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        before?.Invoke("write");
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length);
        RandomAccess.Write(file, bytes, 0);
    }

    /// <summary>Gives a file a second name where the system can, else copies it; a symbolic link is made anew with the same target, never followed.</summary>
    public void Keep(FileSystemInfo file, string path)
    {
        before?.Invoke("keep");
        if (file.LinkTarget is { } target)
        {
            File.CreateSymbolicLink(path, target);
        }
        else if (!FileSystemCalls.TryLink(file.FullName, path))
        {
            File.Copy(file.FullName, path);
        }
    }

    /// <summary>Waits until what was written is on the disk.</summary>
    public void Flush(string folder)
    {
        before?.Invoke("flush");
        FileSystemCalls.Flush(folder);
    }

    /// <summary>Lets two folders change places in one step; false when the system cannot.</summary>
    public bool TryExchange(string one, string other)
    {
        before?.Invoke("exchange");
        return CanExchange && FileSystemCalls.TryExchange(one, other);
    }

    /// <summary>Renames a folder; fails when the new name is taken.</summary>
    public void Move(string from, string to)
    {
        before?.Invoke("move");
        Directory.Move(from, to);
    }

    /// <summary>Removes a folder and all in it; symbolic links in it are removed, never followed.</summary>
    public void DeleteFolder(string path)
    {
        before?.Invoke("delete");
        Directory.Delete(path, recursive: true);
    }
}

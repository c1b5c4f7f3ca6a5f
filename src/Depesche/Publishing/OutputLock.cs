namespace Depesche.Publishing;

/// <summary>The right to write to one output folder: a locked file beside it, gone when disposed, free when its process dies.</summary>
internal sealed class OutputLock : IDisposable
{
    private readonly FileStream stream;

    private OutputLock(FileStream stream) => this.stream = stream;

    /// <summary>Takes the lock; null when another run holds it.</summary>
    public static OutputLock? TryTake(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new IOException($"\"{path}\" is a symbolic link");
        }

        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }

        // Between opening and locking, the last holder may have removed the name: then the lock is on a file that no one else will find.
        var held = new OutputLock(file);
        if (OperatingSystem.IsLinux() && new FileInfo($"/proc/self/fd/{file.SafeFileHandle.DangerousGetHandle()}").LinkTarget is { } target && target != file.Name && target.EndsWith(" (deleted)", StringComparison.Ordinal))
        {
            file.Dispose();
            return null;
        }

        return held;
    }

    /// <summary>Removes the file, then lets the lock go, so that no one can hold a lock on a removed file for long.</summary>
    public void Dispose()
    {
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                File.Delete(stream.Name);
            }
        }
        finally
        {
            stream.Dispose();
            if (OperatingSystem.IsWindows())
            {
                File.Delete(stream.Name);
            }
        }
    }
}

namespace Depesche.Tests;

/// <summary>A folder of its own for one test, gone with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("depesche-test-").FullName;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    /// <summary>Every file and link below a folder with its content or target, by path.</summary>
    public SortedDictionary<string, string> Tree(string folder)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(this[folder]))
        {
            foreach (var entry in new DirectoryInfo(this[folder]).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
            {
                var name = System.IO.Path.GetRelativePath(this[folder], entry.FullName).Replace('\\', '/');
                if (entry.LinkTarget is { } target)
                {
                    found[name] = "-> " + target;
                }
                else if (entry is FileInfo)
                {
                    found[name] = File.ReadAllText(entry.FullName);
                }
            }
        }

        return found;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

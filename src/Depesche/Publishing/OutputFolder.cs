using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Publishing;

/// <summary>The output folder and the names beside it that belong to a run.</summary>
internal sealed class OutputFolder
{
    private readonly string shown;

    public OutputFolder(string output)
    {
        shown = output;
        Path = Full(output);
        Parent = System.IO.Path.GetDirectoryName(Path)!;
        Name = System.IO.Path.GetFileName(Path);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>The folder it lies in.</summary>
    public string Parent { get; }

    /// <summary>The lock file.</summary>
    public string LockFile => Beside("lock");

    /// <summary>Where the new site grows.</summary>
    public string Stage => Beside("new-" + Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    /// <summary>Where the old site waits while the system cannot exchange in one step.</summary>
    public string Aside => Beside("old");

    private string Name { get; }

    /// <summary>Whether a folder may be written to at all; tells why not.</summary>
    public static bool MayBe(string output, string? content, DiagnosticBag bag)
    {
        var path = Full(output);
        if (System.IO.Path.GetDirectoryName(path) is null)
        {
            bag.Add(PublishingProblems.NotAFolder, null, output, "the root of the file system");
            return false;
        }

        if (new FileInfo(path).LinkTarget is not null)
        {
            bag.Add(PublishingProblems.NotAFolder, null, output, "a symbolic link");
            return false;
        }

        if (File.Exists(path))
        {
            bag.Add(PublishingProblems.NotAFolder, null, output, "a file");
            return false;
        }

        if (content is not null && (Inside(Real(path), Real(Full(content))) || Inside(Real(Full(content)), Real(path))))
        {
            bag.Add(PublishingProblems.OutputInContent, null, output, content);
            return false;
        }

        return true;
    }

    /// <summary>Finishes or clears away what a killed run left: only ours bear these names, and we hold the lock.</summary>
    public void Recover(Disk disk)
    {
        if (!Directory.Exists(Path) && Directory.Exists(Aside))
        {
            disk.Move(Aside, Path);
        }

        var start = "." + Name + ".new-";
        foreach (var left in Directory.EnumerateDirectories(Parent, start + "*").Append(Aside))
        {
            var number = System.IO.Path.GetFileName(left.AsSpan());
            if ((left == Aside || !number[start.Length..].ContainsAnyExceptInRange('0', '9')) && Directory.Exists(left) && new DirectoryInfo(left).LinkTarget is null)
            {
                disk.DeleteFolder(left);
            }
        }
    }

    /// <summary>The manifest of the site that stands there, an empty one when nothing does; null, and told, when the folder is not ours.</summary>
    public Manifest? Old(DiagnosticBag bag)
    {
        if (!Directory.Exists(Path) || !Directory.EnumerateFileSystemEntries(Path).Any())
        {
            return Manifest.Of([]);
        }

        var file = new FileInfo(System.IO.Path.Combine(Path, Manifest.FileName));
        if (file.Exists && file.LinkTarget is null && Manifest.Parse(File.ReadAllBytes(file.FullName), out _) is { IsOurs: true } manifest)
        {
            return manifest;
        }

        bag.Add(PublishingProblems.ForeignFolder, null, shown);
        return null;
    }

    private static bool Inside(string path, string folder) =>
        path == folder || path.StartsWith(System.IO.Path.EndsInDirectorySeparator(folder) ? folder : folder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Full(string path) => System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));

    // The path with every symbolic link among its folders resolved, as far as it exists.
    private static string Real(string path)
    {
        var rest = new Stack<string>();
        for (var at = path; System.IO.Path.GetDirectoryName(at) is { } parent; at = parent)
        {
            rest.Push(System.IO.Path.GetFileName(at));
        }

        var real = System.IO.Path.GetPathRoot(path)!;
        while (rest.TryPop(out var part))
        {
            real = System.IO.Path.Combine(real, part);
            if (new DirectoryInfo(real) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                real = target.FullName;
            }
        }

        return real;
    }

    private string Beside(string ending) => System.IO.Path.Combine(Parent, $".{Name}.{ending}");
}

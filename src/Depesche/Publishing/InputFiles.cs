using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Depesche.Publishing;

/// <summary>What a site was made from: the files of the content folder with their hashes.</summary>
public static class InputFiles
{
    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".html", ".htm", ".yaml", ".yml"];

    /// <summary>Every readable text file by path below the folder; links and files beginning with a dot are none.</summary>
    public static ImmutableArray<FileHash> Of(string contentFolder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        FileInfo[] files =
        [
            .. new DirectoryInfo(contentFolder).EnumerateFiles("*", options)
                .Where(file => Endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase) && !Below(contentFolder, file).Split('/').Any(part => part.StartsWith('.'))),
        ];
        var hashes = new FileHash[files.Length];
        Parallel.For(0, hashes.Length, index => hashes[index] = new FileHash(Below(contentFolder, files[index]), Hash(files[index])));
        return [.. hashes.OrderBy(hash => hash.Path, StringComparer.Ordinal)];
    }

    private static string Below(string folder, FileInfo file) => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');

    private static string Hash(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}

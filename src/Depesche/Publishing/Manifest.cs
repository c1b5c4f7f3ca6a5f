using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Depesche.Publishing.Exports;

namespace Depesche.Publishing;

/// <summary>The list of all files of a site with their hashes, in the form of <c>sha256sum</c>; it tells our files from others.</summary>
/// <param name="Files">By path, ordinal.</param>
public sealed record Manifest(ImmutableArray<FileHash> Files)
{
    /// <summary>Its place in the output folder.</summary>
    public const string FileName = "manifest-sha256.txt";

    private const int HashLength = 64;

    private static readonly SearchValues<byte> Hexadecimal = SearchValues.Create("0123456789abcdef"u8);

    /// <summary>Whether it is one of this tool's: other programs use the name too, but none of them has our build report.</summary>
    public bool IsOurs => Files.Any(file => file.Path == BuildRow.Path);

    /// <summary>The manifest of these files.</summary>
    public static Manifest Of(IEnumerable<FileHash> files) => new([.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

    /// <summary>Its lines as a file.</summary>
    public OutputFile ToFile()
    {
        var text = new StringBuilder();
        foreach (var file in Files)
        {
            text.Append(file.Sha256).Append("  ").Append(file.Path).Append('\n');
        }

        return new OutputFile(FileName, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Reads a manifest; <paramref name="line"/> is the first line, from 1, that is none of ours, and then null is returned.</summary>
    public static Manifest? Parse(ReadOnlySpan<byte> bytes, out int line)
    {
        line = 1;
        var files = ImmutableArray.CreateBuilder<FileHash>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            if (end < HashLength + 3 || !TryLine(bytes[..end], out var file) || (files.Count > 0 && string.CompareOrdinal(files[^1].Path, file.Path) >= 0))
            {
                return null;
            }

            files.Add(file);
            bytes = bytes[(end + 1)..];
            line++;
        }

        return new Manifest(files.ToImmutable());
    }

    private static bool TryLine(ReadOnlySpan<byte> line, out FileHash file)
    {
        file = new FileHash("", "");
        var hash = line[..HashLength];
        if (hash.ContainsAnyExcept(Hexadecimal) || line[HashLength] != ' ' || line[HashLength + 1] != ' ')
        {
            return false;
        }

        var path = Encoding.UTF8.GetString(line[(HashLength + 2)..]);
        file = new FileHash(path, Encoding.ASCII.GetString(hash));
        return OutputPath.Fault(path) is null;
    }
}

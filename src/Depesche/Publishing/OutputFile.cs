namespace Depesche.Publishing;

/// <summary>One file of the site, ready to be written.</summary>
/// <param name="Path">Path below the output folder, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether it is an HTML page.</summary>
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}

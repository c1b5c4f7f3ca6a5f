namespace Depesche.Publishing;

/// <summary>One file of the site, ready to be written.</summary>
/// <param name="Path">Path below the output folder, with forward slashes.</param>
/// <param name="Bytes">Its content.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);

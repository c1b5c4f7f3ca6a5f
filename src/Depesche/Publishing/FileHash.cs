using System.Security.Cryptography;

namespace Depesche.Publishing;

/// <summary>A file and the hash of its bytes.</summary>
/// <param name="Path">Path below its folder, with forward slashes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record FileHash(string Path, string Sha256)
{
    /// <summary>Hashes one file of the site.</summary>
    public static FileHash Of(OutputFile file) => new(file.Path, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
}

using System.Security.Cryptography;

namespace Depesche.Publishing;

/// <summary>Names files by what is in them, so that no browser keeps an old one beside a new page.</summary>
internal static class HashedName
{
    // 40 bits: two versions of one file that share them are not to be feared.
    private const int Digits = 10;

    /// <summary>The file as <c>name-0123456789.css</c>.</summary>
    public static OutputFile Of(OutputFile file)
    {
        var dot = file.Path.LastIndexOf('.');
        return file with { Path = $"{file.Path[..dot]}-{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))[..Digits]}{file.Path[dot..]}" };
    }
}

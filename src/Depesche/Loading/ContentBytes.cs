using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Reads one file whole, within the limits.</summary>
internal static class ContentBytes
{
    /// <summary>The bytes; null, and told, when the file cannot be read or is too large.</summary>
    public static byte[]? Read(ContentFile file, DiagnosticBag bag, int limit = Limits.FileBytes)
    {
        try
        {
            using var handle = File.OpenHandle(file.FullPath);
            var length = RandomAccess.GetLength(handle);
            if (length > limit)
            {
                bag.Add(LoadingProblems.TooLarge, file.Display, string.Create(CultureInfo.InvariantCulture, $"{limit / (1024 * 1024)} MB"));
                return null;
            }

            var bytes = new byte[length];
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var more)
            {
                read += more;
            }

            return read == bytes.Length ? bytes : bytes[..read];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            bag.Add(LoadingProblems.Unreadable, file.Display, problem.Message);
            return null;
        }
    }

    /// <summary>The text; null, and told, when it cannot be read.</summary>
    public static SourceText? ReadText(ContentFile file, DiagnosticBag bag, int limit = Limits.FileBytes) =>
        Read(file, bag, limit) is { } bytes && FileDecoder.Decode(bytes, file.Display, bag) is { } text ? new SourceText(file.Display, text) : null;
}

using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Turns the bytes of a file into text, or says why that cannot be done; never guesses silently and never yields mojibake.</summary>
internal static class FileDecoder
{
    // Windows-1252 from 0x80 to 0x9F; a zero is a byte that the code page does not define.
    private const string HighControls = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    // What German texts of the old code page hold besides letters.
    private const string OldPunctuation = "€‚„…‘’“”–—•†‡ §«»°·¿¡´²³½¼¾¹©®™×÷±¢£¥µ¶‰‹›ˆ˜¨¸";

    /// <summary>The text without a byte order mark; null when it was refused.</summary>
    public static string? Decode(byte[] bytes, string path, DiagnosticBag bag)
    {
        if (bytes is [0xFF, 0xFE, 0, 0, ..])
        {
            return Refuse(LoadingProblems.UnknownEncoding, "UTF-32");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return Wide(bytes, path, bag);
        }

        var body = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes;
        if (body.Contains((byte)0))
        {
            return Refuse(LoadingProblems.Binary);
        }

        if (Utf8.IsValid(body))
        {
            return Encoding.UTF8.GetString(body);
        }

        if (AsWindows1252(body) is { } old)
        {
            bag.Add(LoadingProblems.OldEncoding, path);
            return old;
        }

        var (line, column) = FirstBadByte(body);
        bag.Add(LoadingProblems.BadByte, path, line, column, body[OffsetOf(body, line, column)].ToString("X2", CultureInfo.InvariantCulture));
        return null;

        string? Refuse(Problem problem, params ReadOnlySpan<string> arguments)
        {
            bag.Add(problem, path, 1, 1, arguments);
            return null;
        }
    }

    private static string? Wide(byte[] bytes, string path, DiagnosticBag bag)
    {
        try
        {
            var text = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes.AsSpan(2));
            if (!text.Contains('\0', StringComparison.Ordinal))
            {
                return text;
            }
        }
        catch (DecoderFallbackException)
        {
            // Told below: the byte order mark was a chance find at the start of something else.
        }

        bag.Add(LoadingProblems.Binary, path, 1, 1);
        return null;
    }

    // Only a text without a single valid UTF-8 sequence, whose high bytes are German letters and punctuation, is taken for the old code page.
    private static string? AsWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var high = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value < 0x80)
            {
                if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r'))
                {
                    return null;
                }

                text.Append((char)value);
                continue;
            }

            high++;
            var unit = value < 0xA0 ? HighControls[value - 0x80] : (char)value;
            if (unit == '\0' || !((char.IsLetter(unit) && unit is not ('ÿ' or 'Ÿ' or 'þ' or 'Þ' or 'ð' or 'Ð')) || OldPunctuation.Contains(unit, StringComparison.Ordinal) || unit == '\u00A0') || StartsSequence(bytes[i..]))
            {
                return null;
            }

            text.Append(unit);
        }

        return high * 8 <= bytes.Length ? text.ToString() : null;
    }

    private static bool StartsSequence(ReadOnlySpan<byte> bytes) =>
        bytes[0] >= 0xC2 && Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done && length > 1;

    private static (int Line, int Column) FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var (line, start, at) = (1, 0, 0);
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            at += length;
            if (rune.Value == '\n')
            {
                (line, start) = (line + 1, at);
            }
        }

        return (line, at - start + 1);
    }

    private static int OffsetOf(ReadOnlySpan<byte> bytes, int line, int column)
    {
        var start = 0;
        for (; line > 1; line--)
        {
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + column - 1, bytes.Length - 1);
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>The five characters that mean something in HTML and what is written for them.</summary>
internal static class HtmlEscape
{
    /// <summary>As long as one UTF-16 unit becomes at most.</summary>
    public const int MostBytes = 6;

    private const int Block = 8;
    private const string Specials = "<>&\"'";

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Specials))
        {
            return text;
        }

        var bytes = new byte[text.Length * MostBytes];
        return Encoding.UTF8.GetString(bytes, 0, Write(text, bytes));
    }

    /// <summary>Writes text as escaped UTF-8. Gives the number of bytes.</summary>
    /// <exception cref="ArgumentException">There is no room for <see cref="MostBytes"/> a unit.</exception>
    public static int Write(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        if (utf8.Length < text.Length * MostBytes)
        {
            throw new ArgumentException("There is no room for the text at its longest.", nameof(utf8));
        }

        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var target = ref MemoryMarshal.GetReference(utf8);
        var (at, length) = (0, 0);
        while (at < text.Length)
        {
            // The last units are read together with some before them, which count only when they are plain and so stand right before in the result.
            var left = text.Length - at;
            var back = left < Block && text.Length >= Block ? Block - left : 0;
            var plain = 0;
            if (left + back >= Block)
            {
                var units = Vector128.LoadUnsafe(ref source, (nuint)(at - back));
                plain = PlainUnits(units) - back;
                if (back == 0 || plain == left)
                {
                    Vector128.Narrow(units, units).GetLower().StoreUnsafe(ref target, (nuint)(length - back));
                    (at, length) = (at + plain, length + plain);
                }
            }

            if (plain < Math.Min(left, Block))
            {
                at += WriteOne(text, at, utf8[length..], out var written);
                length += written;
            }
        }

        return length;
    }

    // How many of the units are plain up to the first that is not.
    private static int PlainUnits(Vector128<ushort> units)
    {
        var isOther = Vector128.GreaterThan(units, Vector128.Create((ushort)0x7F))
            | Vector128.Equals(units, Vector128.Create((ushort)'<'))
            | Vector128.Equals(units, Vector128.Create((ushort)'>'))
            | Vector128.Equals(units, Vector128.Create((ushort)'&'))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\''));
        return isOther == Vector128<ushort>.Zero ? Block : BitOperations.TrailingZeroCount(isOther.ExtractMostSignificantBits());
    }

    // One character of any kind; gives the number of its units. A lone surrogate becomes the replacement character.
    private static int WriteOne(ReadOnlySpan<char> text, int at, Span<byte> utf8, out int written)
    {
        written = 1;
        var entity = ReadOnlySpan<byte>.Empty;
        switch (text[at])
        {
            case '<':
                entity = "&lt;"u8;
                break;
            case '>':
                entity = "&gt;"u8;
                break;
            case '&':
                entity = "&amp;"u8;
                break;
            case '"':
                entity = "&quot;"u8;
                break;
            case '\'':
                entity = "&#39;"u8;
                break;
            case < (char)0x80:
                utf8[0] = (byte)text[at];
                return 1;
            default:
                Rune.DecodeFromUtf16(text[at..], out var rune, out var units);
                written = rune.EncodeToUtf8(utf8);
                return units;
        }

        entity.CopyTo(utf8);
        written = entity.Length;
        return 1;
    }
}

using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Depesche.Rendering.Templates;

/// <summary>Collects what a page or a capture writes as UTF-8 and indents the lines of indented blocks. Reused from page to page.</summary>
internal sealed class PageWriter
{
    private readonly List<byte[]> indents = [];
    private byte[] buffer = new byte[16 * 1024];
    private byte[] scratch = [];
    private int length;
    private int indented;

    /// <summary>Whether the page has grown out of all bounds; from then on nothing is written.</summary>
    public bool IsFull { get; private set; }

    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    public string Text => Encoding.UTF8.GetString(buffer, 0, length);

    public int Length => length;

    public void Clear()
    {
        length = 0;
        indents.Clear();
        indented = 0;
        IsFull = false;
    }

    public void Indent(byte[] indent)
    {
        indents.Add(indent);
        indented++;
    }

    public void Outdent()
    {
        indents.RemoveAt(indents.Count - 1);
        indented--;
    }

    /// <summary>Writes a whole number.</summary>
    public void Write(long number)
    {
        if (indented == 0 && Reserve(20))
        {
            if ((ulong)number < 100)
            {
                var (tens, ones) = Math.DivRem((uint)number, 10);
                if (tens > 0)
                {
                    buffer[length++] = (byte)('0' + tens);
                }

                buffer[length++] = (byte)('0' + ones);
                return;
            }

            Utf8Formatter.TryFormat(number, buffer.AsSpan(length), out var count);
            length += count;
            return;
        }

        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        Write(digits[..written]);
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (indented == 0)
        {
            Append(utf8);
            return;
        }

        while (!utf8.IsEmpty)
        {
            IndentLine();
            var end = utf8.IndexOf((byte)'\n') + 1;
            Append(end > 0 ? utf8[..end] : utf8);
            utf8 = end > 0 ? utf8[end..] : [];
        }
    }

    /// <summary>Writes markup, or text that needs no escaping, as it is.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        if (indented == 0)
        {
            Encode(text);
            return;
        }

        var utf8 = Scratch(Encoding.UTF8.GetMaxByteCount(text.Length));
        Utf8.FromUtf16(text, utf8, out _, out var written);
        Write(utf8[..written]);
    }

    /// <summary>Writes text so that it is safe between tags and in quoted attributes.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        var most = text.Length * HtmlEscape.MostBytes;
        if (indented == 0)
        {
            if (Reserve(most))
            {
                length += HtmlEscape.Write(text, buffer.AsSpan(length));
            }

            return;
        }

        var utf8 = Scratch(most);
        Write(utf8[..HtmlEscape.Write(text, utf8)]);
    }

    private Span<byte> Scratch(int count)
    {
        if (scratch.Length < count)
        {
            scratch = new byte[count];
        }

        return scratch;
    }

    private void IndentLine()
    {
        if (length > 0 && buffer[length - 1] == '\n')
        {
            foreach (var indent in indents)
            {
                Append(indent);
            }
        }
    }

    private void Append(ReadOnlySpan<byte> utf8)
    {
        if (Reserve(utf8.Length))
        {
            utf8.CopyTo(buffer.AsSpan(length));
            length += utf8.Length;
        }
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        if (Reserve(text.Length * 3))
        {
            Utf8.FromUtf16(text, buffer.AsSpan(length), out _, out var written);
            length += written;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Reserve(int count) => buffer.Length - length >= count || Grow(count);

    private bool Grow(int count)
    {
        if (length + (long)count > TemplateLimits.PageBytes)
        {
            IsFull = true;
            return false;
        }

        Array.Resize(ref buffer, (int)Math.Max(buffer.Length * 2L, length + (long)count));
        return true;
    }
}

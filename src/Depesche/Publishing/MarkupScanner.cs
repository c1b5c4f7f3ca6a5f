using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Depesche.Publishing;

/// <summary>Reads ids and links from the bytes of a page, one way through, without building a tree.</summary>
internal ref struct MarkupScanner
{
    private readonly ReadOnlySpan<byte> html;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<string> doubled = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> links = [];
    private int count;
    private int at;

    private MarkupScanner(ReadOnlySpan<byte> html) => this.html = html;

    /// <summary>Scans one page.</summary>
    public static PageMarkup Scan(ReadOnlySpan<byte> html)
    {
        var scanner = new MarkupScanner(html);
        scanner.Run();
        return new PageMarkup(scanner.ids.ToFrozenSet(StringComparer.Ordinal), scanner.doubled, scanner.links, scanner.count);
    }

    private void Run()
    {
        while (SkipPast("<"u8))
        {
            if (Rest.StartsWith("!--"u8))
            {
                SkipPast("-->"u8);
            }
            else if (!Rest.IsEmpty && IsLetter(Rest[0]))
            {
                Tag();
            }
        }
    }

    private readonly ReadOnlySpan<byte> Rest => html[at..];

    private void Tag()
    {
        var name = Take(static unit => !IsBlank(unit) && unit is not ((byte)'>' or (byte)'/'));
        while (at < html.Length && html[at] != '>')
        {
            if (IsBlank(html[at]) || html[at] is (byte)'/' or (byte)'=')
            {
                at++;
            }
            else
            {
                Attribute();
            }
        }

        // Inside these, tags are text.
        if (Is(name, "script"u8) || Is(name, "style"u8) || Is(name, "textarea"u8) || Is(name, "title"u8))
        {
            while (SkipPast("</"u8) && !(Rest.Length >= name.Length && Is(Rest[..name.Length], name)))
            {
            }
        }
    }

    private void Attribute()
    {
        var name = Take(static unit => !IsBlank(unit) && unit is not ((byte)'>' or (byte)'/' or (byte)'='));
        Take(IsBlank);
        if (at >= html.Length || html[at] != '=')
        {
            return;
        }

        at++;
        Take(IsBlank);
        var value = at < html.Length && html[at] is (byte)'"' or (byte)'\'' ? Quoted() : Take(static unit => !IsBlank(unit) && unit != '>');
        if (Is(name, "id"u8))
        {
            var id = Decode(value);
            if (!ids.Add(id))
            {
                doubled.Add(id);
            }
        }
        else if (Is(name, "href"u8) || Is(name, "src"u8) || Is(name, "xlink:href"u8))
        {
            count++;
            var link = Decode(value);
            if (seen.Add(link))
            {
                links.Add(link);
            }
        }
    }

    private ReadOnlySpan<byte> Quoted()
    {
        var quote = html[at++];
        var length = Rest.IndexOf(quote);
        var value = length < 0 ? Rest : Rest[..length];
        at += length < 0 ? value.Length : length + 1;
        return value;
    }

    private ReadOnlySpan<byte> Take(Func<byte, bool> belongs)
    {
        var start = at;
        while (at < html.Length && belongs(html[at]))
        {
            at++;
        }

        return html[start..at];
    }

    private bool SkipPast(ReadOnlySpan<byte> mark)
    {
        var found = Rest.IndexOf(mark);
        at = found < 0 ? html.Length : at + found + mark.Length;
        return found >= 0;
    }

    private static string Decode(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lower) => Ascii.EqualsIgnoreCase(name, lower);

    private static bool IsBlank(byte unit) => unit is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f';

    private static bool IsLetter(byte unit) => char.IsAsciiLetter((char)unit);
}

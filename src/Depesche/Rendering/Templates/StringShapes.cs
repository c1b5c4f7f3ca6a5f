using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>The longer ones among the changes that the functions of <c>string</c> make.</summary>
internal static class StringShapes
{
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(result[i - 1]))
            {
                result[i] = char.ToUpperInvariant(result[i]);
            }
        }

        return result.ToString();
    }

    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var unit in text)
        {
            result.Append(unit switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' => $"\\u{(int)unit:x4}",
                _ => unit.ToString(),
            });
        }

        return result.ToString();
    }

    /// <summary>Letters and digits in lower case, everything between them one hyphen.</summary>
    public static string Handle(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
            {
                result.Append(char.ToLowerInvariant(unit));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    /// <summary>A part of a text; a negative start counts from its end.</summary>
    public static string Slice(string text, long start, long length)
    {
        start = Math.Max(0, start < 0 ? start + text.Length : start);
        if (start >= text.Length)
        {
            return "";
        }

        return text.Substring((int)start, (int)Math.Clamp(length, 0, text.Length - start));
    }

    public static string Truncate(string text, long length, string ellipsis)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return string.Concat(text.AsSpan(0, (int)Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    public static string TruncateWords(string text, long count, string ellipsis)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? text : string.Join(' ', words.Take((int)Math.Max(0, count))) + ellipsis;
    }
}

using System.Globalization;
using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>The backslash escapes of quoted texts.</summary>
internal static class Escapes
{
    /// <summary>The text that is meant; null when an escape is unknown, and then its place.</summary>
    public static string? Decode(ReadOnlySpan<char> text, out int mistake)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            mistake = i;
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            if (++i >= text.Length)
            {
                return null;
            }

            var digits = text[i] == 'u' ? 4 : text[i] == 'x' ? 2 : 0;
            if (digits > 0)
            {
                if (i + digits >= text.Length || !int.TryParse(text.Slice(i + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
                {
                    return null;
                }

                result.Append((char)unit);
                i += digits;
            }
            else if (Simple(text[i]) is { } simple)
            {
                result.Append(simple);
            }
            else
            {
                return null;
            }
        }

        mistake = -1;
        return result.ToString();
    }

    private static string? Simple(char unit) => unit switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'b' => "\b",
        'f' => "\f",
        'v' => "\v",
        '0' => "\0",
        '\'' or '"' or '\\' or '{' or '}' => unit.ToString(),
        '\n' => "",
        _ => null,
    };
}

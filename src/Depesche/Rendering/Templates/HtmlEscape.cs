using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>The five characters that mean something in HTML and what is written for them.</summary>
internal static class HtmlEscape
{
    public static ReadOnlySpan<byte> Entity(char unit) => unit switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny("<>&\"'");
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16).Append(text, 0, first);
        foreach (var unit in text.AsSpan(first))
        {
            if (unit is '<' or '>' or '&' or '"' or '\'')
            {
                result.Append(Encoding.ASCII.GetString(Entity(unit)));
            }
            else
            {
                result.Append(unit);
            }
        }

        return result.ToString();
    }
}

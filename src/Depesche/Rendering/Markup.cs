using System.Text;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>Makes safe markup: the one place in C# where text becomes HTML.</summary>
internal static class Markup
{
    /// <summary>The text with the five characters escaped that mean something in content or in a quoted attribute.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        Append(result, text);
        return result.ToString();
    }

    /// <summary>Appends escaped text.</summary>
    public static StringBuilder Append(StringBuilder output, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                _ => output.Append(letter),
            };
        }

        return output;
    }

    /// <summary>Plain text as markup.</summary>
    public static Html Text(string text) => new(Escape(text));

    /// <summary>A link around plain text.</summary>
    public static Html Link(string href, string text) => new($"<a href=\"{Escape(href)}\">{Escape(text)}</a>");
}

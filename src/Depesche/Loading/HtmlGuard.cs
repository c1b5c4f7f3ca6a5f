using System.Collections.Frozen;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Counts elements, nesting and open formatting of an HTML text before a tree is built from it, since building one can take quadratic time and deep recursion.</summary>
internal static class HtmlGuard
{
    // Elements that never hold others, or that a following one closes by itself.
    private static readonly FrozenSet<string> Flat = Set("area base br col embed hr img input link meta source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup caption");

    private static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>The limit that a text passes, in words, and where; null when it passes none.</summary>
    public static (string Limit, TextSpan Where)? Check(string text)
    {
        var (elements, depth, formatting, attributes, flat) = (0, 0, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '<')
            {
                continue;
            }

            var closes = i + 1 < text.Length && text[i + 1] == '/';
            var start = closes ? i + 2 : i + 1;
            var length = 0;
            while (start + length < text.Length && length < 16 && char.IsAsciiLetterOrDigit(text[start + length]))
            {
                length++;
            }

            if (++elements > Limits.HtmlElements)
            {
                return ("100,000 elements", At(i));
            }

            if (length == 0)
            {
                continue;
            }

            var name = text.AsSpan(start, length).ToString().ToLowerInvariant();
            if (Formatting.Contains(name))
            {
                formatting = Math.Max(0, formatting + (closes ? -1 : 1));
            }
            else if (!Flat.Contains(name))
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
            }
            else if (name is "li" or "td" or "dd")
            {
                flat = Math.Max(0, flat + (closes ? -1 : 1));
            }

            if (depth > Limits.HtmlNesting || formatting > Limits.HtmlFormatting || flat > 20 * Limits.HtmlNesting)
            {
                return (depth > Limits.HtmlNesting ? "400 levels of nesting" : formatting > Limits.HtmlFormatting ? "100 formatting elements open at once" : "8,000 elements left open", At(i));
            }

            var end = text.IndexOf('>', start);
            attributes = end < 0 ? text.Length - start : end - start;
            if (attributes > 64 * 1024)
            {
                return ("64 KB in one tag", At(i));
            }
        }

        return null;

        static TextSpan At(int offset) => new(offset, offset);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

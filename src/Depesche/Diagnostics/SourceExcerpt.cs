using System.Globalization;
using System.Text;

namespace Depesche.Diagnostics;

/// <summary>The line of a file that a diagnostic is about, with a caret under the place, for printing below the message.</summary>
public static class SourceExcerpt
{
    private const int Before = 60;
    private const int After = 60;

    /// <summary>Two lines: a window of the source line, and the caret. Characters that could steer a terminal are replaced.</summary>
    public static string Of(SourceText source, int offset)
    {
        var text = source.Text;
        offset = Math.Clamp(offset, 0, text.Length);
        var start = offset;
        while (start > 0 && offset - start < Before && text[start - 1] is not ('\n' or '\r'))
        {
            start--;
        }

        var end = offset;
        while (end < text.Length && end - offset < After && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        var line = new StringBuilder("    ");
        for (var i = start; i < end; i++)
        {
            line.Append(char.GetUnicodeCategory(text[i]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate ? ' ' : text[i]);
        }

        return line.Append('\n').Append(' ', 4 + offset - start).Append('^').ToString();
    }
}

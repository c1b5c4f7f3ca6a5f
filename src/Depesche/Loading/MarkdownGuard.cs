using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Counts what readers of Markdown need more than linear time or deep recursion for, before anything reads it.</summary>
internal static class MarkdownGuard
{
    /// <summary>The limit that a text passes, in words, and where; null when it passes none.</summary>
    public static (string Limit, TextSpan Where)? Check(string text, int from)
    {
        var (brackets, ticks, signs, angles, references) = (0, 0, 0, 0, 0);
        for (var i = from; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[' or ']' when ++brackets > 2 * Limits.MarkdownSigns:
                    return ("5,000 brackets", At(i));
                case '`' or '~' when ++ticks > Limits.MarkdownSigns:
                    return ("5,000 back-ticks", At(i));
                case '*' or '_' when ++signs > 2 * Limits.MarkdownSigns:
                    return ("10,000 signs of emphasis", At(i));
                case '<' when ++angles > 2 * Limits.MarkdownSigns:
                    return ("10,000 angle brackets", At(i));
                case '&' when ++references > 4 * Limits.MarkdownSigns:
                    return ("20,000 entities", At(i));
            }
        }

        foreach (var line in Lines.Of(text, from))
        {
            if (Depth(text.AsSpan(line.Start, line.Length)) > Limits.MarkdownNesting)
            {
                return ("100 levels of nesting", line);
            }
        }

        return null;

        static TextSpan At(int offset) => new(offset, offset);
    }

    // Signs that open a quotation or a list at the start of a line, and indentation that stands for a level of a list.
    private static int Depth(ReadOnlySpan<char> line)
    {
        var (depth, blanks) = (0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case ' ':
                    blanks++;
                    break;
                case '\t':
                    blanks += 4;
                    break;
                case '>' or '-' or '*' or '+':
                    depth++;
                    break;
                case >= '0' and <= '9' when i + 1 < line.Length && line[i + 1] is '.' or ')':
                    depth++;
                    i++;
                    break;
                default:
                    return depth + (i == line.Length ? 0 : blanks / 2);
            }
        }

        return depth;
    }
}

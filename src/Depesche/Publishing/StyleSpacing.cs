using System.Text;

namespace Depesche.Publishing;

/// <summary>Takes out of a stylesheet what only its writers need: comments, line ends, indents. What stands in quotation marks stays as it is.</summary>
internal static class StyleSpacing
{
    // Beside these no blank means anything; after a colon neither, but before one it parts two elements of a selector.
    private const string Parting = "{};,";

    /// <summary>The same rules on one line.</summary>
    public static string Squeeze(string css)
    {
        var text = new StringBuilder(css.Length);
        var blank = false;
        for (var i = 0; i < css.Length; i++)
        {
            var one = css[i];
            if (char.IsWhiteSpace(one))
            {
                blank = true;
                continue;
            }

            if (one == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
                blank = true;
                continue;
            }

            if (blank && text.Length > 0 && !Parting.Contains(one) && !Parting.Contains(text[^1]) && text[^1] != ':')
            {
                text.Append(' ');
            }

            blank = false;
            var last = one is '"' or '\'' ? EndOfString(css, i) : i;
            text.Append(css, i, last - i + 1);
            i = last;
        }

        return text.ToString();
    }

    // Place of the closing mark; of the last letter when there is none.
    private static int EndOfString(string css, int start)
    {
        for (var i = start + 1; i < css.Length; i++)
        {
            if (css[i] == '\\')
            {
                i++;
            }
            else if (css[i] == css[start])
            {
                return i;
            }
        }

        return css.Length - 1;
    }
}

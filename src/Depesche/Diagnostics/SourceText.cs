namespace Depesche.Diagnostics;

/// <summary>The text of one file; turns offsets into the line and column an editor shows.</summary>
/// <param name="path">The path as messages print it, with forward slashes.</param>
/// <param name="text">The text as read: after decoding, line ends as in the file.</param>
public sealed class SourceText(string path, string text)
{
    private int[]? lineStarts;
    private int[]? surrogatePairs;

    /// <summary>The path as messages print it.</summary>
    public string Path { get; } = path;

    /// <summary>The text as read.</summary>
    public string Text { get; } = text;

    /// <summary>Line and column, both from 1, the column in UTF-16 units. Offsets outside the text are moved to its nearest end.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        lineStarts ??= FindLineStarts(Text);
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The same place counted in Unicode code points, as JSON wants it.</summary>
    public int ToCodePoints(int offset)
    {
        surrogatePairs ??= FindSurrogatePairs(Text);
        if (surrogatePairs.Length == 0)
        {
            return offset;
        }

        var index = Array.BinarySearch(surrogatePairs, offset);
        return offset - (index >= 0 ? index : ~index);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    // Offsets of the second halves: each of them is one unit too many.
    private static int[] FindSurrogatePairs(string text)
    {
        List<int>? found = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                (found ??= []).Add(i);
                i++;
            }
        }

        return found is null ? [] : [.. found];
    }
}

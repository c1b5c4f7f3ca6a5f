using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Parts plain text into blocks: a line each, or, where the lines are wrapped by hand, the lines between two blank ones.</summary>
internal static class TextParagraphs
{
    private const int ShortestWrapped = 45;

    private const int LongestWrapped = 110;

    /// <summary>The blocks from an offset on, all of them paragraphs still, none empty.</summary>
    public static IEnumerable<Block> Of(SourceText source, int from)
    {
        var lines = Lines.Of(source.Text, from).ToList();
        var wrapped = IsWrapped(source.Text, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var last = i;
            while (wrapped && last + 1 < lines.Count && !IsBlank(source.Text, lines[last]) && !IsBlank(source.Text, lines[last + 1]) && !Marker(source.Text, lines[last + 1]))
            {
                last++;
            }

            var block = TextNormalizer.Block(BlockKind.Paragraph, source, new TextSpan(lines[i].Start, lines[last].End));
            if (block.Text.Length > 0)
            {
                yield return block;
            }

            i = last;
        }
    }

    // Wrapped by hand: most lines that are followed by another end in the middle of a sentence, and none is long.
    private static bool IsWrapped(string text, List<TextSpan> lines)
    {
        var (inner, broken) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length > LongestWrapped)
            {
                return false;
            }

            if (!IsBlank(text, lines[i]) && !IsBlank(text, lines[i + 1]))
            {
                inner++;
                broken += lines[i].Length >= ShortestWrapped && !TextShape.EndsSentence(text.AsSpan(lines[i].Start, lines[i].Length).TrimEnd()) ? 1 : 0;
            }
        }

        return inner >= 3 && broken * 10 >= inner * 6;
    }

    private static bool IsBlank(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).IsWhiteSpace();

    private static bool Marker(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).TrimStart() is ['-' or '*' or '•', ' ', ..];
}

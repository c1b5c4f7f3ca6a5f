using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The lines of a text, whatever ends them: line feed, carriage return, or both.</summary>
internal static class Lines
{
    /// <summary>The stretch of each line without its end, from an offset on.</summary>
    public static IEnumerable<TextSpan> Of(string text, int from)
    {
        while (from <= text.Length)
        {
            var length = text.AsSpan(from).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                yield return new TextSpan(from, text.Length);
                yield break;
            }

            yield return new TextSpan(from, from + length);
            from = Next(text, from + length);
        }
    }

    /// <summary>Where the line after a line end begins.</summary>
    public static int Next(string text, int end) => end >= text.Length ? text.Length : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;

    /// <summary>The first line that is longer than allowed; null when there is none.</summary>
    public static TextSpan? TooLong(string text) => text.Length <= Limits.LineLength ? null : Of(text, 0).Cast<TextSpan?>().FirstOrDefault(line => line!.Value.Length > Limits.LineLength);
}

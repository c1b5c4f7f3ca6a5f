using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>Finds what stands between quotation marks in a block; a mark that is never closed opens nothing.</summary>
internal static class QuotedText
{
    /// <summary>The stretches with their marks, in order, never overlapping.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] switch { '„' => "“”\"", '“' => "”", '»' => "«", '«' => "»", '"' => "\"", _ => null };
            if (close is null)
            {
                continue;
            }

            var end = text.AsSpan(i + 1).IndexOfAny(close);
            if (end < 0)
            {
                continue;
            }

            found.Add(new TextSpan(i, i + end + 2));
            i += end + 1;
        }

        return found;
    }
}

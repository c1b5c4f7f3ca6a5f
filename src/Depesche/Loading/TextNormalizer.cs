using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>Turns a stretch of the text as read into the text of a block.</summary>
public static class TextNormalizer
{
    /// <summary>A block of the given kind; its text is empty when nothing visible stands there.</summary>
    public static Block Block(BlockKind kind, SourceText source, TextSpan span)
    {
        var words = source.Text.AsSpan(span.Start, span.Length);
        var blanks = words.Length - words.TrimStart().Length;
        var trimmed = words.Trim();
        if (IsPlain(trimmed))
        {
            return new Block(kind, trimmed.ToString(), OffsetMap.Straight(span.Start + blanks, trimmed.Length));
        }

        var text = new BlockText();
        text.Add(source, span);
        var (normalised, map) = text.Build();
        return new Block(kind, normalised, map);
    }

    /// <summary>The normalised form of a short text that has no place of its own, such as a title of the front matter.</summary>
    public static string Words(string words)
    {
        if (IsPlain(words))
        {
            return words;
        }

        var text = new BlockText();
        text.AddOwn(words, 0);
        return text.Build().Text;
    }

    // Nothing to do for letters and punctuation of German and single blanks between them.
    private static bool IsPlain(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var unit = words[i];
            if (unit == ' ' ? i == 0 || i + 1 == words.Length || words[i + 1] == ' ' : unit is < ' ' or (>= '\u007F' and <= '\u00A0') or '\u00AD' or 'Ã' or 'Â' or 'â' or (>= '\u0300' and <= '\u036F')
                or (>= '\u0600' and not ('–' or '—' or '„' or '“' or '”' or '‚' or '‘' or '’' or '…' or '€' or '•')))
            {
                return false;
            }
        }

        return true;
    }
}

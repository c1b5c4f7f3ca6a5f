using System.Buffers;

namespace Depesche.Dating;

/// <summary>Cuts a text into words, numbers and signs in one pass and classes the words that time expressions are built with.</summary>
internal static class Scanner
{
    /// <summary>Fills a rented buffer; the caller gives it back.</summary>
    public static int Scan(ReadOnlySpan<char> text, ref Token[] buffer)
    {
        var count = 0;
        var glued = false;
        for (var i = 0; i < text.Length;)
        {
            var unit = text[i];
            if (unit == ' ' || char.IsWhiteSpace(unit))
            {
                glued = false;
                i++;
                continue;
            }

            if (count == buffer.Length)
            {
                Grow(ref buffer);
            }

            var start = i;
            if (char.IsLetter(unit))
            {
                do
                {
                    i++;
                }
                while (i < text.Length && char.IsLetter(text[i]));
                buffer[count++] = Word(text, start, i, glued);
            }
            else if (char.IsAsciiDigit(unit))
            {
                var value = 0;
                do
                {
                    value = value < 100_000_000 ? (value * 10) + (text[i] - '0') : int.MaxValue;
                    i++;
                }
                while (i < text.Length && char.IsAsciiDigit(text[i]));
                buffer[count++] = new Token(start, i, TokenClass.Number, value, glued ? TokenMarks.Glued : TokenMarks.None);
            }
            else
            {
                i++;
                buffer[count++] = new Token(start, i, TokenClass.Sign, unit is '–' or '—' or '‑' or '‒' ? '-' : unit, glued ? TokenMarks.Glued : TokenMarks.None);
            }

            glued = true;
        }

        return count;
    }

    private static Token Word(ReadOnlySpan<char> text, int start, int end, bool glued)
    {
        var word = text[start..end];
        var (sense, value) = GermanWords.Find(word);
        var capital = char.IsUpper(word[0]);
        // März and mai, Montag and montag: nouns are written with a capital; what is not is another word or a habit.
        sense = sense switch
        {
            TokenClass.Month or TokenClass.Weekday or TokenClass.WeekdayPart or TokenClass.Season or TokenClass.Holiday or TokenClass.Advent or TokenClass.PartOf
                or TokenClass.EraNoun or TokenClass.TimeNoun or TokenClass.Midnight when !capital => TokenClass.Word,
            // "tagen die Räte" is a verb.
            TokenClass.Unit when !capital && word is "tagen" or "tage" => TokenClass.Word,
            // "des Dienstags" is a day, "Dienstags tagt der Rat" a habit.
            TokenClass.WeekdayHabit when capital && start >= 4 && text[..start].TrimEnd().EndsWith("des", StringComparison.OrdinalIgnoreCase) => TokenClass.Weekday,
            TokenClass.Ex when !(capital && end < text.Length && text[end] == '-') => TokenClass.Word,
            _ => sense,
        };
        return new Token(start, end, sense, value, (glued ? TokenMarks.Glued : TokenMarks.None) | (capital ? TokenMarks.Capital : TokenMarks.None));
    }

    private static void Grow(ref Token[] buffer)
    {
        var larger = ArrayPool<Token>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan().CopyTo(larger);
        ArrayPool<Token>.Shared.Return(buffer);
        buffer = larger;
    }
}

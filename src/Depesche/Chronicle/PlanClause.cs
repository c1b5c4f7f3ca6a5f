using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Finds the relative clause that tells who brought something about or agreed to it: ein Gipfel, den C am Montag eingefädelt hatte; ein Treffen, dem beide am Montag zugestimmt hatten.</summary>
internal static class PlanClause
{
    /// <summary>Its comma and the word behind its end; null when no such clause follows the noun.</summary>
    public static (int Comma, int End)? Behind(ImmutableArray<Word> words, int noun)
    {
        for (var i = noun + 1; i + 3 < words.Length && words[i].Text is not (";" or ":" or "."); i++)
        {
            if (EndAt(words, i) is { } end)
            {
                return (i, end);
            }
        }

        return null;
    }

    /// <summary>Its comma and the word behind its end; null when a word stands in no such clause.</summary>
    public static (int Comma, int End)? Around(ImmutableArray<Word> words, int word)
    {
        for (var i = word - 1; i > 0 && words[i].Text is not (";" or ":"); i--)
        {
            if (words[i].Is(","))
            {
                return EndAt(words, i) is { } end && end > word ? (i, end) : null;
            }
        }

        return null;
    }

    // ", den C am Montag eingefädelt hatte".
    private static int? EndAt(ImmutableArray<Word> words, int comma)
    {
        if (!words[comma].Is(",") || comma == 0 || comma + 3 >= words.Length || !(words[comma + 1].Text is "den" or "das" or "die" or "dem" or "der"))
        {
            return null;
        }

        var end = comma + 2;
        while (end < words.Length && words[end].Text is not ("," or ";" or "." or ":" or "–"))
        {
            end++;
        }

        return end - comma > 3 && words[end - 1].Text is "hat" or "hatte" or "haben" or "hatten" && (words[comma + 1].Text is "dem" or "der" ? words[end - 2].Is("zugestimmt") : Complement.IsOfPlan(words[end - 2])) ? end : null;
    }
}

using System.Collections.Frozen;

namespace Depesche.Dating;

/// <summary>The words that the scanner knows, folded into one table with their other spellings (ae for ä, ss for ß).</summary>
internal static class GermanWords
{
    private static readonly FrozenDictionary<string, (TokenClass Class, int Value)> Table = Build();

    private static readonly FrozenDictionary<string, (TokenClass Class, int Value)>.AlternateLookup<ReadOnlySpan<char>> BySpan = Table.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordFilter Filter = new(Table.Keys);

    /// <summary>Class and payload of a word; <see cref="TokenClass.Word"/> when it is none of the table.</summary>
    public static (TokenClass Class, int Value) Find(ReadOnlySpan<char> word) =>
        Filter.MayHold(word) && BySpan.TryGetValue(word, out var sense) ? sense : (TokenClass.Word, 0);

    private static FrozenDictionary<string, (TokenClass Class, int Value)> Build()
    {
        var result = new Dictionary<string, (TokenClass, int)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, sense, value) in CalendarWords.Rows.Concat(PeriodWords.Rows).Concat(NumberWords.Rows).Concat(SmallWords.Rows))
        {
            foreach (var word in words.Split(' '))
            {
                result[word] = (sense, value);
                result[Spelt(word)] = (sense, value);
                result[word.Replace("ß", "ss", StringComparison.Ordinal)] = (sense, value);
            }
        }

        return result.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The word as keyboards without umlauts write it.</summary>
    public static string Spelt(string word) => word
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("Ä", "Ae", StringComparison.Ordinal).Replace("Ö", "Oe", StringComparison.Ordinal).Replace("Ü", "Ue", StringComparison.Ordinal);
}

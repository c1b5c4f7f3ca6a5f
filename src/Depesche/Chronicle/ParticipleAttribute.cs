using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>A participle with all that belongs to it between an article and its noun: das am Dienstag von A vereinbarte Paket. It tells an act of its own, done by then.</summary>
internal static class ParticipleAttribute
{
    private static readonly FrozenSet<string> Adverbs = GermanWords.Set("bereits gestern heute zuvor jüngst kürzlich erst schon tags gemeinsam zuletzt soeben");

    /// <summary>Whether the word at an index is such a participle.</summary>
    public static bool Is(ImmutableArray<Word> words, int at) => Opens(words, at) >= 0;

    /// <summary>"beschlossen" for "das am Dienstag in Paris beschlossene Paket"; null where the word is no such participle.</summary>
    public static string? Uninflected(ImmutableArray<Word> words, int at) => Is(words, at) ? words[at].Text[..^(words[at].Text.EndsWith('e') ? 1 : 2)] : null;

    /// <summary>"die von Moskau verlangten Garantien": without a day of its own it only says what kind they are.</summary>
    public static bool IsUndated(ClauseView clause) =>
        !clause.Hit.IsNoun && Is(clause.Passage.Words, clause.Hit.Word) && !clause.Passage.Timexes.Any(timex => timex.Days is not null && clause.Holds(timex.Timex.Span.Span));

    /// <summary>The attribute with its noun and a genitive right behind it; null where the word is no such participle.</summary>
    public static TextSpan? Around(Passage passage, int at)
    {
        var words = passage.Words;
        if (Opens(words, at) is var first && first < 0)
        {
            return null;
        }

        var last = at + 1;
        foreach (var name in passage.Names)
        {
            last = name.Head == at + 1 ? Math.Max(last, name.Last) : last;
        }

        return new TextSpan(words[first].Span.Start, words[last].Span.End);
    }

    // Index of the article; -1 when there is none. An article that a preposition follows opens an attribute; behind a comma it may be a relative pronoun.
    private static int Opens(ImmutableArray<Word> words, int at)
    {
        var form = words[at].Text;
        if (at < 3 || at + 1 >= words.Length || !words[at].IsLower || !words[at + 1].IsCapital || !(form.EndsWith('e') || form.EndsWith("en", StringComparison.Ordinal) || form.EndsWith("er", StringComparison.Ordinal) || form.EndsWith("es", StringComparison.Ordinal) || form.EndsWith("em", StringComparison.Ordinal)))
        {
            return -1;
        }

        for (var i = at - 1; i > 0 && words[i].Text is not ("," or ";" or ":" or "–" or "(" or ")"); i--)
        {
            if (GermanWords.Determiners.Contains(words[i - 1].Text) && !words[i].IsCapital && (GermanWords.Prepositions.Contains(words[i].Text) || Adverbs.Contains(words[i].Text)))
            {
                return i >= 2 && words[i - 2].Is(",") ? -1 : i - 1;
            }
        }

        return -1;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Diagnostics;

namespace Depesche.Chronicle;

/// <summary>A participle with all that belongs to it between an article and its noun: das am Dienstag von A vereinbarte Paket. It tells an act of its own, done by then.</summary>
internal static class ParticipleAttribute
{
    /// <summary>How many words such an attribute may have.</summary>
    private const int Longest = 16;

    private static readonly FrozenSet<string> Adverbs = GermanWords.Set("bereits gestern heute zuvor jüngst kürzlich erst schon tags gemeinsam zuletzt soeben");

    /// <summary>Whether the word at an index is such a participle.</summary>
    public static bool Is(ImmutableArray<Word> words, int at) => Opens(words, at) >= 0;

    /// <summary>"beschlossen" for "das am Dienstag in Paris beschlossene Paket"; null where the word is no such participle.</summary>
    public static string? Uninflected(ImmutableArray<Word> words, int at) => Is(words, at) ? Bare(words[at].Text).ToString() : null;

    /// <summary>"die von Moskau verlangten Garantien": without a day of its own it only says what kind they are.</summary>
    public static bool IsUndated(ClauseView clause) =>
        !clause.Hit.IsNoun && Is(clause.Passage.Words, clause.Hit.Word) && !clause.Passage.Timexes.Any(timex => timex.Days is not null && clause.Holds(timex.Timex.Span.Span));

    /// <summary>"Wegen der am Montag von A gehaltenen Rede bestellte B ihn ein": whether a day belongs to such an attribute and not to another trigger of its clause.</summary>
    public static bool Holds(Passage passage, TextSpan day, int hit)
    {
        var words = passage.Words;
        var from = passage.WordAt(day.Start);
        if (from < 2 || !(GermanWords.Determiners.Contains(words[from - 1].Text) || GermanWords.Determiners.Contains(words[from - 2].Text)))
        {
            return false;
        }

        for (var i = passage.WordAt(day.End); i + 1 < words.Length && i < from + Longest && words[i].Text is not ("," or ";" or ":"); i++)
        {
            if (i != hit && Opens(words, i) is >= 0 and var opens && opens < from)
            {
                return hit < opens || hit > i + 1;
            }
        }

        return false;
    }

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

        // "verlangten Garantien", "beschlossene Paket": a participle, not the preterite in front of its subject.
        if ((GermanVerbs.Of(Bare(form), first: false) & VerbClass.Participle) == VerbClass.None)
        {
            return -1;
        }

        for (var i = at - 1; i > 0 && i >= at - Longest && words[i].Text is not ("," or ";" or ":" or "–" or "(" or ")"); i--)
        {
            if (GermanWords.Determiners.Contains(words[i - 1].Text) && !words[i].IsCapital && (GermanWords.Prepositions.Contains(words[i].Text) || Adverbs.Contains(words[i].Text)))
            {
                return (i >= 2 && words[i - 2].Is(",")) || IsClosed(words, i, at) ? -1 : i - 1;
            }
        }

        return -1;
    }

    // "beschlossene", "verhängten": without its ending.
    private static ReadOnlySpan<char> Bare(string form) => form.AsSpan(0, form.Length - (form.EndsWith('e') ? 1 : 2));

    // "Auf der am Dienstag begonnenen Konferenz forderte A": another participle with its noun stands between, or a verb: the attribute is over.
    private static bool IsClosed(ImmutableArray<Word> words, int from, int at)
    {
        for (var i = from + 1; i + 1 < at; i++)
        {
            if (words[i].IsLower && words[i + 1].IsCapital && !GermanWords.Prepositions.Contains(words[i].Text) && !GermanWords.Determiners.Contains(words[i].Text)
                && (TriggerTable.Verbs.ContainsKey(words[i].Text) || (words[i].Text.Length > 5 && (GermanVerbs.Of(Bare(words[i].Text), first: false) & VerbClass.Participle) != VerbClass.None)))
            {
                return true;
            }
        }

        return false;
    }
}

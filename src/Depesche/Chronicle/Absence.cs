using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Tells who was not there and where it was not: ohne Vertreter Russlands, in Abwesenheit von A, statt B, nicht in Wien, sondern in Genf.</summary>
internal static class Absence
{
    /// <summary>How many words of a title may stand in front of a name.</summary>
    private const int LongestTitle = 4;

    /// <summary>Whether a name, as its sentence governs it, takes no part.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="part">The name with what governs it.</param>
    /// <param name="before">The names in front of it.</param>
    /// <param name="dates">Where the sentence names days.</param>
    public static bool Is(ImmutableArray<Word> words, NamedPart part, List<NamedPart> before, ImmutableArray<TextSpan> dates)
    {
        if (StaysAway(words, part, before))
        {
            return true;
        }

        var start = part.Head >= 0 ? part.Head : part.First;
        if (start < part.First && words[start].Is("Abwesenheit"))
        {
            return true;
        }

        var fence = -1;
        foreach (var other in before)
        {
            fence = other.Last < start && other.Link.Kind is not (MentionKind.Adjective or MentionKind.Part) ? Math.Max(fence, other.Last) : fence;
        }

        var i = start - 1;
        while (i > fence && i >= start - LongestTitle && IsOfTitle(words[i]) && !dates.Any(date => date.Overlaps(words[i].Span)))
        {
            i--;
        }

        if (i <= fence)
        {
            return false;
        }

        if (words[i].Text is "ohne" or "Ohne" || IsInPlaceOf(words, i) || (i + 1 < start && words[i + 1].Is("Abwesenheit")))
        {
            return true;
        }

        // "in Abwesenheit von A", "statt mit A", "nicht in Wien, sondern in Genf".
        return i > 0 && GermanWords.Prepositions.Contains(words[i].Text) && i - 1 > fence
            && ((words[i].Is("von") && words[i - 1].Text is "Abwesenheit" or "anstelle" or "Anstelle") || IsInPlaceOf(words, i - 1) || (words[i - 1].Text is "nicht" or "Nicht" && IsCorrected(words, part.Last)));
    }

    // "war A der Sitzung ferngeblieben", "blieb A dem Treffen fern": the subject.
    private static bool StaysAway(ImmutableArray<Word> words, NamedPart part, List<NamedPart> before)
    {
        if (!part.IsBare || before.Exists(other => other.IsBare && !other.IsAttribute))
        {
            return false;
        }

        for (var i = part.Last + 1; i < words.Length && words[i].IsLetters; i++)
        {
            if (!words[i].Quoted && (words[i].Text is "ferngeblieben" or "fernblieb" or "fernblieben" or "fernbleibt" or "fernbleiben" || (words[i].Is("fern") && (i + 1 == words.Length || !words[i + 1].IsLetters))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"sondern auch am Samstag", "sondern in Genf": no infinitive of its own, but another day, place or partner.</summary>
    public static bool IsInstead(ImmutableArray<Word> words, int sondern)
    {
        var i = sondern + 1;
        while (i < words.Length && words[i].Text is "erst" or "schon" or "bereits" or "nun")
        {
            i++;
        }

        return i < words.Length && GermanWords.Prepositions.Contains(words[i].Text) && !words[i].Is("um");
    }

    private static bool IsCorrected(ImmutableArray<Word> words, int from)
    {
        for (var i = from + 1; i < words.Length; i++)
        {
            if (words[i].Is("sondern") && !words[i].Quoted)
            {
                return IsInstead(words, i);
            }
        }

        return false;
    }

    private static bool IsOfTitle(Word word) =>
        word.Text is not ("statt" or "Statt" or "anstatt" or "Anstatt" or "anstelle" or "Anstelle" or "nicht" or "Nicht") && !GermanWords.Prepositions.Contains(word.Text)
        && (word.IsCapital || GermanWords.MayBeAdjective(word) || GermanWords.Determiners.Contains(word.Text));

    /// <summary>"statt B", "anstelle von C": another than what stands behind it; but "fand am Montag statt" is the prefix of a verb.</summary>
    public static bool IsInPlaceOf(ImmutableArray<Word> words, int at)
    {
        if (words[at].Text is not ("statt" or "Statt" or "anstatt" or "Anstatt" or "anstelle" or "Anstelle"))
        {
            return false;
        }

        for (var i = 0; i < at; i++)
        {
            if (words[i].Text is "findet" or "finden" or "fand" or "fanden")
            {
                return false;
            }
        }

        return true;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Depesche.Diagnostics;
using Depesche.Naming;

namespace Depesche.Chronicle;

/// <summary>Tells who was not there and where it was not: ohne Vertreter Russlands, in Abwesenheit von A, statt B, nicht in Wien, sondern in Genf.</summary>
internal static class Absence
{
    /// <summary>How many words of a title may stand in front of a name.</summary>
    private const int LongestTitle = 4;

    private static readonly FrozenSet<string> Attendances = GermanWords.Set("teil teilnehmen teilnahm teilnahmen teilgenommen teilzunehmen teilnimmt vertreten dabei anwesend zugegen erschienen erschien erscheinen gekommen angereist eingeladen");

    /// <summary>Whether a name, as its sentence governs it, takes no part.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="part">The name with what governs it.</param>
    /// <param name="before">The names in front of it.</param>
    /// <param name="dates">Where the sentence names days.</param>
    public static bool Is(ImmutableArray<Word> words, NamedPart part, List<NamedPart> before, ImmutableArray<TextSpan> dates)
    {
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
        while (i > fence && i >= start - LongestTitle && IsOfTitle(words[i]) && !NamedParts.IsIn(dates, words[i]))
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

    /// <summary>"blieb dem Treffen fern", "nahm nicht teil", "schickte keinen Vertreter": whoever the clause is on was not there, the meeting was.</summary>
    public static bool IsStayingAway(ClauseView clause)
    {
        if (!clause.Hit.IsNoun || !clause.Hit.Trigger.IsEncounter)
        {
            return false;
        }

        if (clause.Has("ferngeblieben", "fernblieb", "fernblieben", "fernbleibt", "fernbleiben", "fernzubleiben") || (clause.Has("fern") && clause.Has("blieb", "blieben", "bleibt", "bleiben")) || (clause.Has("fehlt", "fehlte", "fehlten", "gefehlt") && !clause.Has("ein", "eine", "jede", "jeder")))
        {
            return true;
        }

        var words = clause.Words;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (words[i].Quoted)
            {
                continue;
            }

            if (words[i].Text is "nicht" or "nie" && !Negations.IsOfPart(clause.Passage.Words, clause.Passage.WordAt(words[i].Span.Start)) && clause.HasUnquoted(Attendances))
            {
                return true;
            }

            if (words[i].Text is "keine" or "keinen" or "kein" or "Keine" or "Kein" && (GermanWords.IsEnvoy(words[i + 1].Text) || (i + 2 < words.Length && GermanWords.MayBeAdjective(words[i + 1]) && GermanWords.IsEnvoy(words[i + 2].Text))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Bei der Konferenz wird A nicht vertreten sein": the conference is in session without that one; null when it is not that.</summary>
    public static Trigger? SessionOf(ClauseView clause, ImmutableArray<string> participants, Roster roster) =>
        clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Summit } && participants is [var forum] && roster.Find(forum) is { Type: EntityType.Event or EntityType.Format } && IsStayingAway(clause) ? EncounterTriggers.Session : null;

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

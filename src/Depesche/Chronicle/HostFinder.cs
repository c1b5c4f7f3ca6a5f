using System.Collections.Immutable;

namespace Depesche.Chronicle;

/// <summary>Says who meets a guest whom a clause names alone: am Freitag kommt es zu der Begegnung mit B, ein Treffen mit B wurde abgesagt.</summary>
internal static class HostFinder
{
    /// <summary>The one told of before, or named in passing in the same sentence; null when the clause has a subject of its own or several can be meant.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="participants">Whom it names.</param>
    /// <param name="behind">What stands before its sentence.</param>
    /// <param name="modality">What it claims.</param>
    /// <param name="isDropped">Whether it says that the meeting of the day told of before fell out.</param>
    /// <param name="isDated">Whether it has a day.</param>
    /// <param name="roster">Who is who.</param>
    public static string? Of(ClauseView clause, ImmutableArray<string> participants, Before behind, Modality modality, bool isDropped, bool isDated, Roster roster)
    {
        var guest = clause.Hit.IsNoun && participants is [var only] && clause.Names.Any(name => name.Preposition is "mit" or "bei" && name.Id == only);
        var off = modality is Modality.Cancelled or Modality.Postponed && guest;
        if (participants.Count(roster.IsPerson) != 1 || Compatibility.Distinct(participants, roster).Length > 1 || clause.Names.Any(name => name.IsBare && participants.Contains(name.Id)))
        {
            return null;
        }

        if (isDropped || off)
        {
            return behind.Subjects.FirstOrDefault(id => !participants.Any(other => roster.Same(other, id))) ?? clause.Passage.Names.FirstOrDefault(name => name.IsAttribute && roster.IsPerson(name.Id) && !participants.Any(other => roster.Same(other, name.Id)))?.Id;
        }

        return guest && isDated && behind.Passage is not null && clause.Names.Any(name => name.Preposition is "mit" or "bei" && name.First > clause.Hit.Word) && IsFirst(clause) && IsImpersonal(clause) ? Only(behind, participants[0], roster) : null;
    }

    // The only one of another land than the guest whom the sentences before are on.
    private static string? Only(Before behind, string guest, Roster roster)
    {
        string? found = null;
        foreach (var id in behind.Subjects)
        {
            if (id == guest || (roster.StateOf(id) is { } land && roster.StateOf(guest) == land))
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = id;
        }

        return found;
    }

    private static bool IsFirst(ClauseView clause) => clause.Passage.Words.Length > 0 && clause.Span.Start <= clause.Passage.Words[0].Span.Start;

    // "kommt es zu der Begegnung", "Geplant ist ein Treffen", "Es folgte ein Gespräch", "steht eine Unterredung auf dem Programm": nobody else acts.
    private static bool IsImpersonal(ClauseView clause)
    {
        if (clause.Hit.Trigger.Kind is EventKind.Visit or EventKind.Summit || !(clause.Hit.Trigger.IsEncounter || clause.Hit.Trigger.Kind == EventKind.Call) || clause.Names.Any(name => name is { IsBare: true, IsAttribute: false, Link.Type: not Naming.EntityType.Place }))
        {
            return false;
        }

        var words = clause.Passage.Words;
        var i = clause.Hit.Word - 1;
        while (i >= 0 && (GermanWords.MayBeAdjective(words[i]) || GermanWords.Determiners.Contains(words[i].Text)))
        {
            i--;
        }

        if (clause.Has("es") && clause.Has("kommt", "kam", "kommen", "gekommen"))
        {
            return i >= 0 && words[i].Text is "zu" or "zum" or "zur" or "Zu" or "Zum" or "Zur";
        }

        return (i < 0 || !GermanWords.Prepositions.Contains(words[i].Text)) && Descriptions.Possessive(clause) is "ein" or "eine" or "das" or "die" or "Ein" or "Eine" or "Das" or "Die"
            && ((clause.Has("ist", "war") && clause.Has("geplant", "vorgesehen", "angesetzt", "vereinbart", "verabredet")) || (clause.Has("steht", "stand") && clause.Has("Programm", "an", "bevor")) || clause.Has("folgt", "folgte", "anschließen", "anschliessen") || (clause.Has("es") && clause.Has("gibt", "gab")));
    }
}

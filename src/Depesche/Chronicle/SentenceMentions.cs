namespace Depesche.Chronicle;

/// <summary>Reads the mentions of one sentence: its triggers, the clause around each, the pieces of a clause with several days, and what they tell together.</summary>
internal static class SentenceMentions
{
    /// <summary>The mentions in order.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="story">What the article told so far.</param>
    /// <param name="roster">The entities.</param>
    public static List<EventMention> Read(Passage passage, Before before, StorySoFar story, Roster roster)
    {
        var clauses = Clauses(passage, before, roster);
        if (clauses.Count == 0)
        {
            return [.. CaptionReader.ReadVerbless(passage, roster)];
        }

        var found = new List<EventMention>();
        foreach (var clause in clauses)
        {
            EventMention? lead = null;
            foreach (var piece in Gapping.Split(clause, clauses))
            {
                if (ClauseMention.Read(new ClauseInText(piece, clauses, before, story, lead), roster) is { } mention)
                {
                    foreach (var leg in Itinerary.Split(piece, mention))
                    {
                        found.AddRange(Apportioning.Split(piece, leg, roster));
                    }

                    lead ??= mention;
                }
            }
        }

        if (found.Count == 0)
        {
            return found;
        }

        var folded = SentenceFolder.Fold(found, roster);
        MadeUpFor.Complete(folded, passage);
        return folded;
    }

    private static List<ClauseView> Clauses(Passage passage, Before before, Roster roster)
    {
        var clauses = new List<ClauseView>();
        foreach (var hit in TriggerFinder.Find(passage, roster))
        {
            var presence = hit.Trigger.IsPresence;
            if (presence && !Presence.IsPossible(passage, hit, before, roster))
            {
                continue;
            }

            var clause = ClauseFinder.Of(passage, hit);
            if ((!presence || Presence.Fits(Gapping.Split(clause, [])[0], roster)) && !ParticipleAttribute.IsUndated(clause))
            {
                clauses.Add(clause);
            }
        }

        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (clauses[i].Hit.IsNoun && IsMatterOf(clauses, clauses[i]))
            {
                clauses.RemoveAt(i);
            }
        }

        return clauses;
    }

    // "veröffentlichte die Antwort", "willigte in Gespräche ein", "stellte weitere Treffen infrage": the noun is what the verb is about.
    private static bool IsMatterOf(List<ClauseView> clauses, ClauseView noun)
    {
        var (paper, meeting) = (noun.Hit.Trigger.Kind == EventKind.Document, noun.Hit.Trigger.IsEncounter || noun.Hit.Trigger.Kind == EventKind.Call);
        foreach (var verb in clauses)
        {
            if (!verb.Hit.IsNoun && ((paper && verb.Hit.Trigger.Kind == EventKind.Document) || (meeting && verb.Hit.Trigger.Name is "einwilligen" or "zustimmen" or "beantragen" or "infrage stellen" or "vorschlagen" or "Bedingungen stellen")) && verb.Holds(noun.Trigger.Span))
            {
                return true;
            }
        }

        return false;
    }
}

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
                    found.AddRange(Itinerary.Split(piece, mention).SelectMany(one => Apportioning.Split(piece, one, roster)));
                    lead ??= mention;
                }
            }
        }

        var folded = SentenceFolder.Fold(found, roster);
        MadeUpFor.Complete(folded, passage);
        return folded;
    }

    private static List<ClauseView> Clauses(Passage passage, Before before, Roster roster)
    {
        var hits = TriggerFinder.Find(passage.Words, span => ClauseFinder.SpanOf(passage, span), span => ParticipantChooser.HasRegion(passage, span, roster));
        hits.RemoveAll(hit => hit.Trigger.IsPresence && !Presence.IsPossible(passage, hit, before, roster));
        var clauses = hits.ConvertAll(hit => ClauseFinder.Of(passage, hit));
        clauses.RemoveAll(clause => (clause.Hit.Trigger.IsPresence && !Presence.Fits(Gapping.Split(clause, [])[0], roster)) || ParticipleAttribute.IsUndated(clause));
        // "willigte in Gespräche ein", "stellte weitere Treffen infrage": they are what it is about.
        clauses.RemoveAll(noun => noun.Hit.IsNoun && (noun.Hit.Trigger.IsEncounter || noun.Hit.Trigger.Kind == EventKind.Call) && clauses.Exists(verb => verb.Hit is { IsNoun: false, Trigger.Name: "einwilligen" or "infrage stellen" } && verb.Holds(noun.Trigger.Span)));
        // "veröffentlichte die Antwort": the paper is the object of the deed.
        clauses.RemoveAll(noun => noun.Hit is { IsNoun: true, Trigger.Kind: EventKind.Document } && clauses.Exists(verb => verb.Hit is { IsNoun: false, Trigger.Kind: EventKind.Document } && verb.Holds(noun.Trigger.Span)));
        return clauses;
    }
}

namespace Depesche.Chronicle;

/// <summary>Gives the end of something that lasts to the event that tells its beginning: das Manöver soll am Sonntag zu Ende gehen.</summary>
internal static class EndingRule
{
    /// <summary>How long exercises and conferences last.</summary>
    private const int MostDays = 40;

    /// <summary>Whether a clause says when something ends.</summary>
    public static bool IsEnding(ClauseView clause) =>
        clause.Hit is { IsNoun: true, Trigger.Kind: EventKind.Military or EventKind.Summit or EventKind.Talks }
        && (clause.Has("endet", "enden", "endete", "endeten", "beendet", "abgeschlossen") || (clause.Has("ende") && clause.Has("geht", "gehen", "ging", "gingen", "gegangen")));

    /// <summary>Joins what only ends to the latest of its kind that began before with the same people.</summary>
    public static void Apply(List<EventDraft> drafts, Roster roster)
    {
        foreach (var ending in drafts.Where(draft => draft.Date.First is not null && draft.Mentions.All(mention => mention.IsEnding)).ToList())
        {
            var begun = drafts.Where(draft => !ReferenceEquals(draft, ending) && draft.Date.First is { } first && first < ending.Date.From && ending.Date.From.DayNumber - first.DayNumber <= MostDays && !draft.Mentions.All(mention => mention.IsEnding)
                && Compatibility.Kinds(draft, ending.Mentions[0]) && Compatibility.Places(draft.Place, ending.Place, roster) && Compatibility.Shared(draft.Participants, ending.Participants, roster) > 0).MaxBy(draft => draft.Date.From);
            if (begun is null)
            {
                continue;
            }

            drafts.Remove(ending);
            foreach (var mention in ending.Mentions)
            {
                begun.AddWitness(mention, ChronicleRules.Merged);
            }
        }
    }
}

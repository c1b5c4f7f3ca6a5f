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
        var endings = drafts.Where(draft => draft.Date.First is not null && draft.Mentions.All(mention => mention.IsEnding)).ToHashSet();
        if (endings.Count == 0)
        {
            return;
        }

        var byFirstDay = drafts.Where(draft => draft.Date.First is not null && !endings.Contains(draft)).ToLookup(draft => draft.Date.From);
        var gone = new HashSet<EventDraft>();
        foreach (var ending in endings.OrderBy(draft => draft.Mentions[0].Position))
        {
            var begun = Enumerable.Range(1, Math.Min(MostDays, ending.Date.From.DayNumber)).SelectMany(days => byFirstDay[ending.Date.From.AddDays(-days)])
                .FirstOrDefault(draft => Compatibility.Kinds(draft, ending.Mentions[0]) && Compatibility.Places(draft.Place, ending.Place, roster) && Compatibility.Shared(draft.Participants, ending.Participants, roster) > 0);
            foreach (var mention in begun is null ? [] : ending.Mentions)
            {
                begun!.AddWitness(mention, ChronicleRules.Merged);
                gone.Add(ending);
            }
        }

        drafts.RemoveAll(gone.Contains);
    }
}

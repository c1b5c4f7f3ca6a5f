namespace Depesche.Chronicle;

/// <summary>Gives a cancellation to the event it calls off: the next one ahead with the same people.</summary>
internal static class CancellationRule
{
    /// <summary>How far ahead the event may lie that is called off.</summary>
    private const int MostDays = 60;

    public static void Apply(List<EventDraft> drafts, IEnumerable<EventMention> cancelling, Roster roster)
    {
        foreach (var mention in cancelling.OrderBy(mention => mention.Position))
        {
            var said = mention.Date?.From ?? mention.Passage.Reading.Time.First;
            var target = drafts.Where(draft => draft.Date.First is not null && Compatibility.Kinds(draft, mention) && Compatibility.Places(draft.Place, mention.Place, roster) && Means(draft, mention, roster)
                    && (said is not { } day || (draft.Date.Last >= day && draft.Date.From.DayNumber - day.DayNumber <= MostDays)))
                .OrderBy(draft => draft.Date.From).FirstOrDefault();
            if (target is not null)
            {
                target.AddWitness(mention, ChronicleRules.Undated);
            }
            else if (mention.Date is not null && mention.Participants.Length >= 2)
            {
                drafts.Add(new EventDraft(mention, mention.Date));
            }
        }
    }

    private static bool Means(EventDraft draft, EventMention mention, Roster roster)
    {
        var shared = mention.Participants.IsEmpty ? 0 : Compatibility.Shared(draft.Participants, mention.Participants, roster);
        var sameArticle = draft.Mentions.Any(other => other.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id);
        return shared >= 2 || (shared == 1 && (draft.Place is not null && draft.Place == mention.Place)) || (sameArticle && (shared > 0 || (mention.IsAnaphor && mention.Participants.IsEmpty)));
    }
}

using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Dates what was said "vor dem Treffen" by the meeting that its article is about.</summary>
internal static class BeforeEventRule
{
    public static void Apply(List<EventDraft> drafts, IEnumerable<EventMention> mentions, Roster roster)
    {
        var encounters = drafts.Where(draft => draft.Date.IsDay && draft.Mentions[0].Trigger.IsEncounter)
            .SelectMany(draft => draft.Mentions.Select(mention => mention.Passage.Reading.Article.Id).Distinct(StringComparer.Ordinal).Select(article => (article, draft))).ToLookup(pair => pair.article, pair => pair.draft, StringComparer.Ordinal);
        foreach (var group in mentions.Where(mention => mention.IsBeforeEncounter && mention.Date is null && !mention.Participants.IsEmpty).GroupBy(mention => (mention.Passage.Reading.Article.Id, Who: roster.StateOf(mention.Participants[0]) ?? mention.Participants[0])))
        {
            var article = group.First().Passage.Reading.Time;
            var meeting = encounters[group.Key.Id].Where(draft => article.Last is not { } last || draft.Date.Last <= last).MaxBy(draft => draft.Date.Last);
            if (meeting is null)
            {
                continue;
            }

            EventDraft? said = null;
            foreach (var mention in group.OrderBy(mention => mention.Position))
            {
                var dated = mention with
                {
                    Date = new MentionDate(null, meeting.Date.Last, DatePrecision.Latest, null, ChronicleRules.BeforeEvent) { Inferred = true, Because = "„Vor dem Treffen“ heißt: spätestens an dessen Tag." },
                    Rules = mention.Rules.Add(ChronicleRules.BeforeEvent),
                };
                if (said is null)
                {
                    drafts.Add(said = new EventDraft(dated, dated.Date!));
                }
                else
                {
                    said.Add(dated);
                }
            }
        }
    }
}

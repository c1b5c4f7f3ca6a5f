using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Gathers dated mentions into events, the exactly dated first, so that the order of the articles does not matter.</summary>
internal static class Merger
{
    public static List<EventDraft> Merge(IEnumerable<EventMention> mentions, Roster roster)
    {
        var drafts = new List<EventDraft>();
        var index = new EventIndex(roster);
        foreach (var mention in mentions.OrderBy(mention => Vagueness(mention.Date!)).ThenBy(mention => mention.Date!.From).ThenByDescending(mention => mention.Participants.Length)
            .ThenBy(mention => mention.Passage.Reading.Time.Last ?? DateOnly.MaxValue).ThenBy(mention => mention.Position))
        {
            var date = mention.Date!;
            var near = index.Near(date, mention.Participants, mention.Place);
            if (FrameRule.Apply(near, mention, date, roster))
            {
                continue;
            }

            var best = near.Select(draft => (Draft: draft, Score: Compatibility.Score(draft, mention, date, roster))).Where(pair => pair.Score > 0 && !FrameRule.Exceeds(pair.Draft, mention, date, roster))
                .OrderByDescending(pair => pair.Score).Select(pair => pair.Draft).FirstOrDefault();
            if (best is null)
            {
                best = new EventDraft(mention, date);
                drafts.Add(best);
            }
            else
            {
                best.Add(mention);
            }

            index.Add(best);
        }

        return drafts;
    }

    private static int Vagueness(MentionDate date) => date.Precision switch
    {
        DatePrecision.Day => 0,
        _ when date.First is null => 100_000,
        DatePrecision.Span => 1 + date.Last.DayNumber - date.From.DayNumber,
        _ => 1000 + date.Last.DayNumber - date.From.DayNumber,
    };
}

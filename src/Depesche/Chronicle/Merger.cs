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

            if (Best(near, mention, date, roster) is { } best)
            {
                var (was, people, place) = (best.Date, best.Participants.Length, best.Place);
                best.Add(mention);
                if (best.Date != was || best.Participants.Length != people || best.Place != place)
                {
                    index.Add(best);
                }
            }
            else
            {
                var draft = new EventDraft(mention, date);
                drafts.Add(draft);
                index.Add(draft);
            }
        }

        return drafts;
    }

    // The first of those that fit best.
    private static EventDraft? Best(List<EventDraft> near, EventMention mention, MentionDate date, Roster roster)
    {
        var (best, most) = (default(EventDraft), 0);
        foreach (var draft in near)
        {
            var score = Compatibility.Score(draft, mention, date, roster);
            if (score > most && !FrameRule.Exceeds(draft, mention, date, roster))
            {
                (best, most) = (draft, score);
            }
        }

        return best;
    }

    private static int Vagueness(MentionDate date) => date.Precision switch
    {
        DatePrecision.Day => 0,
        _ when date.First is null => 100_000,
        DatePrecision.Span => 1 + date.Last.DayNumber - date.From.DayNumber,
        _ => 1000 + date.Last.DayNumber - date.From.DayNumber,
    };
}

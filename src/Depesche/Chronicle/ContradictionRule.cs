using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Joins what two articles tell of one meeting on two days in a row: the same people at the same place; both days stay, as a contradiction.</summary>
internal static class ContradictionRule
{
    /// <summary>A meeting that both days of one article tell of is two.</summary>
    public static void Apply(List<EventDraft> drafts, Roster roster)
    {
        var byMeeting = new Dictionary<(string People, string? Place, bool Cancelled), List<EventDraft>>();
        foreach (var draft in drafts)
        {
            if (KeyOf(draft, roster) is { } key)
            {
                (byMeeting.TryGetValue(key, out var list) ? list : byMeeting[key] = []).Add(draft);
            }
        }

        var gone = new HashSet<EventDraft>();
        foreach (var pair in byMeeting.Values)
        {
            if (pair is [var one, var other] && Math.Abs(one.Date.Last.DayNumber - other.Date.Last.DayNumber) == 1 && !ShareAnArticle(one, other))
            {
                var (kept, joined) = Weight(one) >= Weight(other) ? (one, other) : (other, one);
                Join(kept, joined);
                gone.Add(joined);
            }
        }

        drafts.RemoveAll(gone.Contains);
    }

    // Two named people or more and a town, or a meeting called off; what is only planned may be another one.
    private static (string, string?, bool)? KeyOf(EventDraft draft, Roster roster)
    {
        if (!(draft.Date.IsDay && draft.Frames.Count == 0 && draft.Triggers[0] is { IsEncounter: true, Kind: not EventKind.Call }))
        {
            return null;
        }

        var people = draft.Participants.Where(roster.IsPerson).Order(StringComparer.Ordinal).ToList();
        var cancelled = draft.Mentions.All(mention => mention.Role == EvidenceRole.Cancels);
        var reported = draft.Mentions.Any(mention => mention.Date is { Phrase: not null, IsDay: true } && mention.Role is EvidenceRole.Reports or EvidenceRole.LooksBack);
        return people.Count >= 2 && (cancelled || (reported && draft.Place is not null))
            ? (string.Join(' ', people), draft.Place, cancelled) : null;
    }

    private static bool ShareAnArticle(EventDraft one, EventDraft other) =>
        one.Mentions.Any(mention => other.Mentions.Any(beside => beside.Passage.Reading.Article.Id == mention.Passage.Reading.Article.Id));

    // The day that more articles give; the earlier one where as many give the other.
    private static int Weight(EventDraft draft) => (draft.Mentions.Select(mention => mention.Passage.Reading.Article.Id).Distinct(StringComparer.Ordinal).Count() * 1_000_000) + (999_999 - (draft.Date.Last.DayNumber % 1_000_000));

    private static void Join(EventDraft kept, EventDraft joined)
    {
        var (own, beside) = (Dated(kept), Dated(joined));
        kept.Disagreements.Add(new Disagreement("date", $"{DisagreementFinder.Source(own)} nennt den {GermanDates.DayAndMonth(kept.Date.Last)}; {DisagreementFinder.Source(beside)} nennt den {GermanDates.DayAndMonth(joined.Date.Last)}. Beide Angaben bleiben stehen.",
            [(Edtf.Of(kept.Date), [DisagreementFinder.IdOf(own)]), (Edtf.Of(joined.Date), [DisagreementFinder.IdOf(beside)])]));
        foreach (var mention in joined.Mentions)
        {
            kept.AddWitness(mention, ChronicleRules.Merged);
        }
    }

    private static EventMention Dated(EventDraft draft)
    {
        foreach (var mention in draft.Mentions)
        {
            if (mention.Date is { Phrase: not null } date && date.Last == draft.Date.Last)
            {
                return mention;
            }
        }

        return draft.Mentions[0];
    }
}

using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Builds the events and says which known one each of them is: matched, joined where two are one, told without a trigger, and called what an editor calls it.</summary>
internal static class KnownEventRule
{
    /// <param name="drafts">What the archive evidences.</param>
    /// <param name="meant">Those that an entry means by their id or a sentence, and whether the entry says so itself.</param>
    /// <param name="known">All known events.</param>
    /// <param name="accounts">What the articles tell.</param>
    /// <param name="end">Last day of the archive.</param>
    /// <param name="config">The site's configuration.</param>
    /// <param name="roster">Who is who.</param>
    public static List<(EventDraft Draft, TimelineEvent Event)> Apply(
        List<EventDraft> drafts, Dictionary<EventDraft, (KnownEvent Entry, bool Stated)> meant, ImmutableArray<KnownEvent> known, ImmutableArray<Account> accounts, DateOnly? end, SiteConfig config, Roster roster)
    {
        var index = new KnownEventIndex(known, roster);
        bool Lends(KnownEvent one) => KnownEventLender.Lends(one, config);
        var built = drafts.Select(draft => (Draft: draft, Event: EventBuilder.Build(draft, end, roster))).OrderBy(one => one.Event.When.SortDay).ThenBy(one => one.Event.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Event.Evidence[0].Id, StringComparer.Ordinal).ToList();
        var (matches, joined) = KnownEventMatcher.Match(built, meant, index, Lends, roster);
        var changed = new HashSet<EventDraft>(ReferenceEqualityComparer.Instance);
        foreach (var (one, into) in joined)
        {
            into.TakeOver(one);
            changed.Add(into);
        }

        foreach (var (draft, entry) in meant)
        {
            matches[draft] = index.EntryOf(entry.Entry);
        }

        var gained = RecognitionRule.Apply(matches, accounts, drafts, index, Lends, roster);
        var result = new List<(EventDraft, TimelineEvent)>(built.Count + gained.Count);
        foreach (var (draft, made) in built)
        {
            if (!joined.ContainsKey(draft))
            {
                var one = gained.Remove(draft) || changed.Contains(draft) ? EventBuilder.Build(draft, end, roster) : made;
                result.Add((draft, Called(draft, one, matches, meant, config, roster)));
            }
        }

        result.AddRange(gained.Select(draft => (draft, Called(draft, EventBuilder.Build(draft, end, roster), matches, meant, config, roster))));
        return result;
    }

    private static TimelineEvent Called(EventDraft draft, TimelineEvent one, Dictionary<EventDraft, KnownEntry> matches, Dictionary<EventDraft, (KnownEvent Entry, bool Stated)> meant, SiteConfig config, Roster roster) =>
        meant.TryGetValue(draft, out var entry) && entry.Stated ? KnownEventLender.Override(one, entry.Entry)
        : matches.TryGetValue(draft, out var match) ? KnownEventLender.Narrow(KnownEventLender.Lend(one, match, draft, config, roster), match.Event, draft) : one;
}

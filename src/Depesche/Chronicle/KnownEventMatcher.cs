using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Finds for each event of the archive the known one that it is: one for one, so that all together fit best.</summary>
internal static class KnownEventMatcher
{
    /// <summary>So many points of shared words make a second event of the archive one with the first.</summary>
    private const int SameMatter = 6;

    /// <summary>So many are enough where place or people say the same.</summary>
    private const int LittleMatter = 2;

    /// <summary>The matches, and the events that turned out to be one with another.</summary>
    /// <param name="events">What the archive evidences.</param>
    /// <param name="taken">Known events that an entry gave to an event already.</param>
    /// <param name="index">All known events.</param>
    /// <param name="lends">Whether a known event may join what the archive kept apart.</param>
    /// <param name="roster">Who is who.</param>
    public static (Dictionary<EventDraft, KnownEntry> Matches, Dictionary<EventDraft, EventDraft> Joined) Match(
        IReadOnlyList<(EventDraft Draft, TimelineEvent Event)> events, Dictionary<EventDraft, (KnownEvent Entry, bool Stated)> taken, KnownEventIndex index, Func<KnownEvent, bool> lends, Roster roster)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < events.Count; i++)
        {
            if (taken.TryGetValue(events[i].Draft, out var entry))
            {
                used[entry.Entry.Id] = i;
            }
        }

        var fits = new List<(int Event, KnownEntry Entry, int Score, int Matter)>();
        for (var i = 0; i < events.Count; i++)
        {
            if (!taken.ContainsKey(events[i].Draft))
            {
                Weigh(events[i], i, index, fits, roster);
            }
        }

        fits.Sort((left, right) => right.Score != left.Score ? right.Score - left.Score : string.CompareOrdinal(left.Entry.Event.Id, right.Entry.Event.Id) is var order and not 0 ? order : left.Event - right.Event);
        var matches = new Dictionary<int, KnownEntry>();
        foreach (var (one, entry, _, _) in fits)
        {
            if (!used.ContainsKey(entry.Event.Id) && matches.TryAdd(one, entry))
            {
                used[entry.Event.Id] = one;
            }
        }

        Exchange(fits, matches, used);
        var found = new Dictionary<EventDraft, KnownEntry>(ReferenceEqualityComparer.Instance);
        foreach (var (one, entry) in matches)
        {
            found[events[one].Draft] = entry;
        }

        return (found, Join(events, fits, matches, used, lends, roster));
    }

    private static void Weigh((EventDraft Draft, TimelineEvent Event) one, int at, KnownEventIndex index, List<(int, KnownEntry, int, int)> fits, Roster roster)
    {
        var near = index.Near(one.Event.When.First, one.Event.When.Last);
        if (near.Count == 0)
        {
            return;
        }

        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in one.Draft.Mentions)
        {
            Add(said, mention.Passage);
            // "Das teilte das Bündnis am Montag mit": what was told stands in the sentence before.
            if (mention.Passage.Words is [{ Text: "Das" or "Dies" }, ..] && mention.Telling?.Before is { } before)
            {
                Add(said, before);
            }
        }

        var tails = ContentWords.Tails(said);
        foreach (var entry in near)
        {
            var matter = entry.Matter(said, tails);
            if (KnownEventScore.Of(one.Event, one.Draft, entry, matter, roster) is var score and > 0)
            {
                fits.Add((at, entry, score, matter));
            }
        }
    }

    private static void Add(HashSet<string> said, Passage passage) => ContentWords.Add(said, passage.Text.AsSpan(passage.Sentence.Span.Start, passage.Sentence.Span.Length));

    // An event left over takes the place of one that fits another known event nearly as well.
    private static void Exchange(List<(int Event, KnownEntry Entry, int Score, int Matter)> fits, Dictionary<int, KnownEntry> matches, Dictionary<string, int> used)
    {
        var own = fits.ToLookup(fit => fit.Event);
        foreach (var (one, entry, score, _) in fits)
        {
            if (matches.ContainsKey(one) || !used.TryGetValue(entry.Event.Id, out var holder) || !matches.ContainsKey(holder))
            {
                continue;
            }

            var (held, spare) = (0, default(KnownEntry));
            var second = 0;
            foreach (var fit in own[holder])
            {
                held = ReferenceEquals(fit.Entry, entry) ? fit.Score : held;
                if (!used.ContainsKey(fit.Entry.Event.Id) && fit.Score > second)
                {
                    (spare, second) = (fit.Entry, fit.Score);
                }
            }

            if (spare is not null && score + second > held)
            {
                matches[holder] = spare;
                used[spare.Event.Id] = holder;
                matches[one] = entry;
                used[entry.Event.Id] = one;
            }
        }
    }

    // A demand made at a known meeting, a second telling of one call: one row, not two.
    private static Dictionary<EventDraft, EventDraft> Join(IReadOnlyList<(EventDraft Draft, TimelineEvent Event)> events, List<(int Event, KnownEntry Entry, int Score, int Matter)> fits, Dictionary<int, KnownEntry> matches, Dictionary<string, int> used, Func<KnownEvent, bool> lends, Roster roster)
    {
        var joined = new Dictionary<EventDraft, EventDraft>(ReferenceEqualityComparer.Instance);
        foreach (var (one, entry, score, matter) in fits)
        {
            if (matches.ContainsKey(one) || !lends(entry.Event) || !used.TryGetValue(entry.Event.Id, out var first) || first == one || (score < 100 && matter < SameMatter) || !Overlaps(events[one].Draft, events[first].Draft))
            {
                continue;
            }

            var (made, known) = (events[one].Event, entry.Event);
            var people = made.Participants.Count(id => roster.IsPerson(id) && known.Participants.Contains(id));
            var there = made.Place is not null && (made.Place == known.Place || entry.Tells(made.Place, roster));
            var encounter = Families.Of(entry.Kind) <= 1 && Families.Of(made.Kind) == Families.Of(entry.Kind) && (people > 1 || there || Compatibility.Shared(made.Participants, known.Participants, roster) > 1);
            if (encounter || matter >= (people > 1 || there || (made.Participants is [var who, ..] && entry.Alone.Contains(who)) ? LittleMatter : SameMatter))
            {
                joined.TryAdd(events[one].Draft, events[first].Draft);
            }
        }

        return joined;
    }

    private static bool Overlaps(EventDraft one, EventDraft other) => one.Date.Overlaps(other.Date);
}

using System.Collections.Immutable;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>The known events by day, so that an event of the archive meets only those of its own days.</summary>
internal sealed class KnownEventIndex
{
    private const int WidestDays = 40;

    /// <summary>Who takes part in so few known events is told of in one of them when named on its day.</summary>
    private const int MostRoles = 2;

    private readonly Dictionary<int, List<KnownEntry>> byDay = [];
    private readonly Dictionary<KnownEvent, KnownEntry> entries = new(ReferenceEqualityComparer.Instance);

    public KnownEventIndex(ImmutableArray<KnownEvent> known, Roster roster)
    {
        var (titles, summaries) = (new HashSet<string>[known.Length], new HashSet<string>[known.Length]);
        var (counts, roles, present) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<(string Who, int Day), int>());
        for (var i = 0; i < known.Length; i++)
        {
            var names = Names(known[i], roster);
            titles[i] = ContentWords.Of(known[i].Title);
            summaries[i] = ContentWords.Of(known[i].Summary ?? "");
            titles[i].ExceptWith(names);
            summaries[i].ExceptWith(names);
            summaries[i].ExceptWith(titles[i]);
            foreach (var stem in titles[i].Concat(summaries[i]))
            {
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
            }

            foreach (var id in known[i].Participants)
            {
                roles[id] = roles.GetValueOrDefault(id) + 1;
                foreach (var day in Days(known[i]))
                {
                    present[(id, day)] = present.GetValueOrDefault((id, day)) + 1;
                }
            }
        }

        for (var i = 0; i < known.Length; i++)
        {
            var (one, title, summary) = (known[i], titles[i], summaries[i]);
            var words = title.Select(stem => (Stem: stem, Worth: Worth(counts[stem]) * 2)).Concat(summary.Select(stem => (Stem: stem, Worth: Worth(counts[stem])))).Where(pair => pair.Worth > 0).OrderBy(pair => pair.Stem, StringComparer.Ordinal);
            var entry = new KnownEntry(one, Enum.TryParse<EventKind>(one.Kind, ignoreCase: true, out var kind) ? kind : EventKind.Statement, [.. words])
            {
                Rare = [.. one.Participants.Where(id => roster.IsPerson(id) && roles[id] <= MostRoles)],
                Alone = [.. one.Participants.Where(id => roster.IsPerson(id) && Days(one).All(day => present[(id, day)] == 1))],
                Told = one.Title + " " + one.Summary,
            };
            entries[one] = entry;
            foreach (var day in Days(one))
            {
                (byDay.TryGetValue(day, out var list) ? list : byDay[day] = []).Add(entry);
            }
        }
    }

    /// <summary>The entry of a known event.</summary>
    public KnownEntry EntryOf(KnownEvent known) => entries[known];

    /// <summary>Those of a day, in the order of the files.</summary>
    public IReadOnlyList<KnownEntry> On(DateOnly day) => byDay.TryGetValue(day.DayNumber, out var list) ? list : [];

    /// <summary>Those inside a range, and those that hold it, each once.</summary>
    public List<KnownEntry> Near(DateOnly? from, DateOnly to)
    {
        var found = new List<KnownEntry>();
        var first = (from ?? to).DayNumber;
        var last = Math.Min(to.DayNumber, first + WidestDays);
        for (var day = first; day <= last; day++)
        {
            foreach (var entry in byDay.GetValueOrDefault(day, []))
            {
                var (begin, end) = (entry.When.First.DayNumber, entry.When.Last.DayNumber);
                if (((begin >= first && end <= last) || (begin <= first && end >= last)) && !found.Contains(entry))
                {
                    found.Add(entry);
                }
            }
        }

        return found;
    }

    private static IEnumerable<int> Days(KnownEvent known) => Enumerable.Range(known.When.First.DayNumber, Math.Min(known.When.Days, WidestDays));

    // A word that many known events have tells none of them from the others.
    private static int Worth(int events) => events switch { <= 3 => 3, <= 8 => 2, <= 20 => 1, _ => 0 };

    private static HashSet<string> Names(KnownEvent known, Roster roster)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in known.Participants.Append(known.Place).OfType<string>())
        {
            if (roster.Find(id) is { } entity)
            {
                ContentWords.Add(names, entity.Name);
                foreach (var name in entity.Variants.Concat(entity.Adjectives).Concat(entity.Inhabitants))
                {
                    ContentWords.Add(names, name);
                }
            }
        }

        return names;
    }
}

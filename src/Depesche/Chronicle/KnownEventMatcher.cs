using System.Collections.Immutable;
using Depesche.Dating;
using Depesche.Loading;

namespace Depesche.Chronicle;

/// <summary>Finds the known event that an evidenced one is, and lets it lend what an editor wrote.</summary>
internal static class KnownEventMatcher
{
    private const int WidestDays = 40;

    /// <summary>The same events with what the known ones lend; known events without evidence are added only where the site asks for them.</summary>
    public static ImmutableArray<TimelineEvent> Apply(ImmutableArray<TimelineEvent> events, ImmutableArray<KnownEvent> known, SiteConfig config, Roster roster)
    {
        var byDay = known.SelectMany(one => Days(one.When).Select(day => (day, one))).ToLookup(pair => pair.day, pair => pair.one);
        var pairs = events.SelectMany((one, index) => Near(one, byDay).Select(candidate => (index, candidate, score: Score(one, candidate, roster)))).Where(pair => pair.score > 0)
            .OrderByDescending(pair => pair.score).ThenBy(pair => pair.candidate.Id, StringComparer.Ordinal).ThenBy(pair => pair.index);
        var result = events.ToBuilder();
        var (used, done) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<int>());
        foreach (var (index, candidate, _) in pairs)
        {
            if (!used.Contains(candidate.Id) && done.Add(index))
            {
                used.Add(candidate.Id);
                result[index] = Lend(events[index], candidate, config);
            }
        }

        if (config.ShowUnevidenced)
        {
            result.AddRange(known.Where(one => !used.Contains(one.Id) && (!one.Builtin || config.BuiltinKnownEvents)).Select(Unevidenced));
        }

        return result.ToImmutable();
    }

    private static TimelineEvent Lend(TimelineEvent one, KnownEvent known, SiteConfig config)
    {
        if (known.Builtin && !config.BuiltinKnownEvents)
        {
            return one with { Known = known.Id };
        }

        // An editor's title tells how it went; before anyone in the archive reports that, the archive only knows the plan.
        var planned = one.Status is EventStatus.Announced or EventStatus.Open && one.Evidence.All(piece => piece.Role == EvidenceRole.Announces);
        if (planned && !string.Equals(known.Status, one.Status.ToString(), StringComparison.OrdinalIgnoreCase))
        {
            return one with { Id = known.Id, Known = known.Id, Main = known.Main, Place = one.Place ?? known.Place, Because = one.Because + ", " + ChronicleRules.Known };
        }

        var status = known.Status is null ? one.Status : Enum.Parse<EventStatus>(known.Status, ignoreCase: true);
        return one with
        {
            Id = known.Id,
            Known = known.Id,
            Title = known.Title,
            Summary = known.Summary,
            Main = known.Main,
            Status = status,
            Place = one.Place ?? known.Place,
            Edited = [.. (string[])["title"], .. known.Summary is null ? [] : (string[])["summary"], .. known.Status is null ? [] : (string[])["status"]],
            Because = one.Because + ", " + ChronicleRules.Known,
        };
    }

    private static TimelineEvent Unevidenced(KnownEvent known)
    {
        var date = new MentionDate(known.When.First, known.When.Last, known.When.IsDay ? DatePrecision.Day : DatePrecision.Span, null, ChronicleRules.Known);
        return new TimelineEvent(known.Id, new EventTime(known.When.First, known.When.Last, date.Precision, Edtf.Of(date), Inferred: false), KindOf(known),
            known.Status is null ? EventStatus.Happened : Enum.Parse<EventStatus>(known.Status, ignoreCase: true), known.Title, known.Participants, known.Place, [])
        {
            Known = known.Id,
            Summary = known.Summary,
            Main = known.Main,
            Edited = ["title"],
            Because = ChronicleRules.Known,
        };
    }

    private static int Score(TimelineEvent one, KnownEvent known, Roster roster)
    {
        if (known.NotSameAs.Contains(one.Id))
        {
            return 0;
        }

        if (known.SameAs.Contains(one.Id))
        {
            return 1000;
        }

        if (Families.Of(one.Kind) != Families.Of(KindOf(known)) || !Compatibility.Places(one.Place, known.Place, roster))
        {
            return 0;
        }

        var shared = one.Participants.Count(id => known.Participants.Any(other => roster.Same(id, other)));
        var missing = one.Participants.Count(id => roster.IsPerson(id) && !known.Participants.Contains(id));
        var exact = one.When.First == known.When.First && one.When.Last == known.When.Last;
        return shared == 0 || shared * 2 < one.Participants.Length || (missing > 0 && missing >= shared) ? 0 : (exact ? 100 : 50) + shared * 2 - missing + (one.Kind == KindOf(known) ? 1 : 0);
    }

    private static IEnumerable<KnownEvent> Near(TimelineEvent one, ILookup<int, KnownEvent> byDay)
    {
        var first = (one.When.First ?? one.When.Last).DayNumber;
        var last = Math.Min(one.When.Last.DayNumber, first + WidestDays);
        return Enumerable.Range(first, last - first + 1).SelectMany(day => byDay[day]).Distinct()
            .Where(known => (known.When.First.DayNumber >= first && known.When.Last.DayNumber <= last) || (known.When.First.DayNumber <= first && known.When.Last.DayNumber >= last));
    }

    private static IEnumerable<int> Days(DateRange range) => Enumerable.Range(range.First.DayNumber, Math.Min(range.Days, WidestDays));

    private static EventKind KindOf(KnownEvent known) => Enum.TryParse<EventKind>(known.Kind, ignoreCase: true, out var kind) ? kind : EventKind.Statement;
}

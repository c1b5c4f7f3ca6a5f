using System.Collections.Immutable;

namespace Depesche.Dating;

/// <summary>Events that an article dates in full, so that they can date other articles that tell of the same.</summary>
internal static class WrittenEvents
{
    private static readonly string[] Kinds = ["meeting", "call", "visit", "recognition", "summit"];

    /// <summary>All events of an archive that some article dates in full, equal ones as one; <see cref="KnownEvent.SameAs"/> holds the articles.</summary>
    public static IEnumerable<KnownEvent> Of(ImmutableArray<DatingClues> clues, List<StatedDates> stated) => clues.Zip(stated)
        .SelectMany(pair => Of(pair.First, pair.Second).Select(one => (Article: pair.First.Article.Id, Event: one)))
        .GroupBy(pair => pair.Event.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First().Event with { SameAs = [.. group.Select(pair => pair.Article).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] });

    /// <summary>One for each full date whose sentence names two people or more and a kind of event.</summary>
    private static ImmutableArray<KnownEvent> Of(DatingClues clue, StatedDates stated)
    {
        var names = new NearbyNames(clue);
        var result = ImmutableArray.CreateBuilder<KnownEvent>();
        foreach (var timex in clue.Timexes)
        {
            if (timex.Quoted || timex.IsRange || timex.Tense == Tense.Hypothetical || timex.Says is not { Kind: PartialKind.Calendar, Day: not null, Month: not null } || Day(timex, stated) is not { } day)
            {
                continue;
            }

            var sentence = clue.Article.TextOf(timex.Sentence);
            var ids = names.NamedIn(timex.Sentence).Order(StringComparer.Ordinal).ToList();
            var people = ids.Where(id => id.StartsWith("per:", StringComparison.Ordinal)).ToImmutableArray();
            if (people.Length < 2)
            {
                continue;
            }

            var place = ids.FirstOrDefault(id => id.StartsWith("loc:", StringComparison.Ordinal));
            foreach (var kind in Kinds.Where(kind => EventWords.Fit(kind, sentence)).Take(1))
            {
                result.Add(new KnownEvent($"{Meanings.Text(day)} {kind} {string.Join(' ', people)} {place}", DateRange.Day(day), kind, "", people, place));
            }
        }

        return result.ToImmutable();
    }

    // A year that is written, or the one that the file's own date leaves.
    private static DateOnly? Day(Timex timex, StatedDates stated)
    {
        if (timex.Says.Year is not null)
        {
            return CalendarResolver.Resolve(timex.Says, TimexDirection.None, null, null).Days?.First;
        }

        if (stated.Days is not { First: { } first, Last: { } last })
        {
            return null;
        }

        var from = CalendarResolver.Resolve(timex.Says, timex.Direction, first, null).Days;
        var to = CalendarResolver.Resolve(timex.Says, timex.Direction, last, null).Days;
        return from == to ? from?.First : null;
    }
}

using System.Collections.Frozen;
using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Publishing.Exports;

/// <summary>Where every date expression of the archive went: to events, to its article's own day, to the shelf, or nowhere since it means no day.</summary>
internal sealed class Destinations
{
    private readonly ILookup<string, (TimelineEvent Event, Evidence Evidence)> evidence;
    private readonly FrozenSet<(string Article, int Block, int Start)> shelf;

    public Destinations(Timeline timeline)
    {
        evidence = timeline.Events.SelectMany(one => one.Evidence.Select(piece => (Event: one, Evidence: piece))).ToLookup(pair => pair.Evidence.Article, StringComparer.Ordinal);
        shelf = timeline.Shelf.Select(one => Key(one.Article, one.Timex)).ToFrozenSet();
    }

    /// <summary>The destination of an expression, and the events it dates.</summary>
    public (string Where, IReadOnlyList<string> Events) Of(Reading reading, ResolvedTimex timex)
    {
        if (timex.Days is not { } days)
        {
            return ("undated", []);
        }

        if (shelf.Contains(Key(reading.Article.Id, timex)))
        {
            return ("shelf", []);
        }

        var span = timex.Timex.Span;
        var told = evidence[reading.Article.Id].ToList();
        var events = Ids(told.Where(pair => pair.Evidence.Phrase is { } phrase && phrase.Block == span.Block && phrase.Span.Overlaps(span.Span)));
        if (events.Count == 0 && reading.Time.Range is { } own && own.Contains(days))
        {
            return ("article", []);
        }

        // A sentence without a phrase of its own took the day from here.
        return ("event", events.Count > 0 ? events : Ids(told.Where(pair => (pair.Event.When.First ?? pair.Event.When.Last) <= days.Last && days.First <= pair.Event.When.Last)));
    }

    private static List<string> Ids(IEnumerable<(TimelineEvent Event, Evidence Evidence)> pairs) => [.. pairs.Select(pair => pair.Event.Id).Distinct(StringComparer.Ordinal)];

    private static (string Article, int Block, int Start) Key(string article, ResolvedTimex timex) => (article, timex.Timex.Span.Block, timex.Timex.Span.Start);
}

using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>Places the events in the overview strip: lanes by kind, rows within them, days along the axis.</summary>
internal sealed class StripLayout
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 1060;

    /// <summary>Where the days begin; to the left stand the names of the lanes.</summary>
    public const int Left = 130;

    /// <summary>Height of a row: 24 pixels of the screen where the drawing is at its smallest (857 pixels, in a window of 912).</summary>
    public const int RowHeight = 30;

    // More rows than these are no overview any more: then one mark stands for several events.
    private const int MostRows = 30;

    // With more events than this nobody need try to give each its mark.
    private const int MostAlone = 600;

    // A headline longer than this is cut short.
    private const int LongestCaption = 40;

    // Rows that all lanes share for the sake of labels; marks alone may need more.
    private const int RowsForLabels = 20;

    private static readonly (string Name, EventKind[] Kinds)[] Families =
    [
        ("Treffen", [EventKind.Meeting, EventKind.Visit, EventKind.Summit]),
        ("Telefonate", [EventKind.Call]),
        ("Gespräche", [EventKind.Talks]),
        ("Erklärungen", [EventKind.Statement, EventKind.Warning, EventKind.Demand, EventKind.Document]),
        ("Beschlüsse", [EventKind.Decision, EventKind.Recognition, EventKind.Sanction, EventKind.Legislature]),
        ("Militär", [EventKind.Military]),
    ];

    private readonly SiteIndex index;

    /// <summary>Lays a site with at least one event out.</summary>
    public StripLayout(SiteIndex index)
    {
        this.index = index;
        var events = index.Site.Timeline.Events;
        Axis = StripAxis.Of(events);
        var wished = Families.Select(family => (family.Name, Marks: events.Where(one => family.Kinds.Contains(one.Kind)).Select(Wished)
                .OrderBy(mark => mark.Away == 0).ThenBy(mark => mark.From).ThenBy(mark => mark.To).ThenBy(mark => mark.Event.Id, StringComparer.Ordinal).ToList()))
            .Where(lane => lane.Marks.Count > 0).ToList();
        Lanes = events.Length <= MostAlone ? Share(wished) : [];
        if (Lanes.Count == 0 || Rows > MostRows)
        {
            Lanes = Share(wished.ConvertAll(lane => (lane.Name, Marks: StripLane.Gather(lane.Marks, Axis, mainApart: true).ToList())));
        }

        // So many main events that even they leave no overview are told by the colour of the numbers.
        if (Rows > MostRows)
        {
            Lanes = Share(wished.ConvertAll(lane => (lane.Name, Marks: StripLane.Gather(lane.Marks, Axis, mainApart: false).ToList())));
        }
    }

    /// <summary>The days drawn.</summary>
    public StripAxis Axis { get; }

    /// <summary>The lanes that have events.</summary>
    public IReadOnlyList<StripLane> Lanes { get; }

    /// <summary>Rows of all lanes.</summary>
    public int Rows => Lanes.Sum(lane => lane.Rows);

    // Every lane has the rows that its marks need; the rest goes, one by one, to the lane that lacks most for its labels.
    private static List<StripLane> Share(List<(string Name, List<StripMark> Marks)> wished)
    {
        var bounds = ((double)Left, (double)Width);
        var full = wished.ConvertAll(lane => StripLane.Of(lane.Name, lane.Marks, int.MaxValue - 1, bounds));
        if (full.Sum(lane => lane.Rows) <= RowsForLabels)
        {
            return full;
        }

        var rows = wished.Select(lane => StripLane.Of(lane.Name, StripLane.Bare(lane.Marks), 1, bounds).Rows).ToArray();
        while (rows.Sum() < RowsForLabels)
        {
            rows[Enumerable.Range(0, rows.Length).MaxBy(i => full[i].Rows - rows[i])]++;
        }

        return [.. wished.Select((lane, i) => StripLane.Of(lane.Name, lane.Marks, rows[i], bounds))];
    }

    private StripMark Wished(TimelineEvent one)
    {
        var away = Axis.Away(one.When);
        ImmutableArray<string> captions = away == 0 && NeedsCaption(one.Kind) ? Captions(one.Title) : [];
        var label = one.Main && captions.Length > 0 ? captions[0] : Typographer.Set(away == 0 ? Label(one) : DateWords.Edge(one.When));
        var edge = away > 0 ? Width - StripMark.Reach : Left + StripMark.Reach;
        var (from, to) = away == 0 ? Ends(one.When) : (edge, edge);
        return new StripMark(one, label, from, to, LabelLeft: false, Row: 0, away) { Captions = one.Main ? [] : captions };
    }

    private (double From, double To) Ends(EventTime when) => when.Precision switch
    {
        DatePrecision.Day => (Axis.X(when.Last), Axis.X(when.Last)),
        DatePrecision.Latest => (Axis.X(when.Last.AddDays(-4)), Axis.X(when.Last)),
        _ => (Axis.X(when.First ?? when.Last) - (Axis.Day / 2), Axis.X(when.Last) + (Axis.Day / 2)),
    };

    // Of a meeting the place says enough, of a call the names; of a statement or a move of troops neither says what it was.
    private static bool NeedsCaption(EventKind kind) => kind is EventKind.Statement or EventKind.Warning or EventKind.Demand or EventKind.Document
        or EventKind.Decision or EventKind.Recognition or EventKind.Sanction or EventKind.Legislature or EventKind.Military;

    // The headline, or its first words up to one with a capital: „Duma ruft Putin …“, not „Duma ruft Putin zur …“; from long to short.
    private static ImmutableArray<string> Captions(string title)
    {
        var words = title.Split(' ');
        var cut = Enumerable.Range(2, Math.Max(words.Length - 2, 0)).Reverse().Where(count => char.IsUpper(words[count - 1][0])).Select(count => $"{string.Join(' ', words.Take(count)).TrimEnd(',', ':')}\u00A0…");
        return [.. cut.Prepend(title).Where(caption => caption.Length <= LongestCaption).Select(Typographer.Set)];
    }

    // What the lane does not say already: who, or where.
    private string Label(TimelineEvent one)
    {
        var people = Parties.Of(index, one).Take(2).Select(Facets.Short).ToList();
        var place = one.Place is { } id && index.Site.Knowledge.Find(id) is { } where ? where.Name : null;
        var who = string.Join("–", people);
        return one.Kind switch
        {
            EventKind.Call => who,
            EventKind.Meeting or EventKind.Visit or EventKind.Summit or EventKind.Talks => place ?? who,
            EventKind.Military => place ?? (people.Count > 0 ? people[0] : ""),
            _ => people.Count > 0 ? people[0] : EventWords.Of(one.Kind),
        };
    }
}

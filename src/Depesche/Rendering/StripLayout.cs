using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>Places events and articles in the overview strip: lanes by kind, rows so that neither marks nor labels touch.</summary>
internal sealed class StripLayout
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 1060;

    /// <summary>Where the days begin; to the left stand the names of the lanes.</summary>
    public const int Left = 130;

    /// <summary>Height of a row: a mark can be hit with a finger even where the drawing is at its smallest.</summary>
    public const int RowHeight = 30;

    private const int MostRows = 5;
    private const double LetterWidth = 7.6;
    private const double Reach = RowHeight / 2.0;

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

    /// <summary>Lays a site out.</summary>
    public StripLayout(SiteIndex index)
    {
        this.index = index;
        var events = index.Site.Timeline.Events;
        First = events.Min(one => one.When.SortDay).AddDays(-2);
        Last = events.Max(one => one.When.Last).AddDays(3);
        Lanes =
        [
            .. Families.Select(family => (family.Name, Marks: Place([.. events.Where(one => family.Kinds.Contains(one.Kind)).OrderBy(one => one.When.SortDay).ThenBy(one => one.Id, StringComparer.Ordinal)])))
                .Where(lane => lane.Marks.Count > 0),
        ];
    }

    /// <summary>First day drawn.</summary>
    public DateOnly First { get; }

    /// <summary>Last day drawn.</summary>
    public DateOnly Last { get; }

    /// <summary>The lanes that have events.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<StripMark> Marks)> Lanes { get; }

    /// <summary>Width of one day.</summary>
    public double Day => (double)(Width - Left) / (Last.DayNumber - First.DayNumber + 1);

    /// <summary>Middle of a day.</summary>
    public double X(DateOnly day) => Left + ((Math.Clamp(day.DayNumber, First.DayNumber, Last.DayNumber) - First.DayNumber + 0.5) * Day);

    /// <summary>Where the articles stand, in the order of their dates: no two boxes touch.</summary>
    public IReadOnlyList<(Reading Reading, double X)> Articles()
    {
        var placed = new List<(Reading Reading, double X)>();
        var free = Left + 20.0;
        foreach (var reading in index.ByDate.Where(reading => index.EventsFrom(reading.Article.Id).Any()))
        {
            var (first, last) = (reading.Time.First ?? reading.Time.Last ?? Last, reading.Time.Last ?? reading.Time.First ?? Last);
            var x = Math.Max(free, (X(first) + X(last)) / 2);
            placed.Add((reading, x));
            free = x + 46;
        }

        // What was pushed over the right edge moves back, last box first.
        var edge = Width - 20.0;
        for (var i = placed.Count - 1; i >= 0 && placed[i].X > edge; i--)
        {
            placed[i] = (placed[i].Reading, edge);
            edge -= 46;
        }

        return placed;
    }

    // Greedy: the first row with room wins, the label on the right before the label on the left; the last row takes what is left, without label.
    private List<StripMark> Place(List<TimelineEvent> events)
    {
        var rows = new List<List<(double From, double To)>>();
        var marks = new List<StripMark>();
        foreach (var one in events)
        {
            var (from, to) = Ends(one.When);
            var label = Label(one);
            var width = (label.Length * LetterWidth) + 8;
            StripMark? mark = null;
            for (var row = 0; row < MostRows && mark is null; row++)
            {
                if (row == rows.Count)
                {
                    rows.Add([]);
                }

                if (to + Reach + width <= Width && IsFree(rows[row], from - Reach, to + Reach + width))
                {
                    mark = new StripMark(one, label, from, to, LabelLeft: false, row);
                    rows[row].Add((from - Reach, to + Reach + width));
                }
                else if (from - Reach - width >= Left && IsFree(rows[row], from - Reach - width, to + Reach))
                {
                    mark = new StripMark(one, label, from, to, LabelLeft: true, row);
                    rows[row].Add((from - Reach - width, to + Reach));
                }
            }

            marks.Add(mark ?? new StripMark(one, "", from, to, LabelLeft: false, rows.Count - 1));
        }

        return marks;
    }

    private static bool IsFree(List<(double From, double To)> row, double from, double to) => row.TrueForAll(other => other.To <= from || to <= other.From);

    private (double From, double To) Ends(EventTime when) => when.Precision switch
    {
        DatePrecision.Day => (X(when.Last), X(when.Last)),
        DatePrecision.Latest => (X(when.Last.AddDays(-4)), X(when.Last)),
        _ => (X(when.First ?? when.Last) - (Day / 2), X(when.Last) + (Day / 2)),
    };

    private string Label(TimelineEvent one)
    {
        var people = one.Participants.Select(index.Site.Knowledge.Find).Where(entity => entity is not null).Take(2).Select(entity => Facets.Short(entity!)).ToList();
        var place = one.Place is { } id && index.Site.Knowledge.Find(id) is { } where ? where.Name : null;
        return one.Kind switch
        {
            EventKind.Call when people.Count > 0 => string.Join("–", people),
            EventKind.Meeting or EventKind.Visit or EventKind.Summit or EventKind.Talks => place ?? (people.Count > 0 ? string.Join("–", people) : EventWords.Of(one.Kind)),
            EventKind.Military => place ?? EventWords.Of(one.Kind),
            _ => people.Count > 0 ? people[0] : EventWords.Of(one.Kind),
        };
    }
}

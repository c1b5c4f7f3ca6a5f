using System.Collections.Immutable;
using Depesche.Chronicle;

namespace Depesche.Rendering;

/// <summary>The scenes of a site placed on the map: dots where they are, arrows at the edge for what lies outside, words where there is room, the most important first.</summary>
internal sealed class MapLayout
{
    /// <summary>Width of the map where it stands beside another drawing; it is never shown smaller than that but on phones.</summary>
    public const double Wide = 540;

    /// <summary>Width of the map on the smallest phone.</summary>
    public const double Narrow = 288;

    // Words of an arrow nearer to a dot than this would be taken for its name.
    private const double ArrowApart = 18;

    private static readonly double[] Rings = [0, 4, 8, 12];

    private readonly List<MapMark> marks = [];
    private readonly List<Box> taken = [];
    private readonly double width;
    private readonly Func<TimelineEvent, bool> withYear;
    private readonly double scale;

    /// <summary>Lays scenes out on a map of a width.</summary>
    /// <param name="scenes">The scenes, the most important first.</param>
    /// <param name="width">The width.</param>
    /// <param name="withYear">Which events' days need their year.</param>
    /// <param name="journey">A journey that words keep clear of; null for none.</param>
    public MapLayout(ImmutableArray<Scene> scenes, double width, Func<TimelineEvent, bool> withYear, Journey? journey = null)
    {
        (this.width, this.withYear) = (width, withYear);
        scale = width / MapProjection.Width;
        var placed = scenes.Where(scene => scene.Place.Geo is not null).Select(scene => (Scene: scene, At: MapProjection.Of(scene.Place.Geo!.Value.Latitude, scene.Place.Geo.Value.Longitude))).ToList();
        var off = new List<Scene>(scenes.Where(scene => scene.Place.Geo is null));
        foreach (var (scene, at) in placed.Where(one => IsOnMap(one.At)))
        {
            Dot(scene, at.X * scale, at.Y * scale);
        }

        taken.AddRange(marks.Select(mark => mark.Reach));
        Way = journey is null ? [] : [.. journey.Stops.Select(stop => marks.Find(mark => mark.Scene.Place.Id == stop.Id)).OfType<MapMark>()];
        taken.AddRange(Way.Zip(Way.Skip(1)).SelectMany(leg => Along(leg.First, leg.Second)));
        foreach (var (scene, at) in placed.Where(one => !IsOnMap(one.At)))
        {
            if (!Arrow(scene, MapEdge.Towards(at.X, at.Y)))
            {
                off.Add(scene);
            }
        }

        var names = MapNames.Of(marks, scene => MapWording.Of(scene, width < Wide, withYear), Canvas, taken);
        for (var i = 0; i < marks.Count; i++)
        {
            marks[i] = marks[i] with { Label = marks[i].Label ?? names[i] };
        }

        Off = [.. off];
    }

    /// <summary>The marks, those of main events first.</summary>
    public IReadOnlyList<MapMark> Marks => marks;

    /// <summary>The stops of the journey, as far as they have marks of their own.</summary>
    public ImmutableArray<MapMark> Way { get; }

    /// <summary>Scenes that the map does not show: their position is not known, or the edge is full.</summary>
    public ImmutableArray<Scene> Off { get; }

    /// <summary>Height of the map.</summary>
    public double Height => MapProjection.Height * scale;

    /// <summary>Width of the map.</summary>
    public double Width => width;

    /// <summary>Whether a point of the projection lies in the section that is drawn.</summary>
    public static bool IsOnMap((double X, double Y) at) => at.X is >= 0 and <= MapProjection.Width && at.Y is >= 0 and <= MapProjection.Height;

    // The line between two marks as a chain of small boxes.
    private static IEnumerable<Box> Along(MapMark from, MapMark to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var steps = (int)(Math.Sqrt((dx * dx) + (dy * dy)) / 5);
        return Enumerable.Range(1, Math.Max(steps - 1, 0)).Select(step => Box.Around(from.X + (dx * step / steps), from.Y + (dy * step / steps), 5, 5));
    }

    private Box Canvas => new(1, 1, width - 1, Height - 1);

    // Moved aside by a few pixels where another mark is in the way; what lies closer joins that mark.
    private void Dot(Scene scene, double x, double y)
    {
        var radius = Math.Min(5 + (1.6 * Math.Sqrt(scene.Events.Length)), 13);
        // A place at the very edge is drawn whole.
        var inside = Math.Max(MapLabel.Row / 2, radius + MapMark.Ring) + 1;
        (x, y) = (Math.Clamp(x, inside, width - inside), Math.Clamp(y, inside, Height - inside));
        foreach (var ring in Rings)
        {
            for (var step = 0; step < (ring > 0 ? 8 : 1); step++)
            {
                var mark = new MapMark(scene, x + (ring * Math.Cos(step * Math.PI / 4)), y + (ring * Math.Sin(step * Math.PI / 4)), radius, null);
                if (Canvas.Holds(mark.Reach) && marks.TrueForAll(other => !other.Reach.Touches(mark.Reach)))
                {
                    marks.Add(mark);
                    return;
                }
            }
        }

        var near = marks.IndexOf(marks.MinBy(mark => Math.Max(Math.Abs(mark.X - x), Math.Abs(mark.Y - y)))!);
        marks[near] = marks[near] with { Near = marks[near].Near.Add(scene) };
    }

    // An arrow without a name would say nothing: both have room, here or further along the edge, or neither is drawn.
    private bool Arrow(Scene scene, MapEdge edge)
    {
        foreach (var wording in MapWording.Of(scene, width < Wide, withYear))
        {
            var (wide, high) = wording.Size;
            var (across, down) = (wide + MapLabel.Row, high);
            if (across > width - 4)
            {
                continue;
            }

            var upright = edge.Side is Side.Left or Side.Right;
            for (var step = 0; step < 2 * MapProjection.Width / MapLabel.Row; step++)
            {
                var along = (step % 2 == 0 ? step / 2 : -(step + 1) / 2) * MapLabel.Row;
                var left = edge.Side switch { Side.Left => 2, Side.Right => width - 2 - across, _ => Math.Clamp((edge.X * scale) - (across / 2), 2, width - 2 - across) + along };
                var top = edge.Side switch { Side.Top => 2, Side.Bottom => Height - 2 - down, _ => Math.Clamp((edge.Y * scale) - (down / 2), 2, Height - 2 - down) + along };
                var box = new Box(left, top, left + across, top + down);
                if (!Canvas.Holds(box) || taken.Exists(box.Touches) || marks.Exists(mark => mark.Edge is null && mark.From(box) < ArrowApart))
                {
                    continue;
                }

                var right = edge.Side == Side.Right;
                taken.Add(box);
                marks.Add(new MapMark(scene, right ? box.Right - (MapLabel.Row / 2) : box.Left + (MapLabel.Row / 2), box.Top + (MapLabel.Row / 2), 0, edge)
                {
                    Label = wording.At(right ? box.Left : box.Left + MapLabel.Row, box.Top, upright && right ? 1 : 0),
                });
                return true;
            }
        }

        return false;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed class MapTests
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking;

    [Theory]
    [InlineData("Genf", 46.204, 6.143, 103.1, 329.2)]
    [InlineData("Moskau", 55.756, 37.617, 410.9, 183.6)]
    public void The_projection_is_that_of_the_coast(string place, double latitude, double longitude, double x, double y)
    {
        var at = MapProjection.Of(latitude, longitude);
        Assert.True(Math.Abs(at.X - x) < 0.05 && Math.Abs(at.Y - y) < 0.05, $"{place} lies at {at}");
    }

    [Theory]
    [InlineData(38.9, -77, 0)]
    [InlineData(39.9, 116.4, 1)]
    [InlineData(-33.9, 18.4, 3)]
    [InlineData(-90, 0, 3)]
    [InlineData(70, 25, 2)]
    public void A_place_outside_is_an_arrow_at_the_edge_where_it_lies(double latitude, double longitude, int side)
    {
        var at = MapProjection.Of(latitude, longitude);
        Assert.False(MapLayout.IsOnMap(at));
        var edge = MapEdge.Towards(at.X, at.Y);
        Assert.Equal((Side)side, edge.Side);
        Assert.InRange(edge.X, -0.001, MapProjection.Width + 0.001);
        Assert.InRange(edge.Y, -0.001, MapProjection.Height + 0.001);
        Assert.Equal(1, (edge.AlongX * edge.AlongX) + (edge.AlongY * edge.AlongY), 6);
    }

    [Theory]
    [InlineData(8, MapLayout.Wide)]
    [InlineData(23, MapLayout.Wide)]
    [InlineData(150, MapLayout.Wide)]
    [InlineData(500, MapLayout.Wide)]
    [InlineData(23, MapLayout.Narrow)]
    [InlineData(150, MapLayout.Narrow)]
    [InlineData(500, MapLayout.Narrow)]
    [InlineData(2300, MapLayout.Wide)]
    [InlineData(2300, MapLayout.Narrow)]
    public void Marks_and_words_never_touch_and_each_is_as_large_as_a_finger(int events, double width)
    {
        var layout = new MapLayout(Scene.Of(SiteIndex.Of(BusySite.Of(events))), width, withYear: _ => false);
        var canvas = new Box(0, 0, layout.Width, layout.Height);
        var words = layout.Marks.Select(mark => mark.Label).OfType<MapLabel>().SelectMany(label => label.Days.Select(day => day.Box).Append(label.Box)).ToList();
        var dots = layout.Marks.Where(mark => mark.Edge is null).Select(mark => mark.Reach).ToList();
        Assert.All(words, box => Assert.True(canvas.Holds(box) && IsFinger(box), $"{box}"));
        Assert.All(dots, box => Assert.True(IsFinger(box)));
        List<Box> all = [.. words, .. dots];
        Assert.All(all, (box, i) => Assert.DoesNotContain(all.Skip(i + 1), other => box.With(-0.001).Touches(other)));
        Assert.All(layout.Marks.Where(mark => mark.Edge is not null), mark => Assert.NotNull(mark.Label));
        Assert.All(layout.Marks, mark => Assert.True(canvas.Holds(mark.Reach), $"{mark.Scene.Place.Name} is cut off"));
        AssertClear(layout);
        Assert.True(layout.Marks.Count(mark => mark.Label is not null) >= Math.Min(6, layout.Marks.Count / 3), "too few names");
    }

    [Theory]
    [InlineData(8)]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(500)]
    public void Points_rows_of_the_table_and_events_are_the_same(int events)
    {
        var site = BusySite.Of(events);
        var index = SiteIndex.Of(site);
        var scenes = Scene.Of(index);
        var model = MapSection.Of(index, new EventModels(index, "index.html"), "index.html")!;
        Assert.Equal(scenes.Length, model.Scenes.Count);
        Assert.Equal(site.Timeline.Events.Where(one => one.Place is not null && one.Status is not EventStatus.Cancelled).Select(one => $"#{one.Id}").Order(StringComparer.Ordinal),
            model.Scenes.SelectMany(scene => scene.Days).Select(day => day.Href!).Order(StringComparer.Ordinal));
        foreach (var (width, drawing) in new[] { (MapLayout.Wide, model.Drawing.Markup), (MapLayout.Narrow, model.NarrowDrawing.Markup) })
        {
            var layout = new MapLayout(scenes, width, withYear: _ => false);
            Assert.Equal(scenes.Length, layout.Marks.Sum(mark => 1 + mark.Near.Length) + layout.Off.Length);
            Assert.Equal(layout.Marks.Count, Regex.Count(drawing, "<circle class=\"pt |<path class=\"weg ", Plain));
            Assert.Equal(layout.Marks.Sum(mark => mark.Label?.Days.Length ?? 0), Regex.Count(drawing, "class=\"tg\"", Plain));
        }

        // Whatever has no mark of its own says so in its row.
        var wide = new MapLayout(scenes, MapLayout.Wide, withYear: _ => false);
        Assert.Equal(wide.Off.Length, model.Scenes.Count(scene => scene.Place.Note == "nicht auf der Karte"));
        Assert.Equal(wide.Marks.Sum(mark => mark.Near.Length), model.Scenes.Count(scene => scene.Place.Note.StartsWith("auf der Karte bei ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(MapLayout.Wide)]
    [InlineData(MapLayout.Narrow)]
    public void Where_main_events_crowd_their_names_stand_at_the_end_of_a_line(double width)
    {
        (string Name, double North, double East, bool Main)[] places =
        [
            ("Brüssel", 50.85, 4.35, true), ("Genf", 46.2, 6.14, true), ("Berlin", 52.52, 13.4, true), ("Moskau", 55.76, 37.62, true), ("London", 51.51, -0.13, false), ("Liverpool", 53.41, -2.98, false),
            ("Paris", 48.86, 2.35, false), ("München", 48.14, 11.58, false), ("Wien", 48.21, 16.37, false), ("Warschau", 52.23, 21.01, false), ("Kiew", 50.45, 30.52, false), ("Minsk", 53.9, 27.57, false),
            ("Stockholm", 59.33, 18.07, false), ("Washington", 38.9, -77, false), ("New York", 40.7, -74, false), ("Peking", 39.9, 116.4, false), ("Madrid", 40.4, -3.7, false),
        ];
        var model = SmallSite.Build().Timeline.Events[2];
        var scenes = places.Select((place, i) => new Scene(new Entity($"loc:x{i}", EntityType.Place, place.Name) { Geo = (place.North, place.East) }, [.. Enumerable.Range(0, 1 + (i * 7 % 9)).Select(one => model with { Id = $"x{i}-{one}", Main = place.Main })]));
        var layout = new MapLayout([.. scenes], width, withYear: _ => false);
        AssertClear(layout);
        Assert.All(layout.Marks.Where(mark => mark.Scene.Main), mark => Assert.NotNull(mark.Label));
        Assert.Contains(layout.Marks, mark => mark.Label?.Leader is not null);
        Assert.True(layout.Marks.Count(mark => mark.Label is null) <= (width < MapLayout.Wide ? 6 : 1));
        Assert.Equal(layout.Marks.Count(mark => mark.Label?.Leader is not null), Regex.Count(MapDrawing.Draw(SiteIndex.Of(SmallSite.Build()), layout, "index.html", "kw").Markup, "<path class=\"zu\"", Plain));
    }

    [Fact]
    public void The_more_events_the_larger_the_point()
    {
        var marks = new MapLayout(Scene.Of(SiteIndex.Of(BusySite.Of(150))), MapLayout.Wide, withYear: _ => false).Marks.Where(mark => mark.Edge is null).OrderBy(mark => mark.Scene.Events.Length).ToList();
        Assert.All(marks.Skip(1).Zip(marks), pair => Assert.True(pair.First.Radius >= pair.Second.Radius));
        Assert.True(marks[^1].Radius > marks[0].Radius);
    }

    [Fact]
    public void A_day_far_from_all_others_has_its_year_and_the_others_have_not()
    {
        var site = BusySite.Of(23);
        var far = site.Timeline.Events[3] with { Id = "efar", When = new EventTime(new DateOnly(2019, 7, 4), new DateOnly(2019, 7, 4), DatePrecision.Day, "2019-07-04", false) };
        var index = SiteIndex.Of(site with { Timeline = new([far, .. site.Timeline.Events], []) });
        Assert.Equal("4.\u00A0Juli 2019", Assert.Single(DayLinks.Of(index, [far])).Text);
        Assert.DoesNotContain("2023", Assert.Single(DayLinks.Of(index, [site.Timeline.Events[3]])).Text, StringComparison.Ordinal);

        // Where the archive covers years, every day has its year.
        var years = SiteIndex.Of(site with { Timeline = new([.. site.Timeline.Events, .. Enumerable.Range(0, 9).Select(i => far with { Id = $"l{i}" })], []) });
        Assert.Contains("2023", Assert.Single(DayLinks.Of(years, [site.Timeline.Events[3]])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_places_has_no_map_and_one_without_positions_only_the_table()
    {
        var site = SmallSite.Build();
        var nowhere = site with { Timeline = new([.. site.Timeline.Events.Select(one => one with { Place = null })], []) };
        var index = SiteIndex.Of(nowhere);
        Assert.Null(MapSection.Of(index, new EventModels(index, "index.html"), "index.html"));
        var unknown = SiteIndex.Of(site with { Timeline = new([.. site.Timeline.Events.Where(one => one.Place == "c:sued")], []) });
        var model = MapSection.Of(unknown, new EventModels(unknown, "index.html"), "index.html")!;
        Assert.Equal("", model.Drawing.Markup);
        Assert.Equal("nicht auf der Karte", Assert.Single(model.Scenes).Place.Note);
    }

    [Fact]
    public void The_map_names_its_source_where_it_stands_and_among_the_licences()
    {
        Assert.All((string[])["index.html", "orte/hafenstadt.html", "lizenzen.html"], path => Assert.Contains("Natural Earth", RenderedSite.Small[path], StringComparison.Ordinal));
        Assert.Contains("<img src=\"../assets/karte.svg\" alt=\"\"", RenderedSite.Small["orte/hafenstadt.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("karte.svg", RenderedSite.Small["orte/suedland.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("karte.svg", RenderedSite.Small["personen/ada-berg.html"], StringComparison.Ordinal);
        Assert.Contains("Natural Earth, public domain", File.ReadAllText(Path.Combine(Repository.Root, "templates/assets/karte.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_alone_stands_where_the_projection_says_or_is_an_arrow()
    {
        Assert.Contains("<svg x=\"18.4%\" y=\"64.8%\"><circle", MapDrawing.Draw(new Entity("loc:genf", EntityType.Place, "Genf") { Geo = (46.204, 6.143) })!.Markup, StringComparison.Ordinal);
        var far = MapDrawing.Draw(new Entity("loc:peking", EntityType.Place, "Peking") { Geo = (39.9, 116.4) })!.Markup;
        Assert.Contains("aria-label=\"Peking auf der Karte, außerhalb des Ausschnitts\"", far, StringComparison.Ordinal);
        Assert.Contains("<path class=\"weg\"", far, StringComparison.Ordinal);
        Assert.Null(MapDrawing.Draw(new Entity("loc:x", EntityType.Place, "Irgendwo")));
    }

    [Fact]
    public void An_announced_journey_is_dashed_from_stop_to_stop_and_no_word_stands_on_it()
    {
        var site = BusySite.Of(23);
        var model = site.Timeline.Events[0] with { Kind = EventKind.Visit, Participants = ["per:p0-0", "per:p1-0"] };
        TimelineEvent Stay(int day, string place, EventStatus status) => model with { Id = $"t{day}", Place = place, Status = status, When = new EventTime(new DateOnly(2023, 5, day), new DateOnly(2023, 5, day), DatePrecision.Day, $"2023-05-{day:00}", false) };
        Site With(EventStatus status) => site with { Timeline = new([Stay(9, "loc:l1", status), Stay(10, "loc:l2", status), Stay(11, "loc:l4", EventStatus.Happened), Stay(20, "loc:l6", status)], []) };
        var index = SiteIndex.Of(With(EventStatus.Announced));
        var journey = Journey.Of(index)!;
        Assert.Equal(["loc:l1", "loc:l2", "loc:l4"], journey.Stops.Select(stop => stop.Id));
        var layout = new MapLayout(Scene.Of(index), MapLayout.Wide, withYear: _ => false, journey);
        foreach (var (from, to) in layout.Way.Zip(layout.Way.Skip(1)))
        {
            Assert.All(Enumerable.Range(0, 21), step => Assert.DoesNotContain(layout.Marks, mark => mark.Label!.Bounds.Holds(from.X + ((to.X - from.X) * step / 20), from.Y + ((to.Y - from.Y) * step / 20))));
        }

        var map = MapSection.Of(index, new EventModels(index, "index.html"), "index.html")!;
        Assert.Contains("<path class=\"rt\" d=\"M", map.Drawing.Markup, StringComparison.Ordinal);
        Assert.Contains("die angekündigte Reise von Kim Au0 (Ort 1, Ort 2, Ort 4)", map.Rest.Replace('\u00A0', ' '), StringComparison.Ordinal);

        // So many stops are a diary: as a line they would hide the map.
        var long7 = site with { Timeline = new([.. Enumerable.Range(0, 7).Select(i => Stay(9 + i, $"loc:l{i}", EventStatus.Announced))], []) };
        Assert.Null(Journey.Of(SiteIndex.Of(long7)));
        Assert.Equal(6, Journey.Of(SiteIndex.Of(long7 with { Timeline = new([.. long7.Timeline.Events.Skip(1)], []) }))!.Stops.Length);

        // What happened is no announcement, what was called off no journey.
        Assert.Null(Journey.Of(SiteIndex.Of(With(EventStatus.Happened))));
        Assert.Null(Journey.Of(SiteIndex.Of(With(EventStatus.Cancelled))));
    }

    [Fact]
    public void The_same_site_is_drawn_the_same_in_any_culture()
    {
        string Draw()
        {
            var index = SiteIndex.Of(BusySite.Of(150));
            var model = MapSection.Of(index, new EventModels(index, "index.html"), "index.html")!;
            return model.Drawing.Markup + model.NarrowDrawing.Markup;
        }

        var culture = CultureInfo.CurrentCulture;
        var first = Draw();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "–" } };
            Assert.Equal(first, Draw());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // Words are nearer to their own dot than to any other, or a line that meets nothing leads to them.
    private static void AssertClear(MapLayout layout)
    {
        static Box Letters(Box box) => new(box.Left, box.Top + 5, box.Right, box.Bottom - 5);
        var dots = layout.Marks.Where(mark => mark.Edge is null).ToList();
        foreach (var mark in layout.Marks.Where(mark => mark.Label is not null))
        {
            var letters = Letters(mark.Label!.Bounds);
            var own = mark.Edge is not null ? 6 : mark.Label.Leader is null ? mark.From(letters) : 6;
            Assert.All(dots.Where(other => other != mark), other => Assert.True(other.From(letters) >= own + 5.99, $"{mark.Scene.Place.Name} could name {other.Scene.Place.Name}"));
            if (mark.Label.Leader is { } line)
            {
                foreach (var point in Enumerable.Range(0, 41).Select(step => Box.Around(line.From.X + ((line.To.X - line.From.X) * step / 40), line.From.Y + ((line.To.Y - line.From.Y) * step / 40), 1, 1)))
                {
                    Assert.All(dots.Where(other => other != mark), other => Assert.True(other.From(point) >= 4));
                    Assert.DoesNotContain(layout.Marks, other => other != mark && other.Label is { } label && label.Bounds.Touches(point));
                }
            }
        }
    }

    private static bool IsFinger(Box box) => box.Width >= 23.999 && box.Height >= 23.999;
}

using System.Globalization;
using System.Text.RegularExpressions;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed class OverviewStripTests
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking;

    private static readonly EventKind[] Kinds = [EventKind.Meeting, EventKind.Call, EventKind.Talks, EventKind.Statement, EventKind.Decision, EventKind.Military, EventKind.Statement, EventKind.Visit];

    [Theory]
    [InlineData(5)]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(500)]
    [InlineData(2300)]
    public void No_two_marks_and_no_two_labels_touch_and_nothing_leaves_the_canvas(int number)
    {
        var layout = new StripLayout(SiteIndex.Of(Busy(number, 5)));
        Assert.Equal(number, layout.Lanes.Sum(lane => lane.Marks.Sum(mark => mark.Events.Count())));
        Assert.True(layout.Rows <= 34, $"{layout.Rows} rows");
        foreach (var row in layout.Lanes.SelectMany(lane => lane.Marks.GroupBy(mark => (lane.Name, mark.Row))))
        {
            // Hit areas and labels alike: a mark is as wide as a finger, whatever it looks like.
            var spans = row.Select(mark => mark.Span).OrderBy(span => span.From).ToList();
            Assert.All(spans, span => Assert.True(span.To - span.From >= StripLayout.RowHeight - 0.01));
            Assert.All(spans.Skip(1).Zip(spans), pair => Assert.True(pair.First.From >= pair.Second.To));
            Assert.All(row, mark => Assert.True(mark.LabelSpan.From >= StripLayout.Left && mark.LabelSpan.To <= StripLayout.Width));
        }
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(23, 50)]
    [InlineData(150, 150)]
    [InlineData(500, 500)]
    [InlineData(2300, 900)]
    public void Everything_drawn_lies_inside_the_view_box(int events, int articles)
    {
        var text = OverviewStrip.Draw(SiteIndex.Of(Busy(events, articles))).Markup;
        var height = Number(text.Split('"')[3].Split(' ')[3]);
        foreach (var shape in text.Split('<').Where(one => one.StartsWith("rect ", StringComparison.Ordinal) || one.StartsWith("circle ", StringComparison.Ordinal) || one.StartsWith("text ", StringComparison.Ordinal) || one.StartsWith("line ", StringComparison.Ordinal)))
        {
            var values = shape.Split('"');
            double Of(params string[] names) => Enumerable.Range(0, values.Length - 1).Where(i => names.Any(name => values[i].EndsWith($" {name}=", StringComparison.Ordinal))).Select(i => Number(values[i + 1])).FirstOrDefault();
            Assert.InRange(Of("x", "cx", "x1"), 0, StripLayout.Width);
            Assert.InRange(Of("x2"), 0, StripLayout.Width);
            Assert.InRange(Of("y", "cy", "y1"), 0, height);
            Assert.InRange(Of("y2"), 0, height);
            Assert.InRange(Of("x") + Of("width"), 0, StripLayout.Width + 0.2);
            Assert.InRange(Of("y") + Of("height"), 0, height);
        }

        Assert.Equal(events, new StripLayout(SiteIndex.Of(Busy(events, articles))).Lanes.Sum(lane => lane.Marks.Sum(mark => mark.Events.Count())));
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(50, false)]
    [InlineData(150, true)]
    [InlineData(500, true)]
    public void Articles_stand_at_their_day_as_boxes_or_where_they_are_too_many_as_columns_of_dots(int number, bool grouped)
    {
        var index = SiteIndex.Of(Busy(60, number));
        var layout = new StripLayout(index);
        var sources = new StripSources(index, layout.Axis);
        Assert.Equal(grouped, sources.Grouped);
        Assert.Equal(number, sources.Marks.Sum(mark => mark.Readings.Count));
        Assert.All(sources.Marks, mark => Assert.InRange(mark.X, StripLayout.Left + 15, StripLayout.Width - 15));
        Assert.All(sources.Marks, mark => Assert.True(Math.Abs(mark.X - layout.Axis.X(mark.First)) <= 48));
        foreach (var row in sources.Marks.GroupBy(mark => mark.Row))
        {
            Assert.All(row.Skip(1).Zip(row), pair => Assert.True(pair.First.X - pair.Second.X >= StripLayout.RowHeight - 0.01));
        }
    }

    [Fact]
    public void An_event_far_from_all_others_is_an_arrow_at_the_edge_and_does_not_stretch_the_axis()
    {
        var site = Busy(30, 5);
        var far = site.Timeline.Events[0] with { Id = "efar", Kind = EventKind.Military, When = new EventTime(new DateOnly(2023, 12, 1), new DateOnly(2023, 12, 31), DatePrecision.Month, "2023-12", false) };
        var early = far with { Id = "eearly", When = new EventTime(new DateOnly(2022, 1, 5), new DateOnly(2022, 1, 5), DatePrecision.Day, "2022-01-05", false) };
        var layout = new StripLayout(SiteIndex.Of(site with { Timeline = new([early, .. site.Timeline.Events, far], []) }));
        Assert.InRange(layout.Axis.First, new DateOnly(2023, 4, 20), new DateOnly(2023, 5, 1));
        Assert.InRange(layout.Axis.Last, new DateOnly(2023, 6, 20), new DateOnly(2023, 7, 10));
        var marks = layout.Lanes.SelectMany(lane => lane.Marks).ToLookup(mark => mark.Event.Id, StringComparer.Ordinal);
        Assert.Equal((1, "Dez. 2023"), (marks["efar"].Single().Away, marks["efar"].Single().Label.Replace('\u00A0', ' ')));
        Assert.Equal((-1, "5. Jan. 2022"), (marks["eearly"].Single().Away, marks["eearly"].Single().Label.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_label_with_many_sources_outlives_one_with_few()
    {
        var site = Busy(150, 5);
        var events = site.Timeline.Events;
        var rich = events[75];
        var second = site.Readings[1].Article.Id;
        rich = rich with { Evidence = [.. rich.Evidence, rich.Evidence[0] with { Article = second }, rich.Evidence[0] with { Article = site.Readings[2].Article.Id }] };
        var layout = new StripLayout(SiteIndex.Of(site with { Timeline = new(events.SetItem(75, rich), []) }));
        var marks = layout.Lanes.SelectMany(lane => lane.Marks).ToList();
        Assert.Contains(marks, mark => mark.Label.Length == 0);
        Assert.NotEqual("", marks.Single(mark => mark.Event.Id == rich.Id).Label);
    }

    [Fact]
    public void Every_event_is_a_link_that_says_date_title_and_status()
    {
        var text = OverviewStrip.Draw(SiteIndex.Of(SmallSite.Build())).Markup;
        Assert.Equal(9, Regex.Count(text, "<a href=\"#2023-", RegexOptions.NonBacktracking));
        Assert.Contains("aria-label=\"Hafenstadt: 25.\u00A0Mai 2023, Zweites Treffen von Berg und Falk? (Ausgang offen)\"", text, StringComparison.Ordinal);
        var pairs = SmallSite.Build().Timeline.Events.Sum(one => one.Evidence.Select(evidence => evidence.Article).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(pairs, Regex.Count(text, "<path class=\"fan ", RegexOptions.NonBacktracking));
    }

    [Fact]
    public void Where_marks_would_be_too_many_a_number_stands_for_a_few_days_and_says_what_it_holds()
    {
        var index = SiteIndex.Of(Busy(2300, 50));
        var several = new StripLayout(index).Lanes.SelectMany(lane => lane.Marks).Where(mark => mark.More.Count > 0).ToList();
        var text = OverviewStrip.Draw(index).Markup;
        Assert.True(several.Count > 50);
        Assert.Equal(several.Count, Regex.Count(text, "<text class=\"cn\"", Plain));
        var most = several.MaxBy(mark => mark.More.Count)!;
        Assert.Contains($"<a href=\"#{most.Event.Id}\" aria-label=\"{most.More.Count + 1} Ereignisse, ", text.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("berichtet), darunter ", text, StringComparison.Ordinal);
        Assert.Contains("class=\"pt held haupt\"", text, StringComparison.Ordinal);

        // The more, the larger; never larger than a row.
        var radii = Regex.Matches(text, "r=\"(?<radius>[0-9.]+)\"/><text class=\"cn\"[^>]*>(?<events>[0-9]+)<", Plain).Select(match => (Events: Number(match.Groups["events"].Value), Radius: Number(match.Groups["radius"].Value))).OrderBy(one => one.Events).ToList();
        Assert.All(radii.Skip(1).Zip(radii), pair => Assert.True(pair.First.Radius >= pair.Second.Radius));
        Assert.True(radii[^1].Radius > radii[0].Radius && radii[^1].Radius <= StripMark.Reach);
    }

    [Theory]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(2300)]
    public void The_legend_explains_what_is_drawn_and_only_that(int number)
    {
        var site = Busy(number, 5);
        var announced = site with { Timeline = new([.. site.Timeline.Events.Select((one, i) => i % 5 == 0 ? one with { Status = EventStatus.Announced, Main = false } : one)], []) };
        foreach (var one in (Site[])[site, announced, SmallSite.Build()])
        {
            var (drawing, legend) = OverviewStrip.Of(SiteIndex.Of(one));
            var text = drawing.Markup;
            void Same(string words, string mark) => Assert.Equal(Regex.IsMatch(text, mark, Plain), legend.Markup.Contains(words, StringComparison.Ordinal));
            const string alone = "\" cx=\"[0-9.]+\" cy=\"[0-9.]+\" r=\"[0-9.]+\"/>(?:</a>|<text class=\"lb)";
            Same(">berichtet<", "class=\"pt held" + alone);
            Same(">nur angekündigt<", "class=\"pt plan" + alone);
            Same("Ausgang offen", "class=\"pt offen");
            Same("abgesagt", "class=\"ab\"");
            Same("Hauptereignis", "class=\"[a-z ]*haupt\"");
            Same("so viele Ereignisse", "class=\"pt held(?: haupt)?\"[^>]*/><text class=\"cn\"");
            Same("keines berichtet", "class=\"pt plan(?: haupt)?\"[^>]*/><text class=\"cn\"");
            Same("nur ungefähr datiert", "<rect class=\"bar ");
            Same("über mehrere Tage", "<rect class=\"rng ");

            var (table, boxes) = OverviewCalendar.Of(SiteIndex.Of(one));
            Assert.Equal(table.Markup.Contains(" haupt\"", StringComparison.Ordinal), boxes.Markup.Contains("auptereignis", StringComparison.Ordinal));
            Assert.Equal(Regex.IsMatch(table.Markup, "<a class=\"plan\"", Plain), boxes.Markup.Contains("\"kq plan\"", StringComparison.Ordinal));
            Assert.Equal(table.Markup.Contains("class=\"vg\"", StringComparison.Ordinal), boxes.Markup.Contains("nur ungefähr datiert", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_statement_or_a_move_of_troops_says_what_it_was_and_a_meeting_where()
    {
        var site = Busy(6, 5);
        var events = site.Timeline.Events;
        Site With(EventKind kind, bool main, string title) => site with { Timeline = new([.. events.Select((one, i) => i == 3 ? one with { Kind = kind, Main = main, Title = title } : one with { Kind = EventKind.Call })], []) };
        string Label(Site one) => new StripLayout(SiteIndex.Of(one)).Lanes.SelectMany(lane => lane.Marks).Single(mark => mark.Event.Id == "e3").Label.Replace('\u00A0', ' ');
        Assert.Equal("Westland greift Ostland an", Label(With(EventKind.Military, true, "Westland greift Ostland an")));
        Assert.Equal("Westland verlegt 3000 Soldaten …", Label(With(EventKind.Military, false, "Westland verlegt 3000 Soldaten nach und nach in den Süden")));
        Assert.Equal("Die Duma ruft Falk …", Label(With(EventKind.Legislature, false, "Die Duma ruft Falk zur unverzüglichen bedingungslosen anerkennung")));
        Assert.Equal("Hafenstadt", Label(With(EventKind.Meeting, true, "Berg trifft Falk")));
    }

    [Fact]
    public void A_bar_keeps_its_word_longer_than_a_dot()
    {
        var layout = new StripLayout(SiteIndex.Of(Busy(150, 5)));
        var alone = layout.Lanes.SelectMany(lane => lane.Marks).Where(mark => mark.More.Count == 0 && !mark.Event.Main).ToLookup(mark => mark.To > mark.From, mark => mark.Label.Length > 0);
        Assert.True(alone[true].Count(named => named) / (double)alone[true].Count() >= alone[false].Count(named => named) / (double)alone[false].Count());
    }

    [Fact]
    public void What_was_called_off_is_struck_through_and_not_merely_hollow()
    {
        var site = SmallSite.Build();
        var day = site.Timeline.Events.First(one => one.When.Precision == DatePrecision.Day);
        var off = site with { Timeline = new(site.Timeline.Events.Replace(day, day with { Status = EventStatus.Cancelled }), []) };
        Assert.DoesNotContain("class=\"ab\"", OverviewStrip.Draw(SiteIndex.Of(site)).Markup, StringComparison.Ordinal);
        Assert.Contains("class=\"ab\"", OverviewStrip.Draw(SiteIndex.Of(off)).Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(EventStatus.Announced), "nur angekündigt")]
    [InlineData(nameof(EventStatus.Cancelled), "abgesagt oder verschoben")]
    [InlineData(nameof(EventStatus.Happened), "")]
    public void A_hollow_day_of_the_calendar_is_called_what_it_is(string status, string words)
    {
        var site = Busy(6, 5);
        var all = site with { Timeline = new([.. site.Timeline.Events.Select(one => one with { Status = Enum.Parse<EventStatus>(status), Main = false })], []) };
        var legend = OverviewCalendar.Of(SiteIndex.Of(all)).Legend.Markup;
        Assert.Equal(words.Length > 0, legend.Contains($"\"kq plan\"></span>{words}<", StringComparison.Ordinal));
    }

    [Fact]
    public void The_calendar_links_every_day_with_a_dated_event_once_and_says_what_happened()
    {
        var site = SmallSite.Build();
        var text = OverviewCalendar.Draw(SiteIndex.Of(site)).Markup;
        var days = site.Timeline.Events.Where(one => one.When.Precision is DatePrecision.Day or DatePrecision.Span)
            .SelectMany(one => Enumerable.Range(0, one.When.Last.DayNumber - one.When.SortDay.DayNumber + 1).Select(one.When.SortDay.AddDays)).Distinct().Count();
        Assert.Equal(days, Regex.Count(text, "<a class=", Plain));
        Assert.Contains("href=\"#t-2023-05-10\" data-n=\"2\" aria-label=\"10.\u00A0Mai 2023: 2 Ereignisse (2 berichtet)\">10</a>", text, StringComparison.Ordinal);
        Assert.Contains("<a class=\"offen\" href=\"#t-2023-05-25\" aria-label=\"25.\u00A0Mai 2023: Zweites Treffen von Berg und Falk? (Ausgang offen)\">25</a>", text, StringComparison.Ordinal);
        Assert.All(Regex.Matches(text, "<tr.*?</tr>", Plain), row => Assert.True(Regex.Count(row.Value, "<td", Plain) is 0 or 7 or 1));
    }

    // Events over 60 days, thickest in the middle, of all kinds and exactnesses; every article is evidence of some.
    private static Site Busy(int events, int articles)
    {
        var site = SmallSite.Build();
        var readings = Enumerable.Range(0, articles).Select(i =>
        {
            var day = new DateOnly(2023, 5, 1).AddDays(Thick(i, articles));
            var reading = site.Readings[i % site.Readings.Length];
            return reading with { Article = reading.Article with { Id = $"a{i}" }, Time = new DocumentTime(day, day, DocumentTimeSource.Metadata, []) { Edtf = $"{day:yyyy-MM-dd}", Because = "Die Datei nennt den Tag." } };
        }).ToList();
        var model = site.Timeline.Events[2] with { Main = false, Disagreements = [] };
        var made = Enumerable.Range(0, events).Select(i =>
        {
            var day = new DateOnly(2023, 5, 1).AddDays(Thick(i, events));
            var vague = i % 9 == 4;
            var sources = Enumerable.Range(0, articles).Where(one => one % events == i || i % articles == one).Take(12);
            return model with
            {
                Id = $"e{i}",
                Kind = Kinds[i % Kinds.Length],
                Main = i % 40 == 7,
                When = vague ? new EventTime(day, day.AddDays(6), DatePrecision.Week, $"{day:yyyy-MM-dd}/{day.AddDays(6):yyyy-MM-dd}", false) : new EventTime(day, day, DatePrecision.Day, $"{day:yyyy-MM-dd}", false),
                Evidence = [.. sources.Select(one => model.Evidence[0] with { Id = $"b{i}-{one}", Article = $"a{one}" })],
            };
        });
        return site with { Readings = [.. readings], Timeline = new([.. made], []) };
    }

    private static int Thick(int i, int all)
    {
        var part = ((i + 0.5) / all * 2) - 1;
        return (int)(30 + (30 * ((0.6 * part * part * part) + (0.4 * part))));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

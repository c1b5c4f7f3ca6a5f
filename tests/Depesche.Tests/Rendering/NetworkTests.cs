using System.Globalization;
using System.Text.RegularExpressions;
using Depesche.Chronicle;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed class NetworkTests
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking;

    [Theory]
    [InlineData(8)]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(500)]
    public void Words_and_frames_never_touch_and_each_is_as_large_as_a_finger(int events)
    {
        var layout = NetworkLayout.Of(SiteIndex.Of(BusySite.Of(events)))!;
        var canvas = new Box(0, 0, NetworkLayout.Width, layout.Height);
        List<Box> boxes = [.. layout.Frames.Select(frame => frame.Frame), .. layout.Ties.Select(tie => tie.LabelBox)];
        Assert.All(boxes, box => Assert.True(canvas.Holds(box), $"{box} leaves the drawing"));
        Assert.All(boxes, (box, i) => Assert.DoesNotContain(boxes.Skip(i + 1), box.Touches));
        Assert.All(layout.Ties, tie => Assert.True(IsFinger(tie.LabelBox) && tie.Label.Length > 0 && TextWidth.Of(tie.Label, PlacedTie.LetterSize) <= tie.LabelBox.Width));
        Assert.All(layout.Frames.SelectMany(frame => frame.Nodes.Where(node => node.Node.Person is not null).Select(node => node.Area).Append(frame.Title)), area => Assert.True(IsFinger(area)));
        Assert.All(layout.Frames, frame => Assert.All(frame.Nodes, node => Assert.True(frame.Frame.Holds(node.X, node.Y))));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(500)]
    public void There_are_at_most_six_frames_and_twelve_persons_and_what_is_missing_is_counted(int events)
    {
        var index = SiteIndex.Of(BusySite.Of(events));
        var layout = NetworkLayout.Of(index)!;
        Assert.InRange(layout.Frames.Length, 2, 6);
        Assert.InRange(layout.All.People.Count(), 1, 12);
        var encounters = Encounter.Of(index);
        Assert.Equal(encounters.Count, layout.EncountersLeftOut + layout.All.Ties.SelectMany(tie => tie.Events).Distinct().Count());
        Assert.Equal(encounters.SelectMany(one => one.Nodes).Where(node => node.Person is not null).Distinct().Count(), layout.PeopleLeftOut + layout.All.People.Count());
        var model = NetworkSection.Of(index, new EventModels(index, "index.html"), "index.html")!;
        Assert.Equal(layout.PeopleLeftOut + layout.EncountersLeftOut > 0, model.Rest.Length > 0);
        Assert.Equal(layout.Ties.Length < layout.All.Ties.Length, model.Drawn.Length > 0);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(500)]
    public void Lines_rows_of_the_table_and_events_are_the_same(int events)
    {
        var index = SiteIndex.Of(BusySite.Of(events));
        var layout = NetworkLayout.Of(index)!;
        var model = NetworkSection.Of(index, new EventModels(index, "index.html"), "index.html")!;
        Assert.Equal(layout.All.Ties.Length, model.Ties.Count);
        Assert.All(layout.Ties, tie => Assert.Contains(tie.Tie, layout.All.Ties));
        Assert.Equal(layout.Ties.Length, Regex.Count(model.Drawing.Markup, "<path class=\"ed ", Plain));
        Assert.Equal(layout.Ties.Length, Regex.Count(model.Drawing.Markup, "<path class=\"zug\"", Plain));
        foreach (var (tie, row) in layout.All.Ties.Zip(model.Ties))
        {
            Assert.Equal(tie.Events.Select(one => $"#{one.Id}"), row.Days.Select(day => day.Href));
            Assert.Equal(tie.Nodes.Length, row.Who.Count);
            Assert.True(!layout.Ties.Any(one => one.Tie == tie) || model.Drawing.Markup.Contains(tie.Events.Length == 1 ? $"<a href=\"#{tie.Events[0].Id}\"" : $"<a href=\"#{row.Anchor}\"", StringComparison.Ordinal));
            Assert.All(tie.Events, one =>
            {
                Assert.Contains(one, index.Site.Timeline.Events);
                Assert.Equal((tie.Kind, tie.Main), (Tie.KindOf(one), one.Main));
                Assert.NotEqual(EventStatus.Cancelled, one.Status);
                var countries = one.Participants.Select(id => index.Site.Knowledge.Find(id)!).Select(entity => entity.Country ?? entity.Id).ToList();
                Assert.All(tie.Nodes, node => Assert.True(node.Person is { } person ? one.Participants.Contains(person.Id) : countries.Contains(node.Delegation)));
            });
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(23)]
    [InlineData(150)]
    [InlineData(500)]
    [InlineData(2300)]
    public void The_eye_can_follow_every_line_and_words_stand_on_no_line_but_their_own(int events)
    {
        var layout = NetworkLayout.Of(SiteIndex.Of(BusySite.Of(events)))!;
        Assert.InRange(layout.Ties.Length, Math.Min(4, layout.All.Ties.Length), NetworkLayout.MostLines);
        Assert.InRange(layout.Crossings, 0, NetworkLayout.MostCrossings);
        foreach (var tie in layout.Ties)
        {
            Assert.All(layout.Ties.Where(other => other != tie), other => Assert.DoesNotContain(other.Curves, curve => curve.Meets(tie.LabelBox)));
            Assert.Contains(tie.Curves, curve => curve.Meets(tie.LabelBox.With(1)));
        }

        // Every style of line that is drawn is explained, main events or not.
        var index = SiteIndex.Of(BusySite.Of(events));
        var legend = NetworkSection.Of(index, new EventModels(index, "index.html"), "index.html")!.Legend.Select(link => link.Text).ToList();
        Assert.Equal(layout.Ties.Select(tie => Tie.Words(tie.Tie.Kind)).Distinct().Order(StringComparer.Ordinal), legend.Where(text => text != "Hauptereignis").Order(StringComparer.Ordinal));
        Assert.Equal(layout.Ties.Any(tie => tie.Tie.Main), legend.Contains("Hauptereignis"));

        // A frame is no taller than its names need.
        Assert.All(layout.Frames.Where(frame => frame.Side is Side.Left or Side.Right), frame => Assert.InRange(frame.Frame.Height, 0, PlacedDelegation.SizeOf(frame.Delegation, frame.Side).Height + (frame.Nodes.Length * 40)));
    }

    [Fact]
    public void The_more_events_the_thicker_the_line_and_only_main_events_are_red()
    {
        var layout = NetworkLayout.Of(SiteIndex.Of(BusySite.Of(150)))!;
        Assert.Contains(layout.Ties, tie => tie.Tie.Main);
        Assert.All(layout.Ties, tie => Assert.Equal(tie.Tie.Main, tie.Tie.Class.EndsWith("haupt", StringComparison.Ordinal)));
        var plain = layout.Ties.Where(tie => !tie.Tie.Main).OrderBy(tie => tie.Tie.Events.Length).ToList();
        Assert.True(plain[^1].Tie.Events.Length > plain[0].Tie.Events.Length && plain[^1].Weight > plain[0].Weight);
    }

    [Fact]
    public void Whoever_was_only_to_meet_is_shown_so_and_a_cancelled_meeting_brings_nobody_together()
    {
        var site = SmallSite.Build();
        var meeting = site.Timeline.Events.Single(one => one.Id == "2023-05-10-treffen-berg-falk");
        var announced = Only(site, meeting with { Status = EventStatus.Announced, Main = false });
        Assert.Equal(TieKind.Planned, Assert.Single(NetworkLayout.Of(announced)!.Ties).Tie.Kind);
        Assert.Null(NetworkLayout.Of(Only(site, meeting with { Status = EventStatus.Cancelled })));
        Assert.Null(NetworkLayout.Of(Only(site, meeting with { Status = EventStatus.Postponed })));
        Assert.Null(NetworkLayout.Of(Only(site, meeting with { Participants = ["per:berg"] })));
    }

    [Fact]
    public void Several_who_meet_at_once_are_one_tie_with_one_label()
    {
        var site = BusySite.Of(23);
        var round = site.Timeline.Events[0] with { Kind = EventKind.Meeting, Status = EventStatus.Happened, Participants = ["per:p0-0", "per:p1-0", "c:s2", "org:o0"] };
        var tie = Assert.Single(NetworkLayout.Of(Only(site, round))!.Ties);
        Assert.Equal(4, tie.Tie.Nodes.Length);
        Assert.Equal(4, tie.Curves.Length);
    }

    [Fact]
    public void One_meeting_of_three_states_is_drawn_though_the_frame_above_is_taller_than_the_middle()
    {
        var site = BusySite.Of(23);
        var round = site.Timeline.Events[0] with { Kind = EventKind.Meeting, Status = EventStatus.Announced, Participants = ["per:p0-0", "per:p1-0", "per:p2-0"] };
        var layout = NetworkLayout.Of(Only(site, round))!;
        Assert.Equal(3, layout.Frames.Length);
        Assert.All(layout.Frames, (frame, i) => Assert.DoesNotContain(layout.Frames.Skip(i + 1), other => other.Frame.Touches(frame.Frame)));
    }

    [Fact]
    public void The_same_site_is_drawn_the_same_in_any_culture()
    {
        string Draw()
        {
            var index = SiteIndex.Of(BusySite.Of(150));
            return NetworkSection.Of(index, new EventModels(index, "index.html"), "index.html")!.Drawing.Markup;
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

    [Fact]
    public void Words_say_who_and_begin_with_what_is_seen()
    {
        var text = RenderedSite.Small["index.html"];
        Assert.Contains("aria-label=\"Hafenstadt, 10. 5.: Berg, Falk: Treffen von Berg und Falk in Hafenstadt (berichtet)\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"personen/ada-berg.html\" aria-label=\"Ada Berg\"", text, StringComparison.Ordinal);
        Assert.Contains("href=\"#wo\">Netz überspringen", text, StringComparison.Ordinal);
    }

    private static bool IsFinger(Box box) => box.Width >= 23.999 && box.Height >= 23.999;

    private static SiteIndex Only(Site site, TimelineEvent one) => SiteIndex.Of(site with { Timeline = new([one], []) });
}

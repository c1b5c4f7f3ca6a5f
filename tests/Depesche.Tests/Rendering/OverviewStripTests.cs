using System.Text.RegularExpressions;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering;

namespace Depesche.Tests.Rendering;

public sealed class OverviewStripTests
{
    [Theory]
    [InlineData(23)]
    [InlineData(150)]
    public void No_two_labels_and_no_two_labelled_marks_touch(int number)
    {
        var site = SmallSite.Build();
        var model = site.Timeline.Events[2];
        var events = Enumerable.Range(0, number).Select(i => new DateOnly(2023, 5, 1).AddDays(i * 60 / number))
            .Select((day, i) => model with { Id = $"e{i}", When = new EventTime(day, day, DatePrecision.Day, $"{day:yyyy-MM-dd}", false) });
        var layout = new StripLayout(SiteIndex.Of(site with { Timeline = new([.. events], []) }));
        foreach (var row in layout.Lanes.SelectMany(lane => lane.Marks.Where(mark => mark.Label.Length > 0).GroupBy(mark => (lane.Name, mark.Row))))
        {
            var spans = row.Select(mark => mark.LabelLeft ? (From: mark.From - 15 - (mark.Label.Length * 7.6), To: mark.To + 15) : (From: mark.From - 15, To: mark.To + 15 + (mark.Label.Length * 7.6))).OrderBy(span => span.From).ToList();
            Assert.All(spans, span => Assert.InRange(span.From, StripLayout.Left - 15, StripLayout.Width));
            Assert.All(spans.Skip(1).Zip(spans), pair => Assert.True(pair.First.From >= pair.Second.To));
        }

        Assert.Equal(number, layout.Lanes.Sum(lane => lane.Marks.Count));
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
}

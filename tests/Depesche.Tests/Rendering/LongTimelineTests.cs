using System.Text.RegularExpressions;

namespace Depesche.Tests.Rendering;

/// <summary>Above five hundred events the start page gives each one line, and the pages of the months tell them in full.</summary>
public sealed class LongTimelineTests
{
    [Fact]
    public void Every_event_keeps_its_address_and_leads_to_its_month()
    {
        var site = BusySite.Of(520);
        var files = RenderedSite.Of(site);
        var index = files["index.html"];
        Assert.DoesNotContain("<article", index, StringComparison.Ordinal);
        Assert.Equal(site.Timeline.Events.Length, Regex.Count(index, "<li class=\"ev[^\"]*\" id=\"[^\"]+\"><span class=\"evd\">[^<]+</span> <a href=\"monate/[0-9-]+\\.html#", RegexOptions.NonBacktracking));
        Assert.All(site.Timeline.Events, one =>
        {
            Assert.Contains($" id=\"{one.Id}\"", index, StringComparison.Ordinal);
            Assert.Contains($" id=\"{one.Id}\"", files[$"monate/{one.When.SortDay:yyyy-MM}.html"], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_address_of_an_event_that_was_joined_to_another_leads_there_at_any_length()
    {
        var site = BusySite.Of(520);
        var one = site.Timeline.Events[7] with { Aliases = ["frueher-a", "frueher-b"] };
        var index = RenderedSite.Of(site with { Timeline = new(site.Timeline.Events.SetItem(7, one), []) })["index.html"];
        Assert.Contains($" id=\"{one.Id}\"><span class=\"frueher\" id=\"frueher-a\"></span><span class=\"frueher\" id=\"frueher-b\"></span><span class=\"evd\">", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Up_to_five_hundred_are_told_on_the_start_page() => Assert.Contains("<article class=\"ev", RenderedSite.Of(BusySite.Of(150))["index.html"], StringComparison.Ordinal);
}

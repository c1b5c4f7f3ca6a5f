using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Tests.Rendering;

/// <summary>What the page of a month tells search engines of its events.</summary>
public sealed class StructuredDataTests
{
    private static readonly Dictionary<string, JsonElement> Events = new[] { "2023-04", "2023-05", "2023-06" }.SelectMany(month => In($"monate/{month}.html"))
        .ToDictionary(one => one.GetProperty("@id").GetString()!.Split('#')[1], StringComparer.Ordinal);

    [Fact]
    public void Each_event_stands_on_the_page_of_its_month_with_the_articles_it_rests_on()
    {
        var events = SmallSite.Build().Timeline.Events;
        Assert.Equal(events.Select(one => one.Id).Order(StringComparer.Ordinal), Events.Keys.Order(StringComparer.Ordinal));
        Assert.All(events, one => Assert.Equal(one.Evidence.Select(piece => piece.Article).Distinct().Count(), Events[one.Id].GetProperty("citation").GetArrayLength()));
        var cited = Events["2023-05-10-gespraeche"].GetProperty("citation")[0];
        Assert.Equal("""{"@type":"CreativeWork","name":"Einigung auf neue Fangquoten","url":"https://nordblatt.example/einigung","publisher":{"@type":"Organization","name":"Nordblatt"}}""", cited.GetRawText());
        Assert.Equal("../artikel/treffen-angekuendigt.html", Events["2023-06-manoever"].GetProperty("citation")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void What_is_dated_roughly_has_its_edtf_and_no_day() => Assert.All(SmallSite.Build().Timeline.Events, one =>
    {
        var known = one.When.Precision is DatePrecision.Day or DatePrecision.Span;
        Assert.Equal(known, Events[one.Id].TryGetProperty("startDate", out _));
        Assert.Equal(!known, Events[one.Id].TryGetProperty("additionalProperty", out var property));
        Assert.True(known || (property.GetProperty("propertyID").GetString(), property.GetProperty("value").GetString()) == ("EDTF", one.When.Edtf), one.Id);
    });

    [Fact]
    public void The_status_is_said_unless_nobody_knows_it() => Assert.All(SmallSite.Build().Timeline.Events, one =>
        Assert.Equal(one.Status switch { EventStatus.Open => null, EventStatus.Cancelled => "https://schema.org/EventCancelled", EventStatus.Postponed => "https://schema.org/EventPostponed", _ => "https://schema.org/EventScheduled" },
            Events[one.Id].TryGetProperty("eventStatus", out var status) ? status.GetString() : null));

    private static IEnumerable<JsonElement> In(string path)
    {
        const string Open = "<script type=\"application/ld+json\">";
        var text = RenderedSite.Small[path];
        var start = text.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        using var json = JsonDocument.Parse(text[start..text.IndexOf("</script>", start, StringComparison.Ordinal)]);
        return [.. json.RootElement.GetProperty("hasPart").EnumerateArray().Select(one => one.Clone())];
    }
}

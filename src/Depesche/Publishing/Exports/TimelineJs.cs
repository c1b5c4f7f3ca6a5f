using System.Text.Json;
using Depesche.Dating;
using Depesche.Rendering;
using EventWords = Depesche.Rendering.EventWords;

namespace Depesche.Publishing.Exports;

/// <summary><c>timelinejs.json</c>: the timeline for TimelineJS3, so that editors can take it along; how exact a date is goes into its words.</summary>
internal static class TimelineJs
{
    /// <summary>The file.</summary>
    public static OutputFile File(DataSite data) => JsonForm.File("timelinejs.json", json =>
    {
        var config = data.Site.Config;
        json.WriteStartObject();
        json.WriteStartObject("title");
        Text(json, config.Headline ?? config.Title, "");
        json.WriteEndObject();
        json.Array("events", data.Site.Timeline.Events, one =>
        {
            json.WriteStartObject();
            json.WriteString("unique_id", one.Id);
            json.WriteString("group", EventWords.Of(one.Kind));
            // An open start has only its end.
            var first = one.When.First ?? one.When.Last;
            Day(json, "start_date", first, one.When.Precision);
            if (one.When.Last != first)
            {
                Day(json, "end_date", one.When.Last, one.When.Precision);
            }

            json.WriteString("display_date", DateWords.Long(one.When));
            Text(json, one.Title, string.Join(' ', new[] { one.Summary, $"{Count.AtStart(EventWords.Of(one.Status))}, {Count.Of(one.Evidence.Length, "eine Belegstelle", "Belegstellen")}." }.OfType<string>()));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    private static void Day(Utf8JsonWriter json, string name, DateOnly day, DatePrecision precision)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", day.Year);
        json.WriteNumber("month", day.Month);
        if (precision is not DatePrecision.Month)
        {
            json.WriteNumber("day", day.Day);
        }

        json.WriteEndObject();
    }

    // TimelineJS takes its texts for HTML.
    private static void Text(Utf8JsonWriter json, string headline, string text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Escape(headline));
        json.WriteString("text", Escape(text));
        json.WriteEndObject();
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}

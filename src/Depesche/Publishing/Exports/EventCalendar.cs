using System.Globalization;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering;
using EventWords = Depesche.Rendering.EventWords;

namespace Depesche.Publishing.Exports;

/// <summary><c>chronik.ics</c>: the events whose days are known, for calendar programs (RFC 5545). What is only roughly dated stays out, since a calendar knows no uncertain day.</summary>
internal static class EventCalendar
{
    private const int MostOctets = 73;

    /// <summary>The file; days without clock times, so that no time zone is invented.</summary>
    public static OutputFile File(DataSite data)
    {
        var site = data.Site;
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, $"PRODID:-//Depesche//Depesche {site.Version}//DE");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "X-WR-CALNAME:" + Escape(site.Config.Title));
        foreach (var one in site.Timeline.Events.Where(one => one.When is { Precision: DatePrecision.Day or DatePrecision.Span, First: not null }))
        {
            Event(text, data, one);
        }

        Line(text, "END:VCALENDAR");
        return new OutputFile("chronik.ics", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Event(StringBuilder text, DataSite data, TimelineEvent one)
    {
        var config = data.Site.Config;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{one.Id}@{config.TagAuthority.Split(',')[0]}");
        Line(text, $"DTSTAMP:{Day(data.Index.UpdatedOn(one))}T000000Z");
        Line(text, $"DTSTART;VALUE=DATE:{Day(one.When.First!.Value)}");
        Line(text, $"DTEND;VALUE=DATE:{Day(one.When.Last.AddDays(1))}");
        Line(text, "SUMMARY:" + Escape(one.Title));
        Line(text, $"STATUS:{one.Status switch { EventStatus.Happened => "CONFIRMED", EventStatus.Cancelled => "CANCELLED", _ => "TENTATIVE" }}");
        Line(text, "CATEGORIES:" + Escape(EventWords.Of(one.Kind)));
        Line(text, "TRANSP:TRANSPARENT");
        if (one.Place is { } place)
        {
            Line(text, "LOCATION:" + Escape(data.NameOf(place)));
            if (data.Site.Knowledge.Find(place)?.Geo is { } geo)
            {
                Line(text, string.Create(CultureInfo.InvariantCulture, $"GEO:{geo.Latitude};{geo.Longitude}"));
            }
        }

        var clock = one.When.Clock is { } time ? $" Uhrzeit laut Beleg: {time.ToString("HH:mm", CultureInfo.InvariantCulture)}." : "";
        Line(text, "DESCRIPTION:" + Escape($"{Count.AtStart(EventWords.Of(one.Status))}, {Count.Of(one.Evidence.Length, "eine Belegstelle", "Belegstellen")}.{(one.When.Inferred ? " Datum erschlossen." : "")}{clock}"));
        if (config.BaseUrl is { } root)
        {
            Line(text, "URL:" + DataSite.AddressOf(one, root));
        }

        Line(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Lines of at most 75 octets, the next begins with a blank; no letter is cut in two.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}

using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>The overview where a strip has no room: weeks by days as a table, every day with events one link.</summary>
internal static class OverviewCalendar
{
    // Longer than two years of weeks with something in them, and a calendar is no overview any more.
    private const int MostWeeks = 110;

    // A silence longer than this takes one row.
    private const int MostEmptyWeeks = 2;

    // A longer span would tint every day and say nothing.
    private const int LongestTint = 10;

    /// <summary>The table; empty when there are too few events or too many weeks.</summary>
    public static Html Draw(SiteIndex index) => Of(index).Table;

    /// <summary>The table, and what its boxes mean as items of a list; empty when there are too few events or too many weeks.</summary>
    public static (Html Table, Html Legend) Of(SiteIndex index)
    {
        var events = index.Site.Timeline.Events;
        var byDay = events.Where(one => IsDated(one.When)).SelectMany(one => Days(one.When).Select(day => (day, one))).ToLookup(pair => pair.day, pair => pair.one);
        var tinted = events.Where(one => !IsDated(one.When) && Days(one.When).Count() <= LongestTint).SelectMany(one => Days(one.When)).ToHashSet();
        var weeks = byDay.Select(group => Monday(group.Key)).Concat(tinted.Select(Monday)).Distinct().Order().ToList();
        if (events.Length < 3 || weeks.Count == 0 || weeks.Count > MostWeeks)
        {
            return (Html.Empty, Html.Empty);
        }

        var output = new StringBuilder("<table class=\"kal\"><caption class=\"vh\">Tage mit Ereignissen, eine Woche je Zeile</caption><thead><tr><th scope=\"col\"><span class=\"vh\">Woche ab</span></th>");
        for (var i = 0; i < 7; i++)
        {
            var name = GermanDates.Weekday(weeks[0].AddDays(i).DayOfWeek);
            output.Add($"<th scope=\"col\">{name[..2]}<span class=\"vh\">{name[2..]}</span></th>");
        }

        output.Append("</tr></thead><tbody>");
        var month = 0;
        for (var i = 0; i < weeks.Count; i++)
        {
            var silence = i == 0 ? 0 : ((weeks[i].DayNumber - weeks[i - 1].DayNumber) / 7) - 1;
            if (silence > MostEmptyWeeks)
            {
                output.Add($"<tr><th scope=\"row\"><span class=\"vh\">{Typographer.Set(Short(weeks[i - 1].AddDays(7)))}</span></th><td class=\"stille\" colspan=\"7\">{Markup.Escape(Typographer.Set($"{Count.Word(silence)} Wochen ohne datiertes Ereignis"))}</td></tr>");
            }

            for (var week = weeks[i].AddDays(silence > MostEmptyWeeks ? 0 : -7 * silence); week <= weeks[i]; week = week.AddDays(7))
            {
                Week(output, week, week.Month != month, byDay, tinted);
                month = week.Month;
            }
        }

        return (new Html(output.Append("</tbody></table>").ToString()), Legend(byDay.Select(day => day.ToList()).ToLookup(Look), tinted.Count > 0));
    }

    // Just what is drawn: a red box says that there is a main event, its filling what is known of that.
    private static Html Legend(ILookup<string, List<TimelineEvent>> looks, bool tinted)
    {
        var hollow = looks["plan"].SelectMany(events => events).Select(one => one.Status).ToHashSet();
        var off = hollow.Contains(EventStatus.Cancelled) || hollow.Contains(EventStatus.Postponed);
        var plan = !off ? "nur angekündigt" : hollow.Contains(EventStatus.Announced) ? "nur angekündigt, abgesagt oder verschoben" : "abgesagt oder verschoben";
        var output = new StringBuilder();
        foreach (var (look, words) in ((string, string)[])[("held", "berichtet"), ("plan", plan), ("offen", "Ausgang offen"), ("held haupt", "mit Hauptereignis"), ("plan haupt", looks.Contains("held haupt") ? "dieses nur angekündigt" : "Hauptereignis, nur angekündigt"), ("offen haupt", "Hauptereignis, Ausgang offen")])
        {
            output.Append(looks.Contains(look) ? $"<li class=\"fkal\"><span class=\"kq {look}\"></span>{words}</li>" : "");
        }

        return new Html(output.Append(tinted ? "<li class=\"fkal\"><span class=\"vgm\"></span>nur ungefähr datiert</li>" : "").ToString());
    }

    private static void Week(StringBuilder output, DateOnly week, bool newMonth, ILookup<DateOnly, TimelineEvent> byDay, HashSet<DateOnly> tinted)
    {
        output.Add($"<tr{(newMonth ? " class=\"neu\"" : "")}><th scope=\"row\">{Markup.Escape(Typographer.Set(Short(week)))}</th>");
        for (var day = week; day < week.AddDays(7); day = day.AddDays(1))
        {
            output.Append(tinted.Contains(day) ? "<td class=\"vg\">" : "<td>");
            if (byDay[day].ToList() is { Count: > 0 } events)
            {
                var target = events.Exists(one => one.When.Precision == DatePrecision.Day) ? $"t-{day:yyyy-MM-dd}" : events[0].Id;
                var more = events.Count > 1 ? $" data-n=\"{events.Count}\"" : "";
                output.Add($"<a class=\"{Look(events)}\" href=\"#{Markup.Escape(target)}\"{more} aria-label=\"{Markup.Escape(Words(day, events))}\">{day.Day}</a>");
            }

            output.Append("</td>");
        }

        output.Append("</tr>");
    }

    // The surest event of the day decides: what is filled was reported.
    private static string Look(List<TimelineEvent> events)
    {
        var status = events.Exists(one => one.Status == EventStatus.Happened) ? "held" : events.Exists(one => one.Status == EventStatus.Open) ? "offen" : "plan";
        return events.Exists(one => one.Main && (status != "held" || one.Status == EventStatus.Happened)) ? $"{status} haupt" : status;
    }

    private static string Words(DateOnly day, List<TimelineEvent> events) => Typographer.Set(events.Count == 1
        ? $"{GermanDates.Day(day)}: {events[0].Title} ({EventWords.Of(events[0].Status)})"
        : $"{GermanDates.Day(day)}: {events.Count} Ereignisse ({EventWords.Counts(events)})");

    private static bool IsDated(EventTime when) => when.Precision is DatePrecision.Day or DatePrecision.Span;

    private static IEnumerable<DateOnly> Days(EventTime when) => Enumerable.Range(0, when.Last.DayNumber - when.SortDay.DayNumber + 1).Select(when.SortDay.AddDays);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static string Short(DateOnly day) => $"{day.Day}. {DateWords.ShortMonth(day.Month)}";
}

using System.Globalization;
using System.Text;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Models;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>Lays the events along the days: months, shared days, and one tick for every empty day, so that silence is to scale.</summary>
internal static class DaySpine
{
    // A silence longer than this is drawn by weeks, or a gap of years would fill the page with ticks.
    private const int MostDays = 92;

    // From a week on the silence is said in words beside the ticks.
    private const int WordsFrom = 7;

    /// <summary>The months in order.</summary>
    /// <param name="events">All events.</param>
    /// <param name="models">Makes what templates see.</param>
    /// <param name="facets">The filter's classes of an event.</param>
    public static IReadOnlyList<MonthModel> Months(IEnumerable<TimelineEvent> events, EventModels models, Func<TimelineEvent, string> facets)
    {
        var months = new List<MonthModel>();
        var entries = new List<EntryModel>();
        DateOnly? told = null;
        foreach (var group in Days(events))
        {
            var when = group[0].When;
            var day = when.SortDay;
            if (told is { } last && day.DayNumber - last.DayNumber > 1)
            {
                entries.Add(Gap(last.AddDays(1), day.AddDays(-1)));
            }

            if (months.Count == 0 || months[^1].Year != day.Year || months[^1].Id != Id(day))
            {
                entries = [];
                months.Add(new MonthModel(Id(day), GermanDates.Month(day.Month), day.Year, 0, Addresses.Month(day), entries));
            }

            EventModel[] shown = [.. group.Select(one => models.Of(one, facets(one)))];
            entries.Add(new EntryModel(
                when.Precision == DatePrecision.Day ? $"t-{day:yyyy-MM-dd}" : null,
                IsDated(when) ? when.Inferred ? "tag ersch" : "tag" : "tag vage",
                TimeMarkup.Spine(when), shown, Html.Empty, "", false, DayHeight.InFull(shown), DayHeight.InLines(shown)));
            months[^1] = months[^1] with { Count = months[^1].Count + group.Count };

            // What is dated only roughly takes up no days: they stay empty until something is dated to them.
            var until = IsDated(when) ? when.Last : day.AddDays(-1);
            told = told is { } before && before > until ? before : until;
        }

        return months;
    }

    private static bool IsDated(EventTime when) => when.Precision is DatePrecision.Day or DatePrecision.Span;

    private static string Id(DateOnly day) => $"m-{day:yyyy-MM}";

    // By the day they sort by; what is rough comes before what is known, and events of one date share it.
    private static IEnumerable<List<TimelineEvent>> Days(IEnumerable<TimelineEvent> events)
    {
        List<TimelineEvent>? open = null;
        foreach (var one in events.OrderBy(one => one.When.SortDay).ThenBy(one => IsDated(one.When)).ThenBy(one => one.When.Last).ThenBy(one => one.When.Precision).ThenBy(one => one.When.Edtf, StringComparer.Ordinal))
        {
            var when = one.When;
            if (open is not null && open[0].When is var other && other.First == when.First && other.Last == when.Last && other.Precision == when.Precision)
            {
                open.Add(one);
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = [one];
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    private static EntryModel Gap(DateOnly first, DateOnly last)
    {
        var days = last.DayNumber - first.DayNumber + 1;
        var text = Count.InDigits(days, "Tag", "Tage") + " ohne datiertes Ereignis";
        var byWeeks = days > MostDays;
        return new EntryModel(null, "gap", Html.Empty, [], byWeeks ? Weeks(days / 7) : Ticks(first, last), byWeeks ? $"{text}, ein Strich je Woche" : text, days >= WordsFrom, 0, 0);
    }

    // Mondays are long, so that weeks can be counted.
    private static Html Ticks(DateOnly first, DateOnly last)
    {
        var path = new StringBuilder();
        for (var (day, y) = (first, 3); day <= last; (day, y) = (day.AddDays(1), y + 5))
        {
            path.Append(CultureInfo.InvariantCulture, $"M{(day.DayOfWeek == DayOfWeek.Monday ? 0 : 7)} {y}H22");
        }

        return Drawing(path.ToString(), last.DayNumber - first.DayNumber + 1);
    }

    private static Html Weeks(int weeks)
    {
        var shown = Math.Min(weeks, MostDays);
        return Drawing(string.Concat(Enumerable.Range(0, shown).Select(i => string.Create(CultureInfo.InvariantCulture, $"M0 {(i * 5) + 3}H22"))), shown);
    }

    private static Html Drawing(string path, int ticks) =>
        new($"<svg class=\"tks\" width=\"22\" height=\"{(ticks * 5) + 1}\" viewBox=\"0 0 22 {(ticks * 5) + 1}\" aria-hidden=\"true\" focusable=\"false\"><path d=\"{path}\"/></svg>");
}

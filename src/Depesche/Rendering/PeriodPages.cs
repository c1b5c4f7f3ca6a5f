using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Models;

namespace Depesche.Rendering;

/// <summary>
/// A page for every month and every day that has something: events, what may belong to it, articles. What is known to a
/// week or better may stand on the page of a day, to a quarter or better on that of a month;
/// what the start page lists under a month stands on the month's page too.
/// </summary>
internal static class PeriodPages
{
    /// <summary>The pages of months and days.</summary>
    public static IEnumerable<Page> All(SiteIndex index)
    {
        var months = Months(index);
        var days = Days(index);
        for (var i = 0; i < months.Count; i++)
        {
            var range = new DateRange(months[i], months[i].AddMonths(1).AddDays(-1));
            yield return Of(index, Addresses.Month(months[i]), range, $"{GermanDates.Month(months[i].Month)} {months[i].Year}", null,
                [Step(months, i - 1, Addresses.Month, Name), Step(months, i + 1, Addresses.Month, Name)], [.. days.Where(range.Contains)]);
        }

        for (var i = 0; i < days.Count; i++)
        {
            yield return Of(index, Addresses.Day(days[i]), DateRange.Day(days[i]), GermanDates.WeekdayAndDay(days[i]), new DateOnly(days[i].Year, days[i].Month, 1),
                [Step(days, i - 1, Addresses.Day, GermanDates.Day), Step(days, i + 1, Addresses.Day, GermanDates.Day)], []);
        }
    }

    private static Page Of(SiteIndex index, string path, DateRange range, string name, DateOnly? month, (string Path, string Text)?[] beside, IReadOnlyList<DateOnly> days)
    {
        var heading = Typographer.Set(name);
        var models = new EventModels(index, path);
        var longest = range.IsDay ? 7 : 100;
        var events = index.Site.Timeline.Events.Where(one => Touches(one.When, range, longest) || (!range.IsDay && range.Contains(one.When.SortDay))).ToList();
        var exact = events.Where(one => !TimelinePages.IsVague(one)).ToList();
        var articles = index.ByDate.Where(reading => reading.Time is { First: { } first, Last: { } last } && Touches(first, last, range, longest)).ToList();
        var intro = Typographer.Set($"{Count.AtStart(Amount(exact.Count, events.Count - exact.Count))}, {Count.Of(articles.Count, "ein Artikel", "Artikel")}.");
        List<LinkModel> steps = [];
        void Add((string Path, string Text)? step, string word)
        {
            if (step is { } found)
            {
                steps.Add(new LinkModel(Typographer.Set(found.Text), Addresses.Link(path, found.Path), false, "", word));
            }
        }

        Add(beside[0], "zurück");
        Add(month is { } above ? (Addresses.Month(above), Name(above)) : null, "Monat");
        Add(beside[1], "weiter");
        return new Page(path, "zeitraum.html", new PeriodPage(
            Frame.Of(index, path, "zeitraum-seite", heading, intro), heading, intro, steps,
            [.. days.Select(day => new LinkModel(Typographer.Set($"{DateWords.Weekday(day)}, {day.Day}."), Addresses.Link(path, Addresses.Day(day)), false, "", ""))],
            Entries(exact, models), [.. Entries([.. events.Where(TimelinePages.IsVague)], models).Where(entry => entry.Events.Count > 0)], Registers.Sources(index, path, articles)));
    }

    private static string Amount(int exact, int rough) =>
        exact == 0 && rough > 0 ? Count.Of(rough, "ein nur ungefähr datiertes Ereignis", "nur ungefähr datierte Ereignisse")
        : rough == 0 ? Count.Of(exact, "ein Ereignis", "Ereignisse")
        : $"{Count.Of(exact, "ein Ereignis", "Ereignisse")}, dazu {Count.Of(rough, "ein nur ungefähr datiertes", "nur ungefähr datierte")}";

    private static IReadOnlyList<EntryModel> Entries(IReadOnlyList<TimelineEvent> events, EventModels models) => [.. DaySpine.Months(events, models, _ => "").SelectMany(month => month.Entries)];

    private static bool Touches(EventTime when, DateRange range, int longest) => Touches(when.First ?? when.Last, when.Last, range, longest);

    // What may belong to a whole year would stand on every page of it and say nothing there: at most `longest` days.
    private static bool Touches(DateOnly first, DateOnly last, DateRange range, int longest) => first <= range.Last && last >= range.First && last.DayNumber - first.DayNumber < longest;

    /// <summary>Months in which something happened or an article appeared.</summary>
    public static List<DateOnly> Months(SiteIndex index) =>
    [
        .. index.Site.Timeline.Events.Select(one => one.When.SortDay).Concat(index.ByDate.Select(reading => reading.Time.Last).OfType<DateOnly>())
            .Select(day => new DateOnly(day.Year, day.Month, 1)).Distinct().Order(),
    ];

    /// <summary>Days of which that is known.</summary>
    public static List<DateOnly> Days(SiteIndex index) =>
    [
        .. index.Site.Timeline.Events.Where(one => one.When.Precision == DatePrecision.Day).Select(one => one.When.Last)
            .Concat(index.ByDate.Select(reading => reading.Time.Range).OfType<DateRange>().Where(range => range.IsDay).Select(range => range.First)).Distinct().Order(),
    ];

    private static (string Path, string Text)? Step(List<DateOnly> all, int at, Func<DateOnly, string> address, Func<DateOnly, string> name) =>
        at >= 0 && at < all.Count ? (address(all[at]), name(all[at])) : null;

    private static string Name(DateOnly month) => $"{GermanDates.Month(month.Month)} {month.Year}";
}

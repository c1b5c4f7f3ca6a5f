using System.Collections.Immutable;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Rendering.Models;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>A page for every month and every day that has something: events, what may belong to it, articles.</summary>
internal static class PeriodPages
{
    /// <summary>The pages of months and days.</summary>
    public static IEnumerable<Page> All(SiteIndex index)
    {
        for (var i = 0; i < index.Months.Length; i++)
        {
            var month = index.Months[i];
            yield return Of(index, month, null, Step(index.Months, i - 1), Step(index.Months, i + 1), [.. index.Days.Where(day => month.Range.Contains(day.Range.First))]);
        }

        for (var i = 0; i < index.Days.Length; i++)
        {
            var first = index.Days[i].Range.First;
            // The month of an article that appeared on a known day is always there.
            var month = index.Months.First(one => one.Range.Contains(first));
            yield return Of(index, index.Days[i], month, Step(index.Days, i - 1), Step(index.Days, i + 1), []);
        }
    }

    private static Page Of(SiteIndex index, Period period, Period? month, Period? before, Period? after, IReadOnlyList<Period> days)
    {
        var path = period.Path;
        var heading = Typographer.Set(period.Name);
        var models = new EventModels(index, path, cites: !period.Range.IsDay);
        var intro = Typographer.Set($"{Count.AtStart(Amount(period.Events.Length, period.Rough.Length))}, {Count.Of(period.Articles.Length, "ein Artikel", "Artikel")}.");
        IReadOnlyList<LinkModel> Step(Period? to, string word) => to is null ? [] : [new LinkModel(Typographer.Set(Short(to)), Addresses.Link(path, to.Path), false, "", word)];
        return new Page(path, "zeitraum.html", new PeriodPage(
            Frame.Of(index, path, "zeitraum-seite", period.Name, intro, null, [PageFormat.Twin(path), .. period.HasFeed ? PageFormat.Feeds(path) : []]) with { JsonLd = period.Range.IsDay ? Html.Empty : StructuredData.Collection(index, path, period.Name, [.. period.Events, .. period.Rough], cites: true) }, heading, intro, [.. Step(before, "zurück"), .. Step(month, "Monat"), .. Step(after, "weiter")],
            days.Count == 0 ? [] : Calendar(period.Range, days, path),
            Entries(period.Events, models), [.. Entries(period.Rough, models).Where(entry => entry.Events.Count > 0)], Registers.Sources(index, path, period.Articles)));
    }

    // Whole weeks from Monday on: a day of another month has no text, a day without a page has no address.
    private static List<WeekModel> Calendar(DateRange month, IReadOnlyList<Period> days, string page)
    {
        var pages = days.ToDictionary(day => day.Range.First, day => day.Path);
        var monday = month.First.AddDays(-(((int)month.First.DayOfWeek + 6) % 7));
        var weeks = ((month.Last.DayNumber - monday.DayNumber) / 7) + 1;
        var name = Typographer.Set($". {GermanDates.Month(month.First.Month)}");
        return
        [
            .. Enumerable.Range(0, weeks * 7).Select(monday.AddDays).Select(day => !month.Contains(day) ? new LinkModel("", null, false, "", "")
                : new LinkModel(Count.Digits(day.Day), pages.TryGetValue(day, out var path) ? Addresses.Link(page, path) : null, false, "", name))
                .Chunk(7).Select(week => new WeekModel(week)),
        ];
    }

    private static string Amount(int exact, int rough) =>
        exact == 0 && rough > 0 ? Count.Of(rough, "ein nur ungefähr datiertes Ereignis", "nur ungefähr datierte Ereignisse")
        : rough == 0 ? Count.Of(exact, "ein Ereignis", "Ereignisse")
        : $"{Count.Of(exact, "ein Ereignis", "Ereignisse")}, dazu {Count.Of(rough, "ein nur ungefähr datiertes", "nur ungefähr datierte")}";

    private static IReadOnlyList<EntryModel> Entries(IReadOnlyList<TimelineEvent> events, EventModels models) => [.. DaySpine.Months(events, models, _ => "").SelectMany(month => month.Entries)];

    // The weekday stands in the heading of the day's own page.
    private static string Short(Period period) => period.Range.IsDay ? GermanDates.Day(period.Range.First) : period.Name;

    private static Period? Step(ImmutableArray<Period> all, int at) => at >= 0 && at < all.Length ? all[at] : null;
}

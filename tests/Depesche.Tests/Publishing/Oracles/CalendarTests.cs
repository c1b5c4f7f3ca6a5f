using System.Globalization;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>The calendar as Ical.Net reads it.</summary>
public sealed class CalendarTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_entry_is_an_event_on_its_known_days_and_no_other_is_there(string name)
    {
        var site = BuiltSite.Of(name);
        var calendar = Ical.Net.Calendar.Load(site.Text("chronik.ics"))!;
        var entries = calendar.Events.ToDictionary(entry => entry.Uid!.Split('@')[0], StringComparer.Ordinal);
        var known = site.Rows("data/events.json").Where(row => row.GetProperty("precision").GetString() is "day" or "span").ToList();
        Assert.NotEmpty(known);
        Assert.Equal(known.Select(row => row.GetProperty("id").GetString()).Order(StringComparer.Ordinal), entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(known, row =>
        {
            var entry = entries[row.GetProperty("id").GetString()!];
            var days = row.GetProperty("when").GetString()!.Split('/');
            Assert.False(entry.Start!.HasTime || entry.End!.HasTime, "a clock time was invented");
            Assert.Equal(Day(days[0]), DateOnly.FromDateTime(entry.Start.Value));
            Assert.Equal(Day(days[^1]).AddDays(1), DateOnly.FromDateTime(entry.End.Value));
            Assert.Equal(row.GetProperty("title").GetString(), entry.Summary);
            Assert.Equal(row.GetProperty("status").GetString() switch { "happened" => "CONFIRMED", "cancelled" => "CANCELLED", _ => "TENTATIVE" }, entry.Status);
            Assert.NotNull(entry.DtStamp);
        });
    }

    private static DateOnly Day(string edtf) => DateOnly.ParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

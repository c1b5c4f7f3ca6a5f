using System.Globalization;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimespanFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("timespan.from_days", "days", a => From(a, TimeSpan.TicksPerDay)),
        Define("timespan.from_hours", "hours", a => From(a, TimeSpan.TicksPerHour)),
        Define("timespan.from_milliseconds", "millis", a => From(a, TimeSpan.TicksPerMillisecond)),
        Define("timespan.from_minutes", "minutes", a => From(a, TimeSpan.TicksPerMinute)),
        Define("timespan.from_seconds", "seconds", a => From(a, TimeSpan.TicksPerSecond)),
        Define("timespan.parse", "text", a => TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var time) ? DateFunctions.Duration(time) : a.Fail($"\"{a.Text(0)}\" is no time between dates")),
    ];

    private static TemplateValue From(Arguments a, long ticks)
    {
        var all = Numbers.Is(a[0]) ? Numbers.ToFraction(a[0]) * ticks : double.NaN;
        return !Numbers.Is(a[0]) ? a.Wrong(0, "a number", default(TemplateValue))
            : Math.Abs(all) < long.MaxValue ? DateFunctions.Duration(new TimeSpan((long)all))
            : a.Fail("there is no such time");
    }
}

using System.Globalization;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>date</c>, without a clock.</summary>
internal static class DateFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("date.add_days", "date days", a => Add(a, (day, amount) => day.AddDays(amount))),
        Define("date.add_hours", "date hours", a => Add(a, (day, amount) => day.AddHours(amount))),
        Define("date.add_milliseconds", "date millis", a => Add(a, (day, amount) => day.AddMilliseconds(amount))),
        Define("date.add_minutes", "date minutes", a => Add(a, (day, amount) => day.AddMinutes(amount))),
        Define("date.add_months", "date months", a => Add(a, (day, amount) => day.AddMonths((int)amount))),
        Define("date.add_seconds", "date seconds", a => Add(a, (day, amount) => day.AddSeconds(amount))),
        Define("date.add_years", "date years", a => Add(a, (day, amount) => day.AddYears((int)amount))),
        Define("date.default_format", "", _ => TemplateValue.Trusted(DateFormat.Usual)),
        Define("date.format", "", _ => TemplateValue.Trusted(DateFormat.Usual)),
        Define("date.now", "", a => a.Fail("a template has no clock; the same site must always give the same bytes")),
        Define("date.parse", "text pattern? culture?", a => Parse(a, 1, 2) is { } day ? Value(a.State, day) : default),
        Define("date.parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", a => Parse(a, 3, 4) is { } day ? Write(a, day) : default),
        Define("date.to_string", "datetime pattern? culture?", a => a[0].Kind == TemplateValueKind.Null ? default : Day(a) is { } day ? Write(a, day) : default),
    ];

    public static TemplateValue Value(RenderState state, DateTime day) => TemplateValue.Of(TemplateValueKind.Date, new DateValue(day, state));

    public static TemplateValue Duration(TimeSpan time) => TemplateValue.Of(TemplateValueKind.Duration, time);

    /// <summary>A member of a date such as <c>year</c>; null when there is none of this name.</summary>
    public static TemplateValue? Member(DateTime day, string name) => name switch
    {
        "year" => day.Year,
        "month" => day.Month,
        "day" => day.Day,
        "day_of_year" => day.DayOfYear,
        "hour" => day.Hour,
        "minute" => day.Minute,
        "second" => day.Second,
        "millisecond" => day.Millisecond,
        _ => (TemplateValue?)null,
    };

    /// <summary>A member of the time between two dates such as <c>total_hours</c>; null when there is none of this name.</summary>
    public static TemplateValue? Member(TimeSpan time, string name) => name switch
    {
        "days" => time.Days,
        "hours" => time.Hours,
        "minutes" => time.Minutes,
        "seconds" => time.Seconds,
        "milliseconds" => time.Milliseconds,
        "total_days" => time.TotalDays,
        "total_hours" => time.TotalHours,
        "total_minutes" => time.TotalMinutes,
        "total_seconds" => time.TotalSeconds,
        "total_milliseconds" => time.TotalMilliseconds,
        _ => (TemplateValue?)null,
    };

    private static TemplateValue Write(Arguments a, DateTime day)
    {
        var pattern = a.Has(1) ? a.Text(1) : a.State.DatePattern;
        return Formats.Culture(a, 2) is { } culture ? a.Result(DateFormat.Write(day, pattern == "%g" ? "%g" + a.State.DatePattern : pattern, culture)) : default;
    }

    private static DateTime? Day(Arguments a) => a[0].Reference is DateValue date ? date.Day : a.State.IsPlain && Operators.IsText(a[0]) && Parse(a, int.MaxValue, int.MaxValue) is { } day ? day : a.Wrong<DateTime?>(0, "a date", null);

    private static TemplateValue Add(Arguments a, Func<DateTime, double, DateTime> add)
    {
        if (Day(a) is not { } day || !Numbers.Is(a[1]))
        {
            return a[0].Reference is DateValue ? a.Wrong(1, "a number", default(TemplateValue)) : default;
        }

        try
        {
            return Value(a.State, add(day, Numbers.ToFraction(a[1])));
        }
        catch (ArgumentOutOfRangeException)
        {
            return a.Fail("there is no such date");
        }
    }

    private static DateTime? Parse(Arguments a, int pattern, int culture)
    {
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal | DateTimeStyles.NoCurrentDateDefault;
        var written = a.Text(0);
        return Formats.Culture(a, culture) is not { } found ? null
            : a.Has(pattern) ? DateFormat.Read(written, a.Text(pattern), found) ?? Told(a, written)
            : DateTime.TryParse(written, found, Styles, out var day) ? day
            : Told(a, written);
    }

    private static DateTime? Told(Arguments a, string written)
    {
        if (written.Length > 0 && !a.State.IsPlain)
        {
            a.Fail($"\"{written}\" is no date");
        }

        return null;
    }
}

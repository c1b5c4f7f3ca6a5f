using System.Globalization;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>date</c>, in the invariant culture and without a clock.</summary>
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
        Define("date.now", "", a => a.Fail("a template has no clock; the same site must always give the same bytes")),
        Define("date.parse", "text pattern? culture?", a => Parse(a, 0, 1) is { } day ? Value(day) : default),
        Define("date.parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", a => Parse(a, 0, 3) is { } day ? a.Result(DateFormat.Write(day, Pattern(a, 1))) : default),
        Define("date.to_string", "datetime pattern? culture?", a => a[0].Kind == TemplateValueKind.Null ? default : Day(a) is { } day ? a.Result(DateFormat.Write(day, Pattern(a, 1))) : default),
    ];

    public static TemplateValue Value(DateTime day) => TemplateValue.Of(TemplateValueKind.Date, new DateValue(day));

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

    private static string Pattern(Arguments a, int index) => a.Has(index) ? a.Text(index) : DateFormat.Usual;

    private static DateTime? Day(Arguments a) => a[0].Reference is DateValue date ? date.Day : a.State.IsPlain && Operators.IsText(a[0]) && Parse(a, 0, int.MaxValue) is { } day ? day : a.Wrong<DateTime?>(0, "a date", null);

    private static TemplateValue Add(Arguments a, Func<DateTime, double, DateTime> add)
    {
        if (Day(a) is not { } day || !Operators.IsNumber(a[1]))
        {
            return a[0].Reference is DateValue ? a.Wrong(1, "a number", default(TemplateValue)) : default;
        }

        try
        {
            return Value(add(day, Operators.ToFraction(a[1])));
        }
        catch (ArgumentOutOfRangeException)
        {
            return a.Fail("there is no such date");
        }
    }

    private static DateTime? Parse(Arguments a, int text, int pattern)
    {
        var written = a.Text(text);
        if (a.Has(pattern))
        {
            return DateFormat.Read(written, a.Text(pattern)) ?? Told(a, written);
        }

        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal | DateTimeStyles.NoCurrentDateDefault;
        if (a.Text(text == 0 && pattern == 3 ? 4 : 2) is { Length: > 0 } culture && DayFirst(written, culture) is { } found)
        {
            return found;
        }

        return DateTime.TryParse(written, CultureInfo.InvariantCulture, Styles, out var day) ? day : Told(a, written);
    }

    // Every culture but the American writes the day first when only numbers are written.
    private static DateTime? DayFirst(string written, string culture)
    {
        const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        string[] patterns = ["d/M/yyyy", "d/M/yyyy H:mm", "d/M/yyyy H:mm:ss", "d/M/yyyy H:mm:ss zzz"];
        var slashed = written.Replace('.', '/');
        return !culture.EndsWith("US", StringComparison.Ordinal) && DateTime.TryParseExact(slashed, patterns, CultureInfo.InvariantCulture, Styles, out var day) ? day : null;
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

using System.Globalization;

namespace Depesche.Dating;

/// <summary>Writes days, weeks, months and the rest as TIMEX3 value and EDTF level 1 (the table of values).</summary>
internal static class Meanings
{
    public static Meaning Day(DateOnly day, DayPart part = DayPart.None)
    {
        var text = Text(day);
        if (part == DayPart.None)
        {
            return new Meaning(text, text, DateRange.Day(day), DatePrecision.Day);
        }

        return new Meaning(text + Suffix(part), text, DateRange.Day(day), DatePrecision.Day);
    }

    /// <summary>The night before a day belongs to two days.</summary>
    public static Meaning NightTo(DateOnly day)
    {
        var days = new DateRange(day > DateOnly.MinValue ? day.AddDays(-1) : day, day);
        return new Meaning(Text(day) + "TNI", Text(days), days, DatePrecision.Span);
    }

    public static Meaning Clock(DateOnly? day, int minute)
    {
        var clock = string.Create(CultureInfo.InvariantCulture, $"T{minute / 60:00}:{minute % 60:00}");
        return day is { } known
            ? new Meaning(Text(known) + clock, minute == 1440 ? Text(known) : Text(known) + clock + ":00", DateRange.Day(known), DatePrecision.Day)
            : Meaning.Of(clock);
    }

    public static Meaning Month(int year, int month, DateModifier modifier = DateModifier.None)
    {
        var first = new DateOnly(year, month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var text = Text(year, month);
        return modifier switch
        {
            DateModifier.Start => About(text, first, first.AddDays(9)),
            DateModifier.Mid => About(text, first.AddDays(10), first.AddDays(19)),
            DateModifier.End => About(text, first.AddDays(20), last),
            _ => new Meaning(text, text, new DateRange(first, last), DatePrecision.Month),
        };
    }

    public static Meaning Year(int year, DateModifier modifier = DateModifier.None)
    {
        var text = Text(year);
        return modifier switch
        {
            DateModifier.Start => Months(text, year, 1, 3),
            DateModifier.Mid => Months(text, year, 5, 8),
            DateModifier.End => Months(text, year, 10, 12),
            _ => new Meaning(text, text, Whole(year), DatePrecision.Year),
        };
    }

    /// <summary>Jahresanfang, Jahresmitte, Jahresende.</summary>
    public static Meaning YearEdge(int year, DateModifier edge) => edge switch
    {
        DateModifier.Start => Edge(year, 1),
        DateModifier.End => Edge(year, 12),
        DateModifier.Approx when year < 9999 => new Meaning(Text(year) + "-12-31", $"{Text(year)}-12-31/{Text(year + 1)}-01-01", new DateRange(new DateOnly(year, 12, 31), new DateOnly(year + 1, 1, 1)), DatePrecision.Span),
        _ => Year(year, edge),
    };

    public static Meaning Week(DateOnly day, DateModifier modifier = DateModifier.None)
    {
        var monday = Monday(day);
        var text = WeekText(monday);
        return modifier switch
        {
            DateModifier.Start => About(text, monday, monday.AddDays(1)),
            DateModifier.Mid => new Meaning(text, Text(monday.AddDays(2)) + "~", DateRange.Day(monday.AddDays(2)), DatePrecision.About),
            DateModifier.End => About(text, monday.AddDays(3), monday.AddDays(6)),
            _ => new Meaning(text, Text(new DateRange(monday, monday.AddDays(6))), new DateRange(monday, monday.AddDays(6)), DatePrecision.Week),
        };
    }

    public static Meaning Weekend(DateOnly day)
    {
        var saturday = Monday(day).AddDays(5);
        var days = new DateRange(saturday, saturday.AddDays(1));
        return new Meaning(WeekText(Monday(day)) + "-WE", Text(days), days, DatePrecision.Week);
    }

    /// <summary>A season; the winter of a year runs from its December to the next February unless <paramref name="ended"/>, which means the winter that ends in it.</summary>
    public static Meaning Season(int year, int season, bool ended = false)
    {
        var value = Text(year) + season switch { 1 => "-SP", 2 => "-SU", 3 => "-FA", _ => "-WI" };
        if (season == 4)
        {
            var from = ended ? year - 1 : year;
            return from is < 1 or > 9998 ? Meaning.Of(value)
                : new Meaning(value, $"{Text(from)}-12/{Text(from + 1)}-02", new DateRange(new DateOnly(from, 12, 1), new DateOnly(from + 1, 3, 1).AddDays(-1)), DatePrecision.Year);
        }

        var first = new DateOnly(year, season * 3, 1);
        return new Meaning(value, $"{Text(year)}-{20 + season}", new DateRange(first, first.AddMonths(3).AddDays(-1)), DatePrecision.Year);
    }

    /// <summary>A quarter, half or ISO week of a year.</summary>
    public static Meaning PartOfYear(int year, DateUnit unit, int number)
    {
        if (unit == DateUnit.Week)
        {
            return number <= ISOWeek.GetWeeksInYear(year) ? Week(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday))) : Meaning.Unknown;
        }

        var length = unit == DateUnit.Quarter ? 3 : 6;
        var (first, last) = (((number - 1) * length) + 1, number * length);
        var value = string.Create(CultureInfo.InvariantCulture, $"{Text(year)}-{(unit == DateUnit.Quarter ? 'Q' : 'H')}{number}");
        return new Meaning(value, $"{Text(year, first)}/{Text(year, last)}", new DateRange(new DateOnly(year, first, 1), new DateOnly(year, last, 1).AddMonths(1).AddDays(-1)), DatePrecision.Year);
    }

    /// <summary>Decade 199, century 19, millennium 1.</summary>
    public static Meaning Era(DateUnit unit, int number, DateModifier modifier = DateModifier.None)
    {
        var (years, digits, mask) = unit switch { DateUnit.Decade => (10, "000", "X"), DateUnit.Century => (100, "00", "XX"), _ => (1000, "0", "") };
        var value = number.ToString(digits, CultureInfo.InvariantCulture);
        var first = Math.Max(1, number * years);
        if (number < 0 || first + years > 9999)
        {
            return Meaning.Of(value);
        }

        var days = new DateRange(new DateOnly(first, 1, 1), new DateOnly((number * years) + years - 1, 12, 31));
        return new Meaning(value, mask.Length == 0 || modifier != DateModifier.None ? null : value + mask, days, DatePrecision.Year);
    }

    public static Meaning Stretch(string value, DateRange days, DatePrecision precision) => new(value, Text(days), days, precision);

    /// <summary>About a day, month or year that a length of time leads to.</summary>
    public static (string Edtf, DateRange Days) Lead(DateOnly day, DateUnit unit, bool exact) => unit switch
    {
        DateUnit.Day or DateUnit.Week => (Text(day) + (exact ? "" : "~"), DateRange.Day(day)),
        DateUnit.Month or DateUnit.Quarter => (Text(day.Year, day.Month) + "~", Month(day.Year, day.Month).Days!.Value),
        _ => (Text(day.Year) + "~", Whole(day.Year)),
    };

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateRange days) => days.IsDay ? Text(days.First) : Text(days.First) + "/" + Text(days.Last);

    public static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    public static string Text(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    public static DateOnly Monday(DateOnly day) => DateOnly.FromDayNumber(day.DayNumber - Math.Min(day.DayNumber, ((int)day.DayOfWeek + 6) % 7));

    public static string WeekText(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    public static string Suffix(DayPart part) => part switch
    {
        DayPart.Morning => "TMO",
        DayPart.Midday => "TMI",
        DayPart.Afternoon => "TAF",
        DayPart.Evening => "TEV",
        DayPart.Night => "TNI",
        DayPart.Daytime => "TDT",
        _ => "",
    };

    public static DateRange Whole(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static Meaning About(string value, DateOnly first, DateOnly last) => new(value, $"{Text(first)}~/{Text(last)}~", new DateRange(first, last), DatePrecision.About);

    private static Meaning Months(string value, int year, int first, int last) =>
        new(value, $"{Text(year, first)}~/{Text(year, last)}~", new DateRange(new DateOnly(year, first, 1), new DateOnly(year, last, 1).AddMonths(1).AddDays(-1)), DatePrecision.About);

    private static Meaning Edge(int year, int month) => Month(year, month) with { Edtf = Text(year, month) + "~", Precision = DatePrecision.About };
}

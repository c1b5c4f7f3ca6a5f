using Depesche.Chronicle;
using Depesche.Dating;

namespace Depesche.Rendering;

/// <summary>German words for when something was; an imprecise date never reads like a day.</summary>
internal static class DateWords
{
    private static readonly string[] ShortMonths = ["Jan.", "Feb.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

    /// <summary>Weekday in two letters.</summary>
    public static string Weekday(DateOnly day) => GermanDates.Weekday(day.DayOfWeek)[..2];

    /// <summary>Month as registers print it.</summary>
    public static string ShortMonth(int month) => ShortMonths[month - 1];

    /// <summary>With year, for headings and tables: <c>21. Januar 2022</c>, <c>Mitte Dezember 2021</c>, <c>spätestens 18. Januar 2022</c>.</summary>
    public static string Long(EventTime when) => Phrase(when, withYear: true, GermanDates.Month);

    /// <summary>Without year, as the spine prints what is no single day: <c>24.–30. Januar</c>, <c>bis 18. Januar</c>.</summary>
    public static string Spine(EventTime when)
    {
        var (first, last) = (when.First ?? when.Last, when.Last);
        return when.Precision switch
        {
            DatePrecision.Latest => $"bis {DayAndMonth(last, GermanDates.Month)}",
            DatePrecision.Week or DatePrecision.Span => Compact(first, last, GermanDates.Month),
            _ => Phrase(when, withYear: false, GermanDates.Month),
        };
    }

    /// <summary>Short, for registers: <c>21. Jan.</c>, <c>24.–30. Jan.</c>, <c>bis 18. Jan.</c>.</summary>
    public static string Register(EventTime when)
    {
        var (first, last) = (when.First ?? when.Last, when.Last);
        return when.Precision switch
        {
            DatePrecision.Day => DayAndMonth(last, ShortMonth),
            DatePrecision.Latest => $"bis {DayAndMonth(last, ShortMonth)}",
            DatePrecision.Week or DatePrecision.Span => Compact(first, last, ShortMonth),
            _ => Phrase(when, withYear: false, ShortMonth),
        };
    }

    /// <summary>In digits where the days are known, for drawings: <c>21. 1.</c>, <c>9.–10. 1.</c>, <c>bis 18. 1.</c>; else as in registers.</summary>
    public static string Digits(EventTime when) => when.Precision switch
    {
        DatePrecision.Day => DayAndMonth(when.Last, MonthDigits),
        DatePrecision.Latest => $"bis {DayAndMonth(when.Last, MonthDigits)}",
        DatePrecision.Week or DatePrecision.Span => Compact(when.First ?? when.Last, when.Last, MonthDigits),
        _ => Register(when),
    };

    /// <summary>Short and with year, for the edge of a drawing: <c>3. April 2022</c>, <c>April 2022</c>.</summary>
    public static string Edge(EventTime when) => when.Precision == DatePrecision.Month && IsMonth(when.First ?? when.Last, when.Last)
        ? $"{ShortMonth(when.Last.Month)} {when.Last.Year}" : Phrase(when, withYear: true, ShortMonth);

    /// <summary>What is not known, as the spine prints it below the words; empty for a day or a known span.</summary>
    public static string Vagueness(DatePrecision precision) => precision switch
    {
        DatePrecision.Day or DatePrecision.Span => "",
        DatePrecision.Week => "Tag unbekannt",
        DatePrecision.Month => "nur Monat bekannt",
        DatePrecision.Year => "nur Jahr bekannt",
        DatePrecision.Latest or DatePrecision.Within => "Tag unbekannt",
        _ => "ungefähr",
    };

    /// <summary>When an article appeared: <c>18. oder 19. Januar 2022</c>, <c>zwischen 3. und 9. Januar 2022</c>, <c>Tag unbekannt</c>.</summary>
    public static string Window(DocumentTime time) => (time.First, time.Last) switch
    {
        ({ } first, { } last) when first == last => GermanDates.Day(first),
        ({ } first, { } last) when first.AddDays(1) == last => $"{Left(first, last, withYear: true, GermanDates.Month)} oder {GermanDates.Day(last)}",
        ({ } first, { } last) when IsMonth(first, last) => $"im {GermanDates.Month(first.Month)} {first.Year}",
        ({ } first, { } last) => $"zwischen {Left(first, last, withYear: true, GermanDates.Month)} und {GermanDates.Day(last)}",
        ({ } first, null) => $"frühestens {GermanDates.Day(first)}",
        (null, { } last) => $"spätestens {GermanDates.Day(last)}",
        _ => "Erscheinungstag unbekannt",
    };

    /// <summary>The days that an expression means, for titles and tables; null when it means none.</summary>
    public static string? Of(ResolvedTimex timex) => timex.Days is not { } days || timex.Precision == DatePrecision.None ? null
        : Long(new EventTime(timex.Precision == DatePrecision.Latest ? null : days.First, days.Last, timex.Precision, timex.Value, timex.Inferred));

    private static string Phrase(EventTime when, bool withYear, Func<int, string> month)
    {
        var (first, last) = (when.First ?? when.Last, when.Last);
        var year = withYear ? $" {last.Year}" : "";
        switch (when.Precision)
        {
            case DatePrecision.Day:
                return DayAndMonth(last, month) + year;
            case DatePrecision.Latest:
                return $"spätestens {DayAndMonth(last, month)}{year}";
            case DatePrecision.Month when IsMonth(first, last):
                return $"im {month(first.Month)}{year}";
            case DatePrecision.Year when first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 }:
                return first.Year == last.Year ? $"im Jahr {first.Year}" : $"{first.Year} bis {last.Year}";
            case DatePrecision.About:
                return About(first, last, year, month);
            case DatePrecision.Span when first.AddDays(1) == last:
                return $"{Left(first, last, withYear, month)} und {DayAndMonth(last, month)}{year}";
            case DatePrecision.Week when first.DayOfWeek == DayOfWeek.Monday && first.AddDays(6) == last:
                return $"in der Woche vom {Left(first, last, withYear, month)} bis {DayAndMonth(last, month)}{year}";
            case DatePrecision.Span:
                return $"{Left(first, last, withYear, month)} bis {DayAndMonth(last, month)}{year}";
            default:
                return first == last ? $"um den {DayAndMonth(last, month)}{year}" : $"zwischen {Left(first, last, withYear, month)} und {DayAndMonth(last, month)}{year}";
        }
    }

    // Thirds of a month as TIMEX3 START, MID, END; thirds of a year by their months.
    private static string About(DateOnly first, DateOnly last, string year, Func<int, string> month)
    {
        if (IsMonth(first, last))
        {
            return $"um {month(first.Month)}{year}";
        }

        if (first.Month == last.Month && first.Year == last.Year)
        {
            return first == last ? $"um den {DayAndMonth(last, month)}{year}"
                : $"{(first.Day <= 5 ? "Anfang" : last.Day >= 26 ? "Ende" : "Mitte")} {month(first.Month)}{year}";
        }

        return first.Year == last.Year && first.Day == 1 && last.AddDays(1).Day == 1
            ? $"{(first.Month <= 2 ? "Anfang" : last.Month >= 11 ? "Ende" : "Mitte")} {last.Year}"
            : $"ungefähr {Left(first, last, withYear: year.Length > 0, month)} bis {DayAndMonth(last, month)}{year}";
    }

    private static string Left(DateOnly first, DateOnly last, bool withYear, Func<int, string> month) =>
        first.Year != last.Year && withYear ? $"{DayAndMonth(first, month)} {first.Year}"
        : first.Month != last.Month || first.Year != last.Year ? DayAndMonth(first, month) : $"{first.Day}.";

    private static string Compact(DateOnly first, DateOnly last, Func<int, string> month) =>
        first == last ? DayAndMonth(last, month)
        : first.Month == last.Month && first.Year == last.Year ? $"{first.Day}.–{DayAndMonth(last, month)}"
        : $"{DayAndMonth(first, month)} – {DayAndMonth(last, month)}";

    private static string MonthDigits(int month) => $"{month}.";

    private static string DayAndMonth(DateOnly day, Func<int, string> month) => $"{day.Day}. {month(day.Month)}";

    private static bool IsMonth(DateOnly first, DateOnly last) => first.Day == 1 && first.AddMonths(1).AddDays(-1) == last;
}

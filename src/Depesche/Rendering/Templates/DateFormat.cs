using System.Globalization;
using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>The percent patterns of dates, with no time zone but UTC, since a template has no place.</summary>
internal static class DateFormat
{
    public const string Usual = "%d %b %Y";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(DateTime day, string pattern, CultureInfo culture)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
            }
            else if (pattern[++i] == 'g')
            {
                culture = Invariant;
            }
            else
            {
                result.Append(Part(day, pattern[i], culture));
            }
        }

        return result.ToString();
    }

    /// <summary>Reads a date that is written in a pattern of numbers and month names.</summary>
    public static DateTime? Read(string text, string pattern, CultureInfo culture)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length)
            {
                format.Append(pattern[i] == ' ' ? "" : "\\").Append(pattern[i]);
            }
            else if (NetFormat(pattern[++i]) is { } part)
            {
                format.Append(part);
            }
            else
            {
                return null;
            }
        }

        return DateTime.TryParseExact(text, format.ToString(), culture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day) ? day : null;
    }

    private static string? NetFormat(char part) => part switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "MM",
        'd' => "dd",
        'e' => "d",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'a' => "ddd",
        'A' => "dddd",
        'H' => "HH",
        'k' => "H",
        'I' => "hh",
        'l' => "h",
        'M' => "mm",
        'S' => "ss",
        'L' => "fff",
        'p' or 'P' => "tt",
        'N' => "fffffff",
        'Z' => "zzz",
        'r' => "hh:mm:ss tt",
        'v' => "d-MMM-yyyy",
        'c' => "ddd MMM d HH:mm:ss yyyy",
        'n' => "\n",
        't' => "\t",
        'g' => "",
        'F' => "yyyy-MM-dd",
        'T' => "HH:mm:ss",
        'R' => "HH:mm",
        'D' => "MM/dd/yy",
        '%' => "\\%",
        _ => null,
    };

    private static string Part(DateTime day, char part, CultureInfo culture) => part switch
    {
        'e' => day.Day.ToString(Invariant).PadLeft(2),
        'k' => day.Hour.ToString(Invariant).PadLeft(2),
        'l' => day.ToString("%h", Invariant).PadLeft(2),
        'C' => (day.Year / 100).ToString(Invariant),
        'c' => Write(day, "%a %b %e %T %Y", culture),
        'r' => Write(day, "%I:%M:%S %p", culture),
        'v' => Write(day, "%e-%b-%Y", Invariant).ToUpperInvariant(),
        'x' => day.ToString("d", culture),
        'X' => day.ToString("T", culture),
        'j' => day.DayOfYear.ToString("000", Invariant),
        'n' => "\n",
        't' => "\t",
        'N' => (day.Ticks % TimeSpan.TicksPerSecond * 100).ToString("000000000", Invariant),
        'P' => day.Hour < 12 ? "am" : "pm",
        's' => ((day.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(Invariant),
        'u' => (day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek).ToString(Invariant),
        'w' => ((int)day.DayOfWeek).ToString(Invariant),
        'U' => ((day.DayOfYear + 6 - (int)day.DayOfWeek) / 7).ToString("00", Invariant),
        'W' => ((day.DayOfYear + 6 - (((int)day.DayOfWeek + 6) % 7)) / 7).ToString("00", Invariant),
        'V' => ISOWeek.GetWeekOfYear(day).ToString("00", Invariant),
        'Z' => "+00:00",
        '%' => "%",
        _ => NetFormat(part) is { } format ? day.ToString(format.Length == 1 ? "%" + format : format, culture) : "%" + part,
    };
}

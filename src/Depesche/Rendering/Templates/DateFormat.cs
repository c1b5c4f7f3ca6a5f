using System.Globalization;
using System.Text;

namespace Depesche.Rendering.Templates;

/// <summary>The percent patterns of dates, in English and with no time zone but UTC, since a template has neither culture nor place.</summary>
internal static class DateFormat
{
    public const string Usual = "%d %b %Y";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Write(DateTime day, string pattern)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                i++;
                result.Append(pattern.Length == 2 && pattern[i] == 'g' ? Write(day, Usual) : Part(day, pattern[i]));
            }
            else
            {
                result.Append(pattern[i]);
            }
        }

        return result.ToString();
    }

    /// <summary>Reads a date that is written in a pattern of numbers and month names.</summary>
    public static DateTime? Read(string text, string pattern)
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

        return DateTime.TryParseExact(text, format.ToString(), Culture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault, out var day) ? day : null;
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
        'p' => "tt",
        'F' => "yyyy-MM-dd",
        'T' => "HH:mm:ss",
        'R' => "HH:mm",
        'D' => "MM/dd/yy",
        '%' => "\\%",
        _ => null,
    };

    private static string Part(DateTime day, char part) => part switch
    {
        'e' => day.Day.ToString(Culture).PadLeft(2),
        'k' => day.Hour.ToString(Culture).PadLeft(2),
        'l' => day.ToString("%h", Culture).PadLeft(2),
        'C' => (day.Year / 100).ToString(Culture),
        'c' => Write(day, "%a %b %e %T %Y"),
        'r' => Write(day, "%I:%M:%S %p"),
        'v' => Write(day, "%e-%b-%Y").ToUpperInvariant(),
        'x' => day.ToString("MM/dd/yyyy", Culture),
        'X' => day.ToString("HH:mm:ss", Culture),
        'j' => day.DayOfYear.ToString("000", Culture),
        'n' => "\n",
        't' => "\t",
        'N' => (day.Ticks % TimeSpan.TicksPerSecond * 100).ToString("000000000", Culture),
        'P' => day.Hour < 12 ? "am" : "pm",
        's' => ((day.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(Culture),
        'u' => (day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek).ToString(Culture),
        'w' => ((int)day.DayOfWeek).ToString(Culture),
        'U' => ((day.DayOfYear + 6 - (int)day.DayOfWeek) / 7).ToString("00", Culture),
        'W' => ((day.DayOfYear + 6 - (((int)day.DayOfWeek + 6) % 7)) / 7).ToString("00", Culture),
        'V' => ISOWeek.GetWeekOfYear(day).ToString("00", Culture),
        'Z' => "+00:00",
        'g' => "",
        '%' => "%",
        _ => NetFormat(part) is { } format ? day.ToString(format, Culture) : "%" + part,
    };
}

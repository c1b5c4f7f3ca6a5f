using System.Globalization;

namespace Depesche.Rendering;

/// <summary>What the attribute <c>datetime</c> of HTML can say: a year, month, week, day or minute, or a duration in days, hours, minutes or seconds.</summary>
internal static class HtmlTime
{
    /// <summary>The value of an expression as HTML says it; null when it cannot. HTML writes weeks as days.</summary>
    public static string? Of(string value) =>
        Says(value) ? value
        : value.Length is > 2 and < 6 && value[0] == 'P' && value[^1] == 'W' && int.TryParse(value.AsSpan(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var weeks)
            ? string.Create(CultureInfo.InvariantCulture, $"P{weeks * 7}D") : null;

    /// <summary>Whether a value is one of these.</summary>
    public static bool Says(ReadOnlySpan<char> value)
    {
        if (value.StartsWith("P"))
        {
            var isClock = value.StartsWith("PT");
            var length = value[(isClock ? 2 : 1)..];
            return length.Length > 1 && (isClock ? "HMS" : "D").Contains(length[^1], StringComparison.Ordinal) && AreDigits(length[..^1]);
        }

        return value.Length >= 4 && AreDigits(value[..4]) && value.Length switch
        {
            4 => true,
            7 => IsMonth(value[4..]),
            8 => value[4..6] is "-W" && In(value[6..], 1, 53),
            10 => IsDay(value[4..]),
            16 => IsDay(value[4..10]) && value[10] == 'T' && In(value[11..13], 0, 23) && value[13] == ':' && In(value[14..], 0, 59),
            _ => false,
        };
    }

    private static bool IsMonth(ReadOnlySpan<char> text) => text[0] == '-' && In(text[1..], 1, 12);

    private static bool IsDay(ReadOnlySpan<char> text) => IsMonth(text[..3]) && text[3] == '-' && In(text[4..], 1, 31);

    private static bool In(ReadOnlySpan<char> text, int first, int last) => AreDigits(text) && ((text[0] - '0') * 10) + text[1] - '0' is var number && number >= first && number <= last;

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}

using System.Globalization;

namespace Depesche.Dating;

/// <summary>A date in the Extended Date/Time Format, levels 0 and 1, as far as whole days need it (Library of Congress, 2019).</summary>
/// <param name="First">First day; null when the start is open or unknown.</param>
/// <param name="Last">Last day; null when the end is open or unknown.</param>
/// <param name="Approximate">Whether it is marked with <c>~</c>, <c>?</c> or <c>%</c> anywhere.</param>
public sealed record Edtf(DateOnly? First, DateOnly? Last, bool Approximate)
{
    /// <summary>Reads a day, month, year, season, masked year, day with a clock time, or an interval of those; null for what is none.</summary>
    public static Edtf? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Point(text.AsSpan()) is { } only ? new Edtf(only.First, only.Last, IsMarked(text)) : null;
        }

        var left = text.AsSpan(0, slash);
        var right = text.AsSpan(slash + 1);
        var openLeft = left.Length == 0 || left is "..";
        var openRight = right.Length == 0 || right is "..";
        var start = openLeft ? null : Point(left);
        var end = openRight ? null : Point(right);
        if ((start is null && !openLeft) || (end is null && !openRight) || (openLeft && openRight) || start?.First > end?.Last)
        {
            return null;
        }

        return new Edtf(start?.First, end?.Last, IsMarked(text));
    }

    /// <summary>Reads what files state about themselves: EDTF, a time stamp, or a German date such as <c>21.01.2022</c> or <c>21. Januar 2022</c>.</summary>
    public static Edtf? ParseStated(string text)
    {
        text = text.Trim();
        if (Parse(text) is { } edtf)
        {
            return edtf;
        }

        // "2022-01-21 10:15" and "2022-01-21T10:15:00+01:00"
        if (text.Length > 10 && text[10] is ' ' or 'T' or 't' or ',' && Point(text.AsSpan(0, 10)) is { } stamped)
        {
            return StatedClock.IsOne(text.AsSpan(11)) ? new Edtf(stamped.First, stamped.Last, false) : null;
        }

        return German(text);
    }

    private static Edtf? German(string text)
    {
        var buffer = new Token[Math.Max(16, text.Length)];
        var scanned = Scanner.Scan(text, ref buffer);
        var tokens = new Tokens(text, buffer.AsSpan(0, scanned));
        for (var at = 0; at < Math.Min(4, tokens.Count); at++)
        {
            if (DayGrammar.Date(tokens, at) is { Says: { Year: { } year, Month: { } month, Day: { } day }, Next: var next } && year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month))
            {
                if (next < tokens.Count && !StatedClock.IsOne(text.AsSpan(tokens[next].Start)))
                {
                    return null;
                }

                var found = new DateOnly(year, month, day);
                return new Edtf(found, found, false);
            }
        }

        if (tokens.Is(0, TokenClass.Month) && tokens.Digits(1, 4) && tokens.Count == 2 && tokens[1].Value >= 1)
        {
            var first = new DateOnly(tokens[1].Value, tokens[0].Value, 1);
            return new Edtf(first, first.AddMonths(1).AddDays(-1), false);
        }

        return null;
    }

    private static bool IsMarked(string text) => text.AsSpan().ContainsAny('~', '?', '%');

    private static (DateOnly First, DateOnly Last)? Point(ReadOnlySpan<char> text)
    {
        text = text.Length > 0 && text[^1] is '~' or '?' or '%' ? text[..^1] : text;
        var clock = text.IndexOf('T');
        if (clock > 0)
        {
            return clock == 10 && IsClock(text[11..]) ? Point(text[..10]) : null;
        }

        if (text.Length < 4 || Year(text[..4]) is not { } years)
        {
            return null;
        }

        if (text.Length == 4)
        {
            return (new DateOnly(years.First, 1, 1), new DateOnly(years.Last, 12, 31));
        }

        if (text[4] != '-' || years.First != years.Last || text.Length is not (7 or 10))
        {
            return null;
        }

        var part = text[5..7];
        if (part is "XX")
        {
            return text.Length == 7 || text[7..] is "-XX" ? (new DateOnly(years.First, 1, 1), new DateOnly(years.First, 12, 31)) : null;
        }

        if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var month))
        {
            return null;
        }

        if (month is >= 21 and <= 24 && text.Length == 7 && years.First < 9999)
        {
            var season = Meanings.Season(years.First, month - 20).Days;
            return season is { } days ? (days.First, days.Last) : null;
        }

        if (month is < 1 or > 12)
        {
            return null;
        }

        var length = DateTime.DaysInMonth(years.First, month);
        if (text.Length == 7 || text[7..] is "-XX")
        {
            return (new DateOnly(years.First, month, 1), new DateOnly(years.First, month, length));
        }

        return text[7] == '-' && int.TryParse(text[8..], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day >= 1 && day <= length
            ? (new DateOnly(years.First, month, day), new DateOnly(years.First, month, day))
            : null;
    }

    // 2022, 199X, 19XX
    private static (int First, int Last)? Year(ReadOnlySpan<char> text)
    {
        var (first, last) = (0, 0);
        for (var i = 0; i < 4; i++)
        {
            if (text[i] == 'X' && i >= 2 && (i == 3 || text[3] == 'X'))
            {
                (first, last) = (first * 10, (last * 10) + 9);
            }
            else if (char.IsAsciiDigit(text[i]))
            {
                (first, last) = ((first * 10) + text[i] - '0', (last * 10) + text[i] - '0');
            }
            else
            {
                return null;
            }
        }

        return first >= 1 ? (first, last) : null;
    }

    private static bool IsClock(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || !TimeOnly.TryParseExact(text[..8], "HH':'mm':'ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return false;
        }

        var zone = text[8..];
        return zone.IsEmpty || zone is "Z" || (zone[0] is '+' or '-' && TimeOnly.TryParseExact(zone[1..], ["HH':'mm", "HH"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }
}

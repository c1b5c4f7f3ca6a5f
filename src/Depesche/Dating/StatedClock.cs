using System.Collections.Frozen;

namespace Depesche.Dating;

/// <summary>The clock time that a file may state behind its day: "10:15", ", 14.05 Uhr", "09:00:00.000+01:00".</summary>
internal static class StatedClock
{
    private static readonly FrozenSet<string> Zones = new[] { "z", "utc", "gmt", "mez", "mesz", "cet", "cest" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the text is a time that a day has, or nothing at all.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        text = text.Trim(" ,|-–·•");
        text = text.StartsWith("um ", StringComparison.Ordinal) ? text[3..] : text;
        if (text.IsEmpty)
        {
            return true;
        }

        if (Number(ref text) is not { Digits: <= 2, Value: <= 24 } hour)
        {
            return false;
        }

        var minutes = 0;
        if (!text.IsEmpty && text[0] is ':' or '.')
        {
            text = text[1..];
            if (Number(ref text) is not { Digits: 2, Value: < 60 } minute || !Seconds(ref text))
            {
                return false;
            }

            minutes = minute.Value;
        }
        else if (!text.StartsWith(" Uhr", StringComparison.Ordinal))
        {
            return false;
        }

        return (hour.Value < 24 || minutes == 0) && IsEnd(text.Trim());
    }

    private static bool Seconds(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != ':')
        {
            return true;
        }

        text = text[1..];
        if (Number(ref text) is not { Digits: 2, Value: <= 60 })
        {
            return false;
        }

        if (!text.IsEmpty && text[0] is '.' or ',')
        {
            text = text[1..];
            return Number(ref text) is not null;
        }

        return true;
    }

    // "Uhr", then the zone: a name, or hours ahead of or behind Greenwich.
    private static bool IsEnd(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("Uhr", StringComparison.Ordinal) ? text[3..] : text is ['h', ..] ? text[1..] : text;
        text = text.Trim(" ()");
        if (text.IsEmpty || Zones.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text))
        {
            return true;
        }

        if (text[0] is not ('+' or '-' or '−'))
        {
            return false;
        }

        text = text[1..];
        if (Number(ref text) is not { } ahead)
        {
            return false;
        }

        if (ahead.Digits == 4)
        {
            return text.IsEmpty && ahead.Value / 100 <= 14 && ahead.Value % 100 < 60;
        }

        if (ahead is not { Digits: 2, Value: <= 14 } || text.IsEmpty || text[0] != ':')
        {
            return ahead is { Digits: 2, Value: <= 14 } && text.IsEmpty;
        }

        text = text[1..];
        return Number(ref text) is { Digits: 2, Value: < 60 } && text.IsEmpty;
    }

    private static (int Value, int Digits)? Number(ref ReadOnlySpan<char> text)
    {
        var (value, digits) = (0, 0);
        while (digits < text.Length && digits < 9 && char.IsAsciiDigit(text[digits]))
        {
            value = (10 * value) + text[digits++] - '0';
        }

        text = text[digits..];
        return digits == 0 ? null : (value, digits);
    }
}

using System.Globalization;

namespace Depesche.Dating;

/// <summary>Lengths of time and recurring times: their TIMEX3 value, and the date that an anchored length leads to.</summary>
internal static class DurationResolver
{
    /// <summary>A length of time.</summary>
    /// <param name="says">What the words say.</param>
    /// <param name="direction">On which side of the day of writing it lies.</param>
    /// <param name="from">The day it is seen from.</param>
    /// <param name="named">The day of the event before or after which it is counted.</param>
    public static Meaning Resolve(PartialDate says, TimexDirection direction, DateOnly? from, DateOnly? named)
    {
        var value = Value(says);
        var exact = says.Modifier == DateModifier.None && says.Unit == DateUnit.Day;
        var sign = named is not null ? says.Shift!.Value
            : says.Shift is not null ? 0
            : says.Bound switch { DateBound.Before or DateBound.Since => -1, DateBound.Within when direction is TimexDirection.After or TimexDirection.NotBefore or TimexDirection.None => 1, _ => 0 };
        if (sign == 0 || (named ?? from) is not { } start || says.Amount is <= 0 or > 3000 || says.Unit < DateUnit.Day || Move(start, says, sign) is not { } day)
        {
            return Meaning.Of(value);
        }

        var (edtf, days) = Meanings.Lead(day, says.Unit, exact);
        return new Meaning(value, edtf, days, exact ? DatePrecision.Day : DatePrecision.About);
    }

    public static string Recurring(PartialDate says)
    {
        if (says.Weekday is { } weekday)
        {
            return $"XXXX-WXX-{(((int)weekday + 6) % 7) + 1}{Meanings.Suffix(says.DayPart)}";
        }

        if (says.DayPart != DayPart.None)
        {
            return "XXXX-XX-XX" + Meanings.Suffix(says.DayPart);
        }

        return says.Month is { } month ? $"XXXX-{month:00}"
            : says.Number > 0 ? "XXXX" + says.Number switch { 1 => "-SP", 2 => "-SU", 3 => "-FA", _ => "-WI" }
            : says.Unit == DateUnit.Weekend ? "XXXX-WXX-WE" : Value(says);
    }

    /// <summary>P3D, PT1.5H, P2DE, PXY, P2Y3M.</summary>
    public static string Value(PartialDate says)
    {
        if (says.DayPart != DayPart.None)
        {
            return "PT1" + Meanings.Suffix(says.DayPart)[1..];
        }

        var amount = says.Amount == 0 ? "X" : says.Amount.ToString("0.##", CultureInfo.InvariantCulture);
        var (prefix, unit) = Letter(says.Unit);
        var value = prefix + amount + unit;
        return says.Rest.Amount > 0 && Letter(says.Rest.Unit) is var rest
            ? value + (rest.Prefix.Length > prefix.Length ? "T" : "") + says.Rest.Amount.ToString(CultureInfo.InvariantCulture) + rest.Unit
            : value;
    }

    private static (string Prefix, string Unit) Letter(DateUnit unit) => unit switch
    {
        DateUnit.Second => ("PT", "S"),
        DateUnit.Minute => ("PT", "M"),
        DateUnit.Hour => ("PT", "H"),
        DateUnit.Day => ("P", "D"),
        DateUnit.Weekend => ("P", "WE"),
        DateUnit.Week => ("P", "W"),
        DateUnit.Month => ("P", "M"),
        DateUnit.Quarter => ("P", "Q"),
        DateUnit.Half => ("P", "H"),
        DateUnit.Decade => ("P", "DE"),
        DateUnit.Century => ("P", "CE"),
        DateUnit.Millennium => ("P", "ML"),
        _ => ("P", "Y"),
    };

    private static DateOnly? Move(DateOnly start, PartialDate says, int sign)
    {
        var amount = says.Amount * sign;
        var months = says.Unit switch
        {
            DateUnit.Month => amount + (says.Rest.Unit == DateUnit.Month ? sign * says.Rest.Amount : 0),
            DateUnit.Quarter => amount * 3,
            DateUnit.Year => (amount * 12) + (says.Rest.Unit == DateUnit.Month ? sign * says.Rest.Amount : 0),
            DateUnit.Decade => amount * 120,
            DateUnit.Century => amount * 1200,
            _ => 0,
        };
        if (says.Unit is DateUnit.Day or DateUnit.Week)
        {
            return Windows.Add(start, (int)Math.Round(amount * (says.Unit == DateUnit.Week ? 7 : 1)));
        }

        var total = (start.Year * 12) + start.Month - 1 + (int)Math.Round(months);
        return months != 0 && total is >= 12 and < 119_976 ? new DateOnly(total / 12, (total % 12) + 1, Math.Min(start.Day, 28)) : null;
    }
}

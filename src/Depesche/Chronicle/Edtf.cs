using System.Globalization;
using Depesche.Dating;

namespace Depesche.Chronicle;

/// <summary>Writes the days of an event as EDTF level 1.</summary>
internal static class Edtf
{
    /// <summary>The expression's own EDTF where its days were kept, else day, month, interval or open interval.</summary>
    public static string Of(MentionDate date)
    {
        if (date.First is null)
        {
            return "../" + Day(date.Last);
        }

        if (date.Precision == DatePrecision.Day)
        {
            return Day(date.Last);
        }

        return date.Edtf ?? $"{Day(date.From)}/{Day(date.Last)}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

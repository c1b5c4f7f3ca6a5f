namespace Depesche.Dating;

/// <summary>What an expression means seen from one day.</summary>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Edtf">EDTF level 1; null where there is none.</param>
/// <param name="Days">The days it means or lies within; null when unknown.</param>
/// <param name="Precision">How exactly.</param>
internal readonly record struct Meaning(string Value, string? Edtf, DateRange? Days, DatePrecision Precision)
{
    /// <summary>Nothing can be said.</summary>
    public static Meaning Unknown { get; } = new("XXXX-XX-XX", null, null, DatePrecision.None);

    /// <summary>Whether the words cannot have been written on that day: the day drops out of an interval.</summary>
    public bool Impossible { get; init; }

    /// <summary>What has a value but no place in time.</summary>
    public static Meaning Of(string value) => new(value, null, null, DatePrecision.None);
}

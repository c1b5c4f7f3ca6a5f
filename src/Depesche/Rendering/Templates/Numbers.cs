using System.Globalization;
using System.Numerics;

namespace Depesche.Rendering.Templates;

/// <summary>The numbers of the language: whole ones of any size, fractions of 32 and 64 bits, decimals. Two of them meet in the wider kind.</summary>
internal static class Numbers
{
    private const double MostExact = 1e15;

    public static TemplateValue Parse(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 2 && digits[1] is 'x' or 'X' or 'b' or 'B')
        {
            var isHex = digits[1] is 'x' or 'X';
            var bits = BigInteger.Parse("0" + digits[2..].TrimEnd("uU").ToString(), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture);

            // Without a u at the end the highest of 32 or 64 bits is the sign.
            return digits[^1] is 'u' or 'U' || bits > ulong.MaxValue ? TemplateValue.Integer(bits)
                : bits > uint.MaxValue ? unchecked((long)(ulong)bits)
                : unchecked((int)(uint)bits);
        }

        return digits[^1] switch
        {
            'f' or 'F' => TemplateValue.Single(Fraction(digits[..^1])),
            'd' or 'D' => Fraction(digits[..^1]),
            'm' or 'M' => decimal.TryParse(digits[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? TemplateValue.Exact(exact) : Fraction(digits[..^1]),
            _ when BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) => TemplateValue.Integer(whole),
            _ => Fraction(digits),
        };
    }

    public static bool Is(TemplateValue value) => value.Kind is TemplateValueKind.Whole or TemplateValueKind.Fraction or TemplateValueKind.Exact or TemplateValueKind.Big;

    public static bool IsWhole(TemplateValue value) => value.Kind is TemplateValueKind.Whole or TemplateValueKind.Big;

    public static double ToFraction(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Whole => value.AsWhole,
        TemplateValueKind.Fraction => value.AsFraction,
        TemplateValueKind.Exact => (double)(decimal)value.Reference!,
        _ => (double)ToBig(value),
    };

    public static BigInteger ToBig(TemplateValue value) => value.Kind == TemplateValueKind.Whole ? value.AsWhole : (BigInteger)value.Reference!;

    /// <summary>The number as a decimal; null when it is too large for one.</summary>
    public static decimal? ToDecimal(TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Exact => (decimal)value.Reference!,
        TemplateValueKind.Whole => value.AsWhole,
        _ => Math.Abs(ToFraction(value)) < 7e28 ? (decimal)ToFraction(value) : null,
    };

    public static bool TryWhole(TemplateValue value, out long number)
    {
        var isWhole = value.Kind == TemplateValueKind.Whole;
        var isNear = value.Kind is TemplateValueKind.Fraction or TemplateValueKind.Exact && Math.Abs(ToFraction(value)) < MostExact;
        number = isWhole ? value.AsWhole : isNear ? (long)ToFraction(value) : 0;
        return isWhole || isNear;
    }

    public static int Compare(TemplateValue left, TemplateValue right) =>
        IsWhole(left) && IsWhole(right) ? ToBig(left).CompareTo(ToBig(right))
        : (left.Kind == TemplateValueKind.Exact || right.Kind == TemplateValueKind.Exact) && ToDecimal(left) is { } a && ToDecimal(right) is { } b ? a.CompareTo(b)
        : ToFraction(left).CompareTo(ToFraction(right));

    public static bool AreEqual(TemplateValue left, TemplateValue right) =>
        left.Kind == TemplateValueKind.Whole && right.Kind == TemplateValueKind.Whole ? left.AsWhole == right.AsWhole
        : !double.IsNaN(ToFraction(left)) && Compare(left, right) == 0;

    /// <summary>The number in a standard or custom format, or as it is written in a template when there is none.</summary>
    public static string Format(TemplateValue value, string? format, CultureInfo culture) => value.Kind switch
    {
        TemplateValueKind.Whole when value.AsWhole is >= int.MinValue and <= int.MaxValue => ((int)value.AsWhole).ToString(format, culture),
        TemplateValueKind.Whole => value.AsWhole.ToString(format, culture),
        TemplateValueKind.Fraction when value.IsSingle => ((float)value.AsFraction).ToString(format, culture),
        TemplateValueKind.Fraction => value.AsFraction.ToString(format, culture),
        TemplateValueKind.Exact => ((decimal)value.Reference!).ToString(format, culture),
        _ => ToBig(value).ToString(format, culture),
    };

    private static double Fraction(ReadOnlySpan<char> digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}

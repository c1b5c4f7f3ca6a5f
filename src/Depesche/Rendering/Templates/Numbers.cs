using System.Globalization;

namespace Depesche.Rendering.Templates;

/// <summary>Turns the digits of a template into a number.</summary>
internal static class Numbers
{
    public static TemplateValue Parse(ReadOnlySpan<char> digits)
    {
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return ulong.TryParse(digits[2..].TrimEnd("uU"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? Signed(hex, digits[^1]) : 0;
        }

        if (digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase))
        {
            return ulong.TryParse(digits[2..].TrimEnd("uU"), NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture, out var bits) ? Signed(bits, digits[^1]) : 0;
        }

        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? (TemplateValue)whole
            : double.Parse(digits.TrimEnd("fdmFDM"), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // Without a u at the end the highest of 32 or 64 bits is the sign.
    private static TemplateValue Signed(ulong bits, char last) =>
        last is 'u' or 'U' || bits > uint.MaxValue ? unchecked((long)bits) : (long)unchecked((int)(uint)bits);
}

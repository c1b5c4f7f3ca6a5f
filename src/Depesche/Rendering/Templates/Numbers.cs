using System.Globalization;

namespace Depesche.Rendering.Templates;

/// <summary>Turns the digits of a template into a number.</summary>
internal static class Numbers
{
    public static TemplateValue Parse(ReadOnlySpan<char> digits)
    {
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return long.TryParse(digits[2..].TrimEnd("uU"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : 0;
        }

        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? (TemplateValue)whole
            : double.Parse(digits.TrimEnd("fdmFDM"), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}

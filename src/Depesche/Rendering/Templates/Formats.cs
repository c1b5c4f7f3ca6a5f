using System.Globalization;

namespace Depesche.Rendering.Templates;

/// <summary>Formats numbers by the standard format strings, always in the invariant culture.</summary>
internal static class Formats
{
    public static TemplateValue Number(Arguments a)
    {
        var format = a.Text(1);
        if (a.State.IsPlain && !a.Has(0))
        {
            return default;
        }

        if (!Operators.IsNumber(a[0]))
        {
            return a.Wrong(0, "a number", default(TemplateValue));
        }

        if (format.Length > 20 || format.Count(char.IsAsciiDigit) > 2)
        {
            return a.Fail($"the format \"{format}\" is unknown");
        }

        try
        {
            return a.Result(a[0].Kind == TemplateValueKind.Whole ? a[0].AsWhole.ToString(format, CultureInfo.InvariantCulture) : a[0].AsFraction.ToString(format, CultureInfo.InvariantCulture));
        }
        catch (FormatException)
        {
            return a.Fail($"the format \"{format}\" is unknown");
        }
    }
}

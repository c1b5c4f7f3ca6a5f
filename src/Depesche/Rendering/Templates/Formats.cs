using System.Globalization;

namespace Depesche.Rendering.Templates;

/// <summary>Formats numbers by the standard format strings.</summary>
internal static class Formats
{
    private const int MostUnits = 40;

    public static TemplateValue Number(Arguments a)
    {
        var format = a.Text(1);
        if (a.State.IsPlain && !a.Has(0))
        {
            return default;
        }

        if (!Numbers.Is(a[0]))
        {
            return a.Wrong(0, "a number", default(TemplateValue));
        }

        // A standard format such as F999999999 would write that many digits.
        if (format.Length > MostUnits || (format.Length > 3 && char.IsAsciiLetter(format[0]) && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0))
        {
            return a.Fail($"the format \"{format}\" is unknown");
        }

        try
        {
            return Culture(a, 2) is { } culture ? a.Result(Numbers.Format(a[0], format, culture)) : default;
        }
        catch (FormatException)
        {
            return a.Fail($"the format \"{format}\" is unknown");
        }
    }

    /// <summary>The culture that an argument names; the invariant one when it is not given, null when it is not known, which is told.</summary>
    public static CultureInfo? Culture(Arguments a, int index)
    {
        var culture = Cultures.Find(a.Text(index));
        if (culture is null)
        {
            a.Fail($"the culture \"{a.Text(index)}\" is unknown; it may be {string.Join(", ", Cultures.Names)}");
        }

        return culture;
    }
}

using System.Globalization;
using System.Text;

namespace Depesche.Rendering;

/// <summary>Writes drawings: numbers in the invariant culture, to a tenth of a pixel.</summary>
internal static class Drawing
{
    /// <summary>Adds a piece of a drawing.</summary>
    public static void Add(this StringBuilder output, FormattableString text) =>
        output.AppendFormat(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(value => value is double number ? Math.Round(number, 1) : value)]);
}

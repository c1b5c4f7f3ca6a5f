using System.Globalization;

namespace Depesche.Rendering.Templates;

/// <summary>A date that a template computes with; the language's dates have a time of day.</summary>
/// <param name="Day">The date.</param>
/// <param name="State">The page whose <c>date.format</c> it is written in.</param>
internal sealed record DateValue(DateTime Day, RenderState State)
{
    /// <summary>How it is written where no pattern is given.</summary>
    public string Text => DateFormat.Write(Day, State.DatePattern, CultureInfo.InvariantCulture);
}

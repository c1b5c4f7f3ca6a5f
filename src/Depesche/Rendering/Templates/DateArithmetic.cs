namespace Depesche.Rendering.Templates;

/// <summary>What the operators compute with dates and the time between them.</summary>
internal static class DateArithmetic
{
    /// <summary>The result; null when the values are no dates and durations, the operator means nothing for them or no calendar holds the result.</summary>
    public static TemplateValue? TryCompute(RenderState state, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        var sign = operation switch
        {
            BinaryOperator.Add => 1,
            BinaryOperator.Subtract => -1,
            _ => 0,
        };
        return (left.Reference, right.Reference) switch
        {
            (DateValue a, DateValue b) when sign < 0 => DateFunctions.Duration(a.Day - b.Day),
            (DateValue a, TimeSpan b) when sign != 0 && IsInside((decimal)a.Day.Ticks + (sign * b.Ticks), 0, DateTime.MaxValue.Ticks) => DateFunctions.Value(state, a.Day + (sign * b)),
            (TimeSpan a, TimeSpan b) when sign != 0 && IsInside((decimal)a.Ticks + (sign * b.Ticks), TimeSpan.MinValue.Ticks, TimeSpan.MaxValue.Ticks) => DateFunctions.Duration(a + (sign * b)),
            _ => (TemplateValue?)null,
        };
    }

    private static bool IsInside(decimal ticks, long least, long most) => ticks >= least && ticks <= most;
}

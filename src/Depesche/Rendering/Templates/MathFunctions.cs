using System.Globalization;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>math</c>, without those whose result is not determined by their arguments.</summary>
internal static class MathFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("math.abs", "value", a => OfNumber(a, a[0].Kind == TemplateValueKind.Whole && a[0].AsWhole != long.MinValue ? (TemplateValue)Math.Abs(a[0].AsWhole) : Math.Abs(Operators.ToFraction(a[0])))),
        Define("math.ceil", "value", a => OfFraction(a, Math.Ceiling)),
        Define("math.divided_by", "value divisor", DividedBy),
        Define("math.floor", "value", a => OfFraction(a, Math.Floor)),
        Define("math.format", "value format culture?", a => Formats.Number(a)),
        Define("math.is_number", "value", a => Operators.IsNumber(a[0])),
        Define("math.minus", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Subtract, a[0], a[1])),
        Define("math.modulo", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Modulo, a[0], a[1])),
        Define("math.plus", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Add, a[0], a[1])),
        Define("math.round", "value precision?", Round),
        Define("math.times", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Multiply, a[0], a[1])),
    ];

    private static TemplateValue OfNumber(Arguments a, TemplateValue result) =>
        Operators.IsNumber(a[0]) ? result : a.Wrong(0, "a number", default(TemplateValue));

    private static TemplateValue Round(Arguments a)
    {
        var precision = (int)Math.Clamp(a.Whole(1), 0, 15);
        return OfFraction(a, number => Math.Round(number, precision));
    }

    // A text of digits is the number that it means, and nothing is zero.
    private static TemplateValue OfFraction(Arguments a, Func<double, double> compute) =>
        Operators.IsNumber(a[0]) ? compute(Operators.ToFraction(a[0]))
        : a.State.IsPlain && a[0].Kind == TemplateValueKind.Null ? 0
        : a.State.IsPlain && Operators.IsText(a[0]) && double.TryParse(a.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? compute(number)
        : a.Wrong(0, "a number", default(TemplateValue));

    private static TemplateValue DividedBy(Arguments a)
    {
        if (!Operators.IsNumber(a[0]) || !Operators.IsNumber(a[1]))
        {
            return a.Wrong(Operators.IsNumber(a[0]) ? 1 : 0, "a number", default(TemplateValue));
        }

        if (a[1].Kind != TemplateValueKind.Whole)
        {
            return Operators.ToFraction(a[0]) / a[1].AsFraction;
        }

        var result = Math.Floor(Operators.ToFraction(a[0]) / a[1].AsWhole);
        return a[1].AsWhole == 0 ? a.Fail("a number is divided by zero") : (long)Math.Clamp(result, long.MinValue, (double)long.MaxValue - 1024);
    }
}

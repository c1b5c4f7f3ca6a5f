using System.Globalization;
using System.Numerics;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>math</c>, without those whose result is not determined by their arguments.</summary>
internal static class MathFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("math.abs", "value", Abs),
        Define("math.ceil", "value", a => Rounded(a, Math.Ceiling, Math.Ceiling)),
        Define("math.divided_by", "value divisor", DividedBy),
        Define("math.floor", "value", a => Rounded(a, Math.Floor, Math.Floor)),
        Define("math.format", "value format culture?", a => Formats.Number(a)),
        Define("math.is_number", "value", a => Numbers.Is(a[0])),
        Define("math.minus", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Subtract, a[0], a[1])),
        Define("math.modulo", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Modulo, a[0], a[1])),
        Define("math.plus", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Add, a[0], a[1])),
        Define("math.round", "value precision?", Round),
        Define("math.times", "value with", a => Arithmetic.Compute(a.State, a.Span, BinaryOperator.Multiply, a[0], a[1])),
    ];

    // A text of digits is the number that it means, and nothing is zero.
    private static TemplateValue? Number(Arguments a) =>
        Numbers.Is(a[0]) ? a[0]
        : a.State.IsPlain && a[0].Kind == TemplateValueKind.Null ? 0
        : a.State.IsPlain && Operators.IsText(a[0]) && double.TryParse(a.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
        : a.Wrong(0, "a number", (TemplateValue?)null);

    private static TemplateValue Abs(Arguments a) =>
        Number(a) is not { } number ? default
        : Numbers.Compare(number, 0) < 0 ? Arithmetic.Compute(a.State, a.Span, BinaryOperator.Subtract, 0, number)
        : number;

    private static TemplateValue Round(Arguments a)
    {
        var precision = (int)Math.Clamp(a.Whole(1), 0, 15);
        return Rounded(a, number => Math.Round(number, precision), number => Math.Round(number, precision));
    }

    private static TemplateValue Rounded(Arguments a, Func<double, double> ofFraction, Func<decimal, decimal> ofDecimal) =>
        Number(a) is not { } number ? default
        : Numbers.IsWhole(number) ? number
        : number.Kind == TemplateValueKind.Exact ? TemplateValue.Exact(ofDecimal((decimal)number.Reference!))
        : ofFraction(number.AsFraction);

    private static TemplateValue DividedBy(Arguments a)
    {
        if (!Numbers.Is(a[0]) || !Numbers.Is(a[1]))
        {
            return a.Wrong(Numbers.Is(a[0]) ? 1 : 0, "a number", default(TemplateValue));
        }

        if (!Numbers.IsWhole(a[1]))
        {
            return Arithmetic.Compute(a.State, a.Span, BinaryOperator.Divide, a[0], a[1]);
        }

        var result = Math.Floor(Numbers.ToFraction(a[0]) / Numbers.ToFraction(a[1]));
        return double.IsFinite(result) ? TemplateValue.Integer((BigInteger)result) : a.Fail("a number is divided by zero");
    }
}

using System.Numerics;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Computes the operators between two values.</summary>
internal static class Arithmetic
{
    public static TemplateValue Compute(RenderState state, TextSpan span, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        switch (operation)
        {
            case BinaryOperator.Equal:
                return Operators.AreAlike(left, right);
            case BinaryOperator.NotEqual:
                return !Operators.AreAlike(left, right);
            case >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual:
                return Order(state, span, operation, left, right);
            case BinaryOperator.Add when Operators.IsText(left) || Operators.IsText(right):
                return Operators.Concatenate(state, span, left, right);
            case BinaryOperator.Multiply when Operators.IsText(left) && Numbers.TryWhole(right, out var times):
                return Repeat(state, span, left, times);
            case BinaryOperator.Multiply when Operators.IsText(right) && Numbers.TryWhole(left, out var times):
                return Repeat(state, span, right, times);
        }

        if (left.Kind == TemplateValueKind.List || right.Kind == TemplateValueKind.List)
        {
            return ListArithmetic.Compute(state, span, operation, left, right);
        }

        if (Numbers.Is(left) && Numbers.Is(right))
        {
            return OfNumbers(state, span, operation, left, right);
        }

        if (DateArithmetic.TryCompute(state, operation, left, right) is { } date)
        {
            return date;
        }

        return left.Kind == TemplateValueKind.Null || right.Kind == TemplateValueKind.Null
            ? Nothing(state, span, left, right)
            : Members.Wrong(state, span, $"the operator cannot be used on {ValueText.KindOf(left)} and {ValueText.KindOf(right)}");
    }

    private static TemplateValue Nothing(RenderState state, TextSpan span, TemplateValue left, TemplateValue right) =>
        ReferenceEquals(left.Reference, RenderState.Mistaken.Reference) || ReferenceEquals(right.Reference, RenderState.Mistaken.Reference)
            ? RenderState.Mistaken
            : state.IsPlain ? default
            : Members.Wrong(state, span, $"the operator cannot be used on {ValueText.KindOf(left)} and {ValueText.KindOf(right)}");

    private static TemplateValue Order(RenderState state, TextSpan span, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (left.Kind == TemplateValueKind.Null || right.Kind == TemplateValueKind.Null)
        {
            return false;
        }

        var isMixed = state.IsPlain && (Operators.IsText(left) || Operators.IsText(right));
        if ((isMixed ? string.CompareOrdinal(ValueText.Of(left), ValueText.Of(right)) : Operators.Compare(left, right)) is not { } order)
        {
            return Members.Wrong(state, span, $"{ValueText.KindOf(left)} and {ValueText.KindOf(right)} have no order");
        }

        return operation switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static TemplateValue OfNumbers(RenderState state, TextSpan span, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (Numbers.IsWhole(left) && Numbers.IsWhole(right) && operation != BinaryOperator.Divide)
        {
            return right.Kind == TemplateValueKind.Whole && right.AsWhole == 0 && operation is BinaryOperator.DivideWhole or BinaryOperator.Modulo
                ? Members.Wrong(state, span, "a number is divided by zero")
                : OfWholes(state, span, operation, left, right);
        }

        if (operation >= BinaryOperator.ShiftLeft)
        {
            return Members.Wrong(state, span, "only whole numbers can be shifted");
        }

        var isDecimal = left.Kind == TemplateValueKind.Exact || right.Kind == TemplateValueKind.Exact;
        if (isDecimal && Numbers.ToDecimal(left) is { } a && Numbers.ToDecimal(right) is { } b)
        {
            return OfDecimals(state, span, operation, a, b);
        }

        var result = OfFractions(operation, Numbers.ToFraction(left), Numbers.ToFraction(right));
        return (left.IsSingle || Numbers.IsWhole(left)) && (right.IsSingle || Numbers.IsWhole(right)) && (left.IsSingle || right.IsSingle) ? TemplateValue.Single(result) : result;
    }

    private static TemplateValue OfWholes(RenderState state, TextSpan span, BinaryOperator operation, TemplateValue left, TemplateValue right)
    {
        if (left.Kind == TemplateValueKind.Whole && right.Kind == TemplateValueKind.Whole && operation < BinaryOperator.ShiftLeft)
        {
            var (first, second) = ((Int128)left.AsWhole, right.AsWhole);
            var exact = operation switch
            {
                BinaryOperator.Add => first + second,
                BinaryOperator.Subtract => first - second,
                BinaryOperator.Multiply => first * second,
                BinaryOperator.DivideWhole => first / second,
                _ => first % second,
            };
            return exact >= long.MinValue && exact <= long.MaxValue ? (long)exact : TemplateValue.Integer((BigInteger)exact);
        }

        var (a, b) = (Numbers.ToBig(left), Numbers.ToBig(right));
        var bits = a.GetBitLength() + (operation >= BinaryOperator.ShiftLeft ? BigInteger.Abs(BigInteger.Min(b, TemplateLimits.NumberBits + 1)) : b.GetBitLength());
        if (bits > TemplateLimits.NumberBits || !state.Spend(1 + (int)(bits * bits >> 20), span))
        {
            state.Stop(span, "10,000 bits a number");
            return RenderState.Mistaken;
        }

        return TemplateValue.Integer(operation switch
        {
            BinaryOperator.Add => a + b,
            BinaryOperator.Subtract => a - b,
            BinaryOperator.Multiply => a * b,
            BinaryOperator.DivideWhole => a / b,
            BinaryOperator.Modulo => a % b,
            BinaryOperator.ShiftLeft => a << (int)b,
            _ => a >> (int)b,
        });
    }

    private static TemplateValue OfDecimals(RenderState state, TextSpan span, BinaryOperator operation, decimal left, decimal right)
    {
        try
        {
            return TemplateValue.Exact(operation switch
            {
                BinaryOperator.Add => left + right,
                BinaryOperator.Subtract => left - right,
                BinaryOperator.Multiply => left * right,
                BinaryOperator.Divide => left / right,
                BinaryOperator.DivideWhole => Math.Round(left / right),
                _ => left % right,
            });
        }
        catch (DivideByZeroException)
        {
            return Members.Wrong(state, span, "a number is divided by zero");
        }
        catch (OverflowException)
        {
            return Members.Wrong(state, span, "the decimal number grows too large");
        }
    }

    private static double OfFractions(BinaryOperator operation, double left, double right) => operation switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideWhole => Math.Round(left / right),
        _ => left % right,
    };

    private static TemplateValue Repeat(RenderState state, TextSpan span, TemplateValue text, long times)
    {
        var one = ValueText.Of(text);
        times = Math.Max(0, times);
        if (times * (decimal)one.Length > TemplateLimits.TextLength)
        {
            state.Stop(span, "4 million characters a text");
            return RenderState.Mistaken;
        }

        var all = one.Length == 0 ? "" : string.Concat(Enumerable.Repeat(one, (int)times));
        state.Spend(all.Length / TemplateLimits.UnitsOfAStep, span);
        return text.Kind == TemplateValueKind.Html ? new Html(all) : TemplateValue.Text(all, text.IsTrusted);
    }
}

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
            case BinaryOperator.Multiply when Operators.IsText(left) && Operators.TryWhole(right, out var times):
                return Repeat(state, span, left, times);
            case BinaryOperator.Multiply when Operators.IsText(right) && Operators.TryWhole(left, out var times):
                return Repeat(state, span, right, times);
        }

        if (left.Kind == TemplateValueKind.List || right.Kind == TemplateValueKind.List)
        {
            return ListArithmetic.Compute(state, span, operation, left, right);
        }

        if (left.Kind == TemplateValueKind.Whole && right.Kind == TemplateValueKind.Whole)
        {
            return OfWholes(state, span, operation, left.AsWhole, right.AsWhole);
        }

        if (Operators.IsNumber(left) && Operators.IsNumber(right) && operation < BinaryOperator.ShiftLeft)
        {
            return OfFractions(operation, Operators.ToFraction(left), Operators.ToFraction(right));
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

    private static TemplateValue OfWholes(RenderState state, TextSpan span, BinaryOperator operation, long left, long right)
    {
        if (right == 0 && operation is BinaryOperator.DivideWhole or BinaryOperator.Modulo)
        {
            return Members.Wrong(state, span, "a number is divided by zero");
        }

        if (operation >= BinaryOperator.ShiftLeft)
        {
            return operation == BinaryOperator.ShiftLeft ? left << (int)right : left >> (int)right;
        }

        var exact = operation switch
        {
            BinaryOperator.Add => (Int128)left + right,
            BinaryOperator.Subtract => (Int128)left - right,
            BinaryOperator.Multiply => (Int128)left * right,
            BinaryOperator.DivideWhole => (Int128)left / right,
            BinaryOperator.Modulo => (Int128)left % right,
            _ => Int128.MaxValue,
        };
        return exact >= long.MinValue && exact <= long.MaxValue ? (long)exact : OfFractions(operation, left, right);
    }

    private static TemplateValue OfFractions(BinaryOperator operation, double left, double right) => operation switch
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

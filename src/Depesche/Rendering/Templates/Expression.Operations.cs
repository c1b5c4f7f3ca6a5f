using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal abstract partial record Expression
{
    /// <summary>An operator between two values.</summary>
    internal sealed record Binary(TextSpan Span, BinaryOperator Operator, Expression Left, Expression Right) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => Arithmetic.Compute(state, Span, Operator, Left.Evaluate(state), Right.Evaluate(state));

        public override bool IsTrue(RenderState state)
        {
            var left = Left.Evaluate(state);
            var right = Right.Evaluate(state);
            return left.Kind == TemplateValueKind.Whole && right.Kind == TemplateValueKind.Whole && Operator == BinaryOperator.Equal
                ? left.AsWhole == right.AsWhole
                : Operators.IsTrue(Arithmetic.Compute(state, Span, Operator, left, right));
        }
    }

    /// <summary>An operator that may not need its right side.</summary>
    internal sealed record Logical(TextSpan Span, LogicalOperator Operator, Expression Left, Expression Right) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var left = Left.Evaluate(state);
            return Operator switch
            {
                LogicalOperator.And => Operators.IsTrue(left) && Right.IsTrue(state),
                LogicalOperator.Or => Operators.IsTrue(left) || Right.IsTrue(state),
                LogicalOperator.IfNull => left.Kind == TemplateValueKind.Null ? Right.Evaluate(state) : left,
                _ => left.Kind != TemplateValueKind.Null ? Right.Evaluate(state) : left,
            };
        }
    }

    /// <summary>One of two values: <c>a ? b : c</c>.</summary>
    internal sealed record Conditional(TextSpan Span, Expression Condition, Expression Then, Expression Else) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => (Condition.IsTrue(state) ? Then : Else).Evaluate(state);
    }

    /// <summary>The opposite of a truth.</summary>
    internal sealed record Not(TextSpan Span, Expression Operand) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => !Operand.IsTrue(state);

        public override bool IsTrue(RenderState state) => !Operand.IsTrue(state);
    }

    /// <summary>A variable with one more or less: <c>++x</c>, whose value is the new one, or <c>x--</c>, whose value is the old one.</summary>
    internal sealed record Step(TextSpan Span, Place Target, bool IsUp, bool IsBefore) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var old = Target.Target.Evaluate(state);
            var value = Arithmetic.Compute(state, Span, IsUp ? BinaryOperator.Add : BinaryOperator.Subtract, old, 1);
            Target.Set(state, value);
            return IsBefore ? value : old;
        }
    }

    /// <summary>A number with its sign changed, or checked to be a number.</summary>
    internal sealed record Sign(TextSpan Span, Expression Operand, bool IsMinus) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var value = Operand.Evaluate(state);
            return Numbers.Is(value) ? Arithmetic.Compute(state, Span, IsMinus ? BinaryOperator.Subtract : BinaryOperator.Add, 0, value)
                : value.Kind == TemplateValueKind.Null ? value
                : Members.Wrong(state, Span, $"{ValueText.KindOf(value)} has no sign");
        }
    }
}

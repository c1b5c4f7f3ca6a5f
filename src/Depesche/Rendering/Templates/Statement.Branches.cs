using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal abstract partial record Statement
{
    /// <summary>The first of several blocks whose condition holds.</summary>
    internal sealed record If(TextSpan Span, (Expression Condition, Statement[] Body)[] Branches, Statement[] Else) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            foreach (var (condition, body) in Branches)
            {
                if (condition.IsTrue(state))
                {
                    ExecuteAll(body, state);
                    return;
                }
            }

            ExecuteAll(Else, state);
        }
    }

    /// <summary>The first of several blocks that names the value.</summary>
    internal sealed record Case(TextSpan Span, Expression Value, (Expression[] Values, Statement[] Body)[] Branches, Statement[] Else) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var value = Value.Evaluate(state);
            foreach (var (values, body) in Branches)
            {
                foreach (var candidate in values)
                {
                    if (Operators.AreAlike(value, candidate.Evaluate(state)))
                    {
                        ExecuteAll(body, state);
                        return;
                    }
                }
            }

            ExecuteAll(Else, state);
        }
    }

    /// <summary>Names that mean members of an object first.</summary>
    internal sealed record With(TextSpan Span, Expression Target, Statement[] Body) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var target = Target.Evaluate(state);
            if (target.Kind is not (TemplateValueKind.Map or TemplateValueKind.Model))
            {
                Members.Wrong(state, Target.Span, $"with needs an object, not {ValueText.KindOf(target)}");
                return;
            }

            state.Variables.OpenTarget(target);
            ExecuteAll(Body, state);
            state.Variables.CloseTarget();
        }
    }

    /// <summary>What a block writes becomes the value of a variable.</summary>
    internal sealed record Capture(TextSpan Span, Place Target, Statement[] Body) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var outer = state.Divert();
            ExecuteAll(Body, state);
            Target.Set(state, state.Restore(outer));
        }
    }
}

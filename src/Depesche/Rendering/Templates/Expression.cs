using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Something in a template that has a value.</summary>
internal abstract partial record Expression
{
    private Expression(TextSpan span) => Span = span;

    /// <summary>Where it stands in its template.</summary>
    public TextSpan Span { get; }

    public abstract TemplateValue Evaluate(RenderState state);

    /// <summary>Whether the value counts as true.</summary>
    public virtual bool IsTrue(RenderState state) => Operators.IsTrue(Evaluate(state));

    /// <summary>The value itself where <see cref="Evaluate"/> would call the function that it is.</summary>
    public virtual TemplateValue Refer(RenderState state) => Evaluate(state);

    private TemplateValue CallIfFunction(RenderState state, TemplateValue value) =>
        value.Kind == TemplateValueKind.Function ? Calling.Call(state, (TemplateFunction)value.Reference!, state.Top, 0, [], Span) : value;

    /// <summary>A value that stands in the template.</summary>
    internal sealed record Constant(TextSpan Span, TemplateValue Value) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => Value;
    }

    /// <summary>A text with expressions in it.</summary>
    internal sealed record Interpolated(TextSpan Span, Expression[] Parts) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var sum = TemplateValue.Trusted("");
            foreach (var part in Parts)
            {
                sum = Operators.Concatenate(state, Span, sum, part.Evaluate(state));
            }

            return sum;
        }
    }

    /// <summary>A function of the engine, such as <c>string.upcase</c>; a member of the model or a variable may hide it.</summary>
    internal sealed record BuiltinName(TextSpan Span, int Symbol, TemplateFunction.Builtin Function, Expression Plain) : Expression(Span)
    {
        public bool IsHidden(RenderState state) => (state.MayHideBuiltins && (state.Slots[Symbol] >= 0 || state.Variables.IsSet(Symbol))) || (state.Variables.HasTarget && Members.TryTargets(state, state.Set.Symbols.Names[Symbol], 0, out _));

        public override TemplateValue Evaluate(RenderState state) => CallIfFunction(state, Refer(state));

        public override TemplateValue Refer(RenderState state) => IsHidden(state) ? Plain.Refer(state) : Function.Value;
    }

    /// <summary>The function whose call is not wanted, only the function itself: <c>@f</c>.</summary>
    internal sealed record Alias(TextSpan Span, Expression Target) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => Target.Refer(state);
    }

    /// <summary>A function without a name.</summary>
    internal sealed record Anonymous(TextSpan Span, TemplateFunction.Defined Function) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => Function.Value;
    }

    /// <summary>A range of whole numbers.</summary>
    internal sealed record Range(TextSpan Span, Expression First, Expression Last, bool WithLast) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var (first, last) = (First.Evaluate(state), Last.Evaluate(state));
            if (!Numbers.TryWhole(first, out var from) || !Numbers.TryWhole(last, out var to))
            {
                state.Report(RenderingProblems.WrongValue, Span, $"a range goes from whole number to whole number, not from {ValueText.KindOf(first)} to {ValueText.KindOf(last)}");
                return RenderState.Mistaken;
            }

            return TemplateValue.Of(TemplateValueKind.List, NumberRange.Of(from, to, WithLast));
        }
    }

    /// <summary>A list that stands in the template.</summary>
    internal sealed record ListLiteral(TextSpan Span, Expression[] Items) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var list = new TemplateList();
            foreach (var item in Items)
            {
                list.Items.Add(item.Evaluate(state));
            }

            state.Spend(Items.Length, Span);
            return list.Value;
        }
    }

    /// <summary>An object that stands in the template.</summary>
    internal sealed record MapLiteral(TextSpan Span, (string Name, Expression Value)[] Members) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var map = new TemplateMap();
            foreach (var (name, value) in Members)
            {
                map.Members[name] = value.Evaluate(state);
            }

            state.Spend(Members.Length, Span);
            return map.Value;
        }
    }
}

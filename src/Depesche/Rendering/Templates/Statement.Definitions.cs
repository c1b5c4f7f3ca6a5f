using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal abstract partial record Statement
{
    /// <summary>A value for a variable, a member or an item.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Target">What is set.</param>
    /// <param name="Operator">The operator before the equals sign, if there is one.</param>
    /// <param name="Value">The right side.</param>
    internal sealed record Assign(TextSpan Span, Place Target, BinaryOperator? Operator, Expression Value) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var value = Operator is { } operation
                ? Arithmetic.Compute(state, Span, operation, Target.Target.Evaluate(state), Value.Evaluate(state))
                : Value.Evaluate(state);
            Target.Set(state, value);
        }
    }

    /// <summary>A function gets its name.</summary>
    internal sealed record Define(TextSpan Span, Place Target, TemplateFunction.Defined Function) : Statement(Span)
    {
        public override void Execute(RenderState state) => Target.Set(state, Function.Value);
    }

    /// <summary>A variable may not be changed any more.</summary>
    internal sealed record ReadOnly(TextSpan Span, Expression.Global Variable) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            if (!state.Variables.IsSet(Variable.Symbol))
            {
                state.Variables.Set(Variable.Symbol, Variable.Refer(state));
            }

            state.Variables.At(Variable.Symbol).IsReadOnly = true;
        }
    }

    /// <summary>The members of an object become variables.</summary>
    internal sealed record Import(TextSpan Span, Expression Source) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var source = Source.Evaluate(state);
            if (source.Reference is TemplateMap map)
            {
                foreach (var (name, value) in map.Members)
                {
                    Set(state, name, value);
                }
            }
            else if (source.Reference is TemplateModel model)
            {
                foreach (var member in model.Type.Members)
                {
                    Set(state, member.Name, member.Read(model));
                }
            }
            else
            {
                Members.Wrong(state, Source.Span, $"import needs an object, not {ValueText.KindOf(source)}");
            }
        }

        // A name that no template writes cannot be read either. Read-only names keep their value.
        private static void Set(RenderState state, string name, TemplateValue value)
        {
            var symbol = state.Set.Symbols.Find(name);
            if (symbol >= 0)
            {
                state.Variables.Set(symbol, value);
            }
        }
    }

    /// <summary>A block handed to a function, which runs it as <c>$$</c>.</summary>
    internal sealed record Wrap(TextSpan Span, Expression Call, FunctionBody Block) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            var call = Call as Expression.Call;
            var target = (call?.Target ?? Call).Refer(state);
            if (target.Reference is not TemplateFunction.Defined defined)
            {
                Members.Wrong(state, Call.Span, $"wrap needs a function of a template, not {ValueText.KindOf(target)}");
                return;
            }

            var top = state.Top;
            var positional = call?.PushArguments(state, defined) ?? 0;
            if (Calling.Fits(state, defined.Body, positional, call?.Names ?? [], Call.Span) && Calling.MayCall(state, defined.Body, Span))
            {
                state.Calls++;
                Calling.Run(state, defined.Body, top, positional, call?.Names ?? [], Block);
                state.Calls--;
            }

            state.Top = top;
        }
    }
}

using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal abstract partial record Expression
{
    /// <summary>A call of a function; the arguments without names come first.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Target">The function.</param>
    /// <param name="Values">All arguments.</param>
    /// <param name="Names">The names of the last of them.</param>
    internal sealed record Call(TextSpan Span, Expression Target, Expression[] Values, string[] Names) : Expression(Span)
    {
        /// <summary>The built-in function that this surely calls while nothing hides its name.</summary>
        public TemplateFunction.Builtin? Builtin => (Target as BuiltinName)?.Function;

        /// <summary>Whether the first argument stands before a pipe.</summary>
        public bool IsPiped { get; init; }

        private TextSpan CallSpan => new(Target.Span.Start, Span.End);

        /// <summary>Where an argument stands, or the call when that is unknown.</summary>
        public TextSpan SpanOf(int argument) =>
            argument < (IsPiped ? 1 : 0) || argument >= Values.Length || Array.Exists(Values, one => one is Spread) ? CallSpan : Values[argument].Span;

        public override TemplateValue Evaluate(RenderState state)
        {
            var target = Target.Refer(state);
            if (target.Kind != TemplateValueKind.Function)
            {
                return ReferenceEquals(target.Reference, RenderState.Mistaken.Reference) ? target
                    : Members.Wrong(state, CallSpan, $"{ValueText.KindOf(target)} cannot be called like a function");
            }

            var (top, mistakes) = (state.Top, state.Mistakes);
            var positional = PushArguments(state, (TemplateFunction)target.Reference!);
            var result = state.Mistakes != mistakes ? RenderState.Mistaken : Calling.Call(state, (TemplateFunction)target.Reference!, top, positional, Names, CallSpan, this);
            state.Top = top;
            return state.Mistakes != mistakes ? RenderState.Mistaken : result;
        }

        /// <summary>Lets a function that gives back no value write to the page at once; false when it is another function.</summary>
        public bool TryWrite(RenderState state)
        {
            if (Target is BuiltinName || Target.Refer(state).Reference is not TemplateFunction.Defined { Body: { ReturnsValue: false } body } defined)
            {
                return false;
            }

            var top = state.Top;
            var positional = PushArguments(state, defined);
            if (Calling.Fits(state, body, positional, Names, CallSpan) && Calling.MayCall(state, body, Span))
            {
                state.Calls++;
                Calling.Run(state, body, top, positional, Names);
                state.Calls--;
            }

            state.Top = top;
            return true;
        }

        /// <summary>Computes the arguments onto the stack; gives the number of those that have no name.</summary>
        public int PushArguments(RenderState state, TemplateFunction? function)
        {
            var top = state.Top;
            for (var i = 0; i < Values.Length; i++)
            {
                var value = Values[i] is Spread spread ? spread.Operand.Evaluate(state) : Values[i].Evaluate(state);
                if (Values[i] is Spread && value.Kind == TemplateValueKind.List)
                {
                    var list = new ListView(value.Reference);
                    for (var j = 0; j < list.Count && state.Spend(1, Span); j++)
                    {
                        state.Push(list[j]);
                    }
                }
                else
                {
                    state.Push(value);
                }
            }

            return Names.Length > 0 && function is TemplateFunction.Builtin builtin ? Reorder(state, top, builtin) : state.Top - top - Names.Length;
        }

        // Named arguments of a built-in function take the places of its parameters.
        private int Reorder(RenderState state, int top, TemplateFunction.Builtin builtin)
        {
            var named = state.Values(state.Top - Names.Length, Names.Length).ToArray();
            var count = state.Top - top - Names.Length;
            state.Top -= Names.Length;
            for (var i = 0; i < Names.Length; i++)
            {
                var place = Array.IndexOf(builtin.Parameters, Names[i]);
                if (place < 0)
                {
                    state.Report(RenderingProblems.WrongValue, Span, $"{builtin.Name} has no parameter \"{Names[i]}\"{NearestName.Hint(Names[i], builtin.Parameters)}");
                    continue;
                }

                while (count <= place)
                {
                    state.Push(default);
                    count++;
                }

                state[top + place] = named[i];
            }

            return count;
        }
    }

    /// <summary>A list whose items become arguments: <c>^list</c>.</summary>
    internal sealed record Spread(TextSpan Span, Expression Operand) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => Operand.Evaluate(state);
    }

    /// <summary>Another template in this place: <c>include 'name'</c>.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Unit">The template, when its name stands there as a literal.</param>
    /// <param name="Arguments">The call; the name is its first argument.</param>
    internal sealed record Include(TextSpan Span, TemplateUnit? Unit, Call Arguments) : Expression(Span)
    {
        /// <summary>What a template of this name makes without arguments.</summary>
        public static TemplateValue Value(RenderState state, TextSpan span, string name)
        {
            var call = new Call(span, new Constant(span, default), [new Constant(span, TemplateValue.Trusted(name))], []);
            return new Include(span, null, call).Evaluate(state);
        }

        public override TemplateValue Evaluate(RenderState state)
        {
            var outer = state.Divert();
            Write(state);
            return state.Restore(outer);
        }

        /// <summary>Writes the template to the page.</summary>
        public void Write(RenderState state)
        {
            var top = state.Top;
            var positional = Arguments.PushArguments(state, null);
            var unit = Unit ?? Find(state, positional > 0 ? ValueText.Of(state[top]) : "");
            if (unit is not null && state.Includes >= TemplateLimits.IncludeDepth)
            {
                state.Stop(Span, "64 nested includes");
            }
            else if (unit is not null && Calling.MayGoDeeper(state, unit.Body, Span))
            {
                state.Includes++;
                state.Returned = default;
                Calling.Run(state, unit.Body, top, positional, Arguments.Names);
                Statement.WriteReturned(state);
                state.Includes--;
            }

            state.Top = top;
        }

        private TemplateUnit? Find(RenderState state, string name)
        {
            if (!state.Set.Units.TryGetValue(name, out var unit))
            {
                state.Report(RenderingProblems.UnknownTemplate, Span, name, NearestName.Hint(name, state.Set.Units.Keys));
            }

            return unit;
        }
    }
}

using System.Globalization;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal abstract partial record Expression
{
    /// <summary>A global name: a variable, a member of the model, a function.</summary>
    internal sealed record Global(TextSpan Span, string Name, int Symbol) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            ref var variable = ref state.Variables.At(Symbol);
            if (variable.Depth != 0 && variable.Value.Kind != TemplateValueKind.Function && !state.Variables.HasTarget)
            {
                return variable.Value;
            }

            var value = Refer(state);
            return value.Kind == TemplateValueKind.Function ? CallIfFunction(state, value) : value;
        }

        public override TemplateValue Refer(RenderState state)
        {
            if (state.Variables.HasTarget && Members.TryTargets(state, Name, state.Variables.At(Symbol).Depth, out var found))
            {
                return found;
            }

            ref var variable = ref state.Variables.At(Symbol);
            if (variable.Depth != 0)
            {
                return variable.Value;
            }

            var slot = state.Slots[Symbol];
            if (slot >= 0)
            {
                return state.Model.Type.Members[slot].Read(state.Model);
            }

            var known = Builtins.Global(Name);
            if (state.IsPlain || known.Kind != TemplateValueKind.Null)
            {
                return known.Kind != TemplateValueKind.Null ? known : Builtins.Space(Name);
            }

            state.Report(RenderingProblems.UnknownName, Span, Name, NearestName.Hint(Name, state.Model.Type.Members.Select(member => member.Name)));
            return RenderState.Mistaken;
        }
    }

    /// <summary>A local variable such as <c>$x</c>.</summary>
    internal sealed record Local(TextSpan Span, string Name, int Slot) : Expression(Span)
    {
        /// <summary>Its place on the value stack, or -1 when the running code has no such variable.</summary>
        public int Place(RenderState state) => Slot >= 0 ? state.Frame.FirstLocal + Slot : Search(state);

        public override TemplateValue Evaluate(RenderState state)
        {
            var value = Refer(state);
            return value.Kind == TemplateValueKind.Function ? CallIfFunction(state, value) : value;
        }

        public override TemplateValue Refer(RenderState state)
        {
            var place = Place(state);
            var value = place < 0 ? RenderState.Unset : state[place];
            if (ReferenceEquals(value.Reference, RenderState.Unset.Reference))
            {
                if (state.IsPlain)
                {
                    return default;
                }

                state.Report(RenderingProblems.UnknownName, Span, Name, NearestName.Hint(Name, state.Frame.Body?.Locals.Where(name => name != Name) ?? []));
                return RenderState.Mistaken;
            }

            return value;
        }

        // The block of a wrap sees the variables of the function that runs it.
        private int Search(RenderState state)
        {
            var slot = state.Frame.Body?.Locals.IndexOf(Name) ?? -1;
            return slot < 0 ? -1 : state.Frame.FirstLocal + slot;
        }
    }

    /// <summary>An argument of the running function or included template: <c>$0</c>.</summary>
    internal sealed record ArgumentAt(TextSpan Span, int Number) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) =>
            Number < state.Frame.Positional ? state[state.Frame.FirstArgument + Number] : default;
    }

    /// <summary>A named argument of the running function or included template: <c>$.title</c>.</summary>
    internal sealed record NamedArgument(TextSpan Span, string Name) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var frame = state.Frame;
            var index = Array.IndexOf(frame.Names, Name);
            return index >= 0 ? state[frame.FirstArgument + frame.Positional + index]
                : Name == "size" ? frame.Positional
                : default(TemplateValue);
        }
    }

    /// <summary>All arguments of the running function or included template: <c>$</c>.</summary>
    internal sealed record AllArguments(TextSpan Span) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var frame = state.Frame;
            if (state is { Calls: 0, Includes: 0 })
            {
                return default;
            }

            var list = new TemplateList();
            list.Items.AddRange(state.Values(frame.FirstArgument, frame.Positional));
            if (frame.Body is { IsVariadic: true, Parameters.Length: var declared } && frame.Positional >= declared)
            {
                var rest = TemplateList.Of(list.Items.Skip(declared - 1));
                list.Items.RemoveRange(declared - 1, list.Items.Count - declared + 1);
                list.Items.Add(rest);
            }

            if (frame.Names is { Length: > 0 } names)
            {
                list.Members = new TemplateMap();
                for (var i = 0; i < names.Length; i++)
                {
                    list.Members.Members[names[i]] = state[frame.FirstArgument + frame.Positional + i];
                }
            }

            return list.Value;
        }
    }

    /// <summary>The block handed to the running function by <c>wrap</c>: <c>$$</c>.</summary>
    internal sealed record WrappedBlock(TextSpan Span) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            var outer = state.Divert();
            Write(state);
            return state.Restore(outer);
        }

        /// <summary>Lets the block write to the page.</summary>
        public void Write(RenderState state)
        {
            if (state.Frame.Block is { } block && Calling.MayCall(state, block, Span))
            {
                state.Calls++;
                Calling.Run(state, block, 0, 0, []);
                state.Calls--;
            }
        }
    }

    /// <summary>The object in which names are set: <c>this</c>.</summary>
    internal sealed record This(TextSpan Span) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state)
        {
            if (state.Variables.OwnTarget is { } target)
            {
                return target;
            }

            var all = new TemplateMap();
            foreach (var member in state.Model.Type.Members)
            {
                all.Members[member.Name] = member.Read(state.Model);
            }

            for (var symbol = 0; symbol < state.Set.Symbols.Names.Count && state.Spend(1, Span); symbol++)
            {
                if (state.Variables.At(symbol) is { Depth: > 0 } variable)
                {
                    all.Members[state.Set.Symbols.Names[symbol]] = variable.Value;
                }
            }

            return all.Value;
        }

        /// <summary>One name of it, when it is the page's own object.</summary>
        public static TemplateValue? Find(RenderState state, string name)
        {
            if (state.Variables.OwnTarget is not null)
            {
                return null;
            }

            var symbol = state.Set.Symbols.Find(name);
            return symbol >= 0 && state.Variables.IsSet(symbol) ? state.Variables.At(symbol).Value
                : state.Model.Type.Slot(name) is >= 0 and var slot ? state.Model.Type.Members[slot].Read(state.Model)
                : state.IsPlain ? default
                : (TemplateValue?)null;
        }
    }

    /// <summary>A member of the running loop: <c>for.index</c>.</summary>
    internal sealed record OfLoop(TextSpan Span, LoopMember Asked) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => state.Loop?.Read(Asked) ?? default;
    }

    /// <summary>A member of a value: <c>event.title</c>.</summary>
    internal sealed record Member(TextSpan Span, Expression Target, string Name, bool IsOptional) : Expression(Span)
    {
        // The first model type that this place met, and its member: nearly always the only one. Written whole, so threads may race.
        private MemberCache? met;

        /// <summary>Where the name alone stands.</summary>
        public TextSpan NameSpan => new(Span.End - Name.Length, Span.End);

        public override TemplateValue Evaluate(RenderState state)
        {
            var value = Refer(state);
            return value.Kind == TemplateValueKind.Function ? CallIfFunction(state, value) : value;
        }

        public override TemplateValue Refer(RenderState state)
        {
            if (Target is This && This.Find(state, Name) is { } own)
            {
                return own;
            }

            var target = Target.Evaluate(state);
            if (target.Kind != TemplateValueKind.Model)
            {
                return Members.Of(state, NameSpan, target, Name, IsOptional);
            }

            var model = target.AsModel;
            var type = model.Type;
            if (met is { } known && ReferenceEquals(known.Type, type))
            {
                return known.Read(model);
            }

            var slot = type.Slot(Name);
            if (slot < 0)
            {
                return Members.Of(state, NameSpan, target, Name, IsOptional);
            }

            var member = type.Members[slot];
            met ??= new MemberCache(type, member.Read);
            return member.Read(model);
        }
    }

    /// <summary>An item of a list or a member by computed name: <c>list[0]</c>.</summary>
    internal sealed record Index(TextSpan Span, Expression Target, Expression Key) : Expression(Span)
    {
        public override TemplateValue Evaluate(RenderState state) => CallIfFunction(state, Refer(state));

        public override TemplateValue Refer(RenderState state)
        {
            var target = Target.Evaluate(state);
            var key = Key.Evaluate(state);
            if (Target is This && Operators.IsText(key) && This.Find(state, ValueText.Of(key)) is { } own)
            {
                return own;
            }

            if (key.Kind == TemplateValueKind.Text || key.Kind == TemplateValueKind.Html)
            {
                return Members.Of(state, Span, target, ValueText.Of(key), target.Kind == TemplateValueKind.Null && ReferenceEquals(target.Reference, RenderState.Mistaken.Reference));
            }

            if (ReferenceEquals(key.Reference, RenderState.Mistaken.Reference))
            {
                return key;
            }

            return Numbers.TryWhole(key, out var index) && target.Kind != TemplateValueKind.Map ? Members.At(state, Span, target, index)
                : target.Kind == TemplateValueKind.Map && key.Kind != TemplateValueKind.Null ? Members.Of(state, Span, target, ValueText.Of(key), false)
                : Members.Wrong(state, Span, string.Create(CultureInfo.InvariantCulture, $"{ValueText.KindOf(key)} is no index"));
        }
    }
}

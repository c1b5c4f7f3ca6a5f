using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Something in a template that is done.</summary>
internal abstract partial record Statement
{
    private Statement(TextSpan span) => Span = span;

    /// <summary>Where it stands in its template.</summary>
    public TextSpan Span { get; }

    public abstract void Execute(RenderState state);

    /// <summary>Does one after the other until something stops them.</summary>
    public static void ExecuteAll(Statement[] statements, RenderState state)
    {
        if (!state.Spend(statements.Length + 1, statements.Length > 0 ? statements[0].Span : default))
        {
            return;
        }

        foreach (var statement in statements)
        {
            statement.Execute(state);
            if (state.Flow != Flow.None)
            {
                return;
            }
        }
    }

    /// <summary>Writes what a template as a whole returned, behind what it wrote.</summary>
    public static void WriteReturned(RenderState state)
    {
        if (state.Returned is { Kind: not TemplateValueKind.Null } value)
        {
            state.Returned = default;
            if (state.IsPlain || ValueText.IsSafe(value))
            {
                state.Out.Write(ValueText.Of(value).AsSpan());
            }
            else
            {
                state.Report(RenderingProblems.Unescaped, default, "ret");
            }
        }
    }

    /// <summary>Text between the blocks.</summary>
    internal sealed record Text(TextSpan Span, byte[] Utf8) : Statement(Span)
    {
        public override void Execute(RenderState state) => state.Out.Write(Utf8);
    }

    /// <summary>An expression whose value is written.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Value">What is written.</param>
    /// <param name="Indent">What stands before every further line; null when the block is not alone on its line.</param>
    internal sealed record Output(TextSpan Span, Expression Value, byte[]? Indent) : Statement(Span)
    {
        private readonly Expression.Include? include = Value as Expression.Include;
        private readonly Expression.Call? function = Value as Expression.Call;
        private readonly Expression.BuiltinName? escape = Value is Expression.Call { Builtin.Name: "html.escape", Values.Length: 1, Names.Length: 0 } call ? (Expression.BuiltinName)call.Target : null;
        private readonly bool isPlainValue = Value is not (Expression.Include or Expression.Call or Expression.WrappedBlock);

        public override void Execute(RenderState state)
        {
            if (Indent is not null)
            {
                state.Out.Indent(Indent);
                Write(state);
                state.Out.Outdent();
            }
            else
            {
                Write(state);
            }
        }

        private void Write(RenderState state)
        {
            if (isPlainValue)
            {
                WriteValue(state, Value.Evaluate(state));
            }
            else if (escape is not null && !state.IsPlain && !escape.IsHidden(state))
            {
                WriteEscaped(state, function!.Values[0].Evaluate(state));
            }
            else if (include is not null)
            {
                include.Write(state);
            }
            else if (Value is Expression.WrappedBlock block)
            {
                block.Write(state);
            }
            else if (function is null || !function.TryWrite(state))
            {
                WriteValue(state, Value.Evaluate(state));
            }
        }

        private static void WriteEscaped(RenderState state, TemplateValue value)
        {
            switch (value.Kind)
            {
                case TemplateValueKind.Text:
                    state.Out.WriteEscaped((string)value.Reference!);
                    break;
                case TemplateValueKind.Null:
                    break;
                default:
                    state.Out.WriteEscaped(ValueText.Of(value));
                    break;
            }
        }

        private void WriteValue(RenderState state, TemplateValue value)
        {
            switch (value.Kind)
            {
                case TemplateValueKind.Null:
                    break;
                case TemplateValueKind.Html:
                    state.Out.Write(((Html)value.Reference!).Markup.AsSpan());
                    break;
                case TemplateValueKind.Whole:
                    state.Out.Write(value.AsWhole);
                    break;
                case TemplateValueKind.Model or TemplateValueKind.Function when !state.IsPlain:
                    state.Report(RenderingProblems.WrongValue, Value.Span, $"{ValueText.KindOf(value)} cannot be written; name a member of it");
                    break;
                default:
                    if (state.IsPlain || ValueText.IsSafe(value))
                    {
                        state.Out.Write(ValueText.Of(value).AsSpan());
                    }
                    else
                    {
                        state.Report(RenderingProblems.Unescaped, Value.Span, state.Source.Text[Value.Span.Start..Value.Span.End].Trim());
                    }

                    break;
            }
        }
    }

    /// <summary>The end of a loop's round or of the loop.</summary>
    internal sealed record Jump(TextSpan Span, Flow Flow) : Statement(Span)
    {
        public override void Execute(RenderState state) => state.Flow = Flow;
    }

    /// <summary>The end of a function or an included template, maybe with a value.</summary>
    internal sealed record Ret(TextSpan Span, Expression? Value) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            if (Value is not null)
            {
                state.Returned = Value.Evaluate(state);
            }

            if (state.Flow == Flow.None)
            {
                state.Flow = Flow.Return;
            }
        }
    }
}

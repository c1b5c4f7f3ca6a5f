using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Something in a template that is done.</summary>
internal abstract partial record Statement
{
    private Statement(TextSpan span) => Span = span;

    /// <summary>Where it stands in its template.</summary>
    public TextSpan Span { get; private set; }

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

    /// <summary>The end of a loop's round or of the loop.</summary>
    internal sealed record Jump(TextSpan Span, Flow Flow) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            if (state.Loop is null)
            {
                Members.Wrong(state, Span, $"{(Flow == Flow.Break ? "break" : "continue")} stands in no loop");
            }
            else
            {
                state.Flow = Flow;
            }
        }
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

using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal abstract partial record Statement
{
    /// <summary>What writes the value of an expression.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="value">What is written.</param>
    /// <param name="indent">What stands before every further line; null when the block is not alone on its line.</param>
    /// <param name="isPlain">Whether text need not be escaped.</param>
    public static Statement Write(TextSpan span, Expression value, byte[]? indent, bool isPlain)
    {
        Statement statement = value switch
        {
            Expression.Include include => new Included(span, include),
            Expression.WrappedBlock block => new Wrapped(span, block),
            Expression.Call { Target: Expression.BuiltinName { Function.Name: "html.escape" } name, Values: [not Expression.Spread], Names: [] } call when !isPlain => new Escaped(span, call, name),
            Expression.Call call => new Called(span, call),
            _ => new Output(span, value),
        };
        return indent is null ? statement : new Indented(span, statement, indent);
    }

    /// <summary>Joins text with the output right behind it: one statement less to do.</summary>
    public static Statement[] Joined(List<Statement> statements)
    {
        var joined = new List<Statement>(statements.Count);
        foreach (var one in statements)
        {
            var next = joined is [.., Text text] ? one switch
            {
                Escaped escaped => escaped with { Before = text.Utf8 },
                Output output => output with { Before = text.Utf8 },
                _ => (Statement?)null,
            } : null;
            if (next is not null)
            {
                next.Span = IsBlank(joined[^1]) ? one.Span : new TextSpan(joined[^1].Span.Start, one.Span.End);
                joined[^1] = next;
            }
            else
            {
                joined.Add(one);
            }
        }

        return [.. joined];
    }

    /// <summary>Whether a statement is nothing but white space between two blocks.</summary>
    public static bool IsBlank(Statement statement) => statement is Text text && text.Utf8.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private static void WriteValue(RenderState state, TextSpan span, in TemplateValue value)
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
                state.Report(RenderingProblems.WrongValue, span, $"{ValueText.KindOf(value)} cannot be written; name a member of it");
                break;
            default:
                if (state.IsPlain || ValueText.IsSafe(value))
                {
                    state.Out.Write(ValueText.Of(value).AsSpan());
                }
                else
                {
                    state.Report(RenderingProblems.Unescaped, span, state.Source.Text[span.Start..span.End].Trim());
                }

                break;
        }
    }

    /// <summary>An expression whose value is written.</summary>
    internal sealed record Output(TextSpan Span, Expression Value) : Statement(Span)
    {
        /// <summary>Text that stands before it.</summary>
        public byte[] Before { get; init; } = [];

        public override void Execute(RenderState state)
        {
            state.Out.Write(Before);
            WriteValue(state, Value.Span, Value.Evaluate(state));
        }
    }

    /// <summary>A value that is escaped while it is written.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Call">The call of <c>html.escape</c>.</param>
    /// <param name="Name">The name of it, which something else may have taken.</param>
    internal sealed record Escaped(TextSpan Span, Expression.Call Call, Expression.BuiltinName Name) : Statement(Span)
    {
        private readonly Expression argument = Call.Values[0];

        /// <summary>Text that stands before it.</summary>
        public byte[] Before { get; init; } = [];

        public override void Execute(RenderState state)
        {
            state.Out.Write(Before);
            if (Name.IsHidden(state))
            {
                WriteValue(state, Call.Span, Call.Evaluate(state));
                return;
            }

            var value = argument.Evaluate(state);
            if (value.Kind == TemplateValueKind.Text)
            {
                state.Out.WriteEscaped((string)value.Reference!);
            }
            else if (value.Kind != TemplateValueKind.Null)
            {
                state.Out.WriteEscaped(ValueText.Of(value));
            }
        }
    }

    /// <summary>A call whose value is written, or which writes by itself.</summary>
    internal sealed record Called(TextSpan Span, Expression.Call Call) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            if (!Call.TryWrite(state))
            {
                WriteValue(state, Call.Span, Call.Evaluate(state));
            }
        }
    }

    /// <summary>Another template in this place.</summary>
    internal sealed record Included(TextSpan Span, Expression.Include Template) : Statement(Span)
    {
        public override void Execute(RenderState state) => Template.Write(state);
    }

    /// <summary>The block of a <c>wrap</c> in this place.</summary>
    internal sealed record Wrapped(TextSpan Span, Expression.WrappedBlock Block) : Statement(Span)
    {
        public override void Execute(RenderState state) => Block.Write(state);
    }

    /// <summary>Output that stands alone on its line: every line of it is indented like the first.</summary>
    internal sealed record Indented(TextSpan Span, Statement Inner, byte[] Indent) : Statement(Span)
    {
        public override void Execute(RenderState state)
        {
            state.Out.Indent(Indent);
            Inner.Execute(state);
            state.Out.Outdent();
        }
    }
}

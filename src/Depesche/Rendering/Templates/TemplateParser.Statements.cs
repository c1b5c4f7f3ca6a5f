using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal sealed partial class TemplateParser
{
    private Statement? ReadStatement()
    {
        var start = Current;
        if (start.Kind != TokenKind.Name || Ahead is { Kind: TokenKind.Symbol, Symbol: "." or "=" })
        {
            return ReadExpressionStatement(start);
        }

        switch (WordOf(start))
        {
            case "if":
                return Opened(start, ReadIf);
            case "case":
                return Opened(start, ReadCase);
            case "for" or "tablerow":
                return Opened(start, ReadFor);
            case "while":
                return Opened(start, ReadWhile);
            case "capture":
                return Opened(start, ReadCapture);
            case "with":
                return Opened(start, ReadWith);
            case "wrap":
                return Opened(start, ReadWrap);
            case "func":
                return Opened(start, ReadFunction);
            case "break" or "continue":
                Next();
                if (loops == 0 && set.Mode == TemplateMode.Site)
                {
                    Fail(start, $"{WordOf(start)} stands in no loop");
                }

                return new Statement.Jump(SpanFrom(start), WordOf(start) is "break" ? Flow.Break : Flow.Continue);
            case "ret":
                Next();
                var value = AtStatementEnd ? null : ReadExpression();
                body.ReturnsValue |= value is not null;
                return new Statement.Ret(SpanFrom(start), value);
            case "readonly":
                Next();
                return ReadVariable() is Expression.Global variable ? new Statement.ReadOnly(SpanFrom(start), variable) : null;
            case "import":
                Next();
                set.Imports = true;
                return new Statement.Import(SpanFrom(start), ReadExpression());
            default:
                return ReadExpressionStatement(start);
        }
    }

    private Statement? Opened(Token start, Func<Token, Statement?> read)
    {
        open.Push(start);
        Next();
        var statement = read(start);
        open.Pop();
        return statement;
    }

    private TextSpan SpanFrom(Token start) => new(start.Start, Math.Max(start.End, at > 0 ? tokens[at - 1].End : start.End));

    private Statement ReadIf(Token start)
    {
        var branches = new List<(Expression, Statement[])>();
        Statement[] otherwise = [];
        var condition = ReadExpression();
        EndOfHead();
        while (true)
        {
            var statements = ReadBlock(out var end);
            branches.Add((condition, statements));
            if (end != "else")
            {
                Close(end, "end");
                break;
            }

            Next();
            if (IsWord("if"))
            {
                Next();
                condition = ReadExpression();
                EndOfHead();
                continue;
            }

            otherwise = ReadBody();
            break;
        }

        return new Statement.If(SpanFrom(start), [.. branches], otherwise);
    }

    private Statement ReadCase(Token start)
    {
        var branches = new List<(Expression[], Statement[])>();
        Statement[] otherwise = [];
        var value = ReadExpression();
        EndOfHead();
        var before = ReadBlock(out var end);
        if (before.FirstOrDefault(one => !Statement.IsBlank(one)) is { } stranger)
        {
            Fail(new Token(TokenKind.Skipped, stranger.Span.Start, stranger.Span.End), "only when may stand between case and its first when");
        }

        while (end == "when")
        {
            Next();
            var values = new List<Expression> { ReadBinary(MatchLevel) };
            while (!isLost && (IsSymbol(",") || IsSymbol("||")))
            {
                Next();
                values.Add(ReadBinary(MatchLevel));
            }

            EndOfHead();
            branches.Add(([.. values], ReadBlock(out end)));
        }

        if (end == "else")
        {
            Next();
            otherwise = ReadBody();
        }
        else
        {
            Close(end, "end");
        }

        return new Statement.Case(SpanFrom(start), value, [.. branches], otherwise);
    }

    private Statement? ReadFor(Token start)
    {
        var variable = ReadVariable();
        if (!IsWord("in"))
        {
            Fail(Current, "in is missing; write for name in list");
        }

        Next();
        inForHead = true;
        var list = ReadExpression();
        var (isTable, isReversed) = (WordOf(start) is "tablerow", false);
        Expression? offset = null;
        Expression? limit = null;
        Expression? columns = null;
        while (Current.Kind == TokenKind.Name && !isLost)
        {
            var word = WordOf(Current);
            if (word is "reversed")
            {
                isReversed = true;
                Next();
            }
            else if ((word is "offset" or "limit" || (word is "cols" && isTable)) && Ahead is { Kind: TokenKind.Symbol, Symbol: ":" })
            {
                var which = word.ToString();
                Next();
                Next();
                var number = ReadBinary(MatchLevel);
                (offset, limit, columns) = which == "offset" ? (number, limit, columns) : which == "limit" ? (offset, number, columns) : (offset, limit, number);
            }
            else
            {
                Fail(Current, $"{Shown(Current)} means nothing here; a loop knows reversed, {(isTable ? "limit:, offset: and cols:" : "limit: and offset:")}");
            }
        }

        inForHead = false;
        EndOfHead();
        loops++;
        var statements = ReadBlock(out var end);
        loops--;
        Statement[] otherwise = [];
        if (end == "else")
        {
            Next();
            otherwise = ReadBody();
        }
        else
        {
            Close(end, "end");
        }

        return variable is null ? null : new Statement.For(SpanFrom(start), variable, list, offset, limit, isTable ? columns ?? One : null, isReversed, statements, otherwise);
    }

    private static readonly Expression One = new Expression.Constant(default, 1);

    private Statement ReadWhile(Token start)
    {
        var condition = ReadExpression();
        loops++;
        var statements = ReadBody();
        loops--;
        return new Statement.While(SpanFrom(start), condition, statements);
    }

    private Statement? ReadCapture(Token start)
    {
        var place = ReadPlace();
        var statements = ReadBody();
        return place is null ? null : new Statement.Capture(SpanFrom(start), place, statements);
    }

    private Statement ReadWith(Token start)
    {
        var target = ReadExpression();
        return new Statement.With(SpanFrom(start), target, ReadBody());
    }

    private Statement ReadWrap(Token start)
    {
        var call = ReadExpression();
        var block = new FunctionBody { Name = "wrap", Unit = unit, IsBlock = true };
        EndOfHead();
        var outer = inWrap;
        inWrap = true;
        ReadInto(block, keepLocals: true);
        inWrap = outer;
        return new Statement.Wrap(SpanFrom(start), call, block);
    }

    private Statement ReadExpressionStatement(Token start)
    {
        var own = indent;
        var value = ReadExpression();
        if (Current.Kind == TokenKind.Symbol && !isLost)
        {
            if (IsSymbol("=") && value is Expression.Call { Target: Expression.Global or Expression.Local or Expression.Member, Names.Length: 0 } call && text[call.Span.End - 1] == ')')
            {
                return ReadInlineFunction(start, call);
            }

            if (Current.Symbol is "=" or "+=" or "-=" or "*=" or "/=" or "//=" or "%=")
            {
                return ReadAssignment(start, value);
            }

        }

        return Statement.Write(SpanFrom(start), value, own, set.Mode == TemplateMode.Plain);
    }

    private Statement.Assign ReadAssignment(Token start, Expression target)
    {
        var place = PlaceOf(target, start);
        BinaryOperator? operation = Current.Symbol switch
        {
            "+=" => BinaryOperator.Add,
            "-=" => BinaryOperator.Subtract,
            "*=" => BinaryOperator.Multiply,
            "/=" => BinaryOperator.Divide,
            "//=" => BinaryOperator.DivideWhole,
            "%=" => BinaryOperator.Modulo,
            _ => null,
        };
        Next();
        var value = ReadExpression();
        return new Statement.Assign(SpanFrom(start), place, operation, value);
    }
}

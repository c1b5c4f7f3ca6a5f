using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal sealed partial class TemplateParser
{
    private const int LowestLevel = 1;
    private const int MatchLevel = 3;
    private int depth;
    private bool inForHead;
    private bool inArgument;

    private static (int Level, BinaryOperator? Binary, LogicalOperator? Logical) LevelOf(string symbol) => symbol switch
    {
        "??" => (1, null, LogicalOperator.IfNull),
        "?!" => (1, null, LogicalOperator.IfNotNull),
        "||" => (2, null, LogicalOperator.Or),
        "&&" => (3, null, LogicalOperator.And),
        "==" => (4, BinaryOperator.Equal, null),
        "!=" => (4, BinaryOperator.NotEqual, null),
        "<" => (5, BinaryOperator.Less, null),
        "<=" => (5, BinaryOperator.LessOrEqual, null),
        ">" => (5, BinaryOperator.Greater, null),
        ">=" => (5, BinaryOperator.GreaterOrEqual, null),
        ".." or "..<" => (6, null, null),
        "<<" => (7, BinaryOperator.ShiftLeft, null),
        ">>" => (7, BinaryOperator.ShiftRight, null),
        "+" => (8, BinaryOperator.Add, null),
        "-" => (8, BinaryOperator.Subtract, null),
        "*" => (9, BinaryOperator.Multiply, null),
        "/" => (9, BinaryOperator.Divide, null),
        "//" => (9, BinaryOperator.DivideWhole, null),
        "%" => (9, BinaryOperator.Modulo, null),
        _ => (0, null, null),
    };

    // Reads an expression and the pipes behind it.
    private Expression ReadExpression()
    {
        var start = Current;
        var outer = inArgument;
        inArgument = false;
        var left = ReadConditional();
        var pipes = 0;
        while ((IsSymbol("|") || SkipLinesBefore("|")) && GoDeeper(Current))
        {
            pipes++;
            Next();
            SkipLines();
            left = ReadConditional(start, ReadPipeTarget(start, left));
        }

        depth -= pipes;

        inArgument = outer;
        return left;
    }

    private bool SkipLinesBefore(string symbol)
    {
        var next = at;
        while (!isLost && tokens[next].Kind == TokenKind.EndOfLine)
        {
            next++;
        }

        var isThere = next > at && tokens[next] is { Kind: TokenKind.Symbol } token && token.Symbol == symbol;
        at = isThere ? next : at;
        return isThere;
    }

    private Expression ReadPipeTarget(Token start, Expression left)
    {
        var place = Current;
        if (place.Kind is not (TokenKind.Name or TokenKind.Local) && !IsSymbol("(") && !IsSymbol("@"))
        {
            Fail(place, $"the name of a function is missing before {Shown(place)}");
            return left;
        }

        var target = ReadUnary();
        var span = new TextSpan(start.Start, SpanFrom(place).End);
        if (target is Expression.Alias alias)
        {
            target = alias.Target;
        }

        return target switch
        {
            Expression.Call call => new Expression.Call(span, call.Target, [left, .. call.Values], call.Names) { IsPiped = true },
            Expression.Include include => new Expression.Include(span, null, new Expression.Call(span, include.Arguments.Target, [left, .. include.Arguments.Values], include.Arguments.Names)),
            _ => new Expression.Call(span, target, [left], []) { IsPiped = true },
        };
    }

    private Expression ReadConditional() => ReadConditional(Current, null);

    // With a first operand when that has been read already: in "x | f + 1" the sum is computed last.
    private Expression ReadConditional(Token start, Expression? first)
    {
        var condition = ReadBinary(LowestLevel, start, first);
        if (!IsSymbol("?"))
        {
            return condition;
        }

        if (!GoDeeper(start))
        {
            return condition;
        }

        Next();
        var then = ReadConditional();
        Expect(":");
        var otherwise = ReadConditional();
        depth--;
        return new Expression.Conditional(SpanFrom(start), condition, then, otherwise);
    }

    private bool GoDeeper(Token place)
    {
        depth++;
        deepest = Math.Max(deepest, blocks + depth);
        if (depth <= TemplateLimits.ExpressionDepth)
        {
            return true;
        }

        if (!gaveUp && !isLost)
        {
            bag.AddWithExcerpt(RenderingProblems.TooMuch, unit.Source, place.Start, "250 nested expressions");
        }

        isLost = true;
        gaveUp = true;
        depth--;
        return false;
    }

    private Expression ReadBinary(int level) => ReadBinary(level, Current, null);

    private Expression ReadBinary(int level, Token start, Expression? first)
    {
        if (!GoDeeper(start))
        {
            return Nothing(start);
        }

        var left = first ?? ReadUnary();
        if (Current is { Kind: TokenKind.Symbol, Symbol: "++" or "--" } step && !StartsArgument(step) && left is Expression.Global or Expression.Local or Expression.Member or Expression.Index)
        {
            Next();
            left = new Expression.Step(SpanFrom(start), PlaceOf(left, start), step.Symbol == "++", IsBefore: false);
        }

        var chain = 0;
        while (Current.Kind == TokenKind.Symbol)
        {
            var symbol = Current;
            var (found, binary, logical) = LevelOf(symbol.Symbol!);
            if (found < level || found == 0 || StartsArgument(symbol))
            {
                break;
            }

            // A long chain is as deep a tree as brackets are.
            if (!GoDeeper(symbol))
            {
                break;
            }

            chain++;
            Next();
            var right = ReadBinary(found + 1);
            var span = SpanFrom(start);
            left = binary is { } operation ? new Expression.Binary(span, operation, left, right)
                : logical is { } choice ? new Expression.Logical(span, choice, left, right)
                : new Expression.Range(span, left, right, symbol.Symbol == "..");
        }

        depth -= chain + 1;
        return left;
    }

    // In "f 1 -1" the minus begins a second argument; in "f 1 - 1" it is an operator.
    private bool StartsArgument(Token symbol) =>
        inArgument && symbol.Symbol is "-" or "+" && symbol.SpaceBefore && !Ahead.SpaceBefore;

    private Expression ReadUnary()
    {
        var start = Current;
        if (start.Kind != TokenKind.Symbol)
        {
            return ReadPrimary();
        }

        switch (start.Symbol)
        {
            case "++" or "--":
                Next();
                var counted = ReadPath();
                return new Expression.Step(SpanFrom(start), PlaceOf(counted, start), start.Symbol == "++", IsBefore: true);
            case "!" or "-" or "+" or "^" or "@":
                if (!GoDeeper(start))
                {
                    return Nothing(start);
                }

                Next();
                var operand = start.Symbol == "@" && !IsSymbol("(") ? ReadPath() : ReadUnary();
                depth--;
                var span = SpanFrom(start);
                return start.Symbol switch
                {
                    "!" => new Expression.Not(span, operand),
                    "^" => new Expression.Spread(span, operand),
                    "@" => new Expression.Alias(span, operand),
                    _ => new Expression.Sign(span, operand, start.Symbol == "-"),
                };
            default:
                return ReadPrimary();
        }
    }

    private Expression ReadPrimary()
    {
        var start = Current;
        switch (start.Kind)
        {
            case TokenKind.Number:
                Next();
                return Postfix(start, new Expression.Constant(SpanFrom(start), Numbers.Parse(WordOf(start))));
            case TokenKind.Quoted or TokenKind.Verbatim:
                Next();
                return Postfix(start, new Expression.Constant(SpanFrom(start), TemplateValue.Trusted(Unquote(start))));
            case TokenKind.Interpolated:
                Next();
                return ReadInterpolated(start);
            case TokenKind.Name when WordOf(start) is "do":
                return ReadAnonymous(start);
            case TokenKind.Name or TokenKind.Local:
                return ReadCall(start);
            case TokenKind.Symbol when start.Symbol == "(":
                Next();
                var inner = ReadExpression();
                Expect(")");
                return CallWithArguments(start, Postfix(start, inner));
            case TokenKind.Symbol when start.Symbol == "[":
                return Postfix(start, ReadList(start));
            case TokenKind.Symbol when start.Symbol == "{":
                return Postfix(start, ReadMap(start));
            default:
                Fail(start, $"a value is missing before {Shown(start)}");
                return Nothing(start);
        }
    }

    private static Expression.Constant Nothing(Token place) => new Expression.Constant(new TextSpan(place.Start, place.End), default);

    private string Unquote(Token token)
    {
        var inside = text.AsSpan(token.Start + 1, token.End - token.Start - 2);
        if (token.Kind == TokenKind.Verbatim || !inside.Contains('\\'))
        {
            return inside.ToString();
        }

        if (Escapes.Decode(inside, out var mistake) is { } decoded)
        {
            return decoded;
        }

        Fail(token with { Start = token.Start + 1 + mistake }, "this escape is unknown; write \\\\ for a backslash");
        return "";
    }
}

namespace Depesche.Rendering.Templates;

internal sealed partial class TemplateParser
{
    private Statement? ReadFunction(Token start)
    {
        var nameToken = Current;
        var place = ReadPlace();
        var function = new FunctionBody { Name = Shown(nameToken), Unit = unit };
        if (IsSymbol("(") && !Current.SpaceBefore)
        {
            Next();
            ReadParameters(function);
        }

        EndOfHead();
        ReadInto(function, keepLocals: false);
        return place is null ? null : new Statement.Define(SpanFrom(start), place, new TemplateFunction.Defined(function));
    }

    private void ReadParameters(FunctionBody function)
    {
        var parameters = new List<Parameter>();
        while (Current.Kind == TokenKind.Name)
        {
            var name = WordOf(Current).ToString();
            Next();
            Expression? otherwise = null;
            if (Take("="))
            {
                otherwise = ReadExpression();
            }
            else if (Take("..."))
            {
                function.IsVariadic = true;
            }

            parameters.Add(new Parameter(name, set.Symbols.Assign(name), otherwise));
            if (!Take(","))
            {
                break;
            }
        }

        Expect(")");
        function.Parameters = [.. parameters];
    }

    // Reads the code of a function up to its end. Loops outside do not reach into it.
    private void ReadInto(FunctionBody function, bool keepLocals)
    {
        var (outerBody, outerLoops, outerDeepest, outerIndent) = (body, loops, deepest, indent);
        body = keepLocals ? body : function;
        (loops, deepest) = (0, 0);
        var statements = ReadBlock(out var end);
        Close(end, "end");
        function.Statements = statements;
        function.Depth = Math.Max(1, deepest - blocks);
        (body, loops, deepest, indent) = (outerBody, outerLoops, Math.Max(outerDeepest, deepest), outerIndent);
    }

    // f(x, y) = expression
    private Statement.Define ReadInlineFunction(Token start, Expression.Call call)
    {
        var function = new FunctionBody { Name = Shown(start), Unit = unit, ReturnsValue = true };
        var parameters = new List<Parameter>();
        foreach (var value in call.Values)
        {
            if (value is Expression.Global global)
            {
                parameters.Add(new Parameter(global.Name, set.Symbols.Assign(global.Name), null));
            }
            else
            {
                Fail(start, "the parameters of a function are names");
            }
        }

        function.Parameters = [.. parameters];
        Next();
        var (outer, outerDeepest) = (body, deepest);
        (body, deepest) = (function, 0);
        var result = ReadExpression();
        function.Depth = Math.Max(1, deepest - blocks);
        (body, deepest) = (outer, Math.Max(outerDeepest, deepest));
        function.Statements = [new Statement.Ret(result.Span, result)];
        return new Statement.Define(SpanFrom(start), PlaceOf(call.Target, start), new TemplateFunction.Defined(function));
    }

    private Expression.Anonymous ReadAnonymous(Token start)
    {
        Next();
        var function = new FunctionBody { Name = "do", Unit = unit };
        open.Push(start);
        EndOfHead();
        ReadInto(function, keepLocals: false);
        open.Pop();
        return new Expression.Anonymous(SpanFrom(start), new TemplateFunction.Defined(function));
    }

    private Expression? ReadVariable()
    {
        var token = Current;
        if (token.Kind == TokenKind.Name && !IsKeyword(WordOf(token)))
        {
            Next();
            var name = WordOf(token).ToString();
            return new Expression.Global(SpanFrom(token), name, set.Symbols.Assign(name));
        }

        if (token.Kind == TokenKind.Local && ReadLocal(token) is Expression.Local local)
        {
            return local;
        }

        Fail(token, $"the name of a variable is missing before {Shown(token)}");
        return null;
    }

    private Place? ReadPlace()
    {
        var token = Current;
        if (token.Kind is not (TokenKind.Name or TokenKind.Local))
        {
            Fail(token, $"the name of a variable is missing before {Shown(token)}");
            return null;
        }

        return PlaceOf(ReadPath(isPlace: true), token);
    }

    private Place PlaceOf(Expression target, Token token)
    {
        switch (target)
        {
            case Expression.Global global:
                set.Symbols.Assign(global.Name);
                break;
            case Expression.BuiltinName name:
                target = name.Plain;
                return PlaceOf(target, token);
            case Expression.Member { Target: Expression.This } member:
                set.Symbols.Assign(member.Name);
                break;
            case Expression.Member { Target: Expression.Global space } when Builtins.Namespaces.ContainsKey(space.Name):
                set.Symbols.Assign(space.Name);
                break;
            case Expression.Index { Target: Expression.This, Key: Expression.Constant { Value: { Kind: TemplateValueKind.Text, Reference: string name } } }:
                set.Symbols.Assign(name);
                break;
            case Expression.Local or Expression.Member or Expression.Index or Expression.NamedArgument:
                break;
            default:
                Fail(token, "only a variable, a member or an item can be set");
                break;
        }

        return new Place(target);
    }
}

using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal sealed partial class TemplateParser
{
    // f a b name: c. Inside an argument a path takes no arguments of its own.
    private Expression CallWithArguments(Token start, Expression target)
    {
        if (inArgument || target is Expression.Constant or Expression.OfLoop || !AtArgument())
        {
            return target is Expression.Global { Name: "include" } ? MakeCall(start, target, [], []) : target;
        }

        var values = new List<Expression>();
        var names = new List<string>();
        inArgument = true;
        while (!isLost && AtArgument())
        {
            ReadArgument(values, names);
        }

        inArgument = false;
        return MakeCall(start, target, values, names);
    }

    // f(a, b, name: c)
    private Expression ReadBracketCall(Token start, Expression target)
    {
        var values = new List<Expression>();
        var names = new List<string>();
        Next();
        SkipLines();
        var outer = inArgument;
        inArgument = false;
        while (!isLost && !IsSymbol(")"))
        {
            ReadArgument(values, names);
            SkipLines();
            if (!Take(","))
            {
                break;
            }

            SkipLines();
        }

        inArgument = outer;
        Expect(")");
        return MakeCall(start, target, values, names);
    }

    private void ReadArgument(List<Expression> values, List<string> names)
    {
        var token = Current;
        if (IsNamed(token))
        {
            names.Add(WordOf(token).ToString());
            Next();
            Next();
        }
        else if (names.Count > 0)
        {
            Fail(token, "an argument without a name cannot follow one with a name");
        }

        values.Add(inArgument ? ReadBinary(LowestLevel) : ReadExpression());
    }

    private bool IsNamed(Token token) =>
        token.Kind == TokenKind.Name && Ahead is { Kind: TokenKind.Symbol, Symbol: ":", SpaceBefore: false };

    private bool AtArgument()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Quoted or TokenKind.Verbatim or TokenKind.Interpolated or TokenKind.Local:
                return true;
            case TokenKind.Name:
                var word = WordOf(token);
                return (word is "true" or "false" or "null" or "this" or "empty" or "do" || (word is "for" or "while" && Ahead is { Kind: TokenKind.Symbol, Symbol: "." }) || !IsKeyword(word))
                    && !(inForHead && (word is "reversed" || IsNamed(token)));
            case TokenKind.Symbol:
                return token.Symbol is "(" or "[" or "{" or "@" or "!" or "^" || (token.Symbol is "-" or "+" && inArgument && token.SpaceBefore && !Ahead.SpaceBefore);
            default:
                return false;
        }
    }

    private Expression MakeCall(Token start, Expression target, List<Expression> values, List<string> names)
    {
        var span = SpanFrom(start);
        var call = new Expression.Call(span, target, [.. values], [.. names]);
        if (target is not Expression.Global { Name: "include" })
        {
            return call;
        }

        TemplateUnit? found = null;
        if (values.Count > 0 && values[0] is Expression.Constant { Value.Kind: TemplateValueKind.Text } literal)
        {
            var name = (string)literal.Value.Reference!;
            if (!set.Units.TryGetValue(name, out found) && !isLost && set.Mode == TemplateMode.Site)
            {
                bag.AddWithExcerpt(RenderingProblems.UnknownTemplate, unit.Source, literal.Span.Start, name, NearestName.Hint(name, set.Units.Keys));
            }
        }

        return new Expression.Include(span, found, call);
    }

    private Expression.ListLiteral ReadList(Token start)
    {
        Next();
        SkipLines();
        var items = new List<Expression>();
        while (!isLost && !IsSymbol("]"))
        {
            items.Add(ReadExpression());
            SkipLines();
            if (!Take(","))
            {
                break;
            }

            SkipLines();
        }

        Expect("]");
        return new Expression.ListLiteral(SpanFrom(start), [.. items]);
    }

    private Expression.MapLiteral ReadMap(Token start)
    {
        Next();
        SkipLines();
        var members = new List<(string, Expression)>();
        while (!isLost && !IsSymbol("}"))
        {
            var name = Current;
            if (name.Kind is not (TokenKind.Name or TokenKind.Quoted))
            {
                Fail(name, $"the name of a member is missing before {Shown(name)}");
                break;
            }

            Next();
            Expect(":");
            SkipLines();
            members.Add((name.Kind == TokenKind.Name ? WordOf(name).ToString() : Unquote(name), ReadExpression()));
            SkipLines();
            if (!Take(","))
            {
                break;
            }

            SkipLines();
        }

        Expect("}");
        return new Expression.MapLiteral(SpanFrom(start), [.. members]);
    }

    // $"text {expression}": the expressions are read by the same parser, moved to their place for a while.
    private Expression.Interpolated ReadInterpolated(Token start)
    {
        var parts = new List<Expression>();
        var from = start.Start + 2;
        var end = start.End - 1;
        while (from < end && !isLost)
        {
            var brace = text.IndexOf('{', from, end - from);
            while (brace > from && text[brace - 1] == '\\')
            {
                brace = brace + 1 < end ? text.IndexOf('{', brace + 1, end - brace - 1) : -1;
            }

            var stop = brace < 0 ? end : brace;
            if (stop > from)
            {
                parts.Add(new Expression.Constant(new TextSpan(from, stop), TemplateValue.Trusted(Unquote(new Token(TokenKind.Quoted, from - 1, stop + 1)))));
            }

            if (brace < 0)
            {
                break;
            }

            from = ReadHole(parts, brace, end);
        }

        return new Expression.Interpolated(SpanFrom(start), [.. parts]);
    }

    private int ReadHole(List<Expression> parts, int brace, int end)
    {
        var hole = Lexer.ReadHole(text, brace + 1, end, out var after);
        if (!GoDeeper(hole[0]))
        {
            return end;
        }

        var (outerTokens, outerAt) = (tokens, at);
        (tokens, at) = (hole, 0);
        parts.Add(ReadExpression());
        if (!isLost && Current.Kind != TokenKind.End)
        {
            Fail(Current, $"}} is missing before {Shown(Current)}");
        }

        (tokens, at) = (outerTokens, outerAt);
        depth--;
        return after;
    }
}

using System.Collections.Frozen;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

internal sealed partial class TemplateParser
{
    private static bool IsKeyword(ReadOnlySpan<char> word) =>
        word is "if" or "else" or "end" or "for" or "in" or "while" or "break" or "continue" or "case" or "when" or "capture" or "with" or "wrap" or "func" or "ret"
            or "readonly" or "import" or "do" or "tablerow" or "true" or "false" or "null" or "this" or "empty";

    private Expression ReadCall(Token start) => CallWithArguments(start, ReadPath());

    // A name with its members and items, and a call with brackets.
    private Expression ReadPath(bool isPlace = false)
    {
        var start = Current;
        return Postfix(start, start.Kind == TokenKind.Local ? ReadLocal(start) : ReadName(start), isPlace);
    }

    private Expression ReadName(Token token)
    {
        if (token.Kind != TokenKind.Name)
        {
            Fail(token, $"a name is missing before {Shown(token)}");
            return Nothing(token);
        }

        Next();
        var span = SpanFrom(token);
        var name = WordOf(token).ToString();
        switch (name)
        {
            case "true":
                return new Expression.Constant(span, true);
            case "false":
                return new Expression.Constant(span, false);
            case "null":
                return new Expression.Constant(span, default);
            case "empty":
                return new Expression.Constant(span, EmptyValue.Value);
            case "this":
                return new Expression.This(span);
            case "for" or "while" or "tablerow" when IsSymbol("."):
                Next();
                return ReadLoopMember(token);
        }

        if (IsKeyword(name))
        {
            Fail(token, $"{name} cannot stand here");
        }

        if (IsSymbol(".") && Ahead.Kind == TokenKind.Name && Builtins.Namespaces.TryGetValue(name, out var functions))
        {
            return ReadBuiltin(token, name, functions);
        }

        return new Expression.Global(span, name, set.Symbols.NumberOf(name));
    }

    private Expression ReadBuiltin(Token token, string space, FrozenDictionary<string, TemplateFunction.Builtin> functions)
    {
        Next();
        var member = Current;
        Next();
        var symbol = set.Symbols.NumberOf(space);
        var memberName = WordOf(member).ToString();
        var plain = new Expression.Member(SpanFrom(token), new Expression.Global(new TextSpan(token.Start, token.End), space, symbol), memberName, false);
        if (functions.TryGetValue(memberName, out var function))
        {
            return new Expression.BuiltinName(plain.Span, symbol, function, plain);
        }

        set.Unknown.Add((unit, member.Start, space, memberName));
        return plain;
    }

    private Expression.OfLoop ReadLoopMember(Token token)
    {
        var member = Current;
        Next();
        LoopMember? found = WordOf(member) switch
        {
            "index" => LoopMember.Index,
            "rindex" => LoopMember.RIndex,
            "first" => LoopMember.First,
            "last" => LoopMember.Last,
            "even" => LoopMember.Even,
            "odd" => LoopMember.Odd,
            "length" => LoopMember.Length,
            "changed" => LoopMember.Changed,
            _ => null,
        };
        set.UsesChanged |= found == LoopMember.Changed;
        if (found is null)
        {
            Fail(member, $"a loop has no member {Shown(member)}; it has index, rindex, first, last, even, odd, length and changed");
        }

        return new Expression.OfLoop(SpanFrom(token), found ?? LoopMember.Index);
    }

    private Expression ReadLocal(Token token)
    {
        Next();
        var span = SpanFrom(token);
        var name = WordOf(token).ToString();
        if (name == "$$")
        {
            return new Expression.WrappedBlock(span);
        }

        if (name == "$")
        {
            if (IsSymbol(".") && Ahead.Kind == TokenKind.Name)
            {
                Next();
                var member = WordOf(Current).ToString();
                Next();
                return new Expression.NamedArgument(SpanFrom(token), member);
            }

            return new Expression.AllArguments(span);
        }

        if (int.TryParse(name.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
        {
            return new Expression.ArgumentAt(span, index);
        }

        return new Expression.Local(span, name, inWrap ? -1 : body.SlotOf(name));
    }

    private Expression Postfix(Token start, Expression target, bool isPlace = false)
    {
        var links = 0;
        while (Current.Kind == TokenKind.Symbol)
        {
            var symbol = Current;
            if (symbol.Symbol is not ("." or "?." or "[" or "(") || (isPlace && symbol.Symbol == "(") || (symbol.SpaceBefore && symbol.Symbol is "[" or "(") || !GoDeeper(symbol))
            {
                break;
            }

            links++;
            if (symbol.Symbol == "(")
            {
                if (target is Expression.Constant)
                {
                    break;
                }

                target = ReadBracketCall(start, target);
                continue;
            }

            Next();
            if (symbol.Symbol == "[")
            {
                SkipLines();
                var key = ReadExpression();
                SkipLines();
                Expect("]");
                target = new Expression.Index(SpanFrom(start), target, key);
                continue;
            }

            var name = Current;
            if (name.Kind != TokenKind.Name)
            {
                Fail(name, $"the name of a member is missing before {Shown(name)}");
                break;
            }

            Next();
            var member = WordOf(name).ToString();
            if (member == "empty" && IsSymbol("?") && !Current.SpaceBefore)
            {
                Next();
                member = "empty?";
            }

            target = new Expression.Member(new TextSpan(start.Start, SpanFrom(name).End), target, member, symbol.Symbol == "?.");
        }

        depth -= links;
        return target;
    }
}

using System.Text;
using Depesche.Diagnostics;

namespace Depesche.Rendering.Templates;

/// <summary>Reads the statements of one template. After a mistake it goes on at the next statement, so that all mistakes are told.</summary>
internal sealed partial class TemplateParser
{
    private readonly TemplateSet set;
    private readonly TemplateUnit unit;
    private readonly DiagnosticBag bag;
    private readonly string text;
    private List<Token> tokens;
    private FunctionBody body;
    private bool inWrap;
    private int at;
    private bool isLost;
    private bool gaveUp;
    private byte[]? indent;
    private int blocks;
    private int loops;
    private int deepest;
    private int mistakes;

    private TemplateParser(TemplateSet set, TemplateUnit unit, DiagnosticBag bag)
    {
        (this.set, this.unit, this.bag) = (set, unit, bag);
        text = unit.Source.Text;
        tokens = Lexer.Read(text);
        body = unit.Body;
    }

    public static void Parse(TemplateSet set, TemplateUnit unit, DiagnosticBag bag)
    {
        var parser = new TemplateParser(set, unit, bag);
        var statements = parser.ReadBlock(out var end);
        if (end != "" && !parser.gaveUp)
        {
            parser.Fail(parser.Current, end == "else" || end == "when" ? $"{end} without a block that it belongs to" : "end without a block that it closes");
        }

        unit.Body.Statements = statements;
        unit.Body.Depth = parser.deepest;
    }

    private Token Current => isLost ? new Token(TokenKind.Skipped, tokens[at].Start, tokens[at].End) : tokens[at];

    private Token Ahead => isLost || at + 1 >= tokens.Count ? new Token(TokenKind.Skipped, 0, 0) : tokens[at + 1];

    private bool IsSymbol(string symbol) => Current.Kind == TokenKind.Symbol && Current.Symbol == symbol;

    private bool IsWord(string word) => Current.Kind == TokenKind.Name && WordOf(Current).SequenceEqual(word);

    private ReadOnlySpan<char> WordOf(Token token) => text.AsSpan(token.Start, token.End - token.Start);

    private bool AtStatementEnd => Current.Kind is TokenKind.EndOfLine or TokenKind.Exit or TokenKind.End or TokenKind.Skipped || IsSymbol(";");

    private void Next()
    {
        if (!isLost && at < tokens.Count - 1)
        {
            at++;
        }
    }

    private bool Take(string symbol)
    {
        if (!IsSymbol(symbol))
        {
            return false;
        }

        Next();
        return true;
    }

    private void Expect(string symbol)
    {
        if (!Take(symbol))
        {
            Fail(Current, $"{symbol} is missing here");
        }
    }

    private void SkipLines()
    {
        while (Current.Kind == TokenKind.EndOfLine)
        {
            Next();
        }
    }

    private void Fail(Token place, string message)
    {
        if (isLost || gaveUp)
        {
            return;
        }

        bag.AddWithExcerpt(RenderingProblems.Syntax, unit.Source, place.Start, place.Kind == TokenKind.Broken ? place.Symbol! : message);
        isLost = true;
        gaveUp = ++mistakes >= TemplateLimits.Mistakes;
    }

    // Goes on behind the statement in which the mistake is; a broken token may have swallowed the rest.
    private void Recover()
    {
        if (!isLost)
        {
            return;
        }

        isLost = false;
        while (!AtStatementEnd)
        {
            Next();
        }
    }

    private Statement[] ReadBlock(out string end)
    {
        var statements = new List<Statement>();
        deepest = Math.Max(deepest, ++blocks);
        if (blocks > TemplateLimits.BlockDepth && !gaveUp)
        {
            bag.AddWithExcerpt(RenderingProblems.TooMuch, unit.Source, Current.Start, "100 nested blocks");
            gaveUp = true;
        }

        while (true)
        {
            if (gaveUp)
            {
                at = tokens.Count - 1;
            }

            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.End:
                    blocks--;
                    end = "";
                    return Statement.Joined(statements);
                case TokenKind.Text:
                    statements.Add(new Statement.Text(new TextSpan(token.Start, token.End), Encoding.UTF8.GetBytes(text[token.Start..token.End])));
                    Next();
                    continue;
                case TokenKind.Enter:
                    indent = token.Symbol is null ? null : Encoding.UTF8.GetBytes(token.Symbol);
                    Next();
                    continue;
                case TokenKind.Exit:
                    indent = null;
                    Next();
                    continue;
                case TokenKind.EndOfLine:
                    Next();
                    continue;
                case TokenKind.Symbol when token.Symbol == ";":
                    Next();
                    continue;
                case TokenKind.Name when WordOf(token) is "end" or "else" or "when" && !(Ahead is { Kind: TokenKind.Symbol, Symbol: "=" or "." }):
                    blocks--;
                    end = WordOf(token).ToString();
                    return Statement.Joined(statements);
            }

            if (ReadStatement() is { } statement)
            {
                statements.Add(statement);
            }

            if (!isLost && !AtStatementEnd)
            {
                Fail(Current, $"a new line, ; or }}}} is missing before {Shown(Current)}");
            }

            Recover();
        }
    }

    // Reads a block up to its end and the word itself.
    private Statement[] ReadBody()
    {
        EndOfHead();
        var statements = ReadBlock(out var end);
        Close(end, "end");
        return statements;
    }

    private void EndOfHead()
    {
        if (!isLost && !AtStatementEnd)
        {
            Fail(Current, $"a new line, ; or }}}} is missing before {Shown(Current)}");
        }

        Recover();
    }

    private void Close(string found, string wanted)
    {
        if (found == wanted)
        {
            Next();
        }
        else if (found == "")
        {
            FailOpen();
        }
        else
        {
            Fail(Current, $"{found} cannot stand here; {wanted} is missing");
            isLost = false;
            Next();
            isLost = true;
        }
    }

    private readonly Stack<Token> open = new();

    private void FailOpen()
    {
        if (!gaveUp)
        {
            // An author is best shown the block; the language itself tells it where the end was expected.
            var token = open.Count > 0 ? open.Peek() : Current;
            bag.AddWithExcerpt(RenderingProblems.Syntax, unit.Source, set.Mode == TemplateMode.Plain ? Current.Start : token.Start, $"{WordOf(token)} is never closed; its end is missing");
        }
    }

    private string Shown(Token token) => token.Kind switch
    {
        TokenKind.Exit => "}}",
        TokenKind.End => "the end of the file",
        TokenKind.EndOfLine => "the end of the line",
        _ => token.End - token.Start <= 40 ? text[token.Start..token.End] : text[token.Start..(token.Start + 40)] + "...",
    };
}

namespace Depesche.Rendering.Templates;

/// <summary>Cuts a template into text and the tokens of its code blocks; white space that the blocks strip is already gone.</summary>
internal sealed class Lexer(string text, int limit)
{
    // Longest first; "}}" is found before because it ends a block.
    private static readonly string[] Symbols =
    [
        "...", "..<", "//=", "<<", ">>", "&&", "||", "??", "?!", "?.", "==", "!=", "<=", ">=", "..", "//", "++", "--", "+=", "-=", "*=", "/=", "%=",
        "+", "-", "*", "/", "%", "<", ">", "=", "!", "?", ":", ",", ".", ";", "|", "@", "^", "(", ")", "[", "]", "{", "}",
    ];

    private readonly List<Token> tokens = [];
    private int at;

    public static List<Token> Read(string text)
    {
        var lexer = new Lexer(text, text.Length);
        lexer.ReadAll();
        return lexer.tokens;
    }

    /// <summary>The tokens of an expression inside an interpolated text, up to its closing brace.</summary>
    public static List<Token> ReadHole(string text, int start, int end, out int after)
    {
        var lexer = new Lexer(text, end) { at = start };
        var braces = 0;
        while (lexer.at < end && (text[lexer.at] != '}' || braces > 0))
        {
            var space = text[lexer.at] is ' ' or '\t' or '\r' or '\n';
            lexer.at += space ? 1 : 0;
            if (!space)
            {
                lexer.ReadToken(text[lexer.at], lexer.at > start && text[lexer.at - 1] is ' ', ref braces);
            }
        }

        var stop = Math.Min(lexer.at, end);
        lexer.tokens.Add(stop < end ? new Token(TokenKind.End, stop, stop) : new Token(TokenKind.Broken, start - 1, start, Symbol: "the brace in the text is never closed"));
        after = stop + 1;
        return lexer.tokens;
    }

    private void ReadAll()
    {
        var start = 0;
        while (at < limit)
        {
            var open = text.IndexOf('{', at);
            if (open < 0 || open + 1 >= limit)
            {
                break;
            }

            at = open + 1;
            if (text[at] == '{')
            {
                at++;
                var strip = at < limit && text[at] is '-' or '~' ? text[at] : '\0';
                at += strip == '\0' ? 0 : 1;
                var indent = AddText(start, open, strip);
                tokens.Add(new Token(TokenKind.Enter, open, at, Symbol: strip == '\0' ? indent : null));
                start = ReadCode();
            }
            else if (text[at] == '%' && EscapeEnd(open) is { } escape)
            {
                AddText(start, open, escape.StripBefore);
                Add(TokenKind.Text, escape.Start, escape.End);
                at = escape.After;
                start = SkipStripped(at, escape.StripAfter);
            }
        }

        AddText(start, limit, '\0');
        tokens.Add(new Token(TokenKind.End, limit, limit));
    }

    // {%{ … }%}, with as many percent signs as one likes and optional strip marks inside.
    private (int Start, int End, int After, char StripBefore, char StripAfter)? EscapeEnd(int open)
    {
        var start = open + 1;
        while (start < limit && text[start] == '%')
        {
            start++;
        }

        if (start >= limit || text[start] != '{')
        {
            return null;
        }

        var closing = "}" + new string('%', start - open - 1) + "}";
        start++;
        var before = start < limit && text[start] is '-' or '~' ? text[start] : '\0';
        start += before == '\0' ? 0 : 1;
        var end = text.IndexOf(closing, start, StringComparison.Ordinal);
        if (end < 0)
        {
            tokens.Add(new Token(TokenKind.Broken, open, open + 2, Symbol: $"the escape block is never closed; write {closing}"));
            at = limit;
            return null;
        }

        var stripped = end > start && text[end - 1] is '-' or '~';
        return (start, stripped ? end - 1 : end, end + closing.Length, before, stripped ? text[end - 1] : '\0');
    }

    // Adds the text between two blocks without what the next block strips; gives the indentation if only that stands before it on its line.
    private string? AddText(int start, int end, char strip)
    {
        if (strip == '-')
        {
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
        }
        else if (strip == '~')
        {
            while (end > start && text[end - 1] is ' ' or '\t')
            {
                end--;
            }
        }

        Add(TokenKind.Text, start, end);
        var line = end;
        while (line > start && text[line - 1] is ' ' or '\t')
        {
            line--;
        }

        return line < end && (line == 0 || text[line - 1] == '\n') ? text[line..end] : null;
    }

    // The place where text starts again after a block that strips what follows.
    private int SkipStripped(int from, char strip)
    {
        var i = from;
        if (strip == '-')
        {
            while (i < limit && char.IsWhiteSpace(text[i]))
            {
                i++;
            }
        }
        else if (strip == '~')
        {
            while (i < limit && text[i] is ' ' or '\t' or '\r')
            {
                i++;
            }

            i += i < limit && text[i] == '\n' ? 1 : 0;
        }

        return i;
    }

    // Reads up to the end of the block and returns where text starts again.
    private int ReadCode()
    {
        var braces = 0;
        while (at < limit)
        {
            var begin = at;
            while (at < limit && text[at] is ' ' or '\t' or '\r')
            {
                at++;
            }

            if (at >= limit)
            {
                break;
            }

            var space = at > begin;
            var unit = text[at];
            if (braces == 0 && ExitLength() is > 0 and var length)
            {
                var strip = length == 3 ? unit : '\0';
                tokens.Add(new Token(TokenKind.Exit, at, at + length, space));
                at += length;
                return SkipStripped(at, strip);
            }

            if (unit == '\n')
            {
                Add(TokenKind.EndOfLine, at, at + 1, space);
                at++;
            }
            else if (unit == '#')
            {
                SkipComment();
            }
            else
            {
                ReadToken(unit, space, ref braces);
            }
        }

        tokens.Add(new Token(TokenKind.Broken, limit, limit, Symbol: "the code block is never closed; write }}"));
        return limit;
    }

    private int ExitLength() =>
        text[at] == '}' && at + 1 < limit && text[at + 1] == '}' ? 2
        : text[at] is '-' or '~' && at + 2 < limit && text[at + 1] == '}' && text[at + 2] == '}' ? 3
        : 0;

    private void SkipComment()
    {
        var many = at + 1 < limit && text[at + 1] == '#';
        at += many ? 2 : 1;
        while (at < limit && ExitLength() == 0)
        {
            if (many ? text[at] == '#' && at + 1 < limit && text[at + 1] == '#' : text[at] == '\n')
            {
                at += many ? 2 : 0;
                return;
            }

            at++;
        }
    }

    private void ReadToken(char unit, bool space, ref int braces)
    {
        var start = at;
        if (char.IsAsciiLetter(unit) || unit == '_')
        {
            at = EndOfName(at);
            Add(TokenKind.Name, start, at, space);
        }
        else if (unit == '$' && at + 1 < limit && text[at + 1] is '"' or '\'')
        {
            at++;
            ReadQuoted(TokenKind.Interpolated, start, space);
        }
        else if (unit == '$')
        {
            at++;
            at = at < limit && text[at] == '$' ? at + 1 : EndOfName(at);
            Add(TokenKind.Local, start, at, space);
        }
        else if (char.IsAsciiDigit(unit))
        {
            at = NumberScanner.End(text, at);
            Add(TokenKind.Number, start, at, space);
        }
        else if (unit is '"' or '\'' or '`')
        {
            ReadQuoted(unit == '`' ? TokenKind.Verbatim : TokenKind.Quoted, start, space);
        }
        else
        {
            ReadSymbol(start, space, ref braces);
        }
    }

    private int EndOfName(int from)
    {
        while (from < limit && (char.IsAsciiLetterOrDigit(text[from]) || text[from] == '_'))
        {
            from++;
        }

        return from;
    }

    private void ReadQuoted(TokenKind kind, int start, bool space)
    {
        var quote = text[at++];
        var depth = 0;
        while (at < limit && (text[at] != quote || depth > 0))
        {
            if (kind == TokenKind.Interpolated)
            {
                depth += text[at] == '{' ? 1 : text[at] == '}' && depth > 0 ? -1 : 0;
            }

            at += text[at] == '\\' && kind != TokenKind.Verbatim ? 2 : 1;
        }

        if (at >= limit)
        {
            at = limit;
            tokens.Add(new Token(TokenKind.Broken, start, at, space, "the text is never closed; the quotation mark is missing"));
            return;
        }

        at++;
        Add(kind, start, at, space);
    }

    private void ReadSymbol(int start, bool space, ref int braces)
    {
        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0)
            {
                at += symbol.Length;
                braces += symbol == "{" ? 1 : symbol == "}" && braces > 0 ? -1 : 0;
                tokens.Add(new Token(TokenKind.Symbol, start, at, space, symbol));
                return;
            }
        }

        at += at + 1 < limit && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        tokens.Add(new Token(TokenKind.Broken, start, at, space, $"the character {text[start..at]} means nothing here"));
    }

    private void Add(TokenKind kind, int start, int end, bool space = false)
    {
        if (end > start)
        {
            tokens.Add(new Token(kind, start, end, space));
        }
    }
}

namespace Depesche.Rendering.Templates;

/// <summary>Finds the end of a number: <c>12</c>, <c>0x1F</c>, <c>1.5e-3</c>; <c>1..3</c> is a number before a range.</summary>
internal static class NumberScanner
{
    public static (int End, TokenKind Kind) Scan(string text, int start)
    {
        var at = start;
        if (text[at] == '0' && at + 2 < text.Length && text[at + 1] is 'x' or 'X' && char.IsAsciiHexDigit(text[at + 2]))
        {
            at += 2;
            while (at < text.Length && (char.IsAsciiHexDigit(text[at]) || text[at] is 'u' or 'U'))
            {
                at++;
            }

            return (at, TokenKind.Whole);
        }

        if (text[at] == '0' && at + 2 < text.Length && text[at + 1] is 'b' or 'B' && text[at + 2] is '0' or '1')
        {
            at += 2;
            while (at < text.Length && text[at] is '0' or '1' or 'u' or 'U')
            {
                at++;
            }

            return (at, TokenKind.Whole);
        }

        at = Digits(text, at);
        var kind = TokenKind.Whole;
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            kind = TokenKind.Fraction;
            at = Digits(text, at + 1);
        }

        var exponent = at + 1 < text.Length && text[at] is 'e' or 'E' ? at + (text[at + 1] is '+' or '-' ? 2 : 1) : text.Length;
        if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
        {
            kind = TokenKind.Fraction;
            at = Digits(text, exponent);
        }

        return at < text.Length && text[at] is 'f' or 'd' or 'm' or 'F' or 'D' or 'M' ? (at + 1, TokenKind.Fraction) : (at, kind);
    }

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}

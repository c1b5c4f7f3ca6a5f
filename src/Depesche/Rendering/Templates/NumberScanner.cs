namespace Depesche.Rendering.Templates;

/// <summary>Finds the end of a number: <c>12</c>, <c>0x1F</c>, <c>1.5e-3</c>, <c>2.5m</c>; <c>1..3</c> is a number before a range.</summary>
internal static class NumberScanner
{
    public static int End(string text, int start)
    {
        if (text[start] == '0' && start + 2 < text.Length && text[start + 1] is 'x' or 'X' or 'b' or 'B')
        {
            Func<char, bool> isDigit = text[start + 1] is 'x' or 'X' ? char.IsAsciiHexDigit : unit => unit is '0' or '1';
            if (isDigit(text[start + 2]))
            {
                return Skip(text, Skip(text, start + 2, isDigit), unit => unit is 'u' or 'U');
            }
        }

        var at = Skip(text, start, char.IsAsciiDigit);
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at = Skip(text, at + 1, char.IsAsciiDigit);
        }

        var exponent = at + 1 < text.Length && text[at] is 'e' or 'E' ? at + (text[at + 1] is '+' or '-' ? 2 : 1) : text.Length;
        if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
        {
            at = Skip(text, exponent, char.IsAsciiDigit);
        }

        return at < text.Length && text[at] is 'f' or 'd' or 'm' or 'F' or 'D' or 'M' ? at + 1 : at;
    }

    private static int Skip(string text, int at, Func<char, bool> isPart)
    {
        while (at < text.Length && isPart(text[at]))
        {
            at++;
        }

        return at;
    }
}

namespace Depesche.Rendering;

/// <summary>How wide a text is drawn at most: measured on the widest of the usual system fonts, so that labels keep apart in all of them.</summary>
internal static class TextWidth
{
    private const double Bold = 1.13;

    /// <summary>Width in the units of the font size.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var sum = 0.0;
        foreach (var letter in text)
        {
            sum += Em(letter);
        }

        return sum * size * (bold ? Bold : 1);
    }

    // In ems: DejaVu Sans, rounded up by classes of letters.
    private static double Em(char letter) => letter switch
    {
        '\u00AD' => 0,
        'i' or 'j' or 'l' or 'I' or 'J' or '.' or ',' or ':' or '\'' or ' ' or '\u00A0' => 0.32,
        'f' or 't' or 'r' or '-' or '(' or ')' or '/' or '\u2011' => 0.42,
        'm' or 'M' or 'w' or 'W' or '→' or '←' or '…' => 1,
        >= 'A' and <= 'Z' or 'Ä' or 'Ö' or 'Ü' or '&' => 0.77,
        _ => 0.64,
    };
}

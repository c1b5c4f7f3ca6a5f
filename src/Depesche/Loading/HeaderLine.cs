using System.Buffers;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The line <c> date 2022-01 </c> (or <c>date: 21.01.2022</c>) that scrapers put before a text: metadata, whose line goes on with the headline or the lead.</summary>
/// <param name="Date">What it states.</param>
/// <param name="Rest">Where the rest of the line begins.</param>
internal readonly record struct HeaderLine(StatedDate Date, int Rest)
{
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("0123456789-/.");

    /// <summary>Finds it at the start of the text; null when there is none.</summary>
    public static HeaderLine? Find(SourceText source, int from)
    {
        var text = source.Text;
        var at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (!text.AsSpan(at).StartsWith("date", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var start = at + 4;
        start += start < text.Length && text[start] == ':' ? 1 : 0;
        if (start >= text.Length || text[start] is not (' ' or '\t' or '\u00A0'))
        {
            return null;
        }

        while (start < text.Length && text[start] is ' ' or '\t' or '\u00A0')
        {
            start++;
        }

        var length = text.AsSpan(start).IndexOfAnyExcept(DateSigns);
        length = length < 0 ? text.Length - start : length;
        var digits = text.AsSpan(start, length);
        if (!(IsIso(digits) || IsGerman(digits)) || (start + length < text.Length && !char.IsWhiteSpace(text[start + length])))
        {
            return null;
        }

        var span = new TextSpan(start, start + length);
        return new HeaderLine(new StatedDate(StatedDateKind.Published, digits.ToString(), "header-line", source, span), span.End);
    }

    private static bool IsIso(ReadOnlySpan<char> digits) =>
        digits.Length is 4 or 7 or 10 or 21 && !digits[..4].ContainsAnyExceptInRange('0', '9') && (digits.Length == 4 || digits[4] == '-') && !digits.Contains('.');

    // 21.01.2022, 3.2.2022
    private static bool IsGerman(ReadOnlySpan<char> digits) => digits.Length is >= 8 and <= 10 && digits.Count('.') == 2 && !digits.ContainsAny('-', '/') && digits.LastIndexOf('.') == digits.Length - 5;
}

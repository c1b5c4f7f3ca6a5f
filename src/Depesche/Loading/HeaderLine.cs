using System.Buffers;
using Depesche.Diagnostics;

namespace Depesche.Loading;

/// <summary>The line <c> date 2022-01 </c> that scrapers put before a text: metadata, whose line goes on with the headline or the lead.</summary>
/// <param name="Date">What it states.</param>
/// <param name="Rest">Where the rest of the line begins.</param>
internal readonly record struct HeaderLine(StatedDate Date, int Rest)
{
    private static readonly SearchValues<char> DateSigns = SearchValues.Create("0123456789-/");

    /// <summary>Finds it at the start of the text; null when there is none.</summary>
    public static HeaderLine? Find(SourceText source, int from)
    {
        var text = source.Text;
        var at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (!text.AsSpan(at).StartsWith("date ", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var start = at + 5;
        var length = text.AsSpan(start).IndexOfAnyExcept(DateSigns);
        length = length < 0 ? text.Length - start : length;
        var digits = text.AsSpan(start, length);
        if (length is not (4 or 7 or 10 or 21) || digits[..4].ContainsAnyExceptInRange('0', '9') || (length > 4 && digits[4] != '-') || (start + length < text.Length && !char.IsWhiteSpace(text[start + length])))
        {
            return null;
        }

        var span = new TextSpan(start, start + length);
        return new HeaderLine(new StatedDate(StatedDateKind.Published, digits.ToString(), "header-line", source, span), span.End);
    }
}

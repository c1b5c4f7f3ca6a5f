using Depesche.Diagnostics;
using Depesche.Loading;

namespace Depesche.Rendering;

/// <summary>Finds web addresses that stand in plain text.</summary>
internal static class BareAddresses
{
    private const string Scheme = "http";

    /// <summary>The stretches that are addresses; a mark at the end belongs to the sentence.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        for (var at = text.IndexOf(Scheme, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Scheme, at, StringComparison.Ordinal))
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»'))
            {
                end++;
            }

            var start = at;
            at = end;
            while (end > start && (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '‘' or ']' || (text[end - 1] == ')' && text.AsSpan(start, end - start) is var address && address.Count(')') > address.Count('('))))
            {
                end--;
            }

            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && LinkTarget.IsWeb(text[start..end]))
            {
                yield return new TextSpan(start, end);
            }
        }
    }
}

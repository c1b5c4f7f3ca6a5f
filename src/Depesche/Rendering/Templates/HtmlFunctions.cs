using System.Net;
using System.Text;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>html</c>. Only escaping and encoding make text safe.</summary>
internal static class HtmlFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("html.escape", "text", a => !a.Has(0) ? default : new Html(a.State.IsPlain ? WebUtility.HtmlEncode(a.Text(0)) : HtmlEscape.Of(a.Text(0)))),
        Define("html.newline_to_br", "text", a => a[0].Kind == TemplateValueKind.Html ? new Html(BreakLines(a.Text(0))) : a.Result(BreakLines(a.Text(0)))),
        Define("html.strip", "text", a => a.Result(Strip(a.Text(0)))),
        Define("html.url_encode", "text", a => a.Has(0) ? new Html(Uri.EscapeDataString(WellFormed(a.Text(0)))) : default),
        Define("html.url_escape", "text", a => a.Result(UrlEscape(a.Text(0)))),
    ];

    // A lone surrogate has no UTF-8 form.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // The break stands in front of the line's end, whichever it is.
    private static string BreakLines(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isEnd = text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'));
            result.Append(isEnd ? "<br />" : "").Append(text[i]);
        }

        return result.ToString();
    }

    // Characters that structure an address stay; all others are encoded one by one.
    private static string UrlEscape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            var one = rune.ToString();
            result.Append(one.Length == 1 && ";/?:@&=+$,#!*'()[]".Contains(one[0], StringComparison.Ordinal) ? one : Uri.EscapeDataString(one));
        }

        return result.ToString();
    }

    // Scripts, styles and comments go with all that is in them; of other elements only the tags.
    private static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        for (var open = text.IndexOf('<'); open >= 0; open = text.IndexOf('<', at))
        {
            var end = End(text, open, "<script", "</script>") ?? End(text, open, "<!--", "-->") ?? End(text, open, "<style", "</style>") ?? End(text, open, "<", ">");
            if (end is null)
            {
                break;
            }

            result.Append(text, at, open - at);
            at = end.Value;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static int? End(string text, int open, string first, string last) =>
        string.Compare(text, open, first, 0, first.Length, StringComparison.OrdinalIgnoreCase) == 0
            && text.IndexOf(last, open + first.Length, StringComparison.OrdinalIgnoreCase) is >= 0 and var end
            ? end + last.Length
            : null;
}

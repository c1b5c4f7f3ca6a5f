using System.Text;
using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>html</c>. Only escaping and encoding make text safe.</summary>
internal static class HtmlFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("html.escape", "text", a => a.Has(0) ? new Html(HtmlEscape.Of(a.Text(0))) : default),
        Define("html.newline_to_br", "text", a => a[0].Kind == TemplateValueKind.Html ? new Html(BreakLines(a.Text(0))) : a.Result(BreakLines(a.Text(0)))),
        Define("html.strip", "text", a => a.Result(Strip(a.Text(0)))),
        Define("html.url_encode", "text", a => a.Has(0) ? new Html(Uri.EscapeDataString(WellFormed(a.Text(0)))) : default),
        Define("html.url_escape", "text", a => a.Result(UrlEscape(a.Text(0)))),
    ];

    // A lone surrogate has no UTF-8 form.
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string BreakLines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\n", "<br />\n", StringComparison.Ordinal);

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

    private static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            result.Append(text, at, open - at);
            at = close + 1;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}

using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("html.escape", "text", a => a.Has(0) ? new Html(HtmlEscape.Of(a.Text(0))) : default),
        Define("html.url_encode", "text", a => a.Has(0) ? new Html(Uri.EscapeDataString(a.Text(0))) : default),
    ];
}

using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>string</c>. All of them count UTF-16 units and compare ordinally.</summary>
internal static class StringFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("string.append", "text with", a => a.Result(a.Text(0) + a.Text(1))),
        Define("string.prepend", "text by", a => a.Result(a.Text(1) + a.Text(0))),
        Define("string.upcase", "text", a => a.Result(a.Text(0).ToUpperInvariant())),
        Define("string.downcase", "text", a => a.Result(a.Text(0).ToLowerInvariant())),
        Define("string.size", "text", a => a.Text(0).Length),
        Define("string.strip", "text", a => a.Result(a.Text(0).Trim())),
        Define("string.contains", "text value", a => a.Text(0).Contains(a.Text(1), StringComparison.Ordinal)),
        Define("string.starts_with", "text value", a => a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal)),
        Define("string.ends_with", "text value", a => a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal)),
    ];
}

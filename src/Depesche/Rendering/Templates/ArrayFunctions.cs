using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>array</c>. Every one gives back a new list.</summary>
internal static class ArrayFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("array.size", "list", a => new ListView(a[0].Reference).Count),
        Define("array.first", "list", a => new ListView(a[0].Reference) is { Count: > 0 } list ? list[0] : default),
        Define("array.last", "list", a => new ListView(a[0].Reference) is { Count: > 0 } list ? list[list.Count - 1] : default),
        Define("array.join", "list delimiter", a => Join(a)),
    ];

    private static TemplateValue Join(Arguments a)
    {
        var items = new ListView(a[0].Reference).ToList();
        var isTrusted = items.TrueForAll(one => ValueText.IsSafe(one)) && a[1].IsTrusted;
        return TemplateValue.Text(string.Join(a.Text(1), items.Select(ValueText.Of)), isTrusted);
    }
}

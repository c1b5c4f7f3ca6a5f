using static Depesche.Rendering.Templates.Builtins;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of <c>object</c>. Those that run text as code do so only where nothing has to be safe.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<TemplateFunction.Builtin> All { get; } =
    [
        Define("object.default", "value default", a => a[0].Kind == TemplateValueKind.Null || (Operators.IsText(a[0]) && a.Text(0).Length == 0) ? a[1] : a[0]),
        Define("object.format", "value format culture?", a => a[0].Reference is DateValue date ? Formats.Culture(a, 2) is { } culture ? a.Result(DateFormat.Write(date.Day, a.Text(1), culture)) : default : Formats.Number(a)),
        Define("object.eval", "value", Evaluation.OfExpression),
        Define("object.eval_template", "value", Evaluation.OfTemplate),
        Define("object.from_json", "json", Json.Read),
        Define("object.to_json", "value", Json.Write),
        Define("object.has_key", "value key", a => Find(a[0], a.Text(1), out _)),
        Define("object.has_value", "value key", a => Find(a[0], a.Text(1), out var value) && value.Kind != TemplateValueKind.Null),
        Define("object.keys", "value", a => TemplateList.Of(Names(a[0]).Select(TemplateValue.Trusted))),
        Define("object.kind", "value", a => KindOf(a[0], isFine: true) is { } kind ? TemplateValue.Trusted(kind) : default),
        Define("object.size", "value", a => Size(a)),
        Define("object.typeof", "value", a => KindOf(a[0], isFine: false) is { } kind ? TemplateValue.Trusted(kind) : default),
        Define("object.values", "value", Values),
    ];

    private static IEnumerable<string> Names(TemplateValue value) => value.Reference switch
    {
        TemplateMap map => map.Members.Keys,
        TemplateModel model => model.Type.Members.Select(member => member.Name),
        _ => [],
    };

    private static bool Find(TemplateValue target, string name, out TemplateValue value)
    {
        value = default;
        if (target.Reference is TemplateModel model && model.Type.Slot(name) is >= 0 and var slot)
        {
            value = model.Type.Members[slot].Read(model);
            return true;
        }

        return target.Reference is TemplateMap map && map.Members.TryGetValue(name, out value);
    }

    private static TemplateValue Values(Arguments a) => a[0].Reference switch
    {
        TemplateMap map => TemplateList.Of(map.Members.Values),
        TemplateModel model => TemplateList.Of(model.Type.Members.Select(member => member.Read(model))),
        _ => TemplateList.Of([]),
    };

    private static TemplateValue Size(Arguments a) => a[0].Kind switch
    {
        TemplateValueKind.Text or TemplateValueKind.Html => a.Text(0).Length,
        TemplateValueKind.List => new ListView(a[0].Reference).Count,
        TemplateValueKind.Map or TemplateValueKind.Model => Names(a[0]).Count(),
        TemplateValueKind.Null => 0,
        _ => a.Wrong(0, "a text, a list or an object", 0),
    };

    private static string? KindOf(TemplateValue value, bool isFine) => value.Kind switch
    {
        TemplateValueKind.Null => null,
        TemplateValueKind.Bool => isFine ? "bool" : "boolean",
        TemplateValueKind.Whole => !isFine ? "number" : value.AsWhole is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        TemplateValueKind.Fraction => !isFine ? "number" : value.IsSingle ? "float" : "double",
        TemplateValueKind.Exact => isFine ? "decimal" : "number",
        TemplateValueKind.Big => isFine ? "bigint" : "number",
        TemplateValueKind.Text or TemplateValueKind.Html => "string",
        TemplateValueKind.List when value.Reference is NumberRange => isFine ? "range" : "iterator",
        TemplateValueKind.List => "array",
        TemplateValueKind.Function when isFine => "function",
        _ => "object",
    };
}

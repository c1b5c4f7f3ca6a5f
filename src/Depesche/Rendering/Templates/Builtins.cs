using System.Collections.Frozen;

namespace Depesche.Rendering.Templates;

/// <summary>The functions of the engine by the object that they belong to.</summary>
internal static class Builtins
{
    public static FrozenDictionary<string, FrozenDictionary<string, TemplateFunction.Builtin>> Namespaces { get; } =
        new Dictionary<string, IEnumerable<TemplateFunction.Builtin>>(StringComparer.Ordinal)
        {
            ["html"] = HtmlFunctions.All,
            ["string"] = StringFunctions.All,
            ["array"] = ArrayFunctions.All,
            ["math"] = MathFunctions.All,
            ["object"] = ObjectFunctions.All,
            ["date"] = DateFunctions.All,
            ["regex"] = RegexFunctions.All,
            ["timespan"] = TimespanFunctions.All,
        }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary(one => one.Name[(one.Name.IndexOf('.') + 1)..], StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TemplateValue> Globals = IncludeFunctions.All.ToFrozenDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TemplateValue> Spaces = Namespaces.ToFrozenDictionary(pair => pair.Key, pair => ToMap(pair.Value).Value, StringComparer.Ordinal);

    /// <summary>An object of the engine as a value; null when there is none of this name.</summary>
    public static TemplateValue Space(string name) => Spaces.GetValueOrDefault(name);

    /// <summary>A function of the engine that belongs to no object; null when there is none of this name.</summary>
    public static TemplateValue Global(string name) => Globals.GetValueOrDefault(name);

    /// <summary>An object of the engine as a page may change it for itself; null when there is none of this name.</summary>
    public static TemplateMap? OwnSpace(string name) => Namespaces.TryGetValue(name, out var functions) ? ToMap(functions) : null;

    private static TemplateMap ToMap(FrozenDictionary<string, TemplateFunction.Builtin> functions)
    {
        var map = new TemplateMap();
        foreach (var (name, function) in functions)
        {
            map.Members[name] = function.Value;
        }

        return map;
    }

    /// <summary>A function; a parameter with a question mark may be left out, one with dots takes all that follow.</summary>
    public static TemplateFunction.Builtin Define(string name, string parameters, BuiltinBody body)
    {
        var names = parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new TemplateFunction.Builtin(name, [.. names.Select(one => one.TrimEnd('?', '.'))], names.Count(one => one[^1] is not ('?' or '.')), names.Any(one => one[^1] == '.'), body);
    }
}

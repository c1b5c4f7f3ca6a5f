using System.Text.Json;
using System.Text.RegularExpressions;

namespace Depesche.Tests.Publishing;

/// <summary>The part of JSON Schema that the schemas of the data files use.</summary>
internal static class JsonShape
{
    private static readonly string[] Known =
        ["$schema", "title", "description", "$defs", "$ref", "type", "required", "additionalProperties", "properties", "items", "enum", "const", "pattern", "minimum", "maximum", "minLength"];

    /// <summary>Every place where the data is not as the schema says.</summary>
    public static IEnumerable<string> Faults(JsonElement schema, JsonElement data) => Faults(schema, schema, data, "$");

    private static IEnumerable<string> Faults(JsonElement root, JsonElement schema, JsonElement data, string path)
    {
        foreach (var rule in schema.EnumerateObject())
        {
            Assert.Contains(rule.Name, Known);
            foreach (var fault in Broken(root, schema, rule, data, path))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> Broken(JsonElement root, JsonElement schema, JsonProperty rule, JsonElement data, string path) => rule.Name switch
    {
        "$ref" => Faults(root, root.GetProperty("$defs").GetProperty(rule.Value.GetString()!["#/$defs/".Length..]), data, path),
        "type" => Types(rule.Value).Any(type => Is(data, type)) ? [] : [$"{path} is no {rule.Value}"],
        "enum" => rule.Value.EnumerateArray().Any(value => value.ToString() == data.ToString()) ? [] : [$"{path} is {data}"],
        "const" => rule.Value.ToString() == data.ToString() ? [] : [$"{path} is {data}"],
        "pattern" => Regex.IsMatch(data.GetString()!, rule.Value.GetString()!, RegexOptions.NonBacktracking) ? [] : [$"{path} is {data}"],
        "minLength" => data.GetString()!.Length >= rule.Value.GetInt32() ? [] : [$"{path} is empty"],
        "minimum" => data.GetDouble() >= rule.Value.GetDouble() ? [] : [$"{path} is {data}"],
        "maximum" => data.GetDouble() <= rule.Value.GetDouble() ? [] : [$"{path} is {data}"],
        "required" => rule.Value.EnumerateArray().Where(name => !data.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}"),
        "items" => data.EnumerateArray().SelectMany((item, index) => Faults(root, rule.Value, item, $"{path}[{index}]")),
        "properties" => rule.Value.EnumerateObject().Where(member => data.TryGetProperty(member.Name, out _)).SelectMany(member => Faults(root, member.Value, data.GetProperty(member.Name), $"{path}.{member.Name}")),
        "additionalProperties" when rule.Value.ValueKind == JsonValueKind.False =>
            data.EnumerateObject().Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _)).Select(member => $"{path} has {member.Name}"),
        "additionalProperties" => data.EnumerateObject().SelectMany(member => Faults(root, rule.Value, member.Value, $"{path}.{member.Name}")),
        _ => [],
    };

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement data, string type) => type switch
    {
        "object" => data.ValueKind == JsonValueKind.Object,
        "array" => data.ValueKind == JsonValueKind.Array,
        "string" => data.ValueKind == JsonValueKind.String,
        "integer" => data.ValueKind == JsonValueKind.Number && data.TryGetInt64(out _),
        "number" => data.ValueKind == JsonValueKind.Number,
        "boolean" => data.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => data.ValueKind == JsonValueKind.Null,
        _ => false,
    };
}

using System.Text.Json;

namespace Depesche.Rendering.Templates;

/// <summary>A model read from JSON: objects, arrays, texts, numbers, truths and null become the template's own values, which it may change.</summary>
public sealed record JsonModel : TemplateModel
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private JsonModel(ModelType type) => Type = type;

    /// <inheritdoc/>
    public override ModelType Type { get; }

    /// <summary>Reads the members of an object; anything else has none.</summary>
    /// <exception cref="JsonException">The text is no JSON.</exception>
    public static JsonModel Parse(string json)
    {
        using var document = JsonDocument.Parse(json, Lenient);
        var members = document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.EnumerateObject().ToList() : [];
        return new JsonModel(new ModelType("model", [.. members.DistinctBy(member => member.Name).Select(member => Member(member.Name, Value(member.Value)))]));
    }

    /// <summary>What a JSON value is in a template.</summary>
    internal static TemplateValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Map(element),
        JsonValueKind.Array => TemplateList.Of(element.EnumerateArray().Select(Value)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        _ => default,
    };

    private static ModelMember Member(string name, TemplateValue value) => new(name, "", _ => value);

    private static TemplateValue Map(JsonElement element)
    {
        var map = new TemplateMap();
        foreach (var member in element.EnumerateObject())
        {
            map.Members[member.Name] = Value(member.Value);
        }

        return map.Value;
    }
}

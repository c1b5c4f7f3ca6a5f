using System.Text.Json;
using Depesche.Rendering.Templates;

namespace Depesche.Tests.Rendering.Templates;

/// <summary>A model made from JSON: objects become models, texts stay text that must be escaped.</summary>
internal sealed record MapModel(ModelType MembersOf) : TemplateModel
{
    public override ModelType Type => MembersOf;

    public static MapModel Of(string json) => (MapModel)Convert(JsonDocument.Parse(json).RootElement).Reference!;

    public static TemplateValue Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Model(element),
        JsonValueKind.Array when element.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) => TemplateValue.List(element.EnumerateArray().Select(one => one.GetString()!).ToArray()),
        JsonValueKind.Array when element.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object) => TemplateValue.List(element.EnumerateArray().Select(one => (TemplateModel)Convert(one).Reference!).ToArray()),
        JsonValueKind.Array => TemplateList.Of(element.EnumerateArray().Select(Convert)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        _ => default,
    };

    private static TemplateValue Model(JsonElement element) =>
        new MapModel(new ModelType("thing", [.. element.EnumerateObject().Select(member => (member.Name, Value: member.Name.EndsWith("_html", StringComparison.Ordinal) ? new Html(member.Value.GetString()!) : Convert(member.Value)))
            .Select(pair => new ModelMember(pair.Name, "", _ => pair.Value))]));
}

using System.Text.Json;
using Json.Schema;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>What JsonSchema.Net finds in data.</summary>
internal static class SchemaFaults
{
    /// <summary>Every place where the data is not as the schema says.</summary>
    public static IEnumerable<string> In(JsonElement data, JsonSchema schema) =>
        (schema.Evaluate(data, new EvaluationOptions { OutputFormat = OutputFormat.List }).Details ?? []).Where(detail => detail.Errors is { Count: > 0 })
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Key}: {error.Value}"));
}

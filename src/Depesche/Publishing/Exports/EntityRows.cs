using System.Text.Json;
using Depesche.Naming;

namespace Depesche.Publishing.Exports;

/// <summary><c>data/entities.json</c>: whom and what the archive names, with every spelling and where it occurs.</summary>
internal static class EntityRows
{
    /// <summary>The file.</summary>
    public static OutputFile File(DataSite data) => JsonForm.File("data/entities.json", json =>
    {
        json.WriteStartArray();
        foreach (var entity in data.Entities)
        {
            json.WriteStartObject();
            Members(json, data, entity, prefix: "");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The members of one row.</summary>
    public static void Members(Utf8JsonWriter json, DataSite data, Entity entity, string prefix)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("type", Vocabulary.Of(entity.Type));
        json.WriteString("name", entity.Name);
        json.Array("variants", data.SpellingsOf(entity.Id), spelling =>
        {
            json.WriteStartObject();
            json.WriteString("text", spelling.Text);
            json.WriteString("article", spelling.Article);
            json.WriteNumber("count", spelling.Count);
            json.WriteEndObject();
        });
        json.WriteString("wikidata", entity.Wikidata);
        json.WriteString("url", data.AddressOf(entity, prefix));
    }
}

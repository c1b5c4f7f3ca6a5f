using System.Text;

namespace Depesche.Publishing.Exports;

/// <summary>What the data files look like, as JSON Schema (draft 2020-12), in <c>data/schema/</c>.</summary>
internal static class Schemas
{
    private const string Articles = $$"""
        {
          {{SchemaParts.Head}},
          "title": "articles.json: every article; offsets count Unicode code points of the text as read, the end is not part of it",
          "type": "array",
          "items": {
            "type": "object",
            "required": [{{SchemaParts.ArticleRequired}}],
            "additionalProperties": false,
            "properties": {
              {{SchemaParts.ArticleMembers}}
            }
          },
          "$defs": {
            {{SchemaParts.ArticleDefinitions}}
          }
        }

        """;

    private const string Entities = $$"""
        {
          {{SchemaParts.Head}},
          "title": "entities.json: whom and what the articles name",
          "type": "array",
          "items": {
            "type": "object",
            "required": [{{SchemaParts.EntityRequired}}],
            "additionalProperties": false,
            "properties": {
              {{SchemaParts.EntityMembers}}
            }
          }
        }

        """;

    private const string Events = $$"""
        {
          {{SchemaParts.Head}},
          "title": "events.json: the timeline; every event with the sentences that it rests on",
          "type": "array",
          "items": {
            "type": "object",
            "required": [{{SchemaParts.EventRequired}}, "time", "summary", "participants", "place", "evidence", "disagreements", "known", "edited", "related", "main", "confidence", "because", "date_because"],
            "additionalProperties": false,
            "properties": {
              {{SchemaParts.EventMembers}},
              "time": { "type": ["string", "null"], "description": "HH:mm" },
              "summary": { "type": ["string", "null"] },
              "participants": { "type": "array", "items": { "type": "string" } },
              "place": { "type": ["string", "null"] },
              "evidence": { "type": "array", "items": { "$ref": "#/$defs/evidence" } },
              "disagreements": { "type": "array", "items": { "$ref": "#/$defs/disagreement" } },
              "known": { "type": ["string", "null"], "description": "id of the reviewed event that it is" },
              "edited": { "type": "array", "items": { "type": "string" }, "description": "parts that an editor wrote" },
              "related": { "type": "array", "items": { "type": "string" } },
              "main": { "type": "boolean" },
              "confidence": { "type": "number", "minimum": 0, "maximum": 1 },
              "because": { "type": "string", "minLength": 1 },
              "date_because": { "type": "string" }
            }
          },
          "$defs": {
            "evidence": {{SchemaParts.Evidence}},
            "disagreement": {
              "type": "object",
              "required": ["about", "text", "versions"],
              "additionalProperties": false,
              "properties": {
                "about": { "enum": ["date", "place", "speaker"] }, "text": { "type": "string" },
                "versions": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["value", "evidence"],
                    "additionalProperties": false,
                    "properties": { "value": { "type": "string" }, "evidence": { "type": "array", "items": { "type": "string" } } }
                  }
                }
              }
            }
          }
        }

        """;

    private const string Build = $$"""
        {
          {{SchemaParts.Head}},
          "title": "build.json: from what and by what the site was made",
          "type": "object",
          "required": ["generator", "version", "commit", "counts", "inputs", "outputs"],
          "additionalProperties": false,
          "properties": {
            "generator": { "const": "depesche" },
            "version": { "type": "string" },
            "commit": { "type": ["string", "null"] },
            "counts": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } },
            "inputs": { "type": "array", "items": { "$ref": "#/$defs/file" } },
            "outputs": { "type": "array", "items": { "$ref": "#/$defs/file" }, "description": "all files but this one and manifest-sha256.txt" }
          },
          "$defs": {
            "file": {
              "type": "object",
              "required": ["path", "sha256"],
              "additionalProperties": false,
              "properties": { "path": { "type": "string" }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } }
            }
          }
        }

        """;

    /// <summary>One schema for each data file.</summary>
    public static IEnumerable<OutputFile> Files { get; } =
    [
        File("articles", Articles),
        File("build", Build),
        File("entities", Entities),
        File("events", Events),
        .. TwinSchemas.Files,
    ];

    /// <summary>The file of a schema.</summary>
    public static OutputFile File(string name, string schema) => new($"data/schema/{name}.schema.json", Encoding.UTF8.GetBytes(schema.ReplaceLineEndings("\n")));
}

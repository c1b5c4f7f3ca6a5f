using System.Text;

namespace Depesche.Publishing.Exports;

/// <summary>What the data files look like, as JSON Schema (draft 2020-12), in <c>data/schema/</c>.</summary>
internal static class Schemas
{
    private const string Head = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    private const string Timex = """
        {
              "type": "object",
              "required": ["start", "end", "text", "type", "value", "edtf", "rule", "because"],
              "additionalProperties": false,
              "properties": {
                "start": { "$ref": "#/$defs/offset" }, "end": { "$ref": "#/$defs/offset" }, "text": { "type": "string", "minLength": 1 },
                "type": { "enum": ["DATE", "TIME", "DURATION", "SET"] },
                "value": { "type": "string", "minLength": 1, "description": "TIMEX3" },
                "edtf": { "type": ["string", "null"], "description": "the same as EDTF level 1" },
                "interval": { "type": "string", "description": "EDTF of the range that the expression is an end of" },
                "mod": { "enum": ["START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN"] },
                "rule": { "type": "string", "minLength": 1 }, "because": { "type": "string", "minLength": 1 }
              }
            }
        """;

    private const string Mention = """
        {
              "type": "object",
              "required": ["start", "end", "text", "type", "kind", "entity", "name", "confidence", "rule", "because"],
              "additionalProperties": false,
              "properties": {
                "start": { "$ref": "#/$defs/offset" }, "end": { "$ref": "#/$defs/offset" }, "text": { "type": "string", "minLength": 1 },
                "type": { "$ref": "#/$defs/entityType" },
                "kind": { "enum": ["name", "adj", "demonym", "part", "metonym", "role"] },
                "entity": { "type": ["string", "null"], "description": "null: a proposal that links nowhere" },
                "name": { "type": "string" },
                "actor": { "type": "string", "description": "whom a metonym acts for" },
                "confidence": { "type": "number", "minimum": 0, "maximum": 1 },
                "rule": { "type": "string", "minLength": 1 }, "because": { "type": "string", "minLength": 1 }
              }
            }
        """;

    private const string Articles = $$"""
        {
          {{Head}},
          "title": "articles.json: every article; offsets count Unicode code points of the text as read, the end is not part of it",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "file", "url", "title", "published", "published_because", "metadata_date", "rights", "source", "original", "timexes", "mentions", "dropped"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string", "minLength": 1 },
              "file": { "type": "string", "description": "path below the content folder" },
              "url": { "type": "string", "description": "path below the site's root" },
              "title": { "type": "string", "minLength": 1 },
              "published": { "type": ["string", "null"], "description": "EDTF" },
              "published_because": { "type": "string", "minLength": 1 },
              "metadata_date": { "type": ["string", "null"], "description": "EDTF, as the file states it" },
              "rights": { "enum": ["full", "excerpt", "link"] },
              "source": { "type": ["string", "null"] },
              "original": { "type": ["string", "null"], "description": "address of the original" },
              "timexes": { "type": "array", "items": { "$ref": "#/$defs/timex" } },
              "mentions": { "type": "array", "items": { "$ref": "#/$defs/mention" } },
              "dropped": { "type": "array", "items": { "$ref": "#/$defs/dropped" } }
            }
          },
          "$defs": {
            "offset": { "type": "integer", "minimum": 0 },
            "entityType": { "enum": ["PER", "LOC", "ORG", "FMT", "EVT", "OTH"] },
            "timex": {{Timex}},
            "mention": {{Mention}},
            "dropped": {
              "type": "object",
              "required": ["start", "end", "text", "rule"],
              "additionalProperties": false,
              "properties": {
                "start": { "$ref": "#/$defs/offset" }, "end": { "$ref": "#/$defs/offset" },
                "text": { "type": ["string", "null"], "description": "null where it may not be republished" },
                "rule": { "type": "string", "minLength": 1 }
              }
            }
          }
        }

        """;

    private const string Entities = $$"""
        {
          {{Head}},
          "title": "entities.json: whom and what the articles name",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "type", "name", "variants", "wikidata", "url"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string", "minLength": 1 },
              "type": { "enum": ["PER", "LOC", "ORG", "FMT", "EVT", "OTH"] },
              "name": { "type": "string", "minLength": 1 },
              "variants": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["text", "article", "count"],
                  "additionalProperties": false,
                  "properties": { "text": { "type": "string" }, "article": { "type": "string" }, "count": { "type": "integer", "minimum": 1 } }
                }
              },
              "wikidata": { "type": ["string", "null"] },
              "url": { "type": ["string", "null"] }
            }
          }
        }

        """;

    private const string Events = $$"""
        {
          {{Head}},
          "title": "events.json: the timeline; every event with the sentences that it rests on",
          "type": "array",
          "items": {
            "type": "object",
            "required": ["id", "url", "when", "time", "precision", "kind", "status", "title", "summary", "participants", "place", "evidence", "disagreements", "known", "edited", "related", "main", "confidence", "because", "date_because"],
            "additionalProperties": false,
            "properties": {
              "id": { "type": "string", "minLength": 1 },
              "url": { "type": "string" },
              "when": { "type": "string", "minLength": 1, "description": "EDTF level 1" },
              "time": { "type": ["string", "null"], "description": "HH:mm" },
              "precision": { "enum": ["day", "span", "week", "month", "about", "latest", "year", "none"] },
              "kind": { "enum": ["meeting", "visit", "talks", "summit", "call", "statement", "warning", "demand", "document", "decision", "recognition", "sanction", "legislature", "military"] },
              "status": { "enum": ["happened", "announced", "cancelled", "postponed", "open"] },
              "title": { "type": "string", "minLength": 1 },
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
            "evidence": {
              "type": "object",
              "required": ["id", "article", "paragraph", "sentence", "hash", "start", "end", "phrase", "value", "role"],
              "additionalProperties": false,
              "properties": {
                "id": { "type": "string" }, "article": { "type": "string" },
                "paragraph": { "type": "integer", "minimum": 0, "description": "from 1; 0 for a headline or caption" },
                "sentence": { "type": "integer", "minimum": 1 },
                "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256 of the normalised sentence" },
                "start": { "type": "integer", "minimum": 0 }, "end": { "type": "integer", "minimum": 0 },
                "phrase": { "type": ["string", "null"] }, "value": { "type": ["string", "null"] },
                "role": { "enum": ["announces", "reports", "looks back", "cancels", "denies"] }
              }
            },
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
          {{Head}},
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
    ];

    private static OutputFile File(string name, string schema) => new($"data/schema/{name}.schema.json", Encoding.UTF8.GetBytes(schema.ReplaceLineEndings("\n")));
}

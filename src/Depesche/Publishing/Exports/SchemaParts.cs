namespace Depesche.Publishing.Exports;

/// <summary>The parts that the schemas of several files share.</summary>
internal static class SchemaParts
{
    /// <summary>Begins every schema.</summary>
    public const string Head = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    /// <summary>Names of the members of an article's row.</summary>
    public const string ArticleRequired = """
        "id", "file", "url", "title", "published", "published_because", "metadata_date", "rights", "source", "original", "timexes", "mentions", "dropped"
        """;

    /// <summary>The members of an article's row.</summary>
    public const string ArticleMembers = """
        "id": { "type": "string", "minLength": 1 },
              "file": { "type": "string", "description": "path below the content folder" },
              "url": { "type": "string", "description": "relative to this file" },
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
        """;

    /// <summary>What an article's row refers to.</summary>
    public const string ArticleDefinitions = $$"""
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
        """;

    /// <summary>Names of the members of an entity's row.</summary>
    public const string EntityRequired = """
        "id", "type", "name", "variants", "wikidata", "url"
        """;

    /// <summary>The members of an entity's row.</summary>
    public const string EntityMembers = """
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
        """;

    /// <summary>Names of the members that a long and a short row of an event share.</summary>
    public const string EventRequired = """
        "id", "url", "when", "precision", "kind", "status", "title"
        """;

    /// <summary>The members that a long and a short row of an event share.</summary>
    public const string EventMembers = """
        "id": { "type": "string", "minLength": 1 },
              "url": { "type": "string" },
              "when": { "type": "string", "minLength": 1, "description": "EDTF level 1" },
              "precision": { "enum": ["day", "span", "week", "month", "within", "about", "latest", "year", "none"] },
              "kind": { "enum": ["meeting", "visit", "talks", "summit", "call", "statement", "warning", "demand", "document", "decision", "recognition", "sanction", "legislature", "military"] },
              "status": { "enum": ["happened", "announced", "cancelled", "postponed", "open"] },
              "title": { "type": "string", "minLength": 1 }
        """;

    /// <summary>A sentence that an event rests on.</summary>
    public const string Evidence = """
        {
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
            }
        """;

    /// <summary>An event where only its heart is told.</summary>
    public const string ShortEvent = $$"""
        {
              "type": "object",
              "required": [{{EventRequired}}],
              "additionalProperties": false,
              "properties": {
              {{EventMembers}}
              }
            }
        """;

    private const string Timex = """
        {
              "type": "object",
              "required": ["start", "end", "text", "type", "value", "edtf", "rule", "because", "belongs", "events"],
              "additionalProperties": false,
              "properties": {
                "start": { "$ref": "#/$defs/offset" }, "end": { "$ref": "#/$defs/offset" }, "text": { "type": "string", "minLength": 1 },
                "type": { "enum": ["DATE", "TIME", "DURATION", "SET"] },
                "value": { "type": "string", "minLength": 1, "description": "TIMEX3" },
                "edtf": { "type": ["string", "null"], "description": "the same as EDTF level 1" },
                "interval": { "type": "string", "description": "EDTF of the range that the expression is an end of" },
                "mod": { "enum": ["START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN"] },
                "rule": { "type": "string", "minLength": 1 }, "because": { "type": "string", "minLength": 1 },
                "belongs": { "enum": ["event", "article", "shelf", "undated"], "description": "where it went: events that it dates, the article's own day, the shelf of dates without event, or it means no day" },
                "events": { "type": "array", "items": { "type": "string" }, "description": "ids of the events that it dates" }
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
}

namespace Depesche.Publishing.Exports;

/// <summary>What the JSON twins of pages look like, one schema for each kind of page.</summary>
internal static class TwinSchemas
{
    private const string Listed = """
        {
              "type": "object",
              "required": ["id", "url", "title", "published", "source"],
              "additionalProperties": false,
              "properties": {
                "id": { "type": "string", "minLength": 1 }, "url": { "type": "string" }, "title": { "type": "string", "minLength": 1 },
                "published": { "type": ["string", "null"], "description": "EDTF" }, "source": { "type": ["string", "null"] }
              }
            }
        """;

    private const string Article = $$"""
        {
          {{SchemaParts.Head}},
          "title": "artikel/*.json: an article, and the events that it is evidence for",
          "type": "object",
          "required": [{{SchemaParts.ArticleRequired}}, "events"],
          "additionalProperties": false,
          "properties": {
              {{SchemaParts.ArticleMembers}},
              "events": { "type": "array", "items": { "$ref": "#/$defs/event" } }
          },
          "$defs": {
            {{SchemaParts.ArticleDefinitions}},
            "event": {
              "type": "object",
              "required": [{{SchemaParts.EventRequired}}, "evidence"],
              "additionalProperties": false,
              "properties": {
              {{SchemaParts.EventMembers}},
              "evidence": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/evidence" }, "description": "only that of this article" }
              }
            },
            "evidence": {{SchemaParts.Evidence}}
          }
        }

        """;

    private const string Entity = $$"""
        {
          {{SchemaParts.Head}},
          "title": "personen/*.json, organisationen/*.json, orte/*.json: an entity and its events",
          "type": "object",
          "required": [{{SchemaParts.EntityRequired}}, "events"],
          "additionalProperties": false,
          "properties": {
              {{SchemaParts.EntityMembers}},
              "events": { "type": "array", "items": { "$ref": "#/$defs/event" } }
          },
          "$defs": { "event": {{SchemaParts.ShortEvent}} }
        }

        """;

    private const string Period = $$"""
        {
          {{SchemaParts.Head}},
          "title": "monate/*.json, tage/*.json: what happened in a month or on a day, what may belong to it, what appeared in it",
          "type": "object",
          "required": ["url", "title", "when", "events", "rough", "articles"],
          "additionalProperties": false,
          "properties": {
            "url": { "type": "string" }, "title": { "type": "string", "minLength": 1 },
            "when": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", "description": "EDTF" },
            "events": { "type": "array", "items": { "$ref": "#/$defs/event" } },
            "rough": { "type": "array", "items": { "$ref": "#/$defs/event" }, "description": "dated only roughly" },
            "articles": { "type": "array", "items": { "$ref": "#/$defs/article" }, "description": "appeared in that time, or may have" }
          },
          "$defs": { "event": {{SchemaParts.ShortEvent}}, "article": {{Listed}} }
        }

        """;

    private const string Chronicle = $$"""
        {
          {{SchemaParts.Head}},
          "title": "index.json: the events of the timeline; data/events.json has all that is known of them",
          "type": "object",
          "required": ["url", "title", "events"],
          "additionalProperties": false,
          "properties": { "url": { "type": "string" }, "title": { "type": "string" }, "events": { "type": "array", "items": { "$ref": "#/$defs/event" } } },
          "$defs": { "event": {{SchemaParts.ShortEvent}} }
        }

        """;

    private const string Sources = $$"""
        {
          {{SchemaParts.Head}},
          "title": "quellen.json: the articles by date; data/articles.json has all that is known of them",
          "type": "object",
          "required": ["url", "title", "articles"],
          "additionalProperties": false,
          "properties": { "url": { "type": "string" }, "title": { "type": "string" }, "articles": { "type": "array", "items": { "$ref": "#/$defs/article" } } },
          "$defs": { "article": {{Listed}} }
        }

        """;

    private const string Register = $$"""
        {
          {{SchemaParts.Head}},
          "title": "personen/index.json, organisationen/index.json, orte/index.json: a register in its order; data/entities.json has all that is known of its entries",
          "type": "object",
          "required": ["url", "title", "entities"],
          "additionalProperties": false,
          "properties": { "url": { "type": "string" }, "title": { "type": "string" }, "entities": { "type": "array", "items": { "$ref": "#/$defs/entity" } } },
          "$defs": {
            "entity": {
              "type": "object",
              "required": ["id", "name", "wikidata", "url", "events"],
              "additionalProperties": false,
              "properties": {
                "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "wikidata": { "type": ["string", "null"] },
                "url": { "type": "string" }, "events": { "type": "integer", "minimum": 0, "description": "how many" }
              }
            }
          }
        }

        """;

    /// <summary>One schema for each kind of twin.</summary>
    public static IEnumerable<OutputFile> Files { get; } =
    [
        Schemas.File("article", Article),
        Schemas.File("chronicle", Chronicle),
        Schemas.File("entity", Entity),
        Schemas.File("period", Period),
        Schemas.File("register", Register),
        Schemas.File("sources", Sources),
    ];
}

using System.Text;
using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>JSON-LD of schema.org; a day that nobody knows is left out, never invented.</summary>
internal static class StructuredData
{
    /// <summary>The timeline as a collection of events.</summary>
    public static Html Timeline(SiteIndex index) => Write(json =>
    {
        json.WriteString("@type", "CollectionPage");
        json.WriteString("name", index.Site.Config.Headline ?? index.Site.Config.Title);
        json.WriteString("inLanguage", "de");
        json.WriteStartArray("hasPart");
        foreach (var one in index.Site.Timeline.Events)
        {
            Event(json, index, one);
        }

        json.WriteEndArray();
    });

    /// <summary>The timeline without its events, which stand on the pages of their months.</summary>
    public static Html Collection(SiteIndex index) => Write(json =>
    {
        json.WriteString("@type", "CollectionPage");
        json.WriteString("name", index.Site.Config.Headline ?? index.Site.Config.Title);
        json.WriteString("inLanguage", "de");
    });

    /// <summary>One person, organisation or place.</summary>
    public static Html Of(SiteIndex index, Entity entity) => Write(json =>
    {
        json.WriteString("@type", SchemaType(entity));
        json.WriteString("name", entity.Name);
        string[] others = [.. Spellings.OtherNames(index, entity)];
        if (others.Length > 0)
        {
            json.WriteStartArray("alternateName");
            foreach (var other in others)
            {
                json.WriteStringValue(other);
            }

            json.WriteEndArray();
        }

        if (entity.Type == EntityType.Person && Registers.Role(index, entity) is { Length: > 0 } role)
        {
            json.WriteString("jobTitle", role);
        }

        if (index.Site.Config.BaseUrl is { } root && index.Addresses.Entity(entity.Id) is { } path)
        {
            json.WriteString("url", root + path);
        }

        if (entity.Wikidata is { } wikidata)
        {
            json.WriteString("sameAs", $"https://www.wikidata.org/wiki/{wikidata}");
        }
    });

    private static void Event(Utf8JsonWriter json, SiteIndex index, TimelineEvent one)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("@id", $"{index.Site.Config.BaseUrl}#{one.Id}");
        json.WriteString("name", one.Title);
        if (one.When is { Precision: DatePrecision.Day or DatePrecision.Span, First: { } first })
        {
            json.WriteString("startDate", first.ToString("yyyy-MM-dd"));
            if (one.When.Precision == DatePrecision.Span)
            {
                json.WriteString("endDate", one.When.Last.ToString("yyyy-MM-dd"));
            }
        }

        if (one.Status is EventStatus.Cancelled or EventStatus.Postponed or EventStatus.Announced)
        {
            json.WriteString("eventStatus", $"https://schema.org/Event{(one.Status == EventStatus.Announced ? "Scheduled" : one.Status.ToString())}");
        }

        if (one.Place is { } place && index.Site.Knowledge.Find(place) is { } where)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            json.WriteString("name", where.Name);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string SchemaType(Entity entity) => entity.Type switch
    {
        EntityType.Person => "Person",
        EntityType.Organisation => "Organization",
        EntityType.Place => entity.Subtype switch { "country" => "Country", "city" => "City", _ => "Place" },
        _ => "Thing",
    };

    // The default encoder escapes angle brackets and ampersands, so nothing can end the element early.
    private static Html Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            members(json);
            json.WriteEndObject();
        }

        return new Html($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(stream.ToArray())}</script>");
    }
}

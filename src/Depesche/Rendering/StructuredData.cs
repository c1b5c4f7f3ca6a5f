using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Naming;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>JSON-LD of schema.org; a day that nobody knows is left out, never invented.</summary>
internal static class StructuredData
{
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A page as a collection of events; none when these stand on other pages.</summary>
    public static Html Collection(SiteIndex index, string page, string name, IReadOnlyList<TimelineEvent> events) => Write(json =>
    {
        json.WriteString("@type", "CollectionPage");
        json.WriteString("name", name);
        json.WriteString("inLanguage", "de");
        if (events.Count > 0)
        {
            json.WriteStartArray("hasPart");
            foreach (var one in events)
            {
                Event(json, index, page, one);
            }

            json.WriteEndArray();
        }
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

    private static void Event(Utf8JsonWriter json, SiteIndex index, string page, TimelineEvent one)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("@id", $"{index.Site.Config.BaseUrl ?? Addresses.Link(page, Addresses.Index)}#{one.Id}");
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

    // This encoder, too, escapes angle brackets and ampersands, so nothing can end the element early.
    private static Html Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Letters }))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            members(json);
            json.WriteEndObject();
        }

        return new Html($"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(stream.ToArray())}</script>");
    }
}

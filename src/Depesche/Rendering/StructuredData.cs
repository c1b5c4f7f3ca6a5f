using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Depesche.Chronicle;
using Depesche.Dating;
using Depesche.Loading;
using Depesche.Naming;
using Depesche.Rendering.Templates;

namespace Depesche.Rendering;

/// <summary>JSON-LD of schema.org; a day that nobody knows is left out, never invented.</summary>
internal static class StructuredData
{
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A page as a collection of events; none when these stand on other pages.</summary>
    /// <param name="index">The site.</param>
    /// <param name="page">Path of the page.</param>
    /// <param name="name">Its name.</param>
    /// <param name="events">The events.</param>
    /// <param name="cites">Whether each event names the articles that it rests on.</param>
    public static Html Collection(SiteIndex index, string page, string name, IReadOnlyList<TimelineEvent> events, bool cites = false) => Write(json =>
    {
        json.WriteString("@type", "CollectionPage");
        json.WriteString("name", name);
        json.WriteString("inLanguage", "de");
        if (events.Count > 0)
        {
            json.WriteStartArray("hasPart");
            foreach (var one in events)
            {
                Event(json, index, page, one, cites);
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

    private static void Event(Utf8JsonWriter json, SiteIndex index, string page, TimelineEvent one, bool cites)
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

        else
        {
            Imprecise(json, one.When);
        }

        // Schema.org calls scheduled what takes or took place as planned; whether an open event did nobody knows.
        if (one.Status != EventStatus.Open)
        {
            json.WriteString("eventStatus", $"https://schema.org/Event{(one.Status is EventStatus.Cancelled or EventStatus.Postponed ? one.Status.ToString() : "Scheduled")}");
        }

        if (one.Place is { } place && index.Site.Knowledge.Find(place) is { } where)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            json.WriteString("name", where.Name);
            json.WriteEndObject();
        }

        if (cites && !one.Evidence.IsEmpty)
        {
            json.WriteStartArray("citation");
            foreach (var id in one.Evidence.Select(evidence => evidence.Article).Distinct(StringComparer.Ordinal))
            {
                Citation(json, index, page, index.Reading(id).Article);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // What EDTF says schema.org has no member for.
    private static void Imprecise(Utf8JsonWriter json, EventTime when)
    {
        json.WriteStartObject("additionalProperty");
        json.WriteString("@type", "PropertyValue");
        json.WriteString("propertyID", "EDTF");
        json.WriteString("name", DateWords.Long(when));
        json.WriteString("value", when.Edtf);
        json.WriteEndObject();
    }

    // An article of somebody else: its title, its outlet and where it stands; the page here where no address is known.
    private static void Citation(Utf8JsonWriter json, SiteIndex index, string page, Article article)
    {
        json.WriteStartObject();
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", article.Title);
        var path = index.Addresses.Article(article.Id);
        json.WriteString("url", article.Facts.Url ?? (index.Site.Config.BaseUrl is { } root ? root + path : Addresses.Link(page, path)));
        if (article.Facts.Source is { } outlet)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", outlet);
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

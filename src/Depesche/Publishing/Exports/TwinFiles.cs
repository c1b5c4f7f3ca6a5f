using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary>The JSON twin beside every page that shows data: its rows, and the events that it has to do with.</summary>
/// <remarks>Of an event only what belongs to the page: an event that many articles tell of would otherwise stand whole in the twin of each.</remarks>
internal static class TwinFiles
{
    /// <summary>One file for each page.</summary>
    public static IEnumerable<OutputFile> Of(DataSite data) =>
    [
        .. data.Site.Readings.AsParallel().AsOrdered().Select(reading => Article(data, reading)),
        .. data.Index.Entities.AsParallel().AsOrdered().Where(entity => data.AddressOf(entity, "") is not null).Select(entity => Twin(data.AddressOf(entity, "")!, json =>
        {
            EntityRows.Members(json, data, entity, "../");
            Events(json, data, "events", data.Index.EventsOf(entity.Id), "../");
        })),
        .. data.Index.Months.Concat(data.Index.Days).AsParallel().AsOrdered().Select(period => Period(data, period)),
        .. Registers.Kinds.Select(kind => (kind.Path, kind.Heading, Entities: data.Index.Entities.Where(entity => entity.Type == kind.Type).ToList())).Where(register => register.Entities.Count > 0)
            .Select(register => Twin(register.Path, json =>
            {
                Head(json, register.Path, register.Heading);
                json.Array("entities", register.Entities, entity =>
                {
                    json.WriteStartObject();
                    json.WriteString("id", entity.Id);
                    json.WriteString("name", entity.Name);
                    json.WriteString("wikidata", entity.Wikidata);
                    json.WriteString("url", data.AddressOf(entity, "../"));
                    json.WriteNumber("events", data.Index.EventsOf(entity.Id).Count());
                    json.WriteEndObject();
                });
            })),
        Twin(Addresses.Sources, json =>
        {
            Head(json, Addresses.Sources, "Quellen");
            Articles(json, data, data.Index.ByDate, "");
        }),
        Twin(Addresses.Index, json =>
        {
            Head(json, Addresses.Index, data.Site.Config.Headline ?? data.Site.Config.Title);
            Events(json, data, "events", data.Site.Timeline.Events, "");
        }),
    ];

    private static OutputFile Article(DataSite data, Reading reading) => Twin(data.AddressOf(reading.Article, ""), json =>
    {
        ArticleRows.Members(json, data, reading, "../");
        json.Array("events", data.Index.EventsFrom(reading.Article.Id), one => EventRows.Short(json, data, one, reading.Article.Id, "../"));
    });

    private static OutputFile Period(DataSite data, Period period) => Twin(period.Path, json =>
    {
        Head(json, period.Path, period.Name);
        json.WriteString("when", period.Edtf);
        Events(json, data, "events", period.Events, "../");
        Events(json, data, "rough", period.Rough, "../");
        Articles(json, data, period.Articles, "../");
    });

    private static void Head(Utf8JsonWriter json, string path, string title)
    {
        json.WriteString("url", Addresses.Root(path) + path);
        json.WriteString("title", title);
    }

    private static void Events(Utf8JsonWriter json, DataSite data, string name, IEnumerable<TimelineEvent> events, string prefix) =>
        json.Array(name, events, one => EventRows.Short(json, data, one, null, prefix));

    private static void Articles(Utf8JsonWriter json, DataSite data, IEnumerable<Reading> readings, string prefix) => json.Array("articles", readings, reading =>
    {
        json.WriteStartObject();
        json.WriteString("id", reading.Article.Id);
        json.WriteString("url", data.AddressOf(reading.Article, prefix));
        json.WriteString("title", reading.Article.Title);
        json.WriteString("published", reading.Time.Edtf);
        json.WriteString("source", reading.Article.Facts.Source);
        json.WriteEndObject();
    });

    private static OutputFile Twin(string page, Action<Utf8JsonWriter> members) => JsonForm.File(Addresses.Twin(page), json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });
}

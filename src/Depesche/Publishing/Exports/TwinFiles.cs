using System.Text.Json;
using Depesche.Chronicle;

namespace Depesche.Publishing.Exports;

/// <summary>The JSON twin beside every page of an article or an entity: its row, and the events that it has to do with.</summary>
internal static class TwinFiles
{
    /// <summary>One file for each page.</summary>
    public static IEnumerable<OutputFile> Of(DataSite data)
    {
        var events = data.Site.Timeline.Events;
        var byArticle = events.SelectMany(one => one.Evidence.Select(evidence => evidence.Article).Distinct(StringComparer.Ordinal).Select(id => (id, one))).ToLookup(pair => pair.id, pair => pair.one, StringComparer.Ordinal);
        var byEntity = events.SelectMany(one => (one.Place is { } place ? one.Participants.Append(place) : one.Participants).Distinct(StringComparer.Ordinal).Select(id => (id, one))).ToLookup(pair => pair.id, pair => pair.one, StringComparer.Ordinal);

        foreach (var reading in data.Site.Readings)
        {
            yield return Twin(data.AddressOf(reading.Article, ""), data, json => ArticleRows.Members(json, data, reading, "../"), byArticle[reading.Article.Id]);
        }

        foreach (var entity in data.Entities)
        {
            if (data.AddressOf(entity, "") is { } page)
            {
                yield return Twin(page, data, json => EntityRows.Members(json, data, entity, "../"), byEntity[entity.Id]);
            }
        }
    }

    private static OutputFile Twin(string page, DataSite data, Action<Utf8JsonWriter> members, IEnumerable<TimelineEvent> events) => JsonForm.File(Path.ChangeExtension(page, ".json"), json =>
    {
        json.WriteStartObject();
        members(json);
        json.Array("events", events, one => EventRows.Row(json, data, one, "../"));
        json.WriteEndObject();
    });
}

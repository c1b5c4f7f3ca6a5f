using System.Text.Json;
using Depesche.Chronicle;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary>The JSON twin beside every page of an article or an entity: its row, and the events that it has to do with.</summary>
/// <remarks>Of an event only what belongs to the page: an event that many articles tell of would otherwise stand whole in the twin of each.</remarks>
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
            yield return Twin(data.AddressOf(reading.Article, ""), data, json => ArticleRows.Members(json, data, reading, "../"), byArticle[reading.Article.Id], reading.Article.Id);
        }

        foreach (var entity in data.Entities)
        {
            if (data.AddressOf(entity, "") is { } page)
            {
                yield return Twin(page, data, json => EntityRows.Members(json, data, entity, "../"), byEntity[entity.Id], article: null);
            }
        }
    }

    private static OutputFile Twin(string page, DataSite data, Action<Utf8JsonWriter> members, IEnumerable<TimelineEvent> events, string? article) => JsonForm.File(Addresses.Twin(page), json =>
    {
        json.WriteStartObject();
        members(json);
        json.Array("events", events, one => EventRows.Short(json, data, one, article, "../"));
        json.WriteEndObject();
    });
}

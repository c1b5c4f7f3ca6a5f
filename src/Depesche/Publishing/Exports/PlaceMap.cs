namespace Depesche.Publishing.Exports;

/// <summary><c>orte.geojson</c>: every place where an event was, with its events (RFC 7946, longitude before latitude).</summary>
internal static class PlaceMap
{
    /// <summary>The file.</summary>
    public static OutputFile File(DataSite data)
    {
        var events = data.Site.Timeline.Events.Where(one => one.Place is not null).ToLookup(one => one.Place!, StringComparer.Ordinal);
        return JsonForm.File("orte.geojson", json =>
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.Array("features", data.Entities.Where(entity => entity.Geo is not null && events.Contains(entity.Id)), entity =>
            {
                json.WriteStartObject();
                json.WriteString("type", "Feature");
                json.WriteString("id", entity.Id);
                json.WriteStartObject("geometry");
                json.WriteString("type", "Point");
                json.Array("coordinates", (double[])[entity.Geo!.Value.Longitude, entity.Geo.Value.Latitude], json.WriteNumberValue);
                json.WriteEndObject();
                json.WriteStartObject("properties");
                json.WriteString("name", entity.Name);
                json.WriteString("url", data.AddressOf(entity, data.Site.Config.BaseUrl ?? ""));
                json.Array("events", events[entity.Id], one => EventRows.Short(json, data, one, null, data.Site.Config.BaseUrl ?? ""));
                json.WriteEndObject();
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    }
}

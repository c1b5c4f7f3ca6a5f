using System.Text.Json;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace Depesche.Tests.Publishing.Oracles;

/// <summary>The places as NetTopologySuite reads them.</summary>
public sealed class MapTests
{
    private static readonly JsonSerializerOptions Reading = new() { Converters = { new GeoJsonConverterFactory() } };

    public static TheoryData<string> Sites => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_place_of_an_event_with_a_position_is_a_point_with_its_events(string name)
    {
        var site = BuiltSite.Of(name);
        var places = JsonSerializer.Deserialize<FeatureCollection>(site.Files["orte.geojson"].Span, Reading)!;
        var events = site.Rows("data/events.json").Where(row => row.GetProperty("place").GetString() is not null).ToLookup(row => row.GetProperty("place").GetString()!, row => row.GetProperty("id").GetString());
        var known = site.Site.Knowledge.Entities.Where(entity => events.Contains(entity.Id) && entity.Geo is not null).ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        Assert.NotEmpty(known);
        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), places.Select(place => (string)place.GetOptionalId("id")).Order(StringComparer.Ordinal));
        Assert.All(places, place =>
        {
            var id = (string)place.GetOptionalId("id");
            var point = Assert.IsType<Point>(place.Geometry);
            Assert.Equal((known[id].Geo!.Value.Longitude, known[id].Geo!.Value.Latitude), (point.X, point.Y));
            Assert.Equal(known[id].Name, place.Attributes["name"]);
            var listed = Assert.IsAssignableFrom<IEnumerable<object>>(place.Attributes["events"]).Cast<IAttributesTable>();
            Assert.Equal(events[id], listed.Select(one => (string)one["id"]));
        });
    }
}

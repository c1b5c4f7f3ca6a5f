using System.Collections.Immutable;
using System.Text.Json;

namespace Depesche.Publishing.Exports;

/// <summary><c>data/build.json</c>: from what and by what the site was made; no time, so that equal input gives equal bytes.</summary>
internal static class BuildRow
{
    /// <summary>Where it lies.</summary>
    public const string Path = Rendering.Addresses.Build;

    /// <summary>The file.</summary>
    /// <param name="data">The site.</param>
    /// <param name="inputs">The files of the content folder.</param>
    /// <param name="outputs">All files of the site but this one and the manifest.</param>
    public static OutputFile File(DataSite data, ImmutableArray<FileHash> inputs, ImmutableArray<OutputFile> outputs) => JsonForm.File(Path, json =>
    {
        json.WriteStartObject();
        json.WriteString("generator", "depesche");
        json.WriteString("version", data.Site.Version);
        json.WriteString("commit", data.Site.Commit);
        json.WriteStartObject("counts");
        json.WriteNumber("articles", data.Site.Readings.Length);
        json.WriteNumber("entities", data.Entities.Length);
        json.WriteNumber("events", data.Site.Timeline.Events.Length);
        json.WriteNumber("evidence", data.Site.Timeline.Events.Sum(one => one.Evidence.Length));
        json.WriteNumber("timexes", data.Site.Readings.Sum(reading => reading.Timexes.Length));
        json.WriteNumber("mentions", data.Site.Readings.Sum(reading => reading.Links.Length));
        json.WriteNumber("pages", outputs.Count(file => file.IsPage));
        json.WriteNumber("files", outputs.Length + 2);
        json.WriteEndObject();
        Hashes(json, "inputs", inputs);
        Hashes(json, "outputs", outputs.Select(FileHash.Of).OrderBy(file => file.Path, StringComparer.Ordinal));
        json.WriteEndObject();
    });

    private static void Hashes(Utf8JsonWriter json, string name, IEnumerable<FileHash> files) => json.Array(name, files, file =>
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteString("sha256", file.Sha256);
        json.WriteEndObject();
    });
}

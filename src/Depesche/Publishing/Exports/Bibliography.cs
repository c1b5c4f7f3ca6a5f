using System.Text;
using Depesche.Rendering;

namespace Depesche.Publishing.Exports;

/// <summary><c>literatur.bib</c> and <c>literatur.csl.json</c>: the articles of the archive for citation programs; a day that is not known is left out or given as an interval.</summary>
internal static class Bibliography
{
    /// <summary>Both files.</summary>
    public static IEnumerable<OutputFile> Files(DataSite data)
    {
        yield return new OutputFile("literatur.bib", Encoding.UTF8.GetBytes(string.Concat(data.Site.Readings.Select(reading => $"{Citations.Entry(reading)}\n"))));
        yield return Csl(data);
    }

    private static OutputFile Csl(DataSite data) => JsonForm.File("literatur.csl.json", json =>
    {
        json.WriteStartArray();
        foreach (var reading in data.Site.Readings)
        {
            var facts = reading.Article.Facts;
            json.WriteStartObject();
            json.WriteString("id", reading.Article.Id);
            json.WriteString("type", "article-newspaper");
            json.WriteString("title", reading.Article.Title);
            json.WriteString("language", "de");
            if (facts.Source is { } source)
            {
                json.WriteString("container-title", source);
            }

            if (facts.Url is { } url)
            {
                json.WriteString("URL", url);
            }

            if (reading.Time is { First: { } first, Last: { } last })
            {
                json.WriteStartObject("issued");
                json.Array("date-parts", first == last ? (DateOnly[])[first] : [first, last], day =>
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(day.Year);
                    json.WriteNumberValue(day.Month);
                    json.WriteNumberValue(day.Day);
                    json.WriteEndArray();
                });
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}

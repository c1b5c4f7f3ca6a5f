using System.Text;

namespace Depesche.Publishing.Exports;

/// <summary><c>literatur.bib</c> and <c>literatur.csl.json</c>: the articles of the archive for citation programs; a day that is not known is left out or given as an interval.</summary>
internal static class Bibliography
{
    /// <summary>Both files.</summary>
    public static IEnumerable<OutputFile> Files(DataSite data)
    {
        yield return BibLaTeX(data);
        yield return Csl(data);
    }

    private static OutputFile BibLaTeX(DataSite data)
    {
        var text = new StringBuilder();
        foreach (var reading in data.Site.Readings)
        {
            var facts = reading.Article.Facts;
            text.Append("@online{").Append(reading.Article.Id).Append(",\n  title = {").Append(Escape(reading.Article.Title)).Append("},\n");
            Field(text, "organization", facts.Source);
            // BibLaTeX dates are EDTF.
            Field(text, "date", reading.Time.Edtf);
            Field(text, "url", facts.Url);
            text.Append("  langid = {german}\n}\n\n");
        }

        return new OutputFile("literatur.bib", Encoding.UTF8.GetBytes(text.ToString()));
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

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            text.Append("  ").Append(name).Append(" = {").Append(Escape(value)).Append("},\n");
        }
    }

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            result.Append(unit switch
            {
                '\\' => "\\textbackslash{}",
                '{' or '}' or '&' or '%' or '$' or '#' or '_' => "\\" + unit,
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '\r' or '\n' => " ",
                _ => unit.ToString(),
            });
        }

        return result.ToString();
    }
}
